#include "app/roster/rosterfriendships.h"

#include "app/roster/addway.h"

#include <algorithm>

namespace app {

using storage::absent;
using storage::CustomerId;
using storage::FriendshipEnd;
using storage::FriendshipRecord;

namespace {

constexpr std::int64_t msPerSecond = 1000;

} // namespace

RosterFriendships::RosterFriendships(TeamStore &store, ImportNotes &notes, storage::ChangeId change,
                                     ImportOutcome &outcome, storage::CustomerBulkWriter &writer,
                                     const storage::HashSet64 &unchanged, RosterCompletion *completion)
    : m_notes(notes), m_change(change), m_outcome(outcome), m_writer(writer), m_unchanged(unchanged),
      m_completion(completion), m_ids(store.connection(), "friendship"), m_reader(store.connection())
{
}

void RosterFriendships::insert(const FriendshipRecord &given, std::uint64_t hash, CustomerId customer)
{
    m_writer.insertFriendship(storage::FriendshipId(m_ids.next()), customer, given, hash, m_change);
}

/// A friendship opened by a transfer and not in any file yet: its time is when the transfer was recorded.
bool RosterFriendships::isTransfer(const Known &known)
{
    return known.record.addWay == addWayAssigned && known.record.end == FriendshipEnd::Open &&
           known.importHash == absent;
}

RosterFriendships::Found RosterFriendships::find(const FriendshipRecord &given, CustomerId customer)
{
    m_reader.read(customer, given.account, m_known);
    if (m_known.empty())
        return {};
    const std::size_t last = m_known.size() - 1;
    if (given.addedAt == absent)
        return {Fit::Same, last};
    Found found;
    std::int64_t nearest = storage::msPerDay;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const std::int64_t addedAt = m_known[i].record.addedAt;
        const std::int64_t distance =
            addedAt == absent ? storage::msPerDay - 1 : std::abs(addedAt - given.addedAt) / msPerSecond * msPerSecond;
        if (distance < nearest) {
            nearest = distance;
            found = {Fit::Same, i};
        }
    }
    if (found.fit == Fit::Same)
        return found;
    if (given.addedAt > m_known[last].record.addedAt)
        return {isTransfer(m_known[last]) ? Fit::Same : Fit::Later, last};
    const auto next = std::find_if(m_known.begin(), m_known.end(),
                                   [&given](const Known &known) { return known.record.addedAt > given.addedAt; });
    return {Fit::Earlier, std::size_t(next - m_known.begin())};
}

bool RosterFriendships::isKnown(const FriendshipRecord &given, std::uint64_t hash, CustomerId customer)
{
    const Found found = find(given, customer);
    return found.fit == Fit::Same && m_known[found.index].importHash == std::int64_t(hash);
}

/// An ended friendship is reopened if the file says so, or if its end was only inferred from an earlier roster.
bool RosterFriendships::isReopened(const CustomerRow &row, const Known &known) const
{
    const FriendshipRecord &record = known.record;
    if (record.end == FriendshipEnd::Open || record.end == FriendshipEnd::Transferred ||
        row.friendship.end != FriendshipEnd::Open || known.id != m_known.back().id)
        return false;
    const bool wasGuess = m_completion && record.end == FriendshipEnd::UnknownSide &&
                          (record.endedAt == absent || record.endedAt <= m_completion->until());
    return row.saysOpen || wasGuess;
}

bool RosterFriendships::merge(const FriendshipRecord &given, const CustomerRow &row, CustomerId customer, bool touched)
{
    const Found found = find(given, customer);
    if (m_completion) {
        for (const Known &known : m_known)
            m_completion->seeFriendship(known.id);
    }
    const auto isPast = [&] { // an earlier friendship, already ended and not in the store
        const std::int64_t next = m_known[found.index].record.addedAt;
        return found.fit == Fit::Earlier && given.end != FriendshipEnd::Open && given.endedAt <= next;
    };
    if (found.fit == Fit::None || isPast()) {
        insert(given, row.hash, customer);
        return true;
    }
    m_changed = {};
    Known &known = m_known[found.index];
    const bool isFirst = m_touched.insert(std::uint64_t(known.id.value)) && !m_ids.holds(known.id.value);
    if (found.fit == Fit::Later) { // the customer deleted and returned
        const bool isOpen = known.record.end == FriendshipEnd::Open;
        m_changed.put("ended_at", known.record.endedAt, given.addedAt, isOpen);
        m_changed.put("end_kind", known.record.end, FriendshipEnd::UnknownSide, isOpen);
    } else {
        bringUp(known, given, row, {isFirst ? found.fit : Fit::Earlier, found.index});
    }
    const bool changed = !m_changed.isEmpty();
    const bool keepsHash = touched && isFirst && found.fit == Fit::Same && known.importHash != std::int64_t(row.hash);
    if (changed || keepsHash)
        write(known, isFirst && found.fit != Fit::Later ? std::int64_t(row.hash) : known.importHash);
    if (found.fit == Fit::Later)
        insert(given, row.hash, customer);
    return changed || found.fit == Fit::Later;
}

/// Values that the row is the first of the file to give override the stored ones; others only fill gaps.
void RosterFriendships::bringUp(Known &known, const FriendshipRecord &given, const CustomerRow &row, Found found)
{
    FriendshipRecord &record = known.record;
    const bool isKnownRow = known.importHash == std::int64_t(row.hash);
    const bool fill = found.fit != Fit::Same || isKnownRow || m_unchanged.contains(std::uint64_t(known.importHash));
    const bool isTyped = known.importHash == absent; // the file has the exact second
    m_changed.put("added_at", record.addedAt, given.addedAt,
                  (record.addedAt == absent || (isTyped && found.fit == Fit::Same)) && given.addedAt != absent &&
                      record.addedAt / msPerSecond != given.addedAt / msPerSecond);
    m_changed.put("add_way", record.addWay, given.addWay, given.addWay != absent && (!fill || record.addWay == absent));
    m_changed.put("description", record.description, given.description,
                  !given.description.empty() && (!fill || record.description.empty()));
    const bool beganBefore = record.addedAt == absent || given.endedAt > record.addedAt - storage::msPerDay;
    const bool ends =
        given.end != FriendshipEnd::Open && record.end == FriendshipEnd::Open && beganBefore && !isKnownRow;
    const bool stands = isReopened(row, known);
    m_changed.put("ended_at", record.endedAt, given.endedAt, ends);
    m_changed.put("end_kind", record.end, given.end, ends);
    m_changed.put("ended_at", record.endedAt, absent, stands);
    m_changed.put("end_kind", record.end, FriendshipEnd::Open, stands);
    m_outcome.ended += ends;
    m_outcome.reopened += stands;
}

void RosterFriendships::write(const Known &known, std::int64_t hash)
{
    m_writer.updateFriendship(known.id, known.record,
                              hash == absent ? std::nullopt : std::optional(std::uint64_t(hash)), m_change);
    if (m_ids.holds(known.id.value))
        return;
    m_changed.add("import_hash", known.importHash, hash);
    m_changed.add("changed_by", known.changedBy, m_change);
    m_outcome.noteUpdated(m_changed.after());
    m_notes.changed("friendship", known.id.value, m_changed);
}

} // namespace app
