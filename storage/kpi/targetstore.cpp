#include "storage/kpi/targetstore.h"

#include "storage/store/counters.h"

namespace storage {

std::vector<Target> TargetStore::on(Target::Scope scope, std::int64_t scopeId, LocalDay day)
{
    std::vector<Target> list;
    auto row = m_connection.prepare(R"(
        SELECT metric, from_day, to_day, value FROM target
        WHERE scope_kind = ?1 AND scope_id = ?2 AND from_day <= ?3 AND to_day >= ?3 ORDER BY metric, from_day, to_day)");
    row->bindAll(int(scope), scopeId, int(day));
    while (row->step())
        list.push_back(
            {row->text(0), scope, scopeId, LocalDay(row->integer(1)), LocalDay(row->integer(2)), row->integer(3)});
    return list;
}

void TargetStore::set(const Target &target)
{
    auto update = m_connection.prepare(R"(
        UPDATE target SET value = ?6
        WHERE metric = ?1 AND scope_kind = ?2 AND scope_id = ?3 AND from_day = ?4 AND to_day = ?5)");
    update->bindAll(target.metric, int(target.scope), target.scopeId, int(target.from), int(target.to), target.value)
        .run();
    if (m_connection.changes() > 0)
        return;
    m_connection
        .prepare("INSERT INTO target(id, metric, scope_kind, scope_id, from_day, to_day, value) VALUES(?1, ?2, ?3, ?4, "
                 "?5, ?6, ?7)")
        ->bindAll(takeIds(m_connection, "target"), target.metric, int(target.scope), target.scopeId, int(target.from),
                  int(target.to), target.value)
        .run();
}

bool TargetStore::remove(const Target &target)
{
    m_connection
        .prepare("DELETE FROM target WHERE metric = ?1 AND scope_kind = ?2 AND scope_id = ?3 AND from_day = ?4 AND "
                 "to_day = ?5")
        ->bindAll(target.metric, int(target.scope), target.scopeId, int(target.from), int(target.to))
        .run();
    return m_connection.changes() > 0;
}

} // namespace storage
