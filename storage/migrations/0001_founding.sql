-- The founding schema. Immutable once released: later changes are new files.
-- Conventions: ids are (store number << 32) | counter; instants (…_at) are UTC milliseconds; calendar dates (…_day) are
-- local days since 1970-01-01; money is integers of 0.0001 yuan; enums are small integers with a CHECK; NULL is "not known".
-- A CHECK uses BETWEEN, never IN with three values: for that, SQLite fills a temporary index on every insert.

-- Housekeeping: never part of an undo ------------------------------------------------------------------------------
CREATE TABLE store_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE counter (name TEXT PRIMARY KEY, next INTEGER NOT NULL CHECK (next > 0)) STRICT, WITHOUT ROWID;
CREATE TABLE change (                      -- the undo list, newest last
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),        -- edit, import, task, sample
    title TEXT NOT NULL,                   -- what it did, in the language of the person who did it
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 3), -- done, undone, can no longer be undone
    reference_id INTEGER,                  -- import or task
    changeset BLOB                         -- SQLite changeset of an edit, forward
) STRICT;
CREATE TABLE audit (                       -- append-only: who did what, when (true time, never the business clock)
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER,
    action TEXT NOT NULL,                  -- room.verb, e.g. customers.import
    subject TEXT,
    detail TEXT                            -- JSON
) STRICT;
CREATE INDEX audit_at ON audit(at);

