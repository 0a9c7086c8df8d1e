#pragma once

/// Whether a person did, copied or snoozed the task `t`: an SQL condition. `t` is the alias of the table.
#define SIYU_TOUCHED(t)                                                                                                \
    "(" t ".done_at IS NOT NULL OR " t ".event_id IS NOT NULL OR " t ".snoozed_until IS NOT NULL OR " t                \
    ".state IN (3, 4, 5, 7))"
