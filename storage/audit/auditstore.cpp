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

} // namespace storage
