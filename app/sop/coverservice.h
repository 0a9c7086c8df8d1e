#pragma once

#include "app/store/teamstore.h"
#include "storage/team/coverstore.h"

namespace app::sop {

/// Cover 代班: a colleague makes the touches of an account while its operator is away. Planning gives new tasks of
/// these days to the colleague; open ones move to them when the cover begins and back when it is over.
class CoverService final
{
public:
    explicit CoverService(TeamStore &store) : m_store(store) {}

    struct Added
    {
        std::int64_t id = 0;
        int moved = 0; ///< open tasks that went to the colleague now
    };
    /// Both days are included. Fails with NotFound if there is no such account or member, with Invalid if the days are
    /// over or in the wrong order or the member operates the account anyway, and with Conflict if the account is
    /// covered on one of the days. One undo step.
    Result<Added> add(const QString &account, const QString &staff, storage::LocalDay from, storage::LocalDay until);
    /// The tasks that the colleague still has go back; returns how many. Fails with NotFound. One undo step.
    Result<int> remove(std::int64_t id);
    Result<std::vector<storage::Cover>> list();

private:
    Result<storage::Cover> checked(const QString &account, const QString &staff, storage::LocalDay from,
                                   storage::LocalDay until);

    TeamStore &m_store;
};

/// Moves open tasks as the covers of today say; inside the caller's transaction. Returns how many.
int moveCoveredTasks(TeamStore &store);

} // namespace app::sop
