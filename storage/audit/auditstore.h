#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

struct AuditEntry
{
    std::int64_t at = 0; ///< real time, UTC milliseconds
    StaffId staff;
    QString action;      ///< room.verb
    QString subject;
    QString detail;      ///< JSON
};

/// Who did what, when. Append-only: there is no way to change or remove an entry.
class AuditStore final
{
public:
    explicit AuditStore(sqlite::Connection &connection) : m_connection(connection) {}

    void add(const AuditEntry &entry);
    /// Entries since an instant, oldest first.
    std::vector<AuditEntry> since(std::int64_t at);
    /// The instant of the newest entry; std::nullopt if there is none.
    std::optional<std::int64_t> newest();
    /// The newest instant that can be reached from the newest entry of `action` in steps of at most `step`
    /// milliseconds; newest() if there is no entry of that action.
    std::optional<std::int64_t> newestContinuousSince(const QString &action, std::int64_t step);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
