#include "storage/customers/gridlines.h"

#include "storage/customers/customername.h"
#include "storage/customers/customerorders.h"

namespace storage {

namespace {

void readTags(sqlite::Connection &connection, GridLine &line)
{
    auto tags = connection.prepare(
        "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1 ORDER BY t.name");
    tags->bind(1, line.id);
    while (tags->step())
        line.tags << tags->text(0);
}

} // namespace

std::vector<GridLine> gridLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids)
{
    // Identity kind 1 is a phone number.
    static const QByteArray sql = "SELECT c.id, " SIYU_CUSTOMER_NAME("c") R"(,
               (SELECT name FROM staff WHERE id = c.owner_id),
               coalesce((SELECT min(value) FROM identity WHERE customer_id = c.id AND kind = 1), c.masked_phone),
               (SELECT name FROM channel WHERE id = c.channel_id), c.added_at, c.last_contact_at, c.stage, c.gender,
               c.birth_month_day, c.birth_year, )" +
                                  customerTextList() + " FROM customer c WHERE c.id = ?1";
    std::vector<GridLine> lines;
    lines.reserve(ids.size());
    for (const CustomerId id : ids) {
        GridLine line;
        {
            auto row = connection.prepare(sql.constData());
            if (!row->bindAll(id).step())
                continue;
            line.id = row->id<CustomerId>(0);
            int column = 1;
            for (QString *text : {&line.name, &line.owner, &line.phone, &line.channel})
                *text = row->text(column++);
            line.addedAt = row->optionalInteger(column++);
            line.lastContactAt = row->optionalInteger(column++);
            for (int *number : {&line.stage, &line.gender, &line.birthMonthDay, &line.birthYear})
                *number = int(row->integer(column++));
            readCustomerTexts(*row, column, line.texts);
        }
        readTags(connection, line);
        const CustomerOrders orders = ordersOf(connection, line.id); // as the grid is sorted: OrderRuns::purchaseDay()
        line.orders = orders.count;
        line.paid = orders.paid;
        line.lastOrder = orders.lastPaidAt;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::optional<CustomerId> demoCustomer(sqlite::Connection &connection)
{
    auto best = connection.prepare(R"(
        SELECT c.id FROM customer c
        JOIN (SELECT customer_id, count(*) AS orders FROM orders WHERE paid_at IS NOT NULL GROUP BY 1
              ORDER BY 2 DESC LIMIT 500) o ON o.customer_id = c.id
        WHERE c.status = 1 AND c.name IS NOT NULL
        ORDER BY min(2, (SELECT count(*) FROM customer_tag WHERE customer_id = c.id)) DESC,
                 EXISTS (SELECT 1 FROM event WHERE customer_id = c.id) DESC,
                 o.orders + (SELECT count(*) FROM event WHERE customer_id = c.id) DESC, c.id
        LIMIT 1)");
    return best->step() ? std::optional(best->id<CustomerId>(0)) : std::nullopt;
}

} // namespace storage
