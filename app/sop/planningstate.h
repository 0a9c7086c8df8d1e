#pragma once

#include "app/sop/reason.h"
#include "app/sop/schedule.h"
#include "app/sop/touchcounts.h"

#include <unordered_map>
#include <vector>

namespace app::sop {

/// Stored as numbers: never renumber.
enum class EnrolmentState : std::uint8_t { Running = 1, Finished, Goal, Exited, Removed, HeldOut };
enum class EndReason : std::uint8_t {
    None = 0,
    Finished,
    Goal,
    ExitRule,
    LeftAudience,
    Deleted,
    Displaced,
    AnchorMoved,
    ByHand,
    Replied,
    AnchorGone, ///< the event that started it was undone
    Dissolved,  ///< the group
    AccountInactive
};

/// Whether what the plan says about its end follows.
constexpr bool hasEndActions(EndReason reason)
{
    return reason == EndReason::Finished || reason == EndReason::Goal || reason == EndReason::Replied;
}

/// Why the touches of a customer who left for `reason` are not made.
Reason reasonFor(EndReason reason);

/// One target in one plan for one occurrence of its anchor. Holds only the next step; later ones are computed.
struct Enrolment
{
    std::int64_t id = 0; ///< in the store; 0: not written yet
    std::int32_t plan = 0;
    Target target;
    AccountKey account = 0; ///< the friendship's, for plans per friendship; else 0
    AccountKey added = 0;   ///< the account that was added, if that is the anchor; else 0
    storage::UtcMs anchorAt = 0;
    storage::UtcMs enteredAt = 0;
    storage::UtcMs plannedAt = 0;    ///< the next step, before any guard
    storage::UtcMs nextAt = 0;       ///< the next step, as moved so far
    storage::LocalDay anchorDay = 0; ///< in the plan's zone
    storage::LocalDay nextDay = 0;   ///< the team's day of nextAt
    storage::LocalDay endedDay = 0;
    storage::LocalDay lastTouchDay = noDay;
    std::int32_t cycle = 0;
    std::int32_t step = 0;   ///< position of the next step in the plan
    Reason moved;            ///< why nextAt differs from plannedAt
    std::int16_t waited = 0; ///< days delayed by caps so far
    EnrolmentState state = EnrolmentState::Running;
    EndReason ended = EndReason::None;
    bool changed = false; ///< since the caller last cleared it
    /// IDs of steps after the next one that are no longer due: a new version of the plan moved them there.
    std::vector<int> passed;

    bool running() const { return state == EnrolmentState::Running; }
};

/// What planDay() changes: the enrolments, and what each customer and account has received.
/// Planning on a copy is a simulation.
class PlanningState final
{
public:
    std::vector<Enrolment> enrolments;
    TouchCounts counts;

    /// Adds an enrolment and makes it available to find(); returns its index.
    std::uint32_t add(const PlanSet &set, const Enrolment &enrolment);

    /// The latest enrolment of a target (and account, for plans per friendship) in a plan; -1: none.
    /// For plans in which every occurrence counts on its own, pass the time of the occurrence.
    std::int64_t find(const PlanSet &set, int plan, Target target, AccountKey account, storage::UtcMs at) const;

    /// The enrolment that holds the target in an exclusion set on a day; -1: none. An enrolment that ended on
    /// a day still holds on that day, so that planning a day repeatedly gives the same result.
    std::int64_t holderOf(int exclusionSet, Target target, storage::LocalDay day) const;

    static void end(Enrolment &enrolment, EndReason reason, storage::LocalDay day);
    /// Takes the end of an enrolment back: it stands again before its next step, as it did.
    void goOn(const PlanSet &set, std::uint32_t index);

private:
    struct Key
    {
        std::int32_t plan;
        Target target;
        std::int64_t part;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const noexcept
        {
            std::uint64_t h = (std::uint64_t(key.target.slot) << 16 ^ std::uint64_t(key.plan)) +
                              std::uint64_t(key.part) * 0x9E3779B97F4A7C15u;
            h *= 0xBF58476D1CE4E5B9u;
            return h ^ h >> 29;
        }
    };
    static Key keyOf(const PlanSet &set, int plan, Target target, AccountKey account, storage::UtcMs at);

    std::unordered_map<Key, std::uint32_t, KeyHash> m_latest;
    std::unordered_map<Key, std::uint32_t, KeyHash> m_holders; ///< with the exclusion set in place of the plan
};

} // namespace app::sop
