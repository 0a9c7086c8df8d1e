-- Groups: additions for group chats. Conventions as in 0001_founding.sql.

-- Groups: their tags, separated by "; " --------------------------------------------------------------------------
ALTER TABLE group_chat ADD COLUMN tags TEXT;
