#include "storage/customers/customerbulkwriter.h"

#include "storage/error.h"

namespace storage {

namespace {

QByteArray columnList(const char *separator, bool withParameters)
{
    QByteArray list;
    int parameter = 2; // ?1 is the ID
    const auto add = [&](const char *column) {
        if (!list.isEmpty())
            list += separator;
        list += column;
        if (withParameters)
            list += " = ?" + QByteArray::number(parameter++);
    };
    for (const CustomerTextColumn &column : customerTextColumns)
        add(column.name);
    for (const char *column : customerNumberColumns)
        add(column);
    add("import_hash");
    add("changed_by");
    return list;
}

QByteArray insertSql()
{
    QByteArray values = "?1";
    for (int i = 2; i <= int(customerTextCount + customerNumberCount) + 3; ++i)
        values += ", ?" + QByteArray::number(i);
    return "INSERT INTO customer(id, " + columnList(", ", false) + ") VALUES(" + values + ")";
}

void bindHash(sqlite::Statement &statement, int index, std::optional<std::uint64_t> hash)
{
    if (hash)
        statement.bind(index, static_cast<std::int64_t>(*hash));
    else
        statement.bind(index, nullptr);
}

void bindRecord(sqlite::Statement &statement, CustomerId id, const CustomerRecord &record,
                std::optional<std::uint64_t> importHash, ChangeId change)
{
    statement.bind(1, id);
    int index = 2;
    for (const std::string_view text : record.text)
        statement.bindText(index++, text);
    for (std::size_t i = 0; i < customerNumberCount; ++i, ++index) {
        if (record.number[i] != absent)
            statement.bind(index, record.number[i]);
        else if (CustomerNumber(i) == CustomerNumber::Status)
            statement.bind(index, CustomerStatus::Active);
        else
            statement.bind(index, nullptr);
    }
    bindHash(statement, index, importHash);
    statement.bind(index + 1, change);
}

template <class Row>
void bindNumber(Row &statement, int index, std::int64_t value)
{
    if (value == absent)
        statement.bind(index, nullptr);
    else
        statement.bind(index, value);
}

} // namespace

CustomerBulkWriter::CustomerBulkWriter(sqlite::Connection &connection)
    : m_connection(connection), m_insertCustomer(connection.prepareOnce(insertSql())),
      m_updateCustomer(connection.prepareOnce("UPDATE customer SET " + columnList(", ", true) + " WHERE id = ?1")),
      m_addIdentity(
          connection.prepareOnce("INSERT OR IGNORE INTO identity(customer_id, kind, value) VALUES(?1, ?2, ?3)")),
      m_updateFriendship(connection.prepareOnce(R"(
          UPDATE friendship SET added_at = ?2, add_way = ?3, channel_id = ?4, ended_at = ?5, end_kind = ?6, remark = ?7,
                                description = ?8, import_hash = ?9, changed_by = ?10
          WHERE id = ?1)")),
      m_addTag(connection.prepareOnce(
          "INSERT OR IGNORE INTO customer_tag(customer_id, tag_id, at, origin) VALUES(?1, ?2, ?3, ?4)")),
      m_identities(connection, "identity", "customer_id, kind, value"),
      m_friendships(
          connection, "friendship",
          "id, customer_id, account_id, added_at, add_way, channel_id, ended_at, end_kind, remark, description, "
          "import_hash, changed_by"),
      m_tags(connection, "customer_tag", "customer_id, tag_id, at, origin")
{
}

void CustomerBulkWriter::insertCustomer(CustomerId id, const CustomerRecord &record,
                                        std::optional<std::uint64_t> importHash, ChangeId change)
{
    bindRecord(m_insertCustomer, id, record, importHash, change);
    m_insertCustomer.run();
}

void CustomerBulkWriter::updateCustomer(CustomerId id, const CustomerRecord &record,
                                        std::optional<std::uint64_t> importHash, ChangeId change)
{
    bindRecord(m_updateCustomer, id, record, importHash, change);
    m_updateCustomer.run();
}

void CustomerBulkWriter::insertIdentity(CustomerId customer, IdentityKind kind, std::string_view value)
{
    m_identities.bindAll(customer, kind, value).endRow();
}

bool CustomerBulkWriter::addIdentity(CustomerId customer, IdentityKind kind, std::string_view value)
{
    m_addIdentity.bindAll(customer, kind, value).run();
    return m_connection.changes() > 0;
}

void CustomerBulkWriter::insertFriendship(FriendshipId id, CustomerId customer, const FriendshipRecord &record,
                                          std::uint64_t importHash, ChangeId change)
{
    sqlite::BulkInsert &insert = m_friendships;
    insert.bind(1, id).bind(2, customer).bind(3, record.account);
    bindNumber(insert, 4, record.addedAt);
    bindNumber(insert, 5, record.addWay);
    insert.bind(6, record.channel);
    bindNumber(insert, 7, record.endedAt);
    insert.bind(8, record.end).bindText(9, record.remark).bindText(10, record.description);
    insert.bind(11, static_cast<std::int64_t>(importHash)).bind(12, change);
    insert.endRow();
}

void CustomerBulkWriter::updateFriendship(FriendshipId id, const FriendshipRecord &record,
                                          std::optional<std::uint64_t> importHash, ChangeId change)
{
    sqlite::Statement &update = m_updateFriendship;
    update.bind(1, id);
    bindNumber(update, 2, record.addedAt);
    bindNumber(update, 3, record.addWay);
    update.bind(4, record.channel);
    bindNumber(update, 5, record.endedAt);
    update.bind(6, record.end).bindText(7, record.remark).bindText(8, record.description);
    bindHash(update, 9, importHash);
    update.bind(10, change);
    update.run();
}

void CustomerBulkWriter::insertTag(CustomerId customer, TagId tag, std::int64_t at, int origin)
{
    m_tags.bindAll(customer, tag, at, origin).endRow();
}

bool CustomerBulkWriter::addTag(CustomerId customer, TagId tag, std::int64_t at, int origin)
{
    m_addTag.bindAll(customer, tag, at, origin).run();
    return m_connection.changes() > 0;
}

void CustomerBulkWriter::flush()
{
    m_identities.flush();
    m_friendships.flush();
    m_tags.flush();
}

CustomerReader::CustomerReader(sqlite::Connection &connection)
    : m_select(connection.prepareOnce("SELECT " + columnList(", ", false) + " FROM customer WHERE id = ?1"))
{
}

bool CustomerReader::read(CustomerId id)
{
    m_select.reset();
    m_select.bind(1, id);
    if (!m_select.step())
        return false;
    int column = 0;
    for (std::string_view &text : m_record.text)
        text = m_select.view(column++);
    for (std::int64_t &number : m_record.number) {
        number = m_select.isNull(column) ? absent : m_select.integer(column);
        ++column;
    }
    m_importHash = m_select.isNull(column) ? absent : m_select.integer(column);
    m_changedBy = m_select.id<ChangeId>(column + 1);
    return true;
}

} // namespace storage
