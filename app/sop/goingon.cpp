#include "app/sop/goingon.h"

#include "app/sop/arbiter.h"
#include "app/sop/progress.h"

#include <algorithm>
#include <map>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr LocalDay goesOnWithin = 30; // days after the end

/// One run of letGoOn().
class GoingOn final
{
public:
    GoingOn(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
            const TeamGuards &guards)
        : m_day(day), m_now(now), m_set(set), m_state(state), m_facts(facts),
          m_arbiter(day, now, set, state, facts, guards)
    {
    }

    void run()
    {
        for (const std::uint32_t i : whoseCauseIsGone()) {
            if (isPlaceFree(i))
                goOnFrom(m_day, m_now, m_set, m_facts, m_state, i);
        }
    }

private:
    const Schedule &planOf(const Enrolment &e) const { return m_set.plans[size_t(e.plan)]; }

    /// Asked day by day, since rules are evaluated for one day at a time.
    std::vector<std::uint32_t> whoseCauseIsGone()
    {
        const auto &enrolments = m_state.enrolments;
        std::vector<std::uint32_t> list;
        for (std::uint32_t i = 0; i < enrolments.size(); ++i) {
            if (mayGoOn(i) && m_arbiter.exitReason(enrolments[i]) == EndReason::None && !startsAnew(enrolments[i]) &&
                !hasMovedOn(enrolments[i]))
                list.push_back(i);
        }
        std::stable_sort(list.begin(), list.end(), [&enrolments](std::uint32_t a, std::uint32_t b) {
            return enrolments[a].endedDay < enrolments[b].endedDay;
        });
        for (const int later : {0, 1}) { // at the beginning and at the end of the day on which they left
            std::erase_if(list, [&](std::uint32_t i) {
                const LocalDay then = enrolments[i].endedDay + later;
                return then < m_day && m_arbiter.exitReason(enrolments[i], then) != EndReason::None;
            });
        }
        return list;
    }

    bool mayGoOn(std::uint32_t i) const
    {
        const Enrolment &e = m_state.enrolments[i];
        if (e.running() || !endsWithItsCause(e.ended) || e.step < 0 || e.endedDay < m_day - goesOnWithin)
            return false;
        const Schedule &plan = planOf(e);
        if (!plan.active || (plan.reentry.afterDays && e.endedDay < m_day))
            return false;
        return m_state.find(m_set, e.plan, e.target, e.account, e.anchorAt) == std::int64_t(i);
    }

    bool isPlaceFree(std::uint32_t i)
    {
        const Enrolment &e = m_state.enrolments[i];
        const Schedule &plan = planOf(e);
        const std::int64_t holder = plan.exclusionSet < 0 ? -1 : m_state.holderOf(plan.exclusionSet, e.target, m_day);
        if (holder < 0 || holder == std::int64_t(i))
            return true;
        Enrolment &other = m_state.enrolments[size_t(holder)];
        if (!other.running() || planOf(other).priority >= plan.priority)
            return false;
        PlanningState::end(other, EndReason::Displaced, m_day);
        return true;
    }

    /// In a plan whose day 0 is the entry into its segment, a customer who left before a touch was made and entered it
    /// again on a later day starts anew.
    bool startsAnew(const Enrolment &e)
    {
        if (planOf(e).anchor.kind != AnchorKind::SegmentEntered || e.ended != EndReason::LeftAudience ||
            e.lastTouchDay != noDay)
            return false;
        const auto entry = latestOccurrence(e);
        return entry && m_set.teamZone().dayOf(*entry) > e.endedDay;
    }

    /// Whether a later order or reply, for which the enrolment ended, is still there.
    bool hasMovedOn(const Enrolment &e)
    {
        if (e.ended != EndReason::AnchorMoved)
            return false;
        const auto latest = latestOccurrence(e);
        return e.anchorAt == e.enteredAt ? latest > e.anchorAt // day 0 was the entry, which is no event
                                         : latest != e.anchorAt;
    }

    std::optional<UtcMs> latestOccurrence(const Enrolment &e)
    {
        const auto [known, isNew] = m_latest.try_emplace(e.plan);
        if (isNew) {
            std::vector<Occurrence> occurrences;
            m_facts.occurrences(e.plan, m_day, m_now, occurrences);
            for (const Occurrence &one : occurrences) {
                UtcMs &latest = known->second.try_emplace(one.target, one.at).first->second;
                latest = std::max(latest, one.at);
            }
        }
        const auto found = known->second.find(e.target);
        return found == known->second.end() ? std::nullopt : std::optional(found->second);
    }

    LocalDay m_day;
    UtcMs m_now;
    const PlanSet &m_set;
    PlanningState &m_state;
    const Facts &m_facts;
    Arbiter m_arbiter;
    std::map<int, std::map<Target, UtcMs>> m_latest; // plan → target → latest occurrence of the anchor
};

} // namespace

bool endsWithItsCause(EndReason reason)
{
    return reason == EndReason::ExitRule || reason == EndReason::LeftAudience || reason == EndReason::Deleted ||
           reason == EndReason::Replied || reason == EndReason::AnchorMoved || reason == EndReason::Dissolved ||
           reason == EndReason::AccountInactive;
}

void letGoOn(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
             const TeamGuards &guards)
{
    GoingOn(day, now, set, state, facts, guards).run();
}

} // namespace app::sop
