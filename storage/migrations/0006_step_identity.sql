-- Steps of plans have an identity (id in the definition; where it has none, their position), which enrolment.next_step
-- and task.step hold: so far both held the position, so no row changes. Conventions as in 0001_founding.sql.

-- Steps behind the next one that somebody had already or that are past for them: ids, with commas between -------------
ALTER TABLE enrolment ADD COLUMN passed_steps TEXT;
-- The version of the plan by which somebody came in: who came in by a version that is taken back leaves with it --------
ALTER TABLE enrolment ADD COLUMN entered_version INTEGER NOT NULL DEFAULT 1;
