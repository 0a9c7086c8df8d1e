#include "storage/kpi/kpistore.h"

#include "storage/customers/eventkind.h"

namespace storage {

namespace {

QByteArray feedsSql()
{
    QByteArray own;
    for (const EventKindName &kind : eventKindNames) {
        if (kind.own && kind.kind != EventKind::Satisfaction) // scores are a separate feed
            own += (own.isEmpty() ? "" : ", ") + QByteArray::number(int(kind.kind));
    }
    return R"(
        SELECT EXISTS (SELECT 1 FROM orders), EXISTS (SELECT 1 FROM friendship),
               EXISTS (SELECT 1 FROM event WHERE origin = 2 AND customer_id IS NOT NULL AND kind IN ()" +
           own + R"()), EXISTS (SELECT 1 FROM group_member),
               EXISTS (SELECT 1 FROM staff_day), EXISTS (SELECT 1 FROM channel_day), EXISTS (SELECT 1 FROM cost),
               EXISTS (SELECT 1 FROM group_day), EXISTS (SELECT 1 FROM event WHERE kind = 31),
               EXISTS (SELECT 1 FROM task), EXISTS (SELECT 1 FROM lead),
               EXISTS (SELECT 1 FROM coupon) OR EXISTS (SELECT 1 FROM coupon_batch WHERE claimed IS NOT NULL))";
}

} // namespace

KpiStore::Feeds KpiStore::feeds()
{
    static const QByteArray sql = feedsSql();
    auto row = m_connection.prepare(sql.constData());
    row->step();
    const auto flag = [&row](int column) { return row->integer(column) != 0; };
    return {flag(0), flag(1), flag(2), flag(3), flag(4),  flag(5),
            flag(6), flag(7), flag(8), flag(9), flag(10), flag(11)};
}

KpiStore::Files KpiStore::files()
{
    auto row = m_connection.prepare(R"(
        SELECT max(at) FILTER (WHERE kind IN ('customers', 'friendships', 'losses')),
               max(at) FILTER (WHERE kind = 'events'), max(at) FILTER (WHERE kind IN ('groups', 'group-members')),
               ifnull(max(kind = 'orders' AND instr(mapping, '=refund_amount') > 0), 0),
               ifnull(max(kind = 'losses' OR complete_day IS NOT NULL OR (kind IN ('customers', 'friendships') AND
                          (instr(mapping, '=friend_state') > 0 OR instr(mapping, '=ended_at') > 0))), 0)
        FROM import WHERE state = 1)");
    row->step();
    return {row->optionalInteger(0), row->optionalInteger(1), row->optionalInteger(2), row->integer(3) != 0,
            row->integer(4) != 0};
}

bool KpiStore::knowsBuyers()
{
    return m_connection.integer("SELECT EXISTS (SELECT 1 FROM orders WHERE customer_id IS NOT NULL)") != 0;
}

std::vector<KpiStore::Membership> KpiStore::memberships()
{
    std::vector<Membership> list;
    auto row =
        m_connection.prepare("SELECT customer_id, joined_at, left_at FROM group_member WHERE customer_id IS NOT NULL");
    while (row->step())
        list.push_back({row->integer(0), row->optionalInteger(1), row->optionalInteger(2)});
    return list;
}

std::vector<KpiStore::Feedback> KpiStore::negativeFeedback()
{
    std::vector<Feedback> list;
    auto row = m_connection.prepare(
        "SELECT account_id, day, negative_feedback FROM staff_day WHERE negative_feedback IS NOT NULL");
    while (row->step())
        list.push_back({row->id<AccountId>(0), LocalDay(row->integer(1)), row->integer(2)});
    return list;
}

std::vector<KpiStore::Operated> KpiStore::operatedBy(StaffId staff)
{
    std::vector<Operated> list;
    auto row = m_connection.prepare("SELECT account_id, from_day, until_day FROM account_operator WHERE staff_id = ?1");
    row->bind(1, staff);
    while (row->step()) {
        Operated operated{row->id<AccountId>(0), LocalDay(row->integer(1)), {}};
        if (!row->isNull(2))
            operated.until = LocalDay(row->integer(2));
        list.push_back(operated);
    }
    return list;
}

std::vector<std::int64_t> KpiStore::privateSources()
{
    std::vector<std::int64_t> list;
    auto row = m_connection.prepare("SELECT id FROM order_source WHERE is_private = 1 ORDER BY id");
    while (row->step())
        list.push_back(row->integer(0));
    return list;
}

std::vector<KpiStore::EndedTask> KpiStore::endedTasks(UtcMs from, UtcMs until, StaffId staff)
{
    std::vector<EndedTask> list;
    // States: 4 done, 5 late, 6 skipped, 8 not applicable, 9 blocked, 11 cancelled, 12 void. Reasons 13 to 16 are those
    // of a customer with do not contact or without a friendship (app/sop/reason.h); others are entered by users. Tasks
    // of a paused plan cannot be done.
    auto row = m_connection.prepare(R"(
        SELECT ifnull(customer_id, 0), window_end_at, state = 4 FROM task
        WHERE window_end_at >= ?1 AND window_end_at < ?2 AND state NOT IN (8, 9, 11, 12)
          AND (?3 IS NULL OR ifnull(done_by, staff_id) = ?3)
          AND NOT ((state BETWEEN 1 AND 3 OR state = 7) AND EXISTS (SELECT 1 FROM plan p WHERE p.id = task.plan_id
                   AND p.state = 3 AND task.window_end_at > ifnull(p.paused_at, 0)))
          AND NOT (state = 6 AND (ifnull(reason, 0) BETWEEN 13 AND 16
                   OR reason_text LIKE '%已购%' OR reason_text LIKE '%已买%' OR reason_text LIKE '%already bought%'
                   OR reason_text LIKE '%删除%' OR reason_text LIKE '%已删%' OR reason_text LIKE '%deleted%'
                   OR reason_text LIKE '%勿扰%' OR reason_text LIKE '%不要联系%' OR reason_text LIKE '%asked to stop%')))");
    row->bindAll(from, until, staff);
    while (row->step())
        list.push_back({row->integer(0), row->integer(1), row->integer(2) != 0});
    return list;
}

std::vector<KpiStore::TaskCount> KpiStore::taskCounts(LocalDay from, LocalDay to)
{
    std::vector<TaskCount> list;
    auto row = m_connection.prepare(R"(
        SELECT state, CASE WHEN state IN (6, 9) THEN ifnull(reason_text, '') ELSE '' END AS why, count(*) FROM task
        WHERE planned_day BETWEEN ?1 AND ?2 AND state NOT IN (11, 12) GROUP BY state, why ORDER BY state, 3 DESC, why)");
    row->bindAll(int(from), int(to));
    while (row->step())
        list.push_back({int(row->integer(0)), row->text(1), row->integer(2)});
    return list;
}

std::vector<KpiStore::Channel> KpiStore::channels()
{
    std::vector<Channel> list;
    auto row = m_connection.prepare("SELECT id, name FROM channel WHERE active = 1 ORDER BY name");
    while (row->step())
        list.push_back({row->id<ChannelId>(0), row->text(1)});
    return list;
}

ChannelId KpiStore::channelByName(const QString &name)
{
    auto row = m_connection.prepare("SELECT id FROM channel WHERE name = ?1");
    row->bind(1, name);
    return row->step() ? row->id<ChannelId>(0) : ChannelId();
}

void KpiStore::eachLabel(const std::function<void(const Label &)> &use)
{
    // By trust: external_userid, unionid, phone, shop buyer IDs; then all others.
    auto row = m_connection.prepare(R"(
        SELECT id, coalesce(name, remark, nickname, ''),
               coalesce((SELECT value FROM identity WHERE customer_id = customer.id
                         ORDER BY CASE kind WHEN 2 THEN 0 WHEN 3 THEN 1 WHEN 1 THEN 2 ELSE kind + 3 END, value LIMIT 1), '')
        FROM customer ORDER BY id)");
    while (row->step())
        use({row->id<CustomerId>(0), row->text(1), row->text(2)});
}

} // namespace storage
