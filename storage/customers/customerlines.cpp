#include "storage/customers/customerlines.h"

#include "storage/customers/customername.h"

namespace storage {

std::vector<CustomerLine> customerLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids)
{
    std::vector<CustomerLine> lines;
    lines.reserve(ids.size());
    for (const CustomerId id : ids) {
        // Identity kinds: 1 phone, 2 external_userid.
        auto row = connection.prepare(R"(
            SELECT c.id, c.name, c.nickname, c.remark,
                   coalesce((SELECT min(value) FROM identity WHERE customer_id = c.id AND kind = 1), c.masked_phone),
                   (SELECT min(value) FROM identity WHERE customer_id = c.id AND kind = 2),
                   (SELECT name FROM staff WHERE id = c.owner_id), c.added_at, )" SIYU_CUSTOMER_NAME("c") R"(
            FROM customer c WHERE c.id = ?1)");
        if (!row->bindAll(id).step())
            continue;
        lines.push_back({row->id<CustomerId>(0), row->text(1), row->text(2), row->text(3), row->text(4), row->text(5),
                         row->text(6), row->optionalInteger(7), row->text(8)});
    }
    return lines;
}

CustomerNames::CustomerNames(sqlite::Connection &connection)
    : m_select(connection.prepare("SELECT coalesce(name, '') FROM customer WHERE id = ?1"))
{
}

QString CustomerNames::of(CustomerId customer)
{
    m_select->reset();
    m_select->bind(1, customer);
    return m_select->step() ? m_select->text(0) : QString();
}

} // namespace storage
