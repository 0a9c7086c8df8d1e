#pragma once

#include "app/imports/importnotes.h"
#include "app/imports/importoutcome.h"
#include "app/roster/lossmatcher.h"

namespace app {

/// Ends friendships as a list of losses says. A side that the user or a better file set is kept; a guess and an
/// inferred time are replaced.
class RosterLosses final
{
public:
    RosterLosses(storage::sqlite::Connection &connection, ImportNotes &notes, storage::ChangeId change,
                 ImportOutcome &outcome);

    LossMatcher::Match find(const LossMatcher::Loss &loss) { return m_matcher.find(loss); }
    /// `side`: as the file says; Open: it does not, so that the customer left. True if the friendship changed.
    bool end(const LossMatcher::Match &match, storage::UtcMs endedAt, storage::FriendshipEnd side);

private:
    ImportNotes &m_notes;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    LossMatcher m_matcher;
    storage::FriendshipStore m_friendships;
};

} // namespace app
