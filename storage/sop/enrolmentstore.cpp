#include "storage/sop/enrolmentstore.h"

namespace storage {

namespace {

#define SIYU_ENROLMENT                                                                                                 \
    "SELECT id, plan_id, target_id, account_id, occurrence, anchor_at, anchor_day, entered_at, cycle, next_step, "     \
    "next_day, ifnull(next_at, 0), ifnull(planned_at, 0), waited_days, ifnull(moved_reason, 0), "                      \
    "CAST(ifnull(moved_by, '0') AS INTEGER), last_touch_day, state, ended_at, "                                        \
    "CAST(ifnull(end_reason, '0') AS INTEGER), ifnull(passed_steps, ''), entered_version, "                            \
    "target_kind FROM enrolment "

StoredEnrolment readEnrolment(const sqlite::Statement &row)
{
    StoredEnrolment e;
    e.id = row.id<EnrolmentId>(0);
    e.plan = row.id<PlanId>(1);
    e.target = row.integer(2);
    e.account = row.integer(3);
    e.occurrence = row.integer(4);
    e.anchorAt = row.integer(5);
    e.anchorDay = LocalDay(row.integer(6));
    e.enteredAt = row.integer(7);
    e.cycle = int(row.integer(8));
    e.nextStep = int(row.integer(9));
    if (!row.isNull(10))
        e.nextDay = LocalDay(row.integer(10));
    e.nextAt = row.integer(11);
    e.plannedAt = row.integer(12);
    e.waitedDays = int(row.integer(13));
    e.movedReason = int(row.integer(14));
    e.movedValue = int(row.integer(15));
    if (!row.isNull(16))
        e.lastTouchDay = LocalDay(row.integer(16));
    e.state = int(row.integer(17));
    e.endedAt = row.optionalInteger(18);
    e.endReason = int(row.integer(19));
    for (const QString &step : row.text(20).split(QLatin1Char(','), Qt::SkipEmptyParts))
        e.passedSteps.push_back(step.toInt());
    e.enteredVersion = int(row.integer(21));
    e.targetKind = int(row.integer(22));
    return e;
}

/// NULL if there are none.
QString listed(const std::vector<int> &steps)
{
    QStringList list;
    for (const int step : steps)
        list << QString::number(step);
    return list.join(QLatin1Char(','));
}

std::optional<int> dayOrNull(const std::optional<LocalDay> &day)
{
    return day ? std::optional<int>(*day) : std::nullopt;
}

} // namespace

void EnrolmentStore::insert(const StoredEnrolment &e)
{
    m_connection
        .prepare(
            R"(INSERT INTO enrolment(id, plan_id, target_kind, target_id, account_id, occurrence, anchor_at, anchor_day,
            entered_at, cycle, next_step, next_day, next_at, planned_at, waited_days, moved_reason, moved_by,
            last_touch_day, state, ended_at, end_reason, passed_steps, entered_version)
            VALUES(?1, ?2, ?23, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, CAST(?16 AS TEXT), ?17, ?18, ?19,
            CAST(?20 AS TEXT), nullif(?21, ''), ?22))")
        ->bindAll(e.id, e.plan, e.target, e.account, e.occurrence, e.anchorAt, int(e.anchorDay), e.enteredAt, e.cycle,
                  e.nextStep, dayOrNull(e.nextDay), e.nextAt, e.plannedAt, e.waitedDays, e.movedReason, e.movedValue,
                  dayOrNull(e.lastTouchDay), e.state, e.endedAt, e.endReason, listed(e.passedSteps), e.enteredVersion,
                  e.targetKind)
        .run();
}

void EnrolmentStore::update(const StoredEnrolment &e)
{
    m_connection
        .prepare(R"(UPDATE enrolment SET anchor_at = ?2, anchor_day = ?3, entered_at = ?4, cycle = ?5, next_step = ?6,
            next_day = ?7, next_at = ?8, planned_at = ?9, waited_days = ?10, moved_reason = ?11,
            moved_by = CAST(?12 AS TEXT), last_touch_day = ?13, state = ?14, ended_at = ?15,
            end_reason = CAST(?16 AS TEXT), passed_steps = nullif(?17, '') WHERE id = ?1)")
        ->bindAll(e.id, e.anchorAt, int(e.anchorDay), e.enteredAt, e.cycle, e.nextStep, dayOrNull(e.nextDay), e.nextAt,
                  e.plannedAt, e.waitedDays, e.movedReason, e.movedValue, dayOrNull(e.lastTouchDay), e.state, e.endedAt,
                  e.endReason, listed(e.passedSteps))
        .run();
}

