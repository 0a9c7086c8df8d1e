-- The content of a golden file: some data of every kind that a migration is likely to touch.
INSERT INTO staff(id, name) VALUES (1, '小芳');
INSERT INTO account(id, name, wecom_userid) VALUES (1, '思语-小芳', 'xiaofang');
INSERT INTO account_operator(account_id, from_day, staff_id) VALUES (1, 20000, 1);
INSERT INTO channel(id, name) VALUES (1, '包裹卡');
INSERT INTO customer(id, name, owner_id, channel_id, added_at, custom) VALUES
    (1, '李雷', 1, 1, 1760000000000, '{"1":"A"}'), (2, '韩梅梅', NULL, NULL, NULL, NULL), (3, '张三', NULL, NULL, NULL, NULL);
INSERT INTO custom_field(id, name, kind) VALUES (1, '会员卡', 1);
INSERT INTO identity(customer_id, kind, value) VALUES (1, 1, '8613800138000'), (1, 2, 'wmGolden0001'), (2, 2, 'wmGolden0002');
INSERT INTO friendship(id, customer_id, account_id, added_at, channel_id) VALUES (1, 1, 1, 1760000000000, 1);
INSERT INTO tag_group(id, name) VALUES (1, '意向');
INSERT INTO tag(id, group_id, name) VALUES (1, 1, '高意向');
INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES (1, 1, 1760000000000, 1), (2, 1, 1760000000000, 2);
INSERT INTO segment(id, name, rule, created_at) VALUES (1, '高意向客户', '{"tag":{"any":[1]}}', 1760000000000);
INSERT INTO order_source(id, name, is_private) VALUES (1, '有赞', 1);
INSERT INTO product(id, code, name, price) VALUES (1, 'P1', '面膜', 999000);
INSERT INTO orders(id, source_id, order_no, customer_id, created_at, paid_at, status, amount_placed, amount_paid) VALUES
    (1, 1, 'E1', 1, 1760000000000, 1760000100000, 4, 999000, 999000),
    (2, 1, 'E2', NULL, 1760000000000, 1760000100000, 2, 999000, 999000);
INSERT INTO order_item(order_id, line, product_id, amount) VALUES (1, 1, 1, 999000);
INSERT INTO event(id, customer_id, kind, at, origin) VALUES (1, 1, 1, 1760000000000, 2);
INSERT INTO plan(id, name, kind, definition) VALUES (1, '新客7天欢迎', 1, '{}');
INSERT INTO attachment(id, sha256, name, media_type, bytes) VALUES (1, 'a0', 'tea.png', 'image/png', x'89504e47');
INSERT INTO content(id, name, kind, state, body, attachment_id) VALUES (1, '秋茶到货', 2, 2, '今年的秋茶', 1);
INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at, state) VALUES
    (1, 1, 1, 1760000000000, 1760000000000, 20370, 1760000000000, 1);
INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, account_id, staff_id, due_at,
    window_end_at, expires_at, state, via, purpose, text, planned_day, done_at, done_by) VALUES
    (1, 1, 1, 1, 0, 0, 1, 1, 1, 1760000000000, 1760007200000, 1760100000000, 4, 1, 1, '你好', 20370, 1760001000000, 1);
INSERT INTO audit(id, at, action) VALUES (1, 1760000000000, 'golden.made');
INSERT INTO team_state(key, value) VALUES ('erasure_salt', '00112233445566778899aabbccddeeff'), ('sop_ticked_until', '20400');
INSERT INTO counter(name, next) VALUES ('staff', 2), ('account', 2), ('channel', 2), ('customer', 4), ('custom_field', 2),
    ('friendship', 2), ('tag_group', 2), ('tag', 2), ('segment', 2), ('order_source', 2), ('product', 2), ('orders', 3),
    ('event', 2), ('plan', 2), ('attachment', 2), ('content', 2), ('enrolment', 2),
    ('task', 2), ('audit', 2)
    ON CONFLICT(name) DO UPDATE SET next = excluded.next;
