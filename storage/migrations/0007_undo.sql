-- The undo list: work on tasks is kept as a changeset, as every edit is. Conventions as in 0001_founding.sql.
-- Entries of tasks of before hold no changeset and can no longer be taken back.
UPDATE change SET state = 3, changeset = NULL WHERE kind = 3;
