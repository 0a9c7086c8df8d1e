-- The content library: approval, attachments, validity and variants. What a task sends, and who covers it.
-- Conventions as in 0001_founding.sql.
CREATE TABLE content_rebuilt (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 6),     -- text image link mini-program video file
    category INTEGER CHECK (category BETWEEN 1 AND 4),                -- product welfare content script
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4),   -- draft approved retired waiting
    body TEXT, link TEXT,
    variants TEXT,                         -- JSON as the variants of a step; NULL: none
    price INTEGER,                         -- as product.price
    valid_from INTEGER, valid_until INTEGER, -- days, both included
    waiver TEXT,                           -- JSON: forbidden terms that are used anyway, why, and who decided it
    note TEXT,                             -- why it was returned
    decided_by INTEGER REFERENCES staff(id), decided_at INTEGER, -- of the approval or the return
    favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite BETWEEN 0 AND 1)
) STRICT;
INSERT INTO content_rebuilt(id, name, kind, category, state, body, link)
    SELECT id, name, kind, category, state, body, link FROM content;
CREATE TABLE content_attachment (          -- in the order of position
    content_id INTEGER NOT NULL REFERENCES content(id),
    position INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL REFERENCES attachment(id),
    PRIMARY KEY (content_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO content_attachment(content_id, position, attachment_id)
    SELECT id, 0, attachment_id FROM content WHERE attachment_id IS NOT NULL;
DROP TABLE content;
ALTER TABLE content_rebuilt RENAME TO content;

ALTER TABLE task ADD COLUMN variant INTEGER;                             -- of its step, from 0; NULL: it has none
ALTER TABLE task ADD COLUMN content_id INTEGER REFERENCES content(id);   -- the item of the library that it sends
ALTER TABLE task ADD COLUMN cover_id INTEGER; -- because of which the task is with a colleague, even if it was removed; 0: a person gave it to somebody
CREATE INDEX task_cover ON task(cover_id) WHERE cover_id IS NOT NULL;
CREATE INDEX call_to_action_task ON call_to_action(task_id) WHERE task_id IS NOT NULL;
CREATE INDEX moments_post_account ON moments_post(account_id, at);
