-- What ends a plan and what makes it rest. Conventions as in 0001_founding.sql.

ALTER TABLE plan ADD COLUMN paused_at INTEGER;     -- since when it rests; NULL: it does not, or nobody noted it

-- A reply ends a one-to-one plan from now on; the plans of before go on as they did.
UPDATE plan SET definition = json_insert(definition, '$.on_reply', 'go_on') WHERE kind = 1 AND json_valid(definition);
UPDATE plan_version SET definition = json_insert(definition, '$.on_reply', 'go_on')
WHERE plan_id IN (SELECT id FROM plan WHERE kind = 1) AND json_valid(definition);