-- Team -------------------------------------------------------------------------------------------------------------
CREATE TABLE team_rule (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;  -- value is JSON
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES department(id),
    name TEXT NOT NULL,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 2)     -- department, shop
) STRICT;
CREATE TABLE position (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, duties TEXT, scorecard TEXT) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    access_role INTEGER NOT NULL DEFAULT 2 CHECK (access_role BETWEEN 1 AND 3), -- manager, operator, viewer
    tier INTEGER CHECK (tier BETWEEN 1 AND 3),                    -- front, middle, back office
    department_id INTEGER REFERENCES department(id),
    working_hours TEXT,                    -- JSON {"from":"09:00","to":"18:00","rest_weekdays":[6,7]}
    active INTEGER NOT NULL DEFAULT 1 CHECK (active BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE staff_position (
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    position_id INTEGER NOT NULL REFERENCES position(id),
    share INTEGER NOT NULL DEFAULT 100 CHECK (share BETWEEN 1 AND 100),
    PRIMARY KEY (staff_id, position_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE account (                     -- what customers are friends with; outlives its operator
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 2),    -- WeCom, personal WeChat
    wecom_userid TEXT UNIQUE,
    persona TEXT,
    department_id INTEGER REFERENCES department(id),
    opened_day INTEGER,
    warm_until_day INTEGER,
    friend_limit INTEGER,
    daily_add_limit INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE account_operator (
    account_id INTEGER NOT NULL REFERENCES account(id),
    from_day INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    until_day INTEGER,                     -- last day, included; NULL: still
    PRIMARY KEY (account_id, from_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE cover (                       -- a colleague takes an account's open tasks for a period
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    from_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL
) STRICT;

-- Growth -----------------------------------------------------------------------------------------------------------
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER CHECK (kind BETWEEN 1 AND 20),
    entry_point TEXT, path TEXT, hook TEXT, invitation TEXT,
    qr_state TEXT UNIQUE,
    exposure_unit TEXT,
    expected_volume INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE channel_day (
    channel_id INTEGER NOT NULL REFERENCES channel(id),
    day INTEGER NOT NULL,
    staff_id INTEGER NOT NULL DEFAULT 0,   -- 0: not told apart
    invited INTEGER, requests_sent INTEGER, requests_accepted INTEGER, cost INTEGER,
    PRIMARY KEY (channel_id, day, staff_id)
) STRICT, WITHOUT ROWID;

-- Customers --------------------------------------------------------------------------------------------------------
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT,
    nickname TEXT,
    remark TEXT,
    gender INTEGER CHECK (gender BETWEEN 0 AND 2),                -- unknown, male, female
    birth_month_day INTEGER CHECK (birth_month_day BETWEEN 101 AND 1231),
    birth_year INTEGER,
    province TEXT, city TEXT, district TEXT, address TEXT,
    company TEXT, job TEXT, industry TEXT, customer_type TEXT,
    member_level TEXT, points INTEGER,
    stage INTEGER CHECK (stage BETWEEN 1 AND 7),               -- new nurture first_order repeat loyal dormant lost
    status INTEGER NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 3), -- active, blacklisted, merged away
    merged_into INTEGER REFERENCES customer(id),
    owner_id INTEGER REFERENCES staff(id),
    channel_id INTEGER REFERENCES channel(id),
    inviter_id INTEGER,
    added_at INTEGER,                      -- first friendship, or when the prospect was first known
    last_contact_at INTEGER,
    do_not_contact INTEGER NOT NULL DEFAULT 0 CHECK (do_not_contact BETWEEN 0 AND 1),
    consent_basis INTEGER, consent_source TEXT, consent_day INTEGER, consent_withdrawn_at INTEGER,
    masked_phone TEXT,                     -- 138****8000: shown, never an identity
    notes TEXT,
    custom TEXT,                           -- one JSON object keyed by field id
    import_hash INTEGER,                   -- of the roster row last imported into this record, where it has no account
    changed_by INTEGER                     -- the change that last wrote this row
) STRICT;
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),        -- text number date choice yes/no
    choices TEXT,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE identity (                    -- (kind, value) leads to one customer
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 20),
    value TEXT NOT NULL,
    PRIMARY KEY (customer_id, kind, value)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX identity_value ON identity(kind, value);
CREATE TABLE friendship (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    account_id INTEGER NOT NULL REFERENCES account(id),
    added_at INTEGER,
    add_way INTEGER,
    channel_id INTEGER REFERENCES channel(id),
    ended_at INTEGER,
    end_kind INTEGER NOT NULL DEFAULT 0 CHECK (end_kind BETWEEN 0 AND 4), -- open, by customer, by us, transferred, unknown
    remark TEXT, description TEXT,
    import_hash INTEGER,
    changed_by INTEGER
) STRICT;
CREATE INDEX friendship_customer ON friendship(customer_id, account_id);
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    from_account_id INTEGER NOT NULL REFERENCES account(id),
    to_account_id INTEGER NOT NULL REFERENCES account(id),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),      -- proposed waiting accepted refused limit
    proposed_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;
CREATE INDEX transfer_customer ON transfer(customer_id);
CREATE TABLE merge_record (                -- what a merge moved, so that it can be taken apart again
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL, gone_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    moved TEXT NOT NULL                    -- JSON
) STRICT;
CREATE TABLE erasure (                     -- proof of an erase on request: only hashes remain
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER,
    reason TEXT,
    identity_hashes TEXT NOT NULL
) STRICT;

-- Import: what each one did ----------------------------------------------------------------------------------------
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_bytes INTEGER NOT NULL,
    encoding TEXT, preset TEXT, mapping TEXT,
    at INTEGER NOT NULL,
    staff_id INTEGER,
    rows INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0, skipped INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    change_id INTEGER,                     -- its entry of the undo list; rows it wrote carry it as changed_by
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 2)   -- in force, taken back
) STRICT;
CREATE TABLE import_created (              -- ids are given in runs: a range says all
    import_id INTEGER NOT NULL REFERENCES import(id),
    table_name TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    PRIMARY KEY (import_id, table_name, first_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_change (               -- a row that existed: only the fields that were written
    import_id INTEGER NOT NULL REFERENCES import(id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    part TEXT NOT NULL DEFAULT '',         -- the rest of the key where a table is not keyed by one id
    before TEXT,                           -- JSON object; NULL for a row that was added
    after TEXT NOT NULL,
    PRIMARY KEY (import_id, table_name, row_id, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_reject (
    import_id INTEGER NOT NULL REFERENCES import(id),
    row INTEGER NOT NULL,
    column INTEGER NOT NULL,
    value TEXT, reason TEXT NOT NULL, repair TEXT,
    PRIMARY KEY (import_id, row, column)
) STRICT, WITHOUT ROWID;
CREATE TABLE saved_mapping (
    kind TEXT NOT NULL,
    header TEXT NOT NULL,                  -- the normalised header line
    mapping TEXT NOT NULL,
    PRIMARY KEY (kind, header)
) STRICT, WITHOUT ROWID;

-- Tags and segments ------------------------------------------------------------------------------------------------
CREATE TABLE tag_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    exclusive INTEGER NOT NULL DEFAULT 0 CHECK (exclusive BETWEEN 0 AND 1),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 2),    -- rule, frozen list
    rule TEXT NOT NULL,                    -- JSON with ids
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE segment_member (
    segment_id INTEGER NOT NULL REFERENCES segment(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    PRIMARY KEY (segment_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment_day (                 -- written by the tick
    segment_id INTEGER NOT NULL REFERENCES segment(id),
    day INTEGER NOT NULL,
    members INTEGER NOT NULL,
    entered BLOB, departed BLOB,           -- compressed lists of customer ids
    PRIMARY KEY (segment_id, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    group_id INTEGER REFERENCES tag_group(id),
    name TEXT NOT NULL UNIQUE,
    segment_id INTEGER REFERENCES segment(id)  -- a rule tag: its members are the segment's
) STRICT;
CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    at INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 3),       -- by hand, by import, by rule
    PRIMARY KEY (customer_id, tag_id)
) STRICT, WITHOUT ROWID;

-- Groups -----------------------------------------------------------------------------------------------------------
CREATE TABLE group_chat (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    chat_id TEXT UNIQUE,
    kind TEXT,
    owner_account_id INTEGER REFERENCES account(id),
    opening_day INTEGER,
    created_at INTEGER,
    capacity INTEGER,
    successor_id INTEGER REFERENCES group_chat(id),
    dissolved_at INTEGER
) STRICT;
CREATE TABLE group_member (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES group_chat(id),
    customer_id INTEGER REFERENCES customer(id),
    account_id INTEGER REFERENCES account(id),
    role INTEGER NOT NULL DEFAULT 0 CHECK (role BETWEEN 0 AND 9), -- member assistant companion expert KOL helper …
    joined_at INTEGER,
    left_at INTEGER,
    left_kind INTEGER CHECK (left_kind BETWEEN 0 AND 1),             -- left, removed
    join_scene INTEGER,
    inviter_customer_id INTEGER, inviter_account_id INTEGER
) STRICT;
CREATE INDEX group_member_group ON group_member(group_id);
CREATE INDEX group_member_customer ON group_member(customer_id) WHERE customer_id IS NOT NULL;
CREATE TABLE group_day (
    group_id INTEGER NOT NULL REFERENCES group_chat(id),
    day INTEGER NOT NULL,
    members INTEGER, joined INTEGER, departed INTEGER, spoke INTEGER, messages INTEGER,
    PRIMARY KEY (group_id, day)
) STRICT, WITHOUT ROWID;

-- Content ----------------------------------------------------------------------------------------------------------
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, media_type TEXT NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) <= 20971520)
) STRICT;
CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 6),     -- text image link mini-program video file
    category INTEGER CHECK (category BETWEEN 1 AND 4),                -- product welfare content script
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 3),      -- draft approved retired
    body TEXT, link TEXT,
    attachment_id INTEGER REFERENCES attachment(id)
) STRICT;

