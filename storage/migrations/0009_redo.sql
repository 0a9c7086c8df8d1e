-- The undo list: what undoing took back, to be put back as it was. Conventions as in 0001_founding.sql.
ALTER TABLE change ADD COLUMN redo BLOB; -- SQLite changeset, forward; NULL: redo is the entry's own changeset

-- What accounts have to do on a day is counted from their tasks.
DELETE FROM store_info WHERE key = 'sop_account_counts';
