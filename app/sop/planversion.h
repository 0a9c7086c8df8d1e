#pragma once

#include "app/sop/planningstate.h"
#include "storage/sop/taskstore.h"

#include <set>

namespace app::sop {

/// Takes those who are in a plan from one version of it to the next. Nobody gets a step twice, nobody loses one that is
/// still to come, and what is to come is due when the new version says:
/// - a step keeps what was decided about it wherever it stands now;
/// - one that was still to come and now lies in the past is made up for at once (not in a dated plan, whose content
///   would be stale);
/// - one that is new, or was taken out before anybody came to it, is not made for those whose time for it has passed,
///   as for people who enter late;
/// - whoever had finished goes on where a new step is still to come.
class PlanVersion final
{
public:
    /// Plans with ids in their steps; `now` is when the version changes.
    PlanVersion(const storage::TeamZone &zone, const Plan &before, const Plan &after, storage::UtcMs now);

    /// The plan as it was and as it is, to read and write enrolments with.
    const Schedule &before() const { return m_before.plans.front(); }
    const Schedule &after() const { return m_after.plans.front(); }
    /// Whether a step is in both versions and means the same: an open task of it may stay.
    bool keeps(int stepId) const { return m_kept.contains(stepId); }
    /// Whether nobody's next steps can have changed.
    bool keepsAll() const { return m_keepsAll; }

    /// Puts an enrolment of the earlier version back to where it stood before `task` was decided.
    void rewind(Enrolment &e, const storage::Task &task) const;
    /// Moves a running or finished enrolment over, from a position in the earlier version to one in the later.
    /// `decided`: steps of its cycle that have a task. `mayGoOn`: a finished one may run again.
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
    bool putInNextOccurrence(Enrolment &e) const;

    PlanSet m_before, m_after;
    storage::UtcMs m_now;
    std::set<int> m_kept;
    bool m_keepsAll = false;
};

} // namespace app::sop
