-- SOPs for groups and Moments. A step may have several tasks of one target: a script in a group has one for each speaker,
-- so task.part is part of the place of a task. Conventions as in 0001_founding.sql.
CREATE TABLE task_rebuilt (                -- written by the tick on its day
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    plan_version INTEGER NOT NULL,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment(id),
    cycle INTEGER NOT NULL,
    step INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer(id), -- one of customer and group, or neither: Moments of the account
    group_id INTEGER REFERENCES group_chat(id),
    account_id INTEGER REFERENCES account(id),
    staff_id INTEGER REFERENCES staff(id),
    due_at INTEGER NOT NULL,
    window_end_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 12),
        -- scheduled due copied done done_late skipped snoozed not_applicable blocked missed cancelled void
    reason INTEGER, reason_text TEXT,
    via INTEGER NOT NULL, purpose INTEGER NOT NULL,
    text TEXT,
    planned_day INTEGER NOT NULL,
    moved_from_day INTEGER,
    snoozed_until INTEGER,
    done_at INTEGER, done_by INTEGER REFERENCES staff(id),
    event_id INTEGER,
    part INTEGER NOT NULL DEFAULT 0        -- of the step: the line of a script; 0 elsewhere
) STRICT;
INSERT INTO task_rebuilt(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, group_id, account_id, staff_id,
        due_at, window_end_at, expires_at, state, reason, reason_text, via, purpose, text, planned_day, moved_from_day,
        snoozed_until, done_at, done_by, event_id)
    SELECT id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, group_id, account_id, staff_id,
        due_at, window_end_at, expires_at, state, reason, reason_text, via, purpose, text, planned_day, moved_from_day,
        snoozed_until, done_at, done_by, event_id FROM task;
DROP TABLE task;
ALTER TABLE task_rebuilt RENAME TO task;
CREATE UNIQUE INDEX task_place ON task(enrolment_id, cycle, step, part);
CREATE INDEX task_open ON task(staff_id, due_at, state) WHERE (state BETWEEN 1 AND 3 OR state = 7);
CREATE INDEX task_customer ON task(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_window ON task(window_end_at);
CREATE INDEX task_done ON task(done_at) WHERE done_at IS NOT NULL;
CREATE INDEX task_group ON task(group_id) WHERE group_id IS NOT NULL;
CREATE INDEX task_moments ON task(account_id) WHERE customer_id IS NULL AND group_id IS NULL;
