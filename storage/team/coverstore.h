#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// Cover 代班: a colleague operates an account on some days, in place of its regular operator.
struct Cover
{
    std::int64_t id = 0;
    AccountId account;
    StaffId staff;
    LocalDay from = 0, until = 0; ///< both included
    QString accountName, staffName;
};

/// An open task that is to go to another member of the team.
struct CoverMove
{
    TaskId task;
    StaffId staff;
};

class CoverStore final
{
public:
    explicit CoverStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Assigns the ID.
    std::int64_t add(const Cover &cover);
    void remove(std::int64_t id);
    /// By first day.
    std::vector<Cover> all();
    std::optional<Cover> byId(std::int64_t id);
    /// The regular operator of an account on that day; none if it has none.
    StaffId operatorOf(AccountId account, LocalDay day);

    /// Open tasks of accounts that are covered today, which their operator has; and those that a colleague still has
    /// from a cover that is over.
    std::vector<CoverMove> moves(LocalDay today);
    /// Open tasks planned until `today` that the colleague has because of this cover: back to the operator.
    std::vector<CoverMove> movesBack(const Cover &cover, LocalDay today);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
