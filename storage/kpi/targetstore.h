#pragma once

#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <vector>

namespace storage {

/// What a figure is to reach over some days, for the team or for a part of it.
struct Target
{
    enum class Scope { Team = 0, Staff = 1, Channel = 2 };

    QString metric; ///< key of the catalogue
    Scope scope = Scope::Team;
    std::int64_t scopeId = 0;  ///< 0 for the team
    LocalDay from = 0, to = 0; ///< both included
    std::int64_t value = 0;    ///< ten thousandths: of a yuan, of a whole (a share), of one
};

/// Targets of figures: at most one for a metric, a scope and its days.
class TargetStore final
{
public:
    explicit TargetStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Those of a scope whose days hold `day`.
    std::vector<Target> on(Target::Scope scope, std::int64_t scopeId, LocalDay day);
    /// Puts it in the place of the one for the same days. Inside a write transaction.
    void set(const Target &target);
    /// False where there was none for these days.
    bool remove(const Target &target);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
