-- People, second step: additions for customers and the team.
-- Conventions as in 0001_founding.sql.

-- Customers: pairs that a user has marked as different people; first_id is the lower ID -------------------------------
CREATE TABLE merge_dismissal (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

-- Tasks by time -------------------------------------------------------------------------------------------------------
-- For the on-time rate of a period and the tasks done today: without these, both read every task.
CREATE INDEX task_window ON task(window_end_at);
CREATE INDEX task_done ON task(done_at) WHERE done_at IS NOT NULL;

-- Customers: the team's named views of the grid; definition is JSON (app/customers/gridview.h) -----------------------
CREATE TABLE customer_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0,
    definition TEXT NOT NULL
) STRICT;
