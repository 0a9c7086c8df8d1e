#include "app/orders/ordernames.h"

#include "storage/orders/ordersourcestore.h"
#include "storage/orders/productstore.h"
#include "storage/team/staffstore.h"

namespace app {

OrderNames::OrderNames(storage::sqlite::Connection &connection, ImportNotes &notes)
    : m_connection(connection), m_notes(notes)
{
}

void OrderNames::write(const OrderCollector &orders)
{
    writeSources(orders);
    writeStaff(orders);
    writeProducts(orders);
}

void OrderNames::writeSources(const OrderCollector &orders)
{
    storage::OrderSourceStore store(m_connection);
    m_sourceIds.assign(orders.sources().size(), 0);
    std::vector<bool> used(orders.sources().size());
    for (const OrderDraft &order : orders.orders())
        used[order.source] = true;
    for (std::uint32_t code = 1; code < orders.sources().size(); ++code) {
        if (!used[code])
            continue;
        const QString name = orders.sources().text(code);
        if (const auto known = store.byName(name)) {
            m_sourceIds[code] = known->id;
            continue;
        }
        m_sourceIds[code] = m_notes.take("order_source", 1);
        store.insert({m_sourceIds[code], name, false});
    }
}

void OrderNames::writeStaff(const OrderCollector &orders)
{
    storage::StaffStore store(m_connection);
    m_staffIds.assign(orders.staff().size(), {});
    for (std::uint32_t code = 1; code < orders.staff().size(); ++code) {
        const QString name = orders.staff().text(code);
        if (const auto known = store.byName(name)) {
            m_staffIds[code] = known->id;
            continue;
        }
        storage::Staff person;
        person.name = name;
        m_staffIds[code] = store.add(person);
        m_notes.created("staff", m_staffIds[code].value, m_staffIds[code].value);
    }
}

void OrderNames::writeProducts(const OrderCollector &orders)
{
    storage::ProductStore store(m_connection);
    m_productIds.assign(orders.products().size(), {});
    std::vector<storage::Product> fresh;
    std::vector<std::uint32_t> codes;
    for (std::uint32_t code = 1; code < orders.products().size(); ++code) {
        const std::string_view key = orders.products().view(code);
        const bool hasCode = key.front() != BuyerKey::separator;
        storage::Product product;
        product.name = orders.texts().text(orders.product(code).name);
        product.category = orders.texts().text(orders.product(code).category);
        if (hasCode)
            product.code = orders.products().text(code);
        if (const auto known = hasCode ? store.byCode(product.code) : store.byName(product.name)) {
            m_productIds[code] = known->id;
            continue;
        }
        fresh.push_back(product);
        codes.push_back(code);
    }
    const std::int64_t first = m_notes.take("product", std::int64_t(fresh.size()));
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        fresh[i].id = storage::ProductId(first + std::int64_t(i));
        m_productIds[codes[i]] = fresh[i].id;
        store.insert(fresh[i]);
    }
}

} // namespace app
