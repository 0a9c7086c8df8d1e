-- Tasks by time -------------------------------------------------------------------------------------------------------
-- For the on-time rate of a period, and for what was done today: without them both read every task there ever was.
CREATE INDEX task_window ON task(window_end_at);
CREATE INDEX task_done ON task(done_at) WHERE done_at IS NOT NULL;
