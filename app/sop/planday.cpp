#include "app/sop/planday.h"

#include "app/sop/arbiter.h"
#include "app/sop/progress.h"

#include <numeric>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

/// One run of planDay(): its arguments, and the steps of the work in their order.
class DayPlanner final
{
public:
    DayPlanner(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
               const TeamGuards &guards, std::vector<Touch> &out)
        : m_day(day), m_now(now), m_set(set), m_state(state), m_facts(facts), m_out(out),
          m_arbiter(day, now, set, state, facts, guards), m_due(set.plans.size()), m_entries(set.plans.size())
    {
        m_order.resize(set.plans.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&set](int a, int b) {
            return set.plans[size_t(a)].priority > set.plans[size_t(b)].priority;
        });
    }

    PlanEntries run()
    {
        takeOut();
        if (m_set.teamZone().dayOf(m_now) == m_day) {
            for (int plan : m_order)
                enrolAudience(plan);
        }
        enterNextPlans();
        size_t first = 0;
        // Those who enter another plan at the end of one may be due on the same day. Each round ends a plan.
        for (size_t round = 0; round <= m_set.plans.size(); ++round) {
            collectDue(first);
            first = m_state.enrolments.size();
            for (int plan : m_order)
                decide(plan);
            if (!enterNextPlans())
                break;
        }
        return m_entries;
    }

    EntryCounts enter(int plan)
    {
        enrolAudience(plan);
        return m_entries[size_t(plan)];
    }

