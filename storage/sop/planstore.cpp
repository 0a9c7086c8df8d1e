#include "storage/sop/planstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

StoredPlan readPlan(const sqlite::Statement &row)
{
    StoredPlan plan;
    plan.id = row.id<PlanId>(0);
    plan.name = row.text(1);
    plan.kind = int(row.integer(2));
    plan.priority = int(row.integer(3));
    plan.state = StoredPlan::State(row.integer(4));
    plan.version = int(row.integer(5));
    plan.definition = row.text(6).toUtf8();
    plan.activatedAt = row.optionalInteger(7);
    plan.endedAt = row.optionalInteger(8);
    if (!row.isNull(9))
        plan.plannedUntil = LocalDay(row.integer(9));
    return plan;
}

} // namespace

PlanId PlanStore::add(const StoredPlan &plan, UtcMs now)
{
    const auto id = takeId<PlanId>(m_connection, "plan");
    m_connection
        .prepare(
            "INSERT INTO plan(id, name, kind, priority, state, version, definition) VALUES(?1, ?2, ?3, ?4, 1, 1, ?5)")
        ->bindAll(id, plan.name, plan.kind, plan.priority, QString::fromUtf8(plan.definition))
        .run();
    addVersion(id, now);
    return id;
}

void PlanStore::update(const StoredPlan &plan, UtcMs now)
{
    m_connection
        .prepare(
            "UPDATE plan SET name = ?2, kind = ?3, priority = ?4, definition = ?5, version = version + 1 WHERE id = ?1")
        ->bindAll(plan.id, plan.name, plan.kind, plan.priority, QString::fromUtf8(plan.definition))
        .run();
    addVersion(plan.id, now);
}

void PlanStore::addVersion(PlanId id, UtcMs now)
{
    m_connection
        .prepare("INSERT INTO plan_version(plan_id, version, at, definition) "
                 "SELECT id, version, ?2, definition FROM plan WHERE id = ?1")
        ->bindAll(id, now)
        .run();
}

void PlanStore::setState(PlanId id, StoredPlan::State state, std::optional<UtcMs> activatedAt,
                         std::optional<UtcMs> endedAt)
{
    m_connection.prepare("UPDATE plan SET state = ?2, activated_at = ?3, ended_at = ?4 WHERE id = ?1")
        ->bindAll(id, int(state), activatedAt, endedAt)
        .run();
}

void PlanStore::remove(PlanId id)
{
    m_connection.prepare("DELETE FROM plan_version WHERE plan_id = ?1")->bindAll(id).run();
    m_connection.prepare("DELETE FROM plan WHERE id = ?1")->bindAll(id).run();
}

void PlanStore::setPlannedUntil(PlanId id, std::optional<LocalDay> day)
{
    m_connection.prepare("UPDATE plan SET planned_until_day = ?2 WHERE id = ?1")
        ->bindAll(id, day ? std::optional<int>(*day) : std::nullopt)
        .run();
}

std::optional<UtcMs> PlanStore::pausedAt(PlanId id)
{
    auto select = m_connection.prepare("SELECT paused_at FROM plan WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? select->optionalInteger(0) : std::nullopt;
}

void PlanStore::setPausedAt(PlanId id, std::optional<UtcMs> at)
{
    m_connection.prepare("UPDATE plan SET paused_at = ?2 WHERE id = ?1")->bindAll(id, at).run();
}

std::optional<StoredPlan> PlanStore::byName(const QString &name)
{
    auto select = m_connection.prepare("SELECT id, name, kind, priority, state, version, definition, activated_at, "
                                       "ended_at, planned_until_day FROM plan WHERE name = ?1");
    select->bind(1, name);
    if (!select->step())
        return std::nullopt;
    return readPlan(*select);
}

std::optional<StoredPlan> PlanStore::byId(PlanId id)
{
    auto select = m_connection.prepare("SELECT id, name, kind, priority, state, version, definition, activated_at, "
                                       "ended_at, planned_until_day FROM plan WHERE id = ?1");
    select->bind(1, id);
    if (!select->step())
        return std::nullopt;
    return readPlan(*select);
}

std::vector<QByteArray> PlanStore::definitions(PlanId id)
{
    auto select = m_connection.prepare("SELECT definition FROM plan_version WHERE plan_id = ?1 ORDER BY version DESC");
    select->bind(1, id);
    std::vector<QByteArray> definitions;
    while (select->step())
        definitions.push_back(select->text(0).toUtf8());
    return definitions;
}

QByteArray PlanStore::definition(PlanId id, int version)
{
    auto select = m_connection.prepare("SELECT definition FROM plan_version WHERE plan_id = ?1 AND version = ?2");
    select->bind(1, id);
    select->bind(2, version);
    return select->step() ? select->text(0).toUtf8() : QByteArray();
}

std::vector<StoredPlan> PlanStore::all()
{
    auto select = m_connection.prepare("SELECT id, name, kind, priority, state, version, definition, activated_at, "
                                       "ended_at, planned_until_day FROM plan ORDER BY id");
    std::vector<StoredPlan> plans;
    while (select->step())
        plans.push_back(readPlan(*select));
    return plans;
}

std::optional<LocalDay> PlanStore::tickedUntil()
{
    auto select = m_connection.prepare("SELECT CAST(value AS INTEGER) FROM team_state WHERE key = 'sop_ticked_until'");
    if (!select->step())
        return std::nullopt;
    return LocalDay(select->integer(0));
}

void PlanStore::setTickedUntil(LocalDay day)
{
    m_connection.prepare("INSERT OR REPLACE INTO team_state(key, value) VALUES('sop_ticked_until', ?1)")
        ->bindAll(QString::number(day))
        .run();
}

void PlanStore::forgetTicks()
{
    m_connection.execute("DELETE FROM team_state WHERE key = 'sop_ticked_until'");
}

} // namespace storage
