#include "app/roster/rosterlosses.h"

namespace app {

using storage::FriendshipEnd;

RosterLosses::RosterLosses(storage::sqlite::Connection &connection, ImportNotes &notes, storage::ChangeId change,
                           ImportOutcome &outcome)
    : m_notes(notes), m_change(change), m_outcome(outcome), m_matcher(connection), m_friendships(connection)
{
}

bool RosterLosses::end(const LossMatcher::Match &match, storage::UtcMs endedAt, FriendshipEnd side)
{
    const FriendshipEnd given = side == FriendshipEnd::Open ? FriendshipEnd::ByCustomer : side;
    const FriendshipEnd held = match.span.end;
    const bool isKnown = held == FriendshipEnd::ByUs || held == FriendshipEnd::Transferred;
    if (isKnown || (held == given && match.span.endedAt == endedAt))
        return false;
    ChangedFields changed;
    changed.add("ended_at", match.span.endedAt, endedAt);
    changed.add("end_kind", held, given);
    changed.add("changed_by", match.span.changedBy, m_change);
    m_friendships.end(match.friendship, endedAt, given, m_change);
    m_outcome.noteUpdated(changed.after());
    m_notes.changed("friendship", match.friendship.value, changed);
    m_outcome.ended += held == FriendshipEnd::Open;
    return true;
}

} // namespace app
