#pragma once

/// SQL for what a row `c` of customer is called wherever people see it: by name, nickname or remark, else by the first
/// ID that people read, such as a buyer name in a shop; NULL without any of them. Not for titles in the audit and for
/// texts that are sent: those name people, and erasing finds names, not IDs.
#define SIYU_CUSTOMER_NAME(c)                                                                                          \
    "coalesce(" c ".name, " c ".nickname, " c ".remark, (SELECT value FROM identity WHERE customer_id = " c            \
    ".id AND kind > 3 ORDER BY kind, value LIMIT 1))"
