#pragma once

#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <vector>

namespace storage {

/// The target value of a metric for some days, for the team or a part of it.
struct Target
{
    enum class Scope { Team = 0, Staff = 1, Channel = 2 };

    QString metric; ///< key of the catalogue
    Scope scope = Scope::Team;
    std::int64_t scopeId = 0;  ///< 0 for the team
    LocalDay from = 0, to = 0; ///< inclusive
    std::int64_t value = 0;    ///< in units of 0.0001: yuan, shares or counts
};

/// Targets of metrics: at most one per metric, scope and days.
class TargetStore final
{
public:
    explicit TargetStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// The targets of a scope whose days include `day`.
    std::vector<Target> on(Target::Scope scope, std::int64_t scopeId, LocalDay day);
    /// Replaces the target for the same days. Inside a write transaction.
    void set(const Target &target);
    /// Returns false if there was none for these days.
    bool remove(const Target &target);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