private:
    const Schedule &plan(int index) const { return m_set.plans[size_t(index)]; }

    /// A day that is planned late says nothing about customers who entered after it.
    void takeOut()
    {
        for (Enrolment &e : m_state.enrolments) {
            if (!e.running() || !plan(e.plan).active || m_set.teamZone().dayOf(e.enteredAt) > m_day)
                continue;
            const EndReason reason = m_arbiter.exitReason(e);
            if (reason != EndReason::None)
                end(e, reason, m_now);
        }
    }

    /// `at`: when it ends, day 0 of the plans that follow.
    void end(Enrolment &e, EndReason reason, UtcMs at)
    {
        PlanningState::end(e, reason, m_day);
        if (!hasEndActions(reason))
            return;
        for (const int next : plan(e.plan).enters)
            m_entering.push_back({next, e.plan, Occurrence{e.target, e.account, at}});
    }

    /// Whether the customer is in the plan: the end of another one changes nothing there.
    bool isIn(int index, const Occurrence &occurrence) const
    {
        const std::int64_t found = m_state.find(m_set, index, occurrence.target, occurrence.account, occurrence.at);
        return found >= 0 && m_state.enrolments[size_t(found)].running();
    }

    /// Returns whether there are new enrolments.
    bool enterNextPlans()
    {
        const size_t before = m_state.enrolments.size();
        for (auto &[index, follows, occurrence] : std::exchange(m_entering, {})) {
            if (plan(index).per == Per::Friendship && occurrence.account == 0)
                occurrence.account = m_facts.customer(occurrence.target.slot).sender;
            if (!isIn(index, occurrence))
                tryEntry(index, plan(index), occurrence, follows);
        }
        return m_state.enrolments.size() > before;
    }

    void enrolAudience(int index)
    {
        const Schedule &schedule = plan(index);
        if (!schedule.active)
            return;
        m_occurrences.clear();
        m_facts.occurrences(index, m_day, m_now, m_occurrences);
        std::sort(m_occurrences.begin(), m_occurrences.end(), [](const Occurrence &a, const Occurrence &b) {
            return std::tie(a.target, a.at, a.account) < std::tie(b.target, b.at, b.account);
        });
        for (const Occurrence &occurrence : m_occurrences)
            tryEntry(index, schedule, occurrence);
    }

    Enrolment candidate(int index, const Schedule &schedule, const Occurrence &occurrence) const
    {
        Enrolment e;
        e.plan = index;
        e.target = occurrence.target;
        e.account = schedule.per == Per::Friendship ? occurrence.account : 0;
        e.added = schedule.anchor.kind == AnchorKind::FriendAdded ? occurrence.account : 0;
        e.anchorAt = occurrence.at;
        e.enteredAt = m_now;
        e.changed = true;
        return e;
    }

    /// `follows`: the plan whose end leads here; -1: none.
    void tryEntry(int index, const Schedule &schedule, const Occurrence &occurrence, int follows = -1)
    {
        Enrolment e = candidate(index, schedule, occurrence);
        const std::int64_t earlier = m_state.find(m_set, index, e.target, e.account, e.anchorAt);
        if (earlier >= 0 && occurrence.byMembership && !hasLeftAudience(m_state.enrolments[size_t(earlier)]))
            return;
        if (earlier >= 0 && !mayReenter(schedule, m_state.enrolments[size_t(earlier)], e))
            return;
        if (m_arbiter.exitReason(e) != EndReason::None)
            return;
        EntryCounts &entries = m_entries[size_t(index)];
        if (!scheduleEntry(m_set, m_facts, e)) {
            ++entries.tooLate;
            return;
        }
        if (earlier >= 0 && m_state.enrolments[size_t(earlier)].running()) {
            reanchor(m_state.enrolments[size_t(earlier)], e);
            return;
        }
        if (!winsExclusionSet(schedule, e.target, follows)) {
            ++entries.excluded;
            return;
        }
        if (earlier >= 0 && isBack(m_state.enrolments[size_t(earlier)], e)) {
            if (m_state.enrolments[size_t(earlier)].step >= 0) // its next step has not been removed from the plan
                goOnFrom(m_day, m_now, m_set, m_facts, m_state, std::uint32_t(earlier));
            return;
        }
        if (isHeldOut(schedule, e.target)) {
            e.state = EnrolmentState::HeldOut;
            ++entries.heldOut;
        } else {
            ++entries.entered;
            entries.lateSteps += isCycle(schedule.anchor.kind) ? 0 : e.step;
        }
        m_state.add(m_set, e);
    }

    /// Whether an undone event, for which the enrolment ended, has come back.
    static bool isBack(const Enrolment &earlier, const Enrolment &e)
    {
        return earlier.ended == EndReason::AnchorGone && earlier.anchorAt == e.anchorAt;
    }

    /// Whether a customer who left the segment that is the anchor, before a touch was made, has entered it again.
    bool startsAnew(const Schedule &schedule, const Enrolment &earlier, const Enrolment &e) const
    {
        return schedule.anchor.kind == AnchorKind::SegmentEntered && hasLeftAudience(earlier) &&
               earlier.lastTouchDay == noDay && m_set.teamZone().dayOf(e.anchorAt) > earlier.endedDay;
    }

    static bool hasLeftAudience(const Enrolment &e) { return !e.running() && e.ended == EndReason::LeftAudience; }

    /// If the anchor moves with a later occurrence (the last order, the last reply), a customer without a touch so far
    /// moves along; otherwise the enrolment ends and the re-entry rule decides.
    bool mayReenter(const Schedule &schedule, Enrolment &earlier, const Enrolment &e)
    {
        const AnchorKind kind = schedule.anchor.kind;
        const bool moves =
            kind == AnchorKind::LastOrder || kind == AnchorKind::LastReply || kind == AnchorKind::RepurchaseDue;
        if (earlier.state == EnrolmentState::HeldOut || isCycle(kind) || kind == AnchorKind::Date)
            return false;
        if (kind == AnchorKind::GroupOpened && earlier.running())
            return earlier.lastTouchDay == noDay &&
                   e.anchorAt != earlier.anchorAt; // the opening was put off, or earlier
        if (earlier.running()) {
            if (!moves || e.anchorAt <= earlier.anchorAt)
                return false;
            if (earlier.lastTouchDay == noDay)
                return true;
            PlanningState::end(earlier, EndReason::AnchorMoved, m_day);
        }
        if (earlier.ended == EndReason::AnchorGone || startsAnew(schedule, earlier, e))
            return true;
        if (e.anchorAt <= earlier.anchorAt || !schedule.reentry.afterDays)
            return false;
        return m_set.teamZone().dayOf(e.anchorAt) - earlier.endedDay >= *schedule.reentry.afterDays;
    }

    void reanchor(Enrolment &earlier, const Enrolment &e)
    {
        const std::int64_t id = earlier.id;
        earlier = e;
        earlier.id = id;
    }

    bool winsExclusionSet(const Schedule &schedule, Target target, int follows)
    {
        if (schedule.exclusionSet < 0)
            return true;
        const std::int64_t holder = m_state.holderOf(schedule.exclusionSet, target, m_day);
        if (holder < 0)
            return true;
        Enrolment &other = m_state.enrolments[size_t(holder)];
        if (!other.running())
            return other.plan == follows;
        if (plan(other.plan).priority >= schedule.priority)
            return false;
        PlanningState::end(other, EndReason::Displaced, m_day);
        return true;
    }

    static bool isHeldOut(const Schedule &schedule, Target target)
    {
        if (schedule.holdoutPercent == 0)
            return false;
        std::uint64_t h = (schedule.seed + 1) * 0x9E3779B97F4A7C15u + target.slot;
        h = (h ^ h >> 30) * 0xBF58476D1CE4E5B9u;
        h = (h ^ h >> 27) * 0x94D049BB133111EBu;
        return (h ^ h >> 31) % 100 < std::uint64_t(schedule.holdoutPercent);
    }

    void collectDue(size_t first)
    {
        for (size_t i = 0; i < m_set.plans.size(); ++i)
            m_due[i].resize(plan(int(i)).steps.size());
        for (std::uint32_t i = std::uint32_t(first); i < m_state.enrolments.size(); ++i) {
            const Enrolment &e = m_state.enrolments[i];
            if (e.running() && plan(e.plan).active && (e.nextDay <= m_day || m_arbiter.beforeWait(e)))
                m_due[size_t(e.plan)][size_t(e.step)].push_back(i);
        }
    }

    /// Deciding a step may make a later one due on the same day: it is processed in its turn.
    void decide(int index)
    {
        auto &bySteps = m_due[size_t(index)];
        const auto &enrolments = m_state.enrolments;
        bool again = true;
        while (again) {
            again = false;
            for (size_t step = 0; step < bySteps.size(); ++step) {
                std::vector<std::uint32_t> turn;
                turn.swap(bySteps[step]);
                std::sort(turn.begin(), turn.end(), [&enrolments](std::uint32_t a, std::uint32_t b) {
                    return std::tie(enrolments[a].target, enrolments[a].account, enrolments[a].anchorAt) <
                           std::tie(enrolments[b].target, enrolments[b].account, enrolments[b].anchorAt);
                });
                for (std::uint32_t i : turn) {
                    const int next = decideOne(i);
                    if (next < 0)
                        continue;
                    bySteps[size_t(next)].push_back(i);
                    again = again || size_t(next) <= step;
                }
            }
        }
    }

    /// Whether a step that a limit moved to the next day can be made on this day after all. Every other decision about
    /// it is left to the next day.
    bool comesBack(Enrolment &e, Touch &touch)
    {
        Enrolment before = *m_arbiter.beforeWait(e);
        if (m_arbiter.judge(before, touch) == Arbiter::Verdict::Moved || touch.state != TouchState::Scheduled)
            return false;
        e = before;
        return true;
    }

    /// The next step if it is due on the same day, else -1.
    int decideOne(std::uint32_t i)
    {
        Enrolment &e = m_state.enrolments[i];
        Touch touch;
        touch.enrolment = i;
        if (e.nextDay > m_day ? !comesBack(e, touch) : m_arbiter.judge(e, touch) == Arbiter::Verdict::Moved)
            return -1;
        m_out.push_back(touch);
        const bool sent = touch.state == TouchState::Scheduled;
        if (sent)
            e.lastTouchDay = m_day;
        e.changed = true;
        const auto sentAt = sent ? std::optional(touch.at) : std::nullopt;
        if (!scheduleNext(m_set, m_facts, e, sentAt)) {
            end(e, EndReason::Finished, std::max(touch.at, m_now));
            return -1;
        }
        return e.nextDay <= m_day ? e.step : -1;
    }

    LocalDay m_day;
    UtcMs m_now;
    const PlanSet &m_set;
    PlanningState &m_state;
    const Facts &m_facts;
    std::vector<Touch> &m_out;
    Arbiter m_arbiter;
    std::vector<std::vector<std::vector<std::uint32_t>>> m_due; // plan → step → enrolments
    std::vector<int> m_order;
    std::vector<Occurrence> m_occurrences;
    struct Entering
    {
        int plan, follows; ///< the next one, and the one that ended
        Occurrence occurrence;
    };
    std::vector<Entering> m_entering;
    PlanEntries m_entries;
};

} // namespace

PlanEntries planDay(LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state, const Facts &facts,
                    const TeamGuards &guards, std::vector<Touch> &out)
{
    return DayPlanner(day, now, set, state, facts, guards, out).run();
}

EntryCounts enrolAudience(int plan, LocalDay day, UtcMs now, const PlanSet &set, PlanningState &state,
                          const Facts &facts, const TeamGuards &guards)
{
    std::vector<Touch> none;
    return DayPlanner(day, now, set, state, facts, guards, none).enter(plan);
}

} // namespace app::sop
