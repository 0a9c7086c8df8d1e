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
    bool isCover = false;         ///< covers for a colleague who is away: precedes the regular operator
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
