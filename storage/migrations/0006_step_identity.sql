-- Steps of plans have an ID (id in the definition; by default, their position), which is stored in enrolment.next_step
-- and task.step: so far both held the position, so no row changes. Conventions as in 0001_founding.sql.

-- Steps after the next one that the customer has already had or passed: IDs, separated by commas ---------------------
ALTER TABLE enrolment ADD COLUMN passed_steps TEXT;
-- The plan version by which the customer entered: undoing a version removes those who entered by it -------------------
ALTER TABLE enrolment ADD COLUMN entered_version INTEGER NOT NULL DEFAULT 1;
