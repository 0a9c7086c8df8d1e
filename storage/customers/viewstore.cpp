#include "storage/customers/viewstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

CustomerView readView(const sqlite::Statement &row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.text(3).toUtf8()};
}

} // namespace

std::vector<CustomerView> ViewStore::all()
{
    std::vector<CustomerView> views;
    auto rows = m_connection.prepare("SELECT id, name, position, definition FROM customer_view ORDER BY position, id");
    while (rows->step())
        views.push_back(readView(*rows));
    return views;
}

std::optional<CustomerView> ViewStore::byId(std::int64_t id)
{
    auto row = m_connection.prepare("SELECT id, name, position, definition FROM customer_view WHERE id = ?1");
    return row->bindAll(id).step() ? std::optional(readView(*row)) : std::nullopt;
}

std::optional<CustomerView> ViewStore::byName(const QString &name)
{
    auto row = m_connection.prepare("SELECT id, name, position, definition FROM customer_view WHERE name = ?1");
    return row->bindAll(name).step() ? std::optional(readView(*row)) : std::nullopt;
}

std::int64_t ViewStore::add(const QString &name, const QByteArray &definition)
{
    const std::int64_t id = takeIds(m_connection, "customer_view");
    auto row = m_connection.prepare(R"(
        INSERT INTO customer_view (id, name, position, definition)
        VALUES (?1, ?2, (SELECT ifnull(max(position), 0) + 1 FROM customer_view), ?3))");
    row->bindAll(id, name, QString::fromUtf8(definition)).step();
    return id;
}

void ViewStore::update(const CustomerView &view)
{
    auto row = m_connection.prepare("UPDATE customer_view SET name = ?2, position = ?3, definition = ?4 WHERE id = ?1");
    row->bindAll(view.id, view.name, view.position, QString::fromUtf8(view.definition)).step();
}

void ViewStore::remove(std::int64_t id)
{
    m_connection.prepare("DELETE FROM customer_view WHERE id = ?1")->bindAll(id).step();
}

} // namespace storage
