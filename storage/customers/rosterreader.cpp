#include "storage/customers/rosterreader.h"

#include <array>

namespace storage {

namespace {

/// By RosterFact, over customer c, friendship f, account a, department d and channel ch.
constexpr std::array<const char *, std::size_t(RosterFact::Count)> expressions{
    "CASE c.gender WHEN 1 THEN '男' WHEN 2 THEN '女' END",
    "CASE WHEN c.birth_month_day IS NULL THEN NULL WHEN c.birth_year IS NULL THEN "
    "printf('%02d-%02d', c.birth_month_day / 100, c.birth_month_day % 100) ELSE "
    "printf('%04d-%02d-%02d', c.birth_year, c.birth_month_day / 100, c.birth_month_day % 100) END",
    "c.points",
    "CASE c.stage WHEN 1 THEN 'new' WHEN 2 THEN 'nurture' WHEN 3 THEN 'first_order' WHEN 4 THEN 'repeat' WHEN 5 THEN "
    "'loyal' WHEN 6 THEN 'dormant' WHEN 7 THEN 'lost' END",
    "CASE c.status WHEN 2 THEN '是' END",
    "a.name",
    "a.wecom_userid",
    "d.name",
    "CASE WHEN f.id IS NULL THEN c.added_at ELSE f.added_at END",
    "f.add_way",
    "ch.name",
    "f.description",
    "CASE f.end_kind WHEN 1 THEN '被客户删除' WHEN 2 THEN '员工删除' WHEN 3 THEN '转移' WHEN 4 THEN '未知' END",
    "f.ended_at",
    "c.last_contact_at",
    "c.id"};

static_assert(expressions.back() != nullptr, "every fact has its expression");

QByteArray expression(RosterCell cell)
{
    if (const auto *text = std::get_if<CustomerText>(&cell))
        return QByteArray("c.") + columnOf(*text).name;
    return expressions[std::size_t(std::get<RosterFact>(cell))];
}

} // namespace

QByteArray RosterSource::tables() const
{
    // A customer's channel is that of the first friendship with one, else their own.
    const bool isOfFriendships = m_rows == RosterRows::Friendships || m_rows == RosterRows::Losses;
    const QByteArray channel = isOfFriendships
                                   ? "f.channel_id"
                                   : "CASE WHEN f.channel_id IS NULL AND NOT EXISTS (SELECT 1 FROM friendship k WHERE "
                                     "k.customer_id = c.id AND k.channel_id = c.channel_id) THEN c.channel_id ELSE "
                                     "f.channel_id END";
    QByteArray sql = " FROM customer c LEFT JOIN friendship f ON f.customer_id = c.id LEFT JOIN account a ON a.id = "
                     "f.account_id LEFT JOIN department d ON d.id = a.department_id LEFT JOIN channel ch ON ch.id = " +
                     channel + " WHERE c.status <> 3";
    if (m_onlyChosen)
        sql += " AND c.id IN (SELECT id FROM temp.chosen)";
    switch (m_rows) {
    case RosterRows::Everybody:
        break;
    case RosterRows::Prospects:
        return sql + " AND f.id IS NULL";
    case RosterRows::Friendships:
        return sql + " AND f.id IS NOT NULL";
    case RosterRows::Losses: // a transfer is no loss: a colleague has the customer
        return sql + " AND f.end_kind IN (1, 2, 4)";
    }
    return sql;
}

std::int64_t RosterSource::count()
{
    auto select = m_connection.prepareOnce("SELECT count(*)" + tables());
    return select.step() ? select.integer(0) : 0;
}

bool RosterSource::holds(RosterCell cell)
{
    return m_connection.prepareOnce("SELECT 1" + tables() + " AND " + expression(cell) + " IS NOT NULL LIMIT 1").step();
}

bool RosterSource::needsId()
{
    return m_connection
        .prepareOnce("SELECT 1" + tables() +
                     " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.customer_id = c.id) AND NOT EXISTS (SELECT 1 "
                     "FROM friendship k WHERE k.customer_id = c.id AND k.added_at IS NOT NULL) LIMIT 1")
        .step();
}

int RosterSource::mostIdentities(IdentityKind kind)
{
    auto most = m_connection.prepareOnce(
        QByteArray("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM identity WHERE kind = ?1 ") +
        (m_onlyChosen ? "AND customer_id IN (SELECT id FROM temp.chosen) " : "") + "GROUP BY customer_id)");
    most.bind(1, kind);
    most.step();
    return int(most.integer(0));
}

RosterReader::Alongside::Alongside(sqlite::Connection &connection, const char *sql)
    : m_select(connection.prepareOnce(sql))
{
    m_more = m_select.step();
}

/// Calls `take` for every row of this customer; customers must come in ascending order.
template <class Take>
void RosterReader::Alongside::rowsOf(std::int64_t customer, Take &&take)
{
    while (m_more && m_select.integer(0) < customer)
        m_more = m_select.step();
    while (m_more && m_select.integer(0) == customer) {
        take(m_select);
        m_more = m_select.step();
    }
}

RosterReader::RosterReader(RosterSource &source, const std::vector<RosterCell> &cells)
    : m_rows([&] {
          QByteArray sql = "SELECT c.id, c.custom";
          for (const RosterCell cell : cells)
              sql += ", " + expression(cell);
          return source.m_connection.prepareOnce(sql + source.tables() + " ORDER BY c.id, f.id");
      }()),
      m_identities(source.m_connection,
                   "SELECT customer_id, kind, value FROM identity ORDER BY customer_id, kind, value"),
      m_tags(source.m_connection,
             "SELECT ct.customer_id, coalesce(t.group_id, 0), t.name FROM customer_tag ct JOIN tag t "
             "ON t.id = ct.tag_id ORDER BY ct.customer_id, ct.tag_id")
{
}

bool RosterReader::next()
{
    return m_rows.step();
}

void RosterReader::eachIdentity(const std::function<void(IdentityKind, const QString &)> &take)
{
    m_identities.rowsOf(customer().value,
                        [&take](const sqlite::Statement &row) { take(IdentityKind(row.integer(1)), row.text(2)); });
}

void RosterReader::eachTag(const std::function<void(TagGroupId, const QString &)> &take)
{
    m_tags.rowsOf(customer().value,
                  [&take](const sqlite::Statement &row) { take(row.id<TagGroupId>(1), row.text(2)); });
}

} // namespace storage