-- SOP --------------------------------------------------------------------------------------------------------------
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),           -- one to one, group, Moments
    priority INTEGER NOT NULL DEFAULT 50,
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 4), -- draft active paused ended
    version INTEGER NOT NULL DEFAULT 1,
    definition TEXT NOT NULL,              -- JSON of the plan, rules with ids
    activated_at INTEGER, ended_at INTEGER,
    planned_until_day INTEGER              -- the last local day the tick has planned
) STRICT;
CREATE TABLE plan_version (
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (plan_id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (                   -- holds only its next step: the future is computed
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    target_kind INTEGER NOT NULL DEFAULT 1 CHECK (target_kind BETWEEN 1 AND 3), -- customer group account
    target_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL DEFAULT 0, -- the friendship's account for plans per friendship, else 0
    occurrence INTEGER NOT NULL,           -- which happening of the anchor: its instant or its day
    anchor_at INTEGER NOT NULL,
    anchor_day INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    cycle INTEGER NOT NULL DEFAULT 0,
    next_step INTEGER NOT NULL DEFAULT 0,
    next_day INTEGER,                      -- planned day of the next step; NULL: none left
    next_at INTEGER,                       -- its instant as moved so far; planned_at before any guard moved it
    planned_at INTEGER,
    waited_days INTEGER NOT NULL DEFAULT 0, -- days held back by caps so far
    moved_from_day INTEGER, moved_reason INTEGER, moved_by TEXT,
    last_touch_day INTEGER,
    state INTEGER NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 6), -- running finished goal exited removed held-out
    ended_at INTEGER, end_reason TEXT,
    UNIQUE (plan_id, target_id, account_id, occurrence)
) STRICT;
CREATE INDEX enrolment_target ON enrolment(target_id);
CREATE TABLE task (                        -- written by the tick on its day
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    plan_version INTEGER NOT NULL,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment(id),
    cycle INTEGER NOT NULL,
    step INTEGER NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
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
    UNIQUE (enrolment_id, cycle, step)
) STRICT;
CREATE INDEX task_open ON task(staff_id, due_at, state) WHERE (state BETWEEN 1 AND 3 OR state = 7);
CREATE INDEX task_customer ON task(customer_id) WHERE customer_id IS NOT NULL;

-- What happened: append-only ---------------------------------------------------------------------------------------
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer(id),
    account_id INTEGER REFERENCES account(id),
    group_id INTEGER REFERENCES group_chat(id),
    staff_id INTEGER REFERENCES staff(id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 60),
    at INTEGER NOT NULL,
    quantity INTEGER,                      -- dwell or watched seconds, score, amount: the kind says which
    subject_kind INTEGER, subject_id INTEGER, -- content, order, task, live session, post, call to action
    origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 3),       -- logged by hand, imported, written by the program
    void INTEGER NOT NULL DEFAULT 0 CHECK (void BETWEEN 0 AND 1),
    text TEXT
) STRICT;
CREATE INDEX event_customer ON event(customer_id, at) WHERE customer_id IS NOT NULL;
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    account_id INTEGER NOT NULL REFERENCES account(id),
    opened_by_customer INTEGER NOT NULL CHECK (opened_by_customer BETWEEN 0 AND 1),
    opened_at INTEGER NOT NULL,
    first_reply_at INTEGER
) STRICT;
CREATE INDEX conversation_customer ON conversation(customer_id);
CREATE TABLE moments_post (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account(id),
    at INTEGER NOT NULL,
    theme INTEGER CHECK (theme BETWEEN 1 AND 5),
    content_id INTEGER REFERENCES content(id),
    visible_to INTEGER, views INTEGER, likes INTEGER, comments INTEGER, -- typed totals
    link TEXT
) STRICT;
CREATE TABLE moments_interaction (
    post_id INTEGER NOT NULL REFERENCES moments_post(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),              -- like, comment
    at INTEGER NOT NULL,
    PRIMARY KEY (post_id, customer_id, kind, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE call_to_action (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES group_chat(id),
    task_id INTEGER REFERENCES task(id),
    at INTEGER NOT NULL, deadline_at INTEGER NOT NULL,
    text TEXT,
    members INTEGER, responded INTEGER     -- typed totals
) STRICT;
CREATE TABLE call_to_action_response (
    call_id INTEGER NOT NULL REFERENCES call_to_action(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    at INTEGER NOT NULL,
    PRIMARY KEY (call_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE live_session (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    channel_id INTEGER REFERENCES channel(id),
    start_at INTEGER NOT NULL, end_at INTEGER,
    viewers INTEGER, interactions INTEGER, watched_seconds INTEGER, buyers INTEGER, amount INTEGER -- typed totals
) STRICT;
CREATE TABLE live_viewer (
    session_id INTEGER NOT NULL REFERENCES live_session(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    invited INTEGER NOT NULL DEFAULT 0 CHECK (invited BETWEEN 0 AND 1),
    seconds INTEGER, interacted INTEGER, bought INTEGER,
    PRIMARY KEY (session_id, customer_id)
) STRICT, WITHOUT ROWID;

-- Orders -----------------------------------------------------------------------------------------------------------
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    category TEXT,
    price INTEGER, cost INTEGER, margin INTEGER,               -- margin in permyriad
    cycle_days INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX product_name ON product(name);
CREATE TABLE order_source (                -- shop or platform an order was made in
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES order_source(id),
    order_no TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
    staff_id INTEGER REFERENCES staff(id), attribution INTEGER,
    created_at INTEGER, paid_at INTEGER, received_at INTEGER, refunded_at INTEGER,
    status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 6),    -- unpaid paid shipped finished closed refunded
    amount_placed INTEGER NOT NULL DEFAULT 0,                  -- payable when placed
    amount_paid INTEGER NOT NULL DEFAULT 0,                    -- before refunds
    amount_refunded INTEGER NOT NULL DEFAULT 0,
    remark TEXT,
    import_hash INTEGER,
    changed_by INTEGER
) STRICT;
CREATE UNIQUE INDEX orders_number ON orders(order_no, source_id);
CREATE INDEX orders_customer ON orders(customer_id) WHERE customer_id IS NOT NULL;
CREATE TABLE order_item (
    order_id INTEGER NOT NULL REFERENCES orders(id),
    line INTEGER NOT NULL,
    product_id INTEGER REFERENCES product(id),
    quantity INTEGER NOT NULL DEFAULT 1,
    amount INTEGER NOT NULL DEFAULT 0,
    amount_refunded INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (order_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE coupon_batch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL DEFAULT 1, amount INTEGER, threshold INTEGER,
    starts_at INTEGER, expires_at INTEGER,
    issued INTEGER, claimed INTEGER, redeemed INTEGER          -- typed totals
) STRICT;
CREATE TABLE coupon (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES coupon_batch(id),
    code TEXT,
    customer_id INTEGER REFERENCES customer(id),
    issued_at INTEGER, claimed_at INTEGER, redeemed_at INTEGER, expires_at INTEGER,
    order_id INTEGER REFERENCES orders(id),
    in_store INTEGER CHECK (in_store BETWEEN 0 AND 1),
    UNIQUE (batch_id, code)
) STRICT;
CREATE INDEX coupon_customer ON coupon(customer_id) WHERE customer_id IS NOT NULL;
CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    source INTEGER NOT NULL CHECK (source BETWEEN 1 AND 3),       -- intent, event, by hand
    stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 5),      -- new contacted quoted won lost
    lost_reason TEXT,
    expected_amount INTEGER, expected_day INTEGER,
    owner_id INTEGER REFERENCES staff(id),
    created_at INTEGER NOT NULL, contacted_at INTEGER, closed_at INTEGER, next_follow_up_day INTEGER
) STRICT;
CREATE INDEX lead_customer ON lead(customer_id);
CREATE TABLE lead_log (
    lead_id INTEGER NOT NULL REFERENCES lead(id),
    at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    text TEXT NOT NULL,
    PRIMARY KEY (lead_id, at)
) STRICT, WITHOUT ROWID;

-- Campaigns --------------------------------------------------------------------------------------------------------
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
    goal TEXT, starts_at INTEGER, ends_at INTEGER, budget INTEGER,
    invited INTEGER                        -- typed total
) STRICT;
CREATE TABLE participant (
    campaign_id INTEGER NOT NULL REFERENCES campaign(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    inviter_id INTEGER REFERENCES customer(id),
    generation INTEGER NOT NULL DEFAULT 0,
    joined_at INTEGER NOT NULL,
    shared_at INTEGER,
    newly_added INTEGER NOT NULL DEFAULT 0 CHECK (newly_added BETWEEN 0 AND 1),
    PRIMARY KEY (campaign_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE marketing_task (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    title TEXT NOT NULL,
    target INTEGER, progress INTEGER NOT NULL DEFAULT 0, due_day INTEGER
) STRICT;

-- Figures ----------------------------------------------------------------------------------------------------------
CREATE TABLE staff_day (                   -- WeCom contact statistics of an account; absent is not zero
    account_id INTEGER NOT NULL REFERENCES account(id),
    day INTEGER NOT NULL,
    chats INTEGER, messages INTEGER,
    reply_share INTEGER,                   -- permyriad
    first_reply_seconds INTEGER,
    opened_by_customer INTEGER, answered INTEGER,
    negative_feedback INTEGER, requests_sent INTEGER, requests_accepted INTEGER,
    PRIMARY KEY (account_id, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),           -- acquisition operations sales
    channel_id INTEGER REFERENCES channel(id),
    amount INTEGER NOT NULL,
    note TEXT
) STRICT;
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL,
    scope_kind INTEGER NOT NULL DEFAULT 0, scope_id INTEGER NOT NULL DEFAULT 0,
    from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
    value INTEGER NOT NULL,
    UNIQUE (metric, scope_kind, scope_id, from_day, to_day)
) STRICT;
CREATE TABLE alert (
    id INTEGER PRIMARY KEY,
    metric TEXT NOT NULL,
    day INTEGER NOT NULL,
    scope_kind INTEGER NOT NULL DEFAULT 0, scope_id INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    closed_at INTEGER,
    UNIQUE (metric, day, scope_kind, scope_id)
) STRICT;
CREATE TABLE action_item (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    owner_id INTEGER REFERENCES staff(id),
    due_day INTEGER, created_at INTEGER NOT NULL, closed_at INTEGER
) STRICT;
