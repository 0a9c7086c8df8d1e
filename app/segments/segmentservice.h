#pragma once

#include "app/segments/rule.h"
#include "app/store/teamstore.h"
#include "storage/segments/segmentstore.h"

namespace app {

/// Use-cases of segments. Each change is one undo step; names are unique over the team.
class SegmentService final
{
public:
    explicit SegmentService(TeamStore &store) : m_store(store) {}

    /// Creates the segment, or gives the one of that name a new rule (with ids). Refuses with Invalid a rule that would
    /// come back to the segment itself, and names the way.
    Result<storage::Segment> save(const QString &name, const Rule &rule);
    /// Creates a list of these customers that no rule changes, or replaces the members of the frozen list of that name.
    Result<storage::Segment> freeze(const QString &name, const Rule &origin, std::vector<storage::CustomerId> members);
    Result<void> rename(const QString &name, const QString &newName);
    /// Refuses with Conflict, naming them, while other segments, SOPs or rule tags use it.
    Result<void> remove(const QString &name);

    Result<storage::Segment> find(const QString &name);
    Result<std::vector<storage::Segment>> all();
    /// What the segment asks, for RuleQuestion: its rule with ids and names, or the test for a frozen list.
    Result<Rule> ruleOf(const QString &name);
    /// Oldest first.
    Result<std::vector<storage::SegmentDay>> history(const QString &name);

    /// Records for every segment how many are in it today and who came and went since the day recorded before.
    /// For the tick: nothing of it can be undone. May run many times a day.
    Result<void> recordToday(JobContext &job);

private:
    TeamStore &m_store;
};

} // namespace app
