-- Groups: what the room of group chats learnt to keep. Conventions as in 0001_founding.sql.

-- Groups: their tags, parted by "; " ------------------------------------------------------------------------------
ALTER TABLE group_chat ADD COLUMN tags TEXT;
