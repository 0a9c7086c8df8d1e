#pragma once

#include "app/sop/planday.h"

namespace app::sop {

/// The role that a word of the plan form names, e.g. in "role:assistant": ownerSpeaks for an empty word or "owner";
/// otherwise as in imports of group members. Empty if no role has this name, or if it is that of a plain member.
std::optional<int> speakerRole(const QString &word);
/// The word of the plan form for a role.
QString speakerWord(int role);

/// What one account does of a touch: in a group, each line of a script is for its speaker.
struct TouchPart
{
    int part = 0; ///< see Task::part
    AccountKey account = 0;
    storage::UtcMs at = 0;
    TouchState state = TouchState::Scheduled;
    Reason reason;
};

/// The parts of a touch, in their order. A script that is not sent is one part. A line whose role nobody in the group
/// has is blocked.
std::vector<TouchPart> partsOf(const Touch &touch, const ScheduledStep &step, const Facts &facts);

} // namespace app::sop
