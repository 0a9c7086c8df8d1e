-- The undo list: which action an entry is, so that the room of the action can undo what the changeset does not hold.
-- Conventions as in 0001_founding.sql.
ALTER TABLE change ADD COLUMN action TEXT NOT NULL DEFAULT ''; -- as in audit.action
