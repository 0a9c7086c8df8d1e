#include "app/roster/rostercompletion.h"

#include "app/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace app {

using storage::AccountId;
using storage::UtcMs;

namespace {

constexpr int unknownSide = 4;        // friendship.end_kind
constexpr std::int64_t mostShare = 5; // one in five may end without confirmation

QString accountName(storage::sqlite::Connection &connection, std::int64_t account)
{
    auto select = connection.prepare("SELECT name FROM account WHERE id = ?1");
    select->bindAll(account);
    return select->step() ? select->text(0) : QString();
}

bool isTooMany(const ImportOutcome::Ending &ending)
{
    return ending.ended * mostShare > ending.open;
}

} // namespace

RosterCompletion::RosterCompletion(TeamStore &store, storage::ImportId import, storage::ChangeId change,
                                   storage::LocalDay asOf)
    : m_store(store), m_imports(store.connection()), m_import(import), m_change(change), m_asOf(asOf),
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
    storage::sqlite::Statement select = m_store.connection().prepareOnce(R"(
        SELECT id, account_id, added_at, import_hash, ifnull(changed_by, 0) FROM friendship
        WHERE end_kind = 0 AND id < ?1 AND (added_at IS NULL OR added_at <= ?2))");
    select.bindAll(firstNew, m_until);
    while (select.step()) {
        Candidate candidate{select.integer(0), select.integer(1), false, false, select.integer(4)};
        const bool byRow = !select.isNull(3) && m_rows.contains(std::uint64_t(select.integer(3)));
        candidate.seen = byRow || m_friendships.contains(std::uint64_t(candidate.id));
        candidate.isProtected =
            !candidate.seen && !select.isNull(2) && m_moments.contains(momentKey(candidate.account, select.integer(2)));
        if (byRow)
            m_accounts.insert(candidate.account); // its rows were all unchanged, so none was reported here
        open.push_back(candidate);
    }
    return open;
}

void RosterCompletion::end(const Candidate &friendship)
{
    m_store.connection()
        .prepare("UPDATE friendship SET ended_at = ?2, end_kind = 4, changed_by = ?3 WHERE id = ?1")
        ->bindAll(friendship.id, m_until, m_change)
        .run();
    const QJsonObject before{
        {QStringLiteral("ended_at"), QJsonValue()},
        {QStringLiteral("end_kind"), 0},
        {QStringLiteral("changed_by"), friendship.changedBy ? QJsonValue(qint64(friendship.changedBy)) : QJsonValue()}};
    const QJsonObject after{{QStringLiteral("ended_at"), qint64(m_until)},
                            {QStringLiteral("end_kind"), unknownSide},
                            {QStringLiteral("changed_by"), qint64(m_change.value)}};
    m_imports.addChange(m_import, {"friendship",
                                   friendship.id,
                                   {},
                                   QJsonDocument(before).toJson(QJsonDocument::Compact),
                                   QJsonDocument(after).toJson(QJsonDocument::Compact)});
}

Result<void> RosterCompletion::finish(std::int64_t firstNew, bool allowMany, bool dryRun, ImportOutcome &outcome)
{
    const std::vector<Candidate> open = openFriendships(firstNew);
    if (m_accounts.empty())
        return failure(ErrorKind::Invalid,
                       Text::tr("The file has no account column, so it cannot be treated as a complete list. Choose "
                                "the column with --map 'Header=staff'. No changes were made."));
    if (m_uncertainRows > 0) {
        outcome.notes << Text::tr("%1 rows could not be read reliably and may belong to anyone, so no friendship was "
                                  "ended. Fix them and import the file again.")
                             .arg(m_uncertainRows);
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
        ending.whole = accountName(m_store.connection(), account);
        if (isTooMany(ending))
            tooMany << Text::tr("%1: %2 of %3").arg(ending.whole).arg(ending.ended).arg(ending.open);
        outcome.ended += ending.ended;
        outcome.endings.push_back(ending);
    }
    if (doubtful > 0)
        outcome.notes << Text::tr("%1 friendships missing from the file were kept, because a rejected or unclear row "
                                  "may belong to them. Fix those rows and import the file again.")
                             .arg(doubtful);
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
