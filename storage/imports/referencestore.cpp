#include "storage/imports/referencestore.h"

namespace storage {

namespace {

constexpr std::int64_t fullTime = 100; // per cent

QByteArray selectText(const NamedTable &table)
{
    return QByteArray("SELECT id, ") + (table.code ? table.code : "NULL") + ", name FROM " + table.name;
}

std::string_view textOrEmpty(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::string_view() : row.view(column);
}

} // namespace

void ReferenceStore::forEachNamed(const NamedTable &table, const UseNamed &use)
{
    sqlite::Statement rows = m_connection.prepareOnce(selectText(table));
    while (rows.step())
        use(rows.integer(0), textOrEmpty(rows, 1), rows.view(2));
}

void ReferenceStore::useNamed(const NamedTable &table, std::int64_t id, const UseNamed &use)
{
    sqlite::Statement row = m_connection.prepareOnce(selectText(table) + " WHERE id = ?1");
    row.bind(1, id);
    if (row.step())
        use(row.integer(0), textOrEmpty(row, 1), row.view(2));
}

void ReferenceStore::addNamed(const NamedTable &table, std::int64_t id, std::string_view code, std::string_view name)
{
    QByteArray columns = "id, name", places = "?1, ?2";
    if (table.newCode) {
        columns += QByteArray(", ") + table.newCode;
        places += ", ?3";
    }
    if (table.newKind != 0) {
        columns += ", kind";
        places += ", " + QByteArray::number(table.newKind);
    }
    sqlite::Statement insert =
        m_connection.prepareOnce(QByteArray("INSERT INTO ") + table.name + '(' + columns + ") VALUES(" + places + ')');
    insert.bind(1, id).bind(2, name);
    if (table.newCode)
        insert.bindText(3, code);
    insert.run();
}

std::int64_t ReferenceStore::orderOf(std::string_view number)
{
    auto select = m_connection.prepare("SELECT id FROM orders WHERE order_no = ?1 LIMIT 2");
    select->bind(1, number);
    const std::int64_t order = select->step() ? select->integer(0) : 0;
    return order != 0 && select->step() ? 0 : order;
}

std::optional<ReferenceStore::AccountSpelling> ReferenceStore::accountOf(std::string_view userId)
{
    auto select = m_connection.prepare("SELECT wecom_userid, name FROM account WHERE wecom_userid = ?1 COLLATE NOCASE "
                                       "ORDER BY wecom_userid = ?1 DESC, id LIMIT 1");
    select->bind(1, userId);
    if (!select->step())
        return std::nullopt;
    return AccountSpelling{std::string(select->view(0)), std::string(select->view(1))};
}

std::int64_t ReferenceStore::onlyAccount()
{
    return m_connection.integer("SELECT CASE count(*) WHEN 1 THEN max(id) ELSE 0 END FROM account WHERE active = 1");
}

void ReferenceStore::forEachCustomer(const std::function<void(std::int64_t, std::string_view, std::string_view)> &use)
{
    sqlite::Statement rows = m_connection.prepareOnce("SELECT id, name, remark FROM customer WHERE status <> 3");
    while (rows.step())
        use(rows.integer(0), textOrEmpty(rows, 1), textOrEmpty(rows, 2));
}

std::int64_t ReferenceStore::generationOf(std::int64_t campaign, CustomerId participant)
{
    auto select =
        m_connection.prepare("SELECT generation FROM participant WHERE campaign_id = ?1 AND customer_id = ?2");
    select->bindAll(campaign, participant);
    return select->step() ? select->integer(0) : 0;
}

std::int64_t ReferenceStore::positionNamed(std::string_view name)
{
    auto select = m_connection.prepare("SELECT id FROM position WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? select->integer(0) : 0;
}

void ReferenceStore::addPosition(std::int64_t id, std::string_view name)
{
    m_connection.prepare("INSERT INTO position(id, name) VALUES(?1, ?2)")->bindAll(id, name).run();
}

bool ReferenceStore::hasPosition(std::int64_t staff, std::int64_t position)
{
    auto select = m_connection.prepare("SELECT 1 FROM staff_position WHERE staff_id = ?1 AND position_id = ?2");
    return select->bindAll(staff, position).step();
}

void ReferenceStore::givePosition(std::int64_t staff, std::int64_t position)
{
    m_connection.prepare("INSERT INTO staff_position(staff_id, position_id, share) VALUES(?1, ?2, ?3)")
        ->bindAll(staff, position, fullTime)
        .run();
}

std::optional<ReferenceStore::Operator> ReferenceStore::currentOperator(AccountId account)
{
    auto select = m_connection.prepare("SELECT staff_id, from_day FROM account_operator WHERE account_id = ?1 "
                                       "AND until_day IS NULL ORDER BY from_day DESC LIMIT 1");
    select->bind(1, account);
    return select->step() ? std::optional(Operator{select->integer(0), select->integer(1)}) : std::nullopt;
}

void ReferenceStore::addOperator(AccountId account, LocalDay from, std::int64_t staff)
{
    m_connection.prepare("INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, ?2, ?3)")
        ->bindAll(account, int(from), staff)
        .run();
}

void ReferenceStore::endOperator(AccountId account, std::int64_t from, LocalDay until)
{
    m_connection.prepare("UPDATE account_operator SET until_day = ?3 WHERE account_id = ?1 AND from_day = ?2")
        ->bindAll(account, from, int(until))
        .run();
}

} // namespace storage
