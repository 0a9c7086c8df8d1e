#include "app/sop/coverservice.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/tables.h"
#include "storage/team/accountstore.h"
#include "storage/team/staffstore.h"

namespace app::sop {

using storage::Cover;
using storage::LocalDay;

int moveCoveredTasks(TeamStore &store)
{
    storage::CoverStore covers(store.connection());
    const std::vector<storage::CoverMove> moves = covers.moves(store.today());
    covers.apply(moves);
    return int(moves.size());
}

Result<Cover> CoverService::checked(const QString &accountName, const QString &staffName, LocalDay from, LocalDay until)
{
    const auto account = storage::AccountStore(m_store.connection()).byName(accountName);
    if (!account)
        return failure(ErrorKind::NotFound, Text::tr("There is no account named \"%1\".").arg(accountName));
    const auto staff = storage::StaffStore(m_store.connection()).byName(staffName);
    if (!staff)
        return failure(ErrorKind::NotFound, Text::tr("No team member is named \"%1\".").arg(staffName));
    if (!staff->active || staff->role == storage::Staff::AccessRole::Viewer)
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 is no longer active or can only view. Choose another member.").arg(staffName));
    if (until < from)
        return failure(ErrorKind::Invalid, Text::tr("The first day cannot be after the last day."));
    if (until < m_store.today())
        return failure(ErrorKind::Invalid, Text::tr("These days are over. Enter days from today on."));
    storage::CoverStore covers(m_store.connection());
    if (covers.operatorOf(account->id, from) == staff->id && covers.operatorOf(account->id, until) == staff->id)
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 operates \"%2\" anyway. Choose a colleague.").arg(staff->name, account->name));
    for (const Cover &other : covers.all()) {
        if (other.account == account->id && other.from <= until && other.until >= from)
            return failure(
                ErrorKind::Conflict,
                Text::tr("%1 covers \"%2\" from %3 to %4 already. Choose other days, or remove that cover.")
                    .arg(other.staffName, account->name, storage::isoDay(other.from), storage::isoDay(other.until)));
    }
    return Cover{0, account->id, staff->id, from, until, account->name, staff->name};
}

Result<CoverService::Added> CoverService::add(const QString &account, const QString &staff, LocalDay from,
                                              LocalDay until)
{
    return guarded([&]() -> Result<Added> {
        const auto cover = checked(account, staff, from, until);
        if (!cover)
            return tl::unexpected<Error>(cover.error());
        WriteScope scope(m_store, Text::tr("%1 covers for \"%2\"").arg(cover->staffName, cover->accountName),
                         QStringLiteral("team.cover"), WriteScope::Undo::Recorded, storage::planningTables());
        Added added;
        added.id = storage::CoverStore(scope.connection()).add(*cover);
        added.moved = moveCoveredTasks(m_store);
        scope.describe(cover->accountName, {{QStringLiteral("staff"), cover->staffName},
                                            {QStringLiteral("from"), storage::isoDay(from)},
                                            {QStringLiteral("until"), storage::isoDay(until)},
                                            {QStringLiteral("tasks"), added.moved}});
        scope.commit();
        return added;
    });
}

Result<int> CoverService::remove(std::int64_t id)
{
    return guarded([&]() -> Result<int> {
        storage::CoverStore covers(m_store.connection());
        const auto cover = covers.byId(id);
        if (!cover)
            return failure(ErrorKind::NotFound, Text::tr("There is no cover %1.").arg(id));
        WriteScope scope(m_store, Text::tr("End the cover for \"%1\"").arg(cover->accountName),
                         QStringLiteral("team.uncover"), WriteScope::Undo::Recorded, storage::planningTables());
        covers.remove(id);
        const int moved = moveCoveredTasks(m_store);
        scope.describe(cover->accountName,
                       {{QStringLiteral("staff"), cover->staffName}, {QStringLiteral("tasks"), moved}});
        scope.commit();
        return moved;
    });
}

Result<std::vector<Cover>> CoverService::list()
{
    return guarded([&]() -> Result<std::vector<Cover>> { return storage::CoverStore(m_store.connection()).all(); });
}

} // namespace app::sop
