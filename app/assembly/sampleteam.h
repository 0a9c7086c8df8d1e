#pragma once

#include "app/store/teamstore.h"

#include <memory>
#include <optional>

namespace app {

/// The result of filling a store with the sample team.
struct SampleSummary
{
    std::int64_t customers = 0, orders = 0, tasks = 0, done = 0;
    storage::LocalDay from = 0, to = 0;
};

/// The sample team: three months of a small tea shop, made by the program's own services as a team would have done it:
/// a roster and the orders every week, segments, SOPs for new friends, groups and Moments, and each day's tick with its
/// tasks done, skipped or missed. The last day is the business clock's; the same clock gives the same store.
class SampleTeam final
{
public:
    explicit SampleTeam(TeamStore &store) : m_store(store) {}

    /// Creates a sample store at `path` and opens it for writing; on failure no file is left behind.
    static Result<std::unique_ptr<TeamStore>> make(const QString &path, std::optional<storage::UtcMs> now,
                                                   JobContext &job);
    /// Requires an empty store: Conflict otherwise.
    Result<SampleSummary> fill(JobContext &job);
    /// Empties the store again; Conflict if any other data was entered since.
    Result<void> remove();

private:
    Result<void> importFiles(const class SampleFiles &files, storage::LocalDay day, JobContext &job);
    Result<void> setUp(JobContext &job);
    Result<void> begin(const char *file, const QByteArray &audience, JobContext &job);
    Result<void> workThrough(storage::LocalDay day, SampleSummary &summary, JobContext &job);

    TeamStore &m_store;
};

} // namespace app
