#include "storage/sop/anchorstore.h"

#include "storage/orders/purchase.h"

namespace storage {

namespace {

// A purchase with a customer; of product ?2 if given.
#define SIYU_PURCHASE                                                                                                  \
    "o.customer_id IS NOT NULL AND " SIYU_IS_PURCHASE("o") " AND (?2 IS NULL OR EXISTS "                               \
                                                           "(SELECT 1 FROM order_item i JOIN product p ON p.id = "     \
                                                           "i.product_id WHERE i.order_id = o.id AND ?2 IN (p.name, "  \
                                                           "p.code)))"

std::vector<AnchorEvent> readEvents(sqlite::Statement &select)
{
    std::vector<AnchorEvent> events;
    while (select.step())
        events.push_back({select.integer(0), select.integer(1)});
    return events;
}

std::optional<UtcMs> first(sqlite::Statement &select)
{
    return select.step() ? select.optionalInteger(0) : std::nullopt;
}

} // namespace

std::vector<AnchorEvent> AnchorStore::collect(const char *sql, UtcMs since, const QString &product)
{
    auto select = m_connection.prepare(sql);
    select->bind(1, since).bindText(2, product);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::friendsAdded(UtcMs since)
{
    auto select = m_connection.prepare("SELECT customer_id, added_at FROM friendship WHERE added_at >= ?1");
    select->bind(1, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::tagGiven(std::int64_t tag, UtcMs since)
{
    auto select = m_connection.prepare("SELECT customer_id, at FROM customer_tag WHERE tag_id = ?1 AND at >= ?2");
    select->bindAll(tag, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::groupJoined(UtcMs since)
{
    auto select = m_connection.prepare("SELECT customer_id, joined_at FROM group_member WHERE customer_id IS NOT NULL "
                                       "AND left_at IS NULL AND joined_at >= ?1");
    select->bind(1, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::orders(UtcMs since, const QString &product)
{
    return collect("SELECT o.customer_id, o.paid_at FROM orders o WHERE o.paid_at >= ?1 AND " SIYU_PURCHASE, since,
                   product);
}

std::vector<AnchorEvent> AnchorStore::firstOrders(UtcMs since, const QString &product)
{
    return collect("SELECT o.customer_id, min(o.paid_at) FROM orders o WHERE " SIYU_PURCHASE
                   " GROUP BY o.customer_id HAVING min(o.paid_at) >= ?1",
                   since, product);
}

std::vector<AnchorEvent> AnchorStore::lastOrders(UtcMs since, const QString &product)
{
    return collect("SELECT o.customer_id, max(o.paid_at) FROM orders o WHERE o.paid_at >= ?1 AND " SIYU_PURCHASE
                   " GROUP BY o.customer_id",
                   since, product);
}

std::vector<AnchorEvent> AnchorStore::ordersReceived(UtcMs since, const QString &product)
{
    return collect("SELECT o.customer_id, o.received_at FROM orders o WHERE o.received_at >= ?1 AND " SIYU_PURCHASE,
                   since, product);
}

std::vector<AnchorEvent> AnchorStore::repurchaseDue(UtcMs since, const QString &product)
{
    return collect(R"(SELECT customer_id, min(due) FROM (
            SELECT o.customer_id, max(o.paid_at) + p.cycle_days * 86400000 AS due FROM orders o
            JOIN order_item i ON i.order_id = o.id JOIN product p ON p.id = i.product_id
            WHERE o.customer_id IS NOT NULL AND )" SIYU_IS_PURCHASE("o") R"(
            AND p.cycle_days > 0 AND (?2 IS NULL OR ?2 IN (p.name, p.code)) GROUP BY o.customer_id, p.id)
        WHERE due >= ?1 GROUP BY customer_id)",
                   since, product);
}

std::vector<AnchorEvent> AnchorStore::couponExpiries(UtcMs since)
{
    auto select =
        m_connection.prepare(R"(SELECT c.customer_id, min(ifnull(c.expires_at, b.expires_at)) AS at FROM coupon c
        JOIN coupon_batch b ON b.id = c.batch_id WHERE c.customer_id IS NOT NULL AND c.redeemed_at IS NULL
        AND ifnull(c.expires_at, b.expires_at) >= ?1 GROUP BY c.customer_id)");
    select->bind(1, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::lastReplies(UtcMs since)
{
    auto select =
        m_connection.prepare("SELECT customer_id, max(at) FROM event WHERE kind = 12 AND void = 0 AND at >= ?1 "
                             "AND customer_id IS NOT NULL GROUP BY customer_id");
    select->bind(1, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::everyRepurchaseDue(UtcMs since, const QString &product)
{
    return collect("SELECT o.customer_id, o.paid_at + p.cycle_days * 86400000 AS due FROM orders o "
                   "JOIN order_item i ON i.order_id = o.id JOIN product p ON p.id = i.product_id "
                   "WHERE o.customer_id IS NOT NULL AND " SIYU_IS_PURCHASE(
                       "o") " AND p.cycle_days > 0 AND (?2 IS NULL OR ?2 IN (p.name, p.code)) AND due >= ?1",
                   since, product);
}

std::vector<AnchorEvent> AnchorStore::everyCouponExpiry(UtcMs since)
{
    auto select = m_connection.prepare(R"(SELECT c.customer_id, ifnull(c.expires_at, b.expires_at) AS at FROM coupon c
        JOIN coupon_batch b ON b.id = c.batch_id WHERE c.customer_id IS NOT NULL AND c.redeemed_at IS NULL
        AND ifnull(c.expires_at, b.expires_at) >= ?1)");
    select->bind(1, since);
    return readEvents(*select);
}

std::vector<AnchorEvent> AnchorStore::everyReply(UtcMs since)
{
    auto select = m_connection.prepare("SELECT customer_id, at FROM event WHERE kind = 12 AND void = 0 AND at >= ?1 "
                                       "AND customer_id IS NOT NULL");
    select->bind(1, since);
    return readEvents(*select);
}

std::optional<UtcMs> AnchorStore::campaignTime(const QString &name, bool end)
{
    auto select =
        m_connection.prepare("SELECT CASE WHEN ?2 THEN ends_at ELSE starts_at END FROM campaign WHERE name = ?1");
    select->bindAll(name, end);
    return first(*select);
}

std::optional<UtcMs> AnchorStore::liveStart(const QString &name)
{
    auto select =
        m_connection.prepare("SELECT start_at FROM live_session WHERE name = ?1 ORDER BY start_at DESC LIMIT 1");
    select->bind(1, name);
    return first(*select);
}

QStringList AnchorStore::livestreamNames()
{
    auto select = m_connection.prepare("SELECT name FROM live_session WHERE start_at IS NOT NULL AND name IS NOT NULL "
                                       "GROUP BY name ORDER BY max(start_at) DESC");
    QStringList names;
    while (select->step())
        names << select->text(0);
    return names;
}

std::vector<CountedTouch> AnchorStore::touches(std::int64_t customer, UtcMs since)
{
    auto select = m_connection.prepare(R"(
        SELECT e.at, ifnull(t.plan_id, 0), e.kind = 2 FROM event e
        LEFT JOIN task t ON e.subject_kind = 3 AND t.id = e.subject_id
        WHERE e.customer_id = ?1 AND e.at >= ?2 AND e.void = 0 AND e.kind IN (1, 2, 5, 6, 7, 10) ORDER BY 1)");
    select->bindAll(customer, since);
    std::vector<CountedTouch> touches;
    while (select->step())
        touches.push_back({select->integer(0), select->integer(1), select->integer(2) != 0});
    return touches;
}

std::vector<CountedTouch> AnchorStore::doneTasks(const char *sql, std::int64_t id, UtcMs since)
{
    auto select = m_connection.prepare(sql);
    select->bindAll(id, since);
    std::vector<CountedTouch> touches;
    while (select->step())
        touches.push_back({select->integer(0), select->integer(1), false});
    return touches;
}

std::vector<CountedTouch> AnchorStore::groupTouches(std::int64_t group, UtcMs since)
{
    return doneTasks("SELECT min(done_at), plan_id FROM task WHERE group_id = ?1 AND done_at >= ?2 AND state IN (4, 5) "
                     "GROUP BY enrolment_id, cycle, step ORDER BY 1",
                     group, since);
}

std::vector<CountedTouch> AnchorStore::posts(std::int64_t account, UtcMs since)
{
    return doneTasks("SELECT done_at, plan_id FROM task WHERE account_id = ?1 AND customer_id IS NULL "
                     "AND group_id IS NULL AND done_at >= ?2 AND state IN (4, 5) ORDER BY 1",
                     account, since);
}

int AnchorStore::recalls(std::int64_t customer, UtcMs since)
{
    auto select = m_connection.prepare("SELECT count(*) FROM task WHERE customer_id = ?1 AND due_at >= ?2 "
                                       "AND purpose = 4 AND state IN (4, 5)");
    select->bindAll(customer, since);
    select->step();
    return int(select->integer(0));
}

std::vector<LastReply> AnchorStore::lastRepliesOf(std::int64_t customer)
{
    auto select = m_connection.prepare("SELECT ifnull(account_id, 0), max(at) FROM event WHERE customer_id = ?1 AND "
                                       "kind = 12 AND void = 0 GROUP BY 1");
    select->bind(1, customer);
    std::vector<LastReply> replies;
    while (select->step())
        replies.push_back({select->integer(0), select->integer(1)});
    return replies;
}

std::optional<UtcMs> AnchorStore::lastQuestion(std::int64_t customer)
{
    auto select = m_connection.prepare("SELECT max(at) FROM event WHERE customer_id = ?1 AND kind = 37 AND void = 0");
    select->bind(1, customer);
    return first(*select);
}

std::int64_t AnchorStore::lastRepliedAccount(std::int64_t customer)
{
    auto select = m_connection.prepare("SELECT account_id FROM event WHERE customer_id = ?1 AND kind = 12 AND void = 0 "
                                       "AND account_id IS NOT NULL ORDER BY at DESC LIMIT 1");
    select->bind(1, customer);
    return select->step() ? select->integer(0) : 0;
}

} // namespace storage
