#include "storage/orders/buyerlessorders.h"

#include "storage/customers/erasurestore.h"

#include <QRegularExpression>

#include <algorithm>

namespace storage {

namespace {

constexpr const char *columns =
    "SELECT o.id, s.name, o.order_no, coalesce(o.paid_at, o.created_at), o.province, o.city, "
    "o.address, o.remark FROM orders o JOIN order_source s ON s.id = o.source_id "
    "WHERE o.customer_id IS NULL AND ";
// Shorter addresses (a town, 自提) are many people's.
constexpr int tellingLength = 5;

} // namespace

QString BuyerlessOrder::words() const
{
    QStringList parts{province, city, address, remark};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

std::vector<BuyerlessOrder> BuyerlessOrders::read(sqlite::Statement &select)
{
    std::vector<BuyerlessOrder> orders;
    while (select.step()) {
        BuyerlessOrder order;
        order.id = select.id<OrderId>(0);
        order.source = select.text(1);
        order.number = select.text(2);
        if (!select.isNull(3))
            order.at = select.integer(3);
        order.province = select.text(4);
        order.city = select.text(5);
        order.address = select.text(6);
        order.remark = select.text(7);
        orders.push_back(std::move(order));
    }
    return orders;
}

std::vector<BuyerlessOrder> BuyerlessOrders::find(const QString &text, std::int64_t limit)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QByteArray sql = columns;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += "instr(concat_words, ?" + QByteArray::number(int(i) + 2) + ") > 0 AND ";
    sql.replace("concat_words", "o.order_no || ' ' || ifnull(o.province, '') || ifnull(o.city, '') || "
                                "ifnull(o.address, '') || ' ' || ifnull(o.remark, '')");
    sql += "1 ORDER BY 4 DESC, o.id LIMIT ?1";
    sqlite::Statement select = m_connection.prepareOnce(sql);
    select.bind(1, limit);
    for (qsizetype i = 0; i < words.size(); ++i)
        select.bind(int(i) + 2, words.at(i));
    return read(select);
}

std::vector<BuyerlessOrder> BuyerlessOrders::byNumber(const QString &number)
{
    sqlite::Statement select = m_connection.prepareOnce(QByteArray(columns) + "o.order_no = ?1 ORDER BY o.id");
    select.bind(1, number);
    return read(select);
}

std::vector<BuyerlessOrder> BuyerlessOrders::erased(const std::vector<Erasure> &erasures)
{
    sqlite::Statement select = m_connection.prepareOnce(
        QByteArray(columns) + "coalesce(o.province, o.city, o.address, o.remark) IS NOT NULL ORDER BY o.id");
    std::vector<BuyerlessOrder> orders = read(select);
    std::erase_if(orders, [&erasures](const BuyerlessOrder &order) {
        const QString mark = BuyerlessOrders::mark(order.source, order.number);
        return std::none_of(erasures.begin(), erasures.end(), [&mark](const Erasure &erasure) {
            return erasure.hashes.contains(ErasureStore::hash(erasure.salt, mark));
        });
    });
    return orders;
}

QString BuyerlessOrders::mark(const QString &source, const QString &number)
{
    return QStringLiteral("order:%1:%2").arg(source, number);
}

QStringList BuyerlessOrders::phonesIn(const BuyerlessOrder &order)
{
    static const QRegularExpression mobile(QStringLiteral("(?<!\\d)(?:86[ -]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?!\\d)"));
    QStringList phones;
    for (auto each = mobile.globalMatch(order.words()); each.hasNext();) {
        const QString written = each.next().captured(1);
        phones << written << QString(written).remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    }
    phones.removeDuplicates();
    return phones;
}

void BuyerlessOrders::strip(const BuyerlessOrder &order)
{
    m_connection.prepare("DELETE FROM import_change WHERE table_name = 'orders' AND row_id = ?1")
        ->bindAll(order.id)
        .run();
    m_connection.prepare("UPDATE orders SET remark = NULL, province = NULL, city = NULL, address = NULL WHERE id = ?1")
        ->bindAll(order.id)
        .run();
    for (const QString &text : {order.address, order.remark}) {
        if (text.size() >= tellingLength)
            m_connection.prepare("UPDATE import_reject SET value = '＊＊＊' WHERE value = ?1")->bindAll(text).run();
    }
}

} // namespace storage
