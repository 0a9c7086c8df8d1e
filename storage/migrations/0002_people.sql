-- People, second step: what the rooms of customers and of the team learnt to keep.
-- Conventions as in 0001_founding.sql.

-- Customers: pairs that a person has said are two people; first_id is the smaller id ---------------------------------
CREATE TABLE merge_dismissal (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

-- Tasks by time -------------------------------------------------------------------------------------------------------
-- For the on-time rate of a period, and for what was done today: without them both read every task there ever was.
CREATE INDEX task_window ON task(window_end_at);
CREATE INDEX task_done ON task(done_at) WHERE done_at IS NOT NULL;

-- Customers: the views of the grid that a team named; definition is JSON (app/customers/gridview.h) ------------------
CREATE TABLE customer_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0,
    definition TEXT NOT NULL
) STRICT;
