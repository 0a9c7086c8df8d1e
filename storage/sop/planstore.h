#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A plan (SOP) as stored in the file; `definition` is its JSON with IDs instead of names.
struct StoredPlan
{
    enum class State { Draft = 1, Active, Paused, Ended };

    PlanId id;
    QString name;
    int kind = 1; ///< 1 one to one, 2 group, 3 Moments
    int priority = 50;
    State state = State::Draft;
    int version = 1;
    QByteArray definition;
    std::optional<UtcMs> activatedAt, endedAt;
    std::optional<LocalDay> plannedUntil; ///< the last local day for which the tick wrote one of its tasks
};

/// Plans and their versions.
class PlanStore final
{
public:
    explicit PlanStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    PlanId add(const StoredPlan &plan, UtcMs now);
    /// Replaces name, kind, priority and definition, and stores them as a new version.
    void update(const StoredPlan &plan, UtcMs now);
    void setState(PlanId id, StoredPlan::State state, std::optional<UtcMs> activatedAt, std::optional<UtcMs> endedAt);
    /// Removes it with its versions; it must have no enrolments.
    void remove(PlanId id);
    void setPlannedUntil(PlanId id, std::optional<LocalDay> day);
    /// When it was paused; std::nullopt if it is not.
    std::optional<UtcMs> pausedAt(PlanId id);
    void setPausedAt(PlanId id, std::optional<UtcMs> at);
    std::optional<StoredPlan> byName(const QString &name);
    /// By ID.
    std::vector<StoredPlan> all();
    std::optional<StoredPlan> byId(PlanId id);
    /// All stored definitions, newest first.
    std::vector<QByteArray> definitions(PlanId id);
    /// The definition of a version; empty if unknown.
    QByteArray definition(PlanId id, int version);

    /// The last local day planned by a tick; std::nullopt before the first tick.
    std::optional<LocalDay> tickedUntil();
    void setTickedUntil(LocalDay day);
    /// Resets this to the state before the first tick.
    void forgetTicks();

private:
    void addVersion(PlanId id, UtcMs now);

    sqlite::Connection &m_connection;
};

} // namespace storage
