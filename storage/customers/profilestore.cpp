#include "storage/customers/profilestore.h"

#include "storage/customers/customername.h"

#include <QJsonDocument>

namespace storage {

namespace {

std::optional<LocalDay> dayAt(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(LocalDay(row.integer(column)));
}

} // namespace

std::optional<ProfileDetails> ProfileStore::details(CustomerId customer, std::int64_t now)
{
    ProfileDetails details;
    {
        auto row = m_connection.prepare(R"(
            SELECT d.name, c.consent_source, c.points, c.consent_basis, c.consent_day, c.consent_withdrawn_at, c.status, c.inviter_id,
                   )" SIYU_CUSTOMER_NAME("i") R"(, c.custom
            FROM customer c LEFT JOIN staff s ON s.id = c.owner_id LEFT JOIN department d ON d.id = s.department_id
            LEFT JOIN customer i ON i.id = c.inviter_id WHERE c.id = ?1)");
        row->bind(1, customer);
        if (!row->step())
            return std::nullopt;
        readRecord(customer, *row, details);
    }
    readWork(customer, details);
    readTrade(customer, now, details);
    auto merged = m_connection.prepare("SELECT gone_id FROM merge_record WHERE kept_id = ?1 ORDER BY at, id");
    merged->bind(1, customer);
    while (merged->step())
        details.merged.push_back(merged->id<CustomerId>(0));
    return details;
}

void ProfileStore::readRecord(CustomerId, sqlite::Statement &row, ProfileDetails &details)
{
    int column = 0;
    for (QString *text : {&details.department, &details.consentSource})
        *text = row.text(column++);
    for (std::optional<std::int64_t> *number :
         {&details.points, &details.consentBasis, &details.consentDay, &details.consentWithdrawnAt})
        *number = row.optionalInteger(column++);
    details.status = int(row.integer(column++));
    details.inviter = row.id<CustomerId>(column++);
    details.inviterName = row.text(column++);
    details.custom = QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

void ProfileStore::readWork(CustomerId customer, ProfileDetails &details)
{
    auto plans = m_connection.prepare(R"(
        SELECT p.name, e.state, e.entered_at, e.next_at, e.next_day, e.id FROM enrolment e JOIN plan p ON p.id = e.plan_id
        WHERE e.target_id = ?1 AND e.target_kind = 1 ORDER BY e.state = 1 DESC, e.entered_at DESC LIMIT 50)");
    plans->bind(1, customer);
    while (plans->step())
        details.plans.push_back({plans->id<EnrolmentId>(5), plans->text(0), int(plans->integer(1)),
                                 plans->optionalInteger(2), plans->optionalInteger(3), dayAt(*plans, 4)});
    auto tasks = m_connection.prepare(R"(
        SELECT t.id, p.name, ifnull(s.name, ''), t.text, t.due_at, t.state, t.via
        FROM task t JOIN plan p ON p.id = t.plan_id LEFT JOIN staff s ON s.id = t.staff_id
        WHERE t.customer_id = ?1 AND (t.state BETWEEN 1 AND 3 OR t.state = 7) ORDER BY t.due_at LIMIT 50)");
    tasks->bind(1, customer);
    while (tasks->step())
        details.openTasks.push_back({tasks->id<TaskId>(0), tasks->text(1), tasks->text(2), tasks->text(3),
                                     tasks->integer(4), int(tasks->integer(5)), int(tasks->integer(6))});
    auto groups = m_connection.prepare(R"(
        SELECT g.name, m.role, m.joined_at, m.left_at FROM group_member m JOIN group_chat g ON g.id = m.group_id
        WHERE m.customer_id = ?1 ORDER BY m.left_at IS NOT NULL, m.joined_at DESC LIMIT 100)");
    groups->bind(1, customer);
    while (groups->step())
        details.groups.push_back(
            {groups->text(0), int(groups->integer(1)), groups->optionalInteger(2), groups->optionalInteger(3)});
}

void ProfileStore::readTrade(CustomerId customer, std::int64_t now, ProfileDetails &details)
{
    auto leads = m_connection.prepare(R"(
        SELECT l.stage, ifnull(s.name, ''), l.expected_amount, l.next_follow_up_day
        FROM lead l LEFT JOIN staff s ON s.id = l.owner_id WHERE l.customer_id = ?1 AND l.stage <= 3 ORDER BY l.created_at DESC, l.id DESC)");
    leads->bind(1, customer);
    while (leads->step())
        details.leads.push_back({int(leads->integer(0)), leads->text(1), leads->optionalInteger(2), dayAt(*leads, 3)});
    auto orders = m_connection.prepare(R"(
        SELECT o.order_no, s.name, o.paid_at, o.amount_paid, o.amount_refunded, o.status
        FROM orders o JOIN order_source s ON s.id = o.source_id WHERE o.customer_id = ?1
        ORDER BY coalesce(o.paid_at, o.created_at) DESC LIMIT 20)");
    orders->bind(1, customer);
    while (orders->step())
        details.lastOrders.push_back({orders->text(0), orders->text(1), orders->optionalInteger(2), orders->integer(3),
                                      orders->integer(4), int(orders->integer(5))});
    auto coupons =
        m_connection.prepare("SELECT count(*) FROM coupon WHERE customer_id = ?1 AND redeemed_at IS NULL AND "
                             "(expires_at IS NULL OR expires_at > ?2)");
    coupons->bindAll(customer, now).step();
    details.coupons = coupons->integer(0);
}

std::vector<ProfileMoment> ProfileStore::timeline(CustomerId customer, int kinds, int offset, int limit)
{
    std::vector<ProfileMoment> moments;
    auto select = m_connection.prepare(R"(
        SELECT 1 AS kind, id, at AS moment, kind AS what, trim(ifnull(written, '') || ' ' || ifnull(text, '')) AS words,
            0 AS amount, 0 AS refunded FROM event
        WHERE customer_id = ?1 AND void = 0 AND ?2 & 1
        UNION ALL SELECT 2, id, coalesce(paid_at, created_at), status, order_no, amount_paid, amount_refunded
        FROM orders
        WHERE customer_id = ?1 AND coalesce(paid_at, created_at) IS NOT NULL AND ?2 & 2
        UNION ALL SELECT 4, t.id, coalesce(t.done_at, t.due_at), t.state, coalesce(t.text, p.name), 0, 0
        FROM task t JOIN plan p ON p.id = t.plan_id WHERE t.customer_id = ?1 AND t.state <> 12 AND ?2 & 4
        AND (t.event_id IS NULL OR NOT ?2 & 1)
        UNION ALL SELECT 8, f.id, f.added_at, 0, a.name, 0, 0 FROM friendship f JOIN account a ON a.id = f.account_id
        WHERE f.customer_id = ?1 AND f.added_at IS NOT NULL AND ?2 & 8
        UNION ALL SELECT 8, f.id, f.ended_at, f.end_kind, a.name, 0, 0 FROM friendship f JOIN account a ON a.id = f.account_id
        WHERE f.customer_id = ?1 AND f.ended_at IS NOT NULL AND ?2 & 8
        UNION ALL SELECT 16, m.id, m.joined_at, 0, g.name, 0, 0 FROM group_member m JOIN group_chat g ON g.id = m.group_id
        WHERE m.customer_id = ?1 AND m.joined_at IS NOT NULL AND ?2 & 16
        UNION ALL SELECT 16, m.id, m.left_at, 1, g.name, 0, 0 FROM group_member m JOIN group_chat g ON g.id = m.group_id
        WHERE m.customer_id = ?1 AND m.left_at IS NOT NULL AND ?2 & 16
        UNION ALL SELECT 32, g.id, c.at, c.origin, g.name, 0, 0 FROM customer_tag c JOIN tag g ON g.id = c.tag_id
        WHERE c.customer_id = ?1 AND ?2 & 32
        ORDER BY moment DESC, kind, id DESC LIMIT ?4 OFFSET ?3)");
    select->bindAll(customer, kinds, offset, limit);
    while (select->step())
        moments.push_back({static_cast<ProfileMoment::Kind>(select->integer(0)), select->integer(1), select->integer(2),
                           int(select->integer(3)), select->text(4), select->integer(5), select->integer(6)});
    return moments;
}

} // namespace storage
