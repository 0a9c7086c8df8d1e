#include "storage/audit/auditstore.h"

#include "storage/store/counters.h"

namespace storage {

void AuditStore::add(const AuditEntry &entry)
{
    m_connection
        .prepare("INSERT INTO audit(id, at, staff_id, action, subject, detail) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        ->bindAll(takeIds(m_connection, "audit"), entry.at, entry.staff, entry.action, entry.subject, entry.detail)
        .run();
}

std::vector<AuditEntry> AuditStore::since(std::int64_t at)
{
    std::vector<AuditEntry> entries;
    auto select = m_connection.prepare("SELECT at, staff_id, action, subject, detail FROM audit WHERE at >= ?1 ORDER BY at, id");
    select->bind(1, at);
    while (select->step())
        entries.push_back({select->integer(0), select->id<StaffId>(1), select->text(2), select->text(3), select->text(4)});
    return entries;
}

std::optional<std::int64_t> AuditStore::newest()
{
    auto select = m_connection.prepare("SELECT max(at) FROM audit");
    return select->step() ? select->optionalInteger(0) : std::nullopt;
}

std::optional<std::int64_t> AuditStore::newestContinuousSince(const QString &action, std::int64_t step)
{
    auto last = m_connection.prepare("SELECT at FROM audit WHERE action = ?1 ORDER BY id DESC LIMIT 1");
    last->bindAll(action);
    std::optional<std::int64_t> steady = last->step() ? last->optionalInteger(0) : std::nullopt;
    if (!steady)
        return newest();
    auto later = m_connection.prepare("SELECT at FROM audit WHERE at > ?1 ORDER BY at");
    later->bindAll(*steady);
    while (later->step() && later->integer(0) <= *steady + step)
        steady = later->integer(0);
    return steady;
}

} // namespace storage
