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

/// An open task that goes to another member of the team; `cover`: because of which cover, 0: because none is in force.
struct CoverMove
{
    TaskId task;
    StaffId staff;
    std::int64_t cover = 0;
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

    /// Open tasks that their operator has although the account is covered today, and those that a colleague has because
    /// of a cover that is over or was removed. Tasks that somebody was given by hand are not among them.
    std::vector<CoverMove> moves(LocalDay today);
    void apply(const std::vector<CoverMove> &moves);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
