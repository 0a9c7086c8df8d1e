-- The undo list: work on tasks is stored as a changeset, like every edit. Conventions as in 0001_founding.sql.
-- Earlier task entries have no changeset and can no longer be undone.
UPDATE change SET state = 3, changeset = NULL WHERE kind = 3;
