-- What the program keeps for the team moves out of store_info, which holds facts about this file alone. Indexes for
-- references to customers, which are looked up whenever a customer is deleted. Conventions as in 0001_founding.sql.
CREATE TABLE team_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO team_state(key, value)
    SELECT key, value FROM store_info WHERE key IN ('erasure_salt', 'sop_ticked_until');
DELETE FROM store_info WHERE key IN ('erasure_salt', 'sop_ticked_until');

CREATE INDEX customer_merged ON customer(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX participant_inviter ON participant(inviter_id) WHERE inviter_id IS NOT NULL;
CREATE INDEX participant_customer ON participant(customer_id);
CREATE INDEX segment_member_customer ON segment_member(customer_id);
CREATE INDEX live_viewer_customer ON live_viewer(customer_id);
CREATE INDEX moments_interaction_customer ON moments_interaction(customer_id);
CREATE INDEX call_to_action_response_customer ON call_to_action_response(customer_id);
