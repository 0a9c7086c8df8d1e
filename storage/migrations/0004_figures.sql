-- Metrics and original words: additions for the import of records. Conventions as in 0001_founding.sql.

-- Words as written in a file, if there is no matching enum value ------------------------------------------------------
ALTER TABLE lead ADD COLUMN source_written TEXT;
ALTER TABLE lead ADD COLUMN stage_written TEXT;
ALTER TABLE event ADD COLUMN written TEXT;             -- an unknown kind (then kind is 60); a score on another scale
ALTER TABLE group_member ADD COLUMN left_kind_written TEXT;
ALTER TABLE group_member ADD COLUMN join_scene_written TEXT;

-- WeCom's statistics of the groups that an account owns, and the pool of an account ----------------------------------
ALTER TABLE staff_day ADD COLUMN customers INTEGER;
ALTER TABLE staff_day ADD COLUMN customers_net INTEGER;
ALTER TABLE staff_day ADD COLUMN groups INTEGER;
ALTER TABLE staff_day ADD COLUMN groups_new INTEGER;
ALTER TABLE staff_day ADD COLUMN groups_active INTEGER;
ALTER TABLE staff_day ADD COLUMN group_members INTEGER;
ALTER TABLE staff_day ADD COLUMN group_joined INTEGER;
ALTER TABLE staff_day ADD COLUMN group_departed INTEGER;
ALTER TABLE staff_day ADD COLUMN group_spoke INTEGER;
ALTER TABLE staff_day ADD COLUMN group_messages INTEGER;

-- The same for the whole team, from sheets without staff; never added to the rows of accounts -------------------------
CREATE TABLE team_day (
    day INTEGER PRIMARY KEY,
    chats INTEGER, messages INTEGER,
    reply_share INTEGER,                   -- permyriad
    first_reply_seconds INTEGER,
    opened_by_customer INTEGER, answered INTEGER,
    negative_feedback INTEGER, requests_sent INTEGER, requests_accepted INTEGER,
    customers INTEGER, customers_net INTEGER,
    groups INTEGER, groups_new INTEGER, groups_active INTEGER,
    group_members INTEGER, group_joined INTEGER, group_departed INTEGER, group_spoke INTEGER, group_messages INTEGER
) STRICT;
