#pragma once

#include "app/segments/rule.h"
#include "app/store/teamstore.h"
#include "storage/segments/segmentstore.h"

namespace app {

/// Use cases of segments. Each change is one undo step; names are unique in the team.
class SegmentService final
{
public:
    explicit SegmentService(TeamStore &store) : m_store(store) {}

    /// Creates the segment, or sets a new rule (with IDs) for the existing one. Fails with Invalid if the rule would
    /// refer to the segment itself, and names the cycle, or if it uses a layer that is not available.
    Result<storage::Segment> save(const QString &name, const Rule &rule);
    /// Creates a list of these customers that no rule changes, or replaces the members of the frozen list of that name.
    Result<storage::Segment> freeze(const QString &name, const Rule &origin, std::vector<storage::CustomerId> members);
    Result<void> rename(const QString &name, const QString &newName);
    /// Fails with Conflict while other segments, SOPs or rule tags use it, and names them.
    Result<void> remove(const QString &name);

    Result<storage::Segment> find(const QString &name);
    Result<std::vector<storage::Segment>> all();
    /// The rule of the segment for RuleQuestion: with IDs and names, or the membership test of a frozen list.
    Result<Rule> ruleOf(const QString &name);
    /// Oldest first.
    Result<std::vector<storage::SegmentDay>> history(const QString &name);

    /// Records the size of every segment today and who entered and left since the last recorded day.
    /// For the tick: not undoable. May run many times a day. A segment whose rule cannot be evaluated is skipped; the
    /// answer has one sentence for each of these.
    Result<QStringList> recordToday(JobContext &job);

private:
    /// The members of the segment today, and the difference to its last recorded day.
    Result<storage::SegmentDay> dayOf(const storage::Segment &segment, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
