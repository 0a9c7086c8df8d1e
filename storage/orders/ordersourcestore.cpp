#include "storage/orders/ordersourcestore.h"

namespace storage {

void OrderSourceStore::insert(const OrderSource &source)
{
    m_connection.prepare("INSERT INTO order_source(id, name, is_private) VALUES(?1, ?2, ?3)")
        ->bindAll(source.id, source.name, source.isPrivate)
        .run();
}

void OrderSourceStore::setPrivate(std::int64_t id, bool isPrivate)
{
    m_connection.prepare("UPDATE order_source SET is_private = ?2 WHERE id = ?1")->bindAll(id, isPrivate).run();
}

std::optional<OrderSource> OrderSourceStore::byName(const QString &name)
{
    auto row = m_connection.prepare("SELECT id, name, is_private FROM order_source WHERE name = ?1");
    row->bind(1, name);
    if (!row->step())
        return std::nullopt;
    return OrderSource{row->integer(0), row->text(1), row->integer(2) != 0};
}

QString OrderSourceStore::nameOf(std::int64_t id)
{
    auto row = m_connection.prepare("SELECT name FROM order_source WHERE id = ?1");
    row->bind(1, id);
    return row->step() ? row->text(0) : QString();
}

std::vector<OrderSource> OrderSourceStore::all()
{
    std::vector<OrderSource> list;
    auto row = m_connection.prepare("SELECT id, name, is_private FROM order_source ORDER BY name");
    while (row->step())
        list.push_back({row->integer(0), row->text(1), row->integer(2) != 0});
    return list;
}

} // namespace storage
