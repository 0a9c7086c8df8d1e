#pragma once

#include "app/sop/planningstate.h"
#include "storage/sop/taskstore.h"

#include <set>

namespace app::sop {

/// Migrates enrolments from one version of a plan to the next. No customer gets a step twice or loses one that is
/// still to come, and upcoming steps are due when the new version says:
/// - what was decided about a step is kept wherever the step is now;
/// - a step that was still to come and is now in the past is made at once (not in a dated plan, whose content
/// would be out of date);
/// - a step that is new, or was removed before any customer reached it, is not made for customers whose time for it
/// has passed, as for late entries;
/// - a finished enrolment continues if a new step is still to come.
class PlanVersion final
{
public:
    /// Plans with IDs in their steps; `now` is when the version changes.
    PlanVersion(const storage::TeamZone &zone, const Plan &before, const Plan &after, storage::UtcMs now);

    /// The plan before and after the change, for reading and writing enrolments.
    const Schedule &before() const { return m_before.plans.front(); }
    const Schedule &after() const { return m_after.plans.front(); }
    /// Whether a step is in both versions and unchanged.
    bool keeps(int stepId) const { return m_kept.contains(stepId); }
    /// Whether a step is in both versions and planned alike: only what it says may differ, so that an open task of it
    /// stays as it was decided.
    bool keepsTime(int stepId) const { return m_keptInTime.contains(stepId); }
    /// Whether the next steps of all enrolments are unchanged.
    bool keepsAll() const { return m_keepsAll; }

    /// Restores an enrolment of the earlier version to its state before `task` was decided.
    void rewind(Enrolment &e, const storage::Task &task) const;
    /// Migrates a running or finished enrolment from a position in the earlier version to one in the later.
    /// `decided`: steps of its cycle that have a task. `mayGoOn`: a finished enrolment may continue.
    void follow(Enrolment &e, const std::set<int> &decided, bool mayGoOn) const;

private:
    struct Place
    {
        int step = -1; ///< position in the later version
        storage::UtcMs planned = 0, at = 0;
        ReasonKind moved = ReasonKind::None;
    };
    std::set<int> pastSteps(const Enrolment &e, const std::set<int> &decided) const;
    std::optional<Place> placeOf(int step, const Enrolment &e, const std::set<int> &past, int lateDays) const;
    std::optional<Place> placeOfOld(Place place, storage::UtcMs meantBefore, storage::UtcMs meantNow) const;
    int daysLate(const Enrolment &e) const;
    void put(Enrolment &e, const Place &place) const;
    void anchorAnew(Enrolment &e) const;
    std::optional<storage::LocalDay> anchorDayOf(int step, storage::LocalDay meant) const;
    bool putInNextOccurrence(Enrolment &e) const;

    PlanSet m_before, m_after;
    storage::UtcMs m_now;
    std::set<int> m_kept, m_keptInTime;
    bool m_keepsAll = false;
};

} // namespace app::sop
