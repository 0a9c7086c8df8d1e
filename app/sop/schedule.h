#pragma once

#include "app/sop/plan.h"
#include "storage/time/teamzone.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace app::sop {

/// Whom a plan reaches: by its kind, customers, group chats or the accounts that post Moments. Stored as a number.
enum class TargetKind : std::uint8_t { Customer = 1, Group, Account };

/// What plans of a kind reach.
constexpr TargetKind targetOf(PlanKind kind)
{
    return kind == PlanKind::Group     ? TargetKind::Group
           : kind == PlanKind::Moments ? TargetKind::Account
                                       : TargetKind::Customer;
}

/// Whether somebody types or pays each touch by themselves: what the limit of an account by day counts.
constexpr bool isByHand(Via via)
{
    return via == Via::Chat || via == Via::RedPacket;
}

// Defaults of a plan and its steps. The touches of a dated plan expire sooner (isDated()).
inline constexpr int defaultPriority = 50;
inline constexpr int defaultWindowMinutes = 120;
inline constexpr int datedExpiryHours = 24;
inline constexpr int otherExpiryHours = 72;

/// The role of a speaker in a group that stands for its owner.
inline constexpr int ownerSpeaks = 0;
/// The role of a whole script: that of its first line that somebody can say.
inline constexpr int anyLine = -1;

/// A line of a script: who speaks (see GroupMember::role), and how long after the first line.
struct ScheduledLine
{
    int role = ownerSpeaks;
    std::int64_t afterMs = 0;
};

/// A step with defaults applied and names resolved, ready for calculation.
struct ScheduledStep
{
    int id = 0; ///< the ID of the step, the same in all versions of the plan
    std::int32_t day = 0;
    std::int32_t minute = -1;       ///< of the day; -1: a delay
    std::int32_t afterMinutes = -1; ///< after the anchor; -1: a time of day
    std::int64_t windowMs = 0;
    std::int64_t expiresMs = 0; ///< after the window's end
    std::optional<IfPassed> ifPassed;
    Purpose purpose = Purpose::Nurture;
    Via via = Via::Chat;
    int condition = -1;               ///< index into PlanSet::rules
    std::int64_t account = 0;         ///< the account named as assignee; 0: the sender
    int role = ownerSpeaks;           ///< of a step to groups: the role of the account that sends it
    std::vector<ScheduledLine> lines; ///< the script of a step to groups
    std::int64_t firstLineMs = 0;     ///< the first line after the step's time

    bool isDelay() const { return afterMinutes >= 0; }
    /// Whether the step reaches the customer without a friendship.
    bool needsNoFriendship() const
    {
        return via == Via::Call || via == Via::Sms || via == Via::FriendRequest || via == Via::InStore;
    }
    bool byHand() const { return isByHand(via); }
    /// Until when a touch that is due at `at` is on time, where it was meant at `meant`: one that was moved within its
    /// window does not get another.
    storage::UtcMs windowEnd(storage::UtcMs meant, storage::UtcMs at) const
    {
        const bool isInWindow = at >= meant && at < meant + windowMs;
        return isInWindow ? meant + windowMs : at + windowMs;
    }
};

/// The plan as the pure planning functions use it. `priority`: higher runs first.
struct Schedule
{
    PlanKind kind = PlanKind::OneToOne;
    Anchor anchor;
    storage::LocalDay anchorDate = 0; ///< for AnchorKind::Date
    int priority = defaultPriority;
    int zone = 0; ///< index into PlanSet::zones
    Per per = Per::Customer;
    Entry entry = Entry::Continuous;
    Reentry reentry;
    int holdoutPercent = 0;
    int exclusionSet = -1;
    int audience = -1, goal = -1, exit = -1; ///< indexes into PlanSet::rules
    bool active = true;
    bool endsWithFriendship = true; ///< no step reaches customers who deleted us
    bool endsOnReply = false;
    std::vector<int> enters; ///< the plans that customers enter when this one ends: indexes into PlanSet::plans
    PlanGuards guards;
    std::vector<ScheduledStep> steps;
    std::uint64_t seed = 0; ///< selects the hold-out

    bool dated() const { return isDated(anchor.kind); }
    /// The position of the step with this ID; -1 if the plan no longer has it.
    int positionOf(int stepId) const;
};

/// A rule about customers (see Rule), or the audience of a plan for groups or accounts: {"groups": [ID…]},
/// {"group_rule": {…}} (see GroupRule) or {"accounts": [ID…]}.
struct PlanRule
{
    TargetKind of = TargetKind::Customer;
    QJsonObject json;
};

/// All active plans, their rules (by index) and the zones of their times; zone 0 is the team's.
struct PlanSet
{
    std::vector<Schedule> plans;
    std::vector<PlanRule> rules;
    std::vector<storage::TeamZone> zones;
    QStringList exclusionSets;

    explicit PlanSet(storage::TeamZone team) { zones.push_back(std::move(team)); }
    const storage::TeamZone &teamZone() const { return zones.front(); }
    const storage::TeamZone &zoneOf(const Schedule &plan) const { return zones[size_t(plan.zone)]; }

    /// Adds a plan with defaults applied. `audienceRule` is its audience as a rule, if any;
    /// `accountOf` returns the ID of an account named as assignee, 0 if there is none.
    /// `seed` is a number that never changes for the plan, such as its ID. Returns the plan's index.
    template <class AccountOf>
    int add(const Plan &plan, std::uint64_t seed, const std::optional<QJsonObject> &audienceRule, AccountOf &&accountOf)
    {
        const int index = addPlan(plan, seed, audienceRule);
        for (size_t i = 0; i < plan.steps.size(); ++i) {
            if (plan.steps[i].assignee.startsWith(QLatin1String("account:")))
                plans.back().steps[i].account = accountOf(plan.steps[i].assignee.mid(8));
        }
        return index;
    }
    int add(const Plan &plan, std::uint64_t seed = 0)
    {
        return add(plan, seed, plan.audience ? plan.audience->rule : std::nullopt, [](const QString &) { return 0; });
    }

private:
    int addPlan(const Plan &plan, std::uint64_t seed, const std::optional<QJsonObject> &audienceRule);
    int addRule(const std::optional<QJsonObject> &rule, TargetKind of = TargetKind::Customer);
};

/// The intended time of a step, before any guard: day n is the n-th calendar day after the anchor's day in the
/// plan's zone; a delay counts from the anchor's time. Of a script, the time of its first line.
storage::UtcMs meantAt(const PlanSet &set, const Schedule &plan, int step, storage::UtcMs anchorAt,
                       storage::LocalDay anchorDay);

/// When a step is due for a customer who entered at `enteredAt`, or empty if its time had passed by then and the
/// plan does not catch up on it (late entry).
std::optional<storage::UtcMs> dueAfterEntry(const PlanSet &set, const Schedule &plan, int step, storage::UtcMs meant,
                                            storage::UtcMs enteredAt);

/// The next occurrence of a cycle on or after `from`; `origin` is the day from which cycles of N days count,
/// `birthMonthDay` is month × 100 + day, 0 if unknown. Empty if the anchor is not a cycle or the birthday is unknown.
std::optional<storage::LocalDay> nextOccurrence(const Anchor &anchor, storage::LocalDay from, storage::LocalDay origin,
                                                int birthMonthDay);

} // namespace app::sop
