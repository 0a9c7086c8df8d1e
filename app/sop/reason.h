#pragma once

#include "storage/time/localday.h"

#include <QString>

#include <cstdint>

namespace app::sop {

/// Why a touch was moved, blocked, skipped or not made. Stored as a number: never renumber.
enum class ReasonKind : std::uint8_t {
    None = 0,
    QuietHours = 1,
    MinGap = 2,
    CapDay = 3,
    CapWeek = 4,
    CapMonth = 5,
    MassSendQuota = 6,
    AccountHandCap = 7,
    FriendRequestCap = 8,
    Weekend = 9,
    Holiday = 10,
    Nurture = 11,
    ColdStart = 12,
    DoNotContact = 13,
    ConsentWithdrawn = 14,
    DeletedByCustomer = 15,
    NoOpenFriendship = 16,
    RecallLimit = 17,
    Displaced = 18,
    ConditionFalse = 19,
    LateEntry = 20,
    ProgramClosed = 21,
    DistanceKept = 22,
    PlanChanged = 40,
    AlreadyFriend = 41,
    GoalReached = 23,
    ExitRule = 24,
    LeftAudience = 25,
    Replied = 26,
    Paused = 27,
    PlanEnded = 28,
    TakenOut = 29,
    AnchorMoved = 30,
    OtherOfSet = 31,
    FellIntoPause = 32,
    AnchorGone = 42,
    GroupDissolved = 43,
    AccountInactive = 44,
    GroupCapDay = 45,
    GroupCapWeek = 46,
    MomentsCapDay = 47,
    GroupNurture = 48,
    AccountNurture = 49,
    AccountWarmUp = 50,
    NoOwner = 51,
    RoleMissing = 52,
    MomentsCapWeek = 53,
    GroupCapMonth = 54,
    MomentsCapMonth = 55,
};

/// The reason with its parameters: `plan` is the index of the plan that took precedence (-1: none), `value` the
/// limit that was reached, for Nurture, ColdStart and the like the first local day without the restriction, or for
/// RoleMissing the role.
struct Reason
{
    ReasonKind kind = ReasonKind::None;
    std::int16_t plan = -1;
    std::int32_t value = 0;
    bool operator==(const Reason &) const = default;
};

/// Whether a touch moved for this reason waits for a later day on which the cap or gap lets it pass.
bool isLimit(ReasonKind kind);

/// The reason in words, translated; `planName` is the name of reason.plan, or empty.
QString reasonText(const Reason &reason, const QString &planName);

} // namespace app::sop
