#pragma once

#include "app/sop/plan.h"
#include "app/sop/reason.h"
#include "storage/time/localday.h"

#include <optional>

namespace app::sop {

/// How WeCom's quota of mass sends per customer is counted.
enum class MassSendQuota { AsManyAsDaysInMonth = 1, SevenAWeek, OneADay, FourAMonth, None };

/// The team's own guards: settings, with their defaults. An absent value sets no limit.
struct TeamGuards
{
    std::optional<QuietHours> quiet = QuietHours{22 * 60, 8 * 60 + 30};
    std::optional<int> maxPerDay = 1, maxPerWeek = 3, maxPerMonth = 12, minGapHours = 20;
    std::optional<int> maxPerGroupDay = 3, maxPerGroupWeek = 10;
    std::optional<int> maxMomentsPerAccountDay = 1; ///< of WeCom accounts
    int maxWaitDays = 2;
    int nurtureDays = 30;
    bool nurtureEndsWithFirstOrder = false;
    int questionLiftsHours = 48;
    int handTouchesPerAccountDay = 200;
    int friendRequestsPerAccountDay = 30;
    int recallsAfterDeletion = 2;
    MassSendQuota massSends = MassSendQuota::AsManyAsDaysInMonth;
    storage::LocalDay coldStartUntil = 0; ///< first day on which selling is allowed; 0: no cold start
};

/// The guards in effect for one plan: the stricter of team and plan.
struct EffectiveGuards
{
    std::optional<QuietHours> teamQuiet, planQuiet;
    int maxPerDay, maxPerWeek, maxPerMonth; ///< touches per target; INT_MAX: no limit
    int planMaxPerDay = 0;                  ///< of the plan alone
    std::int64_t minGapMs = 0;
    int minGapHours = 0;
    int maxWaitDays = 2;
    int nurtureDays = 30;
    RestDays weekends = RestDays::Send, holidays = RestDays::Send;
};

/// Caps and gap are those of the kind: the team's minimum gap is between touches of one customer.
EffectiveGuards strictest(const TeamGuards &team, const PlanGuards &plan, PlanKind kind, bool dated);

/// The end of the quiet hours that contain `minute`, as minutes from the same midnight (may be 1440 or more);
/// `minute` itself outside quiet hours.
int quietEnd(const std::optional<QuietHours> &quiet, int minute);

/// The limit of mass sends to one customer in the period of the quota.
int massSendLimit(MassSendQuota quota, storage::LocalDay day);

} // namespace app::sop
