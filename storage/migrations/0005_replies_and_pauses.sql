-- What ends and pauses a plan. Conventions as in 0001_founding.sql.

ALTER TABLE plan ADD COLUMN paused_at INTEGER;     -- when it was paused; NULL: not paused, or unknown

-- From now on a reply ends a one-to-one plan; existing plans continue as before.
UPDATE plan SET definition = json_insert(definition, '$.on_reply', 'go_on') WHERE kind = 1 AND json_valid(definition);
UPDATE plan_version SET definition = json_insert(definition, '$.on_reply', 'go_on')
WHERE plan_id IN (SELECT id FROM plan WHERE kind = 1) AND json_valid(definition);