void EnrolmentStore::remove(EnrolmentId id)
{
    m_connection.prepare("DELETE FROM enrolment WHERE id = ?1")->bindAll(id).run();
}

void EnrolmentStore::forEach(PlanId plan, const std::function<void(const StoredEnrolment &)> &use)
{
    // The unique key starts with plan_id; IDs grow with time.
    auto select = m_connection.prepare(SIYU_ENROLMENT "WHERE plan_id = ?1 ORDER BY id");
    select->bind(1, plan);
    while (select->step())
        use(readEnrolment(*select));
}

void EnrolmentStore::forEachSince(PlanId plan, UtcMs since, bool running,
                                  const std::function<void(const StoredEnrolment &)> &use)
{
    auto select = m_connection.prepare(SIYU_ENROLMENT "WHERE plan_id = ?1 AND "
                                                      "(entered_at >= ?2 OR (?3 AND state IN (1, 6))) ORDER BY id");
    select->bindAll(plan, since, running);
    while (select->step())
        use(readEnrolment(*select));
}

std::optional<StoredEnrolment> EnrolmentStore::byId(EnrolmentId id)
{
    auto select = m_connection.prepare(SIYU_ENROLMENT "WHERE id = ?1");
    select->bind(1, id);
    if (!select->step())
        return std::nullopt;
    return readEnrolment(*select);
}

void EnrolmentStore::removeUntouched(PlanId plan)
{
    m_connection
        .prepare("DELETE FROM enrolment WHERE plan_id = ?1 AND NOT EXISTS "
                 "(SELECT 1 FROM task WHERE task.enrolment_id = enrolment.id)")
        ->bindAll(plan)
        .run();
}

void EnrolmentStore::removeUntouchedSince(PlanId plan, int version)
{
    m_connection
        .prepare("DELETE FROM enrolment WHERE plan_id = ?1 AND entered_version >= ?2 AND NOT EXISTS "
                 "(SELECT 1 FROM task WHERE task.enrolment_id = enrolment.id)")
        ->bindAll(plan, version)
        .run();
}

std::int64_t EnrolmentStore::removeUntouchedFrom(PlanId plan, UtcMs enteredAt)
{
    m_connection
        .prepare("DELETE FROM enrolment WHERE plan_id = ?1 AND entered_at >= ?2 AND NOT EXISTS "
                 "(SELECT 1 FROM task WHERE task.enrolment_id = enrolment.id)")
        ->bindAll(plan, enteredAt)
        .run();
    return m_connection.changes();
}

void EnrolmentStore::removeAll(PlanId plan)
{
    m_connection.prepare("DELETE FROM task WHERE enrolment_id IN (SELECT id FROM enrolment WHERE plan_id = ?1)")
        ->bindAll(plan)
        .run();
    m_connection.prepare("DELETE FROM enrolment WHERE plan_id = ?1")->bindAll(plan).run();
}

void EnrolmentStore::removeRunning(PlanId plan, UtcMs now, int endReason)
{
    m_connection
        .prepare("UPDATE enrolment SET state = 5, ended_at = ?2, end_reason = CAST(?3 AS TEXT) "
                 "WHERE plan_id = ?1 AND state = 1")
        ->bindAll(plan, now, endReason)
        .run();
}

bool EnrolmentStore::removeRunning(EnrolmentId id, UtcMs now, int endReason)
{
    m_connection
        .prepare("UPDATE enrolment SET state = 5, ended_at = ?2, end_reason = CAST(?3 AS TEXT) "
                 "WHERE id = ?1 AND state = 1")
        ->bindAll(id, now, endReason)
        .run();
    return m_connection.changes() > 0;
}

EnrolmentStore::Counts EnrolmentStore::counts(PlanId plan)
{
    auto select =
        m_connection.prepare("SELECT count(*) FILTER (WHERE state = 1), count(*) FILTER (WHERE state BETWEEN 2 AND 5), "
                             "count(*) FILTER (WHERE state = 6) FROM enrolment WHERE plan_id = ?1");
    select->bind(1, plan);
    select->step();
    return {select->integer(0), select->integer(1), select->integer(2)};
}

void EnrolmentStore::shiftNext(EnrolmentId id, int cycle, int step, int days, LocalDay today)
{
    m_connection
        .prepare("UPDATE enrolment SET next_day = next_day + ?4, next_at = next_at + ?4 * 86400000, "
                 "planned_at = planned_at + ?4 * 86400000 "
                 "WHERE id = ?1 AND cycle = ?2 AND next_step = ?3 AND state = 1 AND next_day >= ?5")
        ->bindAll(id, cycle, step, days, int(today))
        .run();
}

} // namespace storage
