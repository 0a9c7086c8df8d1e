#include "app/imports/kinds/groupcompletion.h"

#include "app/imports/references.h"
#include "app/text.h"
#include "storage/groups/groupstore.h"
#include "storage/groups/openmemberships.h"

#include <algorithm>
#include <map>

namespace app {

using storage::UtcMs;

namespace {

constexpr std::int64_t mostShare = 5; // one in five may end without confirmation

QString groupName(storage::sqlite::Connection &connection, std::int64_t group)
{
    const auto known = storage::GroupStore(connection).byId(storage::GroupId(group));
    return known ? known->name : QString();
}

} // namespace

GroupCompletion::GroupCompletion(TeamStore &store, storage::ImportId import, storage::LocalDay asOf)
    : m_store(store), m_notes(store.connection(), import),
      m_until(std::min(store.now(), store.zone().toUtc(asOf + 1, 0) - 1000))
{
}

std::uint64_t GroupCompletion::momentKey(std::int64_t group, UtcMs joinedAt)
{
    return (std::uint64_t(group) * 0x9E3779B97F4A7C15ULL) ^ std::uint64_t(joinedAt / 1000);
}

std::vector<const char *> GroupCompletion::columnsToClear(const RecordDraft &row,
                                                          const std::vector<RecordValue> &standing)
{
    const RecordValue &leftAt = standing[std::size_t(row.kind().columnOf("left_at"))];
    const bool isKnown = standing[std::size_t(row.kind().columnOf("left_kind"))].isGiven();
    if (row.column("left_at").isGiven() || row.column("left_kind").isGiven() || !leftAt.isGiven() || isKnown ||
        leftAt.number > m_until)
        return {};
    ++m_reopened;
    return {"left_at"};
}

void GroupCompletion::noteWritten(const RecordDraft &row, std::int64_t id, bool isNew, bool isClear)
{
    const std::int64_t number = row.column("group_id").number;
    Group &group = m_groups[number];
    group.isNamed = true;
    group.hasAccounts = group.hasAccounts || row.column("account_id").isGiven();
    group.isDoubtful = group.isDoubtful || !isClear;
    m_seen.insert(std::uint64_t(id));
    if (!isNew)
        return;
    m_new.insert(std::uint64_t(id));
    const RecordValue &joined = row.column("joined_at");
    if (joined.isGiven() && m_store.zone().msOfDay(joined.number) != 0) // a day without a time is not specific enough
        m_newMoments.insert(momentKey(number, joined.number));
}

void GroupCompletion::noteRejected(const RecordDraft &row, References &references)
{
    std::int64_t group = row.column("group_id").number;
    if (group == 0)
        group = references.find(Reference::Group, row.field("group_id").text, row.field("group").text, false).id;
    if (group == 0)
        ++m_uncertainRows;
    else
        m_groups[group].isDoubtful = true;
}

std::vector<GroupCompletion::Candidate> GroupCompletion::candidates()
{
    std::vector<Candidate> candidates;
    for (const storage::OpenMembership &open : storage::openMemberships(m_store.connection(), m_until)) {
        const auto group = m_groups.find(open.group);
        const auto id = std::uint64_t(open.id);
        if (group == m_groups.end() || !group->second.isNamed || m_new.contains(id))
            continue;
        Candidate candidate{open.id, open.group, m_seen.contains(id), false, m_until};
        candidate.isProtected = open.isAccount && !group->second.hasAccounts;
        if (open.rejoinedAt) // had left by then
            candidate.leftAt = std::min(m_until, *open.rejoinedAt);
        else if (open.joinedAt && m_newMoments.contains(momentKey(open.group, *open.joinedAt)))
            candidate.isProtected = true;
        candidates.push_back(candidate);
    }
    return candidates;
}

bool GroupCompletion::ends(const Candidate &membership) const
{
    return !membership.isSeen && !membership.isProtected && !m_groups.at(membership.group).isDoubtful;
}

void GroupCompletion::end(const Candidate &membership)
{
    storage::endMembership(m_store.connection(), membership.id, membership.leftAt);
    ChangedFields changed;
    changed.add("left_at", std::optional<storage::UtcMs>(), membership.leftAt);
    m_notes.changed("group_member", membership.id, changed);
}

Result<void> GroupCompletion::finish(bool allowMany, bool dryRun, ImportOutcome &outcome)
{
    outcome.endingsOf = ImportOutcome::EndingsOf::Groups;
    outcome.reopened += m_reopened;
    if (m_uncertainRows > 0) {
        outcome.notes << Text::tr("%n row(s) could not be read reliably and may belong to any group, so no one was "
                                  "removed. Fix them and import the file again.",
                                  nullptr, int(m_uncertainRows));
        return {};
    }
    const std::vector<Candidate> open = candidates();
    std::map<std::int64_t, ImportOutcome::Ending> endings;
    std::int64_t doubtful = 0;
    for (const Candidate &membership : open) {
        ImportOutcome::Ending &ending = endings[membership.group];
        ++ending.open;
        ending.ended += ends(membership);
        doubtful += !membership.isSeen && !ends(membership);
    }
    QStringList tooMany;
    for (auto &[group, ending] : endings) {
        ending.whole = groupName(m_store.connection(), group);
        if (ending.ended * mostShare > ending.open)
            tooMany << Text::tr("%1: %2 of %3").arg(ending.whole).arg(ending.ended).arg(ending.open);
        outcome.ended += ending.ended;
        outcome.endings.push_back(ending);
    }
    if (doubtful > 0)
        outcome.notes << Text::tr(
                             "%n member(s) missing from the file were kept, because a rejected or unclear row of their "
                             "group may be theirs, or the file lists none of our own accounts.",
                             nullptr, int(doubtful));
    outcome.endsMany = !tooMany.isEmpty();
    if (outcome.endsMany && !allowMany) {
        const QString what = Text::tr("More than a fifth of a group's members would leave (%1). If the file really "
                                      "is complete, import it with --allow-many-ended.")
                                 .arg(tooMany.join(QStringLiteral("; ")));
        if (!dryRun)
            return failure(ErrorKind::Conflict, what + QLatin1Char(' ') + Text::tr("No changes were made."));
        outcome.notes << what;
    }
    for (const Candidate &membership : open) {
        if (ends(membership))
            end(membership);
    }
    return {};
}

} // namespace app
