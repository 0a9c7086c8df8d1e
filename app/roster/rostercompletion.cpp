#include "app/roster/rostercompletion.h"

#include "app/text.h"
#include "storage/customers/friendshipstore.h"
#include "storage/segments/namestore.h"

#include <algorithm>
#include <map>

namespace app {

using storage::AccountId;
using storage::FriendshipEnd;
using storage::UtcMs;

namespace {

constexpr std::int64_t mostShare = 5; // one in five may end without confirmation

bool isTooMany(const ImportOutcome::Ending &ending)
{
    return ending.ended * mostShare > ending.open;
}

} // namespace

RosterCompletion::RosterCompletion(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                   storage::LocalDay asOf)
    : m_store(store), m_notes(store.connection(), import), m_change(change), m_asOf(asOf),
      m_until(std::min(store.now(), store.zone().toUtc(asOf + 1, 0) - 1000))
{
}

std::uint64_t RosterCompletion::momentKey(std::int64_t account, UtcMs addedAt)
{
    return (std::uint64_t(account) * 0x9E3779B97F4A7C15ULL) ^ std::uint64_t(addedAt / 1000);
}

void RosterCompletion::seeMoment(AccountId account, UtcMs addedAt)
{
    if (m_store.zone().msOfDay(addedAt) != 0) // a day without a time is not specific enough
        m_moments.insert(momentKey(account.value, addedAt));
}

void RosterCompletion::noteRejected(AccountId account, UtcMs addedAt)
{
    if (!account)
        ++m_uncertainRows;
    else if (addedAt != storage::absent && m_store.zone().msOfDay(addedAt) != 0)
        seeMoment(account, addedAt);
    else
        m_doubtful.insert(account.value);
}

std::vector<RosterCompletion::Candidate> RosterCompletion::openFriendships(std::int64_t firstNew)
{
    std::vector<Candidate> open;
    storage::FriendshipStore(m_store.connection())
        .eachOpenBefore(storage::FriendshipId(firstNew), m_until, [&](const storage::OpenFriendship &held) {
            Candidate candidate{held.id.value, held.account.value, false, false, held.changedBy.value};
            const bool byRow = held.importHash && m_rows.contains(*held.importHash);
            candidate.seen = byRow || m_friendships.contains(std::uint64_t(candidate.id));
            candidate.isProtected =
                !candidate.seen && held.addedAt && m_moments.contains(momentKey(candidate.account, *held.addedAt));
            if (byRow)
                m_accounts.insert(candidate.account); // its rows were all unchanged, so none was reported here
            open.push_back(candidate);
        });
    return open;
}

void RosterCompletion::end(const Candidate &friendship)
{
    storage::FriendshipStore(m_store.connection())
        .end(storage::FriendshipId(friendship.id), m_until, FriendshipEnd::UnknownSide, m_change);
    ChangedFields changed;
    changed.add("ended_at", storage::absent, m_until);
    changed.add("end_kind", FriendshipEnd::Open, FriendshipEnd::UnknownSide);
    changed.add("changed_by", storage::ChangeId(friendship.changedBy), m_change);
    m_notes.changed("friendship", friendship.id, changed);
}

Result<void> RosterCompletion::finish(std::int64_t firstNew, bool allowMany, bool dryRun, ImportOutcome &outcome)
{
    const std::vector<Candidate> open = openFriendships(firstNew);
    if (m_accounts.empty())
        return failure(ErrorKind::Invalid,
                       Text::tr("The file has no account column, so it cannot be treated as a complete list. Choose "
                                "the column with --map 'Header=staff'. No changes were made."));
    if (m_uncertainRows > 0) {
        outcome.notes << Text::tr("%n row(s) could not be read reliably and may belong to anyone, so no friendship was "
                                  "ended. Fix them and import the file again.",
                                  nullptr, int(m_uncertainRows));
        return {};
    }
    std::map<std::int64_t, ImportOutcome::Ending> endings;
    std::int64_t doubtful = 0;
    for (const Candidate &friendship : open) {
        if (!m_accounts.contains(friendship.account))
            continue;
        ImportOutcome::Ending &ending = endings[friendship.account];
        ++ending.open;
        if (friendship.seen)
            continue;
        if (m_doubtful.contains(friendship.account) || friendship.isProtected)
            ++doubtful;
        else
            ++ending.ended;
    }
    QStringList tooMany;
    for (auto &[account, ending] : endings) {
        ending.whole = storage::NameStore(m_store.connection()).nameOf(storage::NamedThing::Account, account);
        if (isTooMany(ending))
            tooMany << Text::tr("%1: %2 of %3").arg(ending.whole).arg(ending.ended).arg(ending.open);
        outcome.ended += ending.ended;
        outcome.endings.push_back(ending);
    }
    if (doubtful > 0)
        outcome.notes << Text::tr("%n friendship(s) missing from the file were kept, because a rejected or unclear row "
                                  "may belong to them. Fix those rows and import the file again.",
                                  nullptr, int(doubtful));
    outcome.endsMany = !tooMany.isEmpty();
    if (outcome.endsMany && !allowMany) {
        const QString what =
            Text::tr("This would end more than a fifth of an account's friendships (%1). If the file really is "
                     "complete, import it with --allow-many-ended.")
                .arg(tooMany.join(QStringLiteral("; ")));
        if (!dryRun)
            return failure(ErrorKind::Conflict, what + QLatin1Char(' ') + Text::tr("No changes were made."));
        outcome.notes << what;
    }
    for (const Candidate &friendship : open) {
        if (m_accounts.contains(friendship.account) && !friendship.seen && !friendship.isProtected &&
            !m_doubtful.contains(friendship.account))
            end(friendship);
    }
    return {};
}

} // namespace app
