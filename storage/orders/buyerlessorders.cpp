#include "storage/orders/buyerlessorders.h"

#include "storage/text/wordsearch.h"

#include <QSet>

#include <algorithm>

namespace storage {

QString BuyerlessOrder::words() const
{
    QStringList parts{province, city, address, remark};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QStringList BuyerlessOrder::marks() const
{
    return ErasureMark::order(source, number, createdAt, paidAt);
}

std::vector<BuyerlessOrder> BuyerlessOrders::matching(const std::function<bool(const BuyerlessOrder &)> &matches)
{
    auto select = m_connection.prepare(
        "SELECT o.id, s.name, o.order_no, o.created_at, o.paid_at, o.province, o.city, o.address, o.remark "
        "FROM orders o JOIN order_source s ON s.id = o.source_id WHERE o.customer_id IS NULL ORDER BY o.id");
    std::vector<BuyerlessOrder> orders;
    while (select->step()) {
        BuyerlessOrder order;
        order.id = select->id<OrderId>(0);
        order.source = select->text(1);
        order.number = select->text(2);
        order.createdAt = select->optionalInteger(3);
        order.paidAt = select->optionalInteger(4);
        order.province = select->text(5);
        order.city = select->text(6);
        order.address = select->text(7);
        order.remark = select->text(8);
        if (matches(order))
            orders.push_back(std::move(order));
    }
    return orders;
}

std::vector<BuyerlessOrder> BuyerlessOrders::find(const QString &text, std::int64_t limit)
{
    const QStringList words = searchWords(text);
    if (words.isEmpty())
        return {};
    std::vector<BuyerlessOrder> orders = matching([&words](const BuyerlessOrder &order) {
        const QStringList texts{numberKey(order.number), lettersAndDigits(order.province + order.city + order.address),
                                lettersAndDigits(order.remark)};
        return std::all_of(words.begin(), words.end(), [&texts](const QString &word) {
            return std::any_of(texts.begin(), texts.end(),
                               [&word](const QString &part) { return part.contains(word); });
        });
    });
    std::stable_sort(orders.begin(), orders.end(),
                     [](const BuyerlessOrder &a, const BuyerlessOrder &b) { return a.at() > b.at(); });
    if (std::int64_t(orders.size()) > limit)
        orders.resize(std::size_t(limit));
    return orders;
}

std::vector<BuyerlessOrder> BuyerlessOrders::byNumbers(const QStringList &numbers)
{
    QSet<QString> keys;
    for (const QString &number : numbers)
        keys.insert(numberKey(number));
    return matching([&keys](const BuyerlessOrder &order) { return keys.contains(numberKey(order.number)); });
}

QString BuyerlessOrders::numberKey(const QString &number)
{
    const QString key = lettersAndDigits(number);
    return key.isEmpty() ? number.trimmed() : key;
}

std::vector<BuyerlessOrder> BuyerlessOrders::erased(const ErasedMarks &marks)
{
    return matching(
        [&marks](const BuyerlessOrder &order) { return order.hasWords() && marks.holdsAny(order.marks()); });
}

void BuyerlessOrders::strip(const BuyerlessOrder &order)
{
    m_connection.prepare("DELETE FROM import_change WHERE table_name = 'orders' AND row_id = ?1")
        ->bindAll(order.id)
        .run();
    m_connection.prepare("UPDATE orders SET remark = NULL, province = NULL, city = NULL, address = NULL WHERE id = ?1")
        ->bindAll(order.id)
        .run();
}

} // namespace storage
