#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <utility>
#include <vector>

namespace storage {

/// Who operates an account on which days.
struct Operation
{
    AccountId account;
    StaffId staff;
    LocalDay from = 0, until = 0; ///< inclusive; the largest day if there is no end
    std::int64_t cover = 0;       ///< its ID if a colleague covers: precedes the regular operator; else 0
};

class OperatorStore final
{
public:
    explicit OperatorStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::vector<Operation> all();
    /// The names of all staff with the number of accounts each operates regularly on this day, at least 1.
    std::vector<std::pair<QString, int>> accountsPerStaff(LocalDay day);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
