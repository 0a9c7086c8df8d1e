#include "app/merging/ordererasure.h"

#include "app/merging/erasurereason.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/erasurestore.h"
#include "storage/sqlite/securedelete.h"

namespace app {

using storage::BuyerlessOrder;
using storage::BuyerlessOrders;
using storage::ErasureStore;

namespace {

/// What a reason must not contain: phone numbers, and the words of addresses and remarks.
QStringList identifyingTexts(const std::vector<BuyerlessOrder> &orders)
{
    QStringList texts;
    for (const BuyerlessOrder &order : orders) {
        texts += BuyerlessOrders::phonesIn(order);
        texts += (order.address + QLatin1Char(' ') + order.remark).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return texts;
}

} // namespace

Result<std::vector<BuyerlessOrder>> OrderErasure::find(const QString &text, std::int64_t limit)
{
    return guarded([&]() -> Result<std::vector<BuyerlessOrder>> {
        return BuyerlessOrders(m_store.connection()).find(text, limit);
    });
}

Result<std::vector<BuyerlessOrder>> OrderErasure::byNumbers(const QStringList &numbers)
{
    return guarded([&]() -> Result<std::vector<BuyerlessOrder>> {
        QStringList distinct = numbers;
        distinct.removeDuplicates();
        std::vector<BuyerlessOrder> orders;
        for (const QString &number : distinct) {
            const std::vector<BuyerlessOrder> found = BuyerlessOrders(m_store.connection()).byNumber(number);
            if (found.empty())
                return failure(
                    ErrorKind::NotFound,
                    Text::tr("There is no order \"%1\" without a buyer. Orders of a customer are erased with "
                             "\"siyu customer erase\".")
                        .arg(number));
            orders.insert(orders.end(), found.begin(), found.end());
        }
        return orders;
    });
}

std::int64_t OrderErasure::strip(storage::sqlite::Connection &connection, const std::vector<BuyerlessOrder> &orders)
{
    constexpr int tellingLength = 5; // shorter texts are many people's
    ErasureStore erasing(connection);
    BuyerlessOrders store(connection);
    QStringList phones, texts;
    std::vector<std::int64_t> ids;
    for (const BuyerlessOrder &order : orders) {
        ids.push_back(order.id.value);
        phones += BuyerlessOrders::phonesIn(order);
        for (const QString &text : {order.address, order.remark}) {
            if (text.size() >= tellingLength)
                texts << text;
        }
    }
    const std::int64_t sealed = erasing.sealChanges({}, phones + texts, {}, ids);
    for (const BuyerlessOrder &order : orders)
        store.strip(order);
    erasing.redact(phones, {});
    return sealed;
}

Result<OrderErasureOutcome> OrderErasure::erase(const std::vector<BuyerlessOrder> &orders, const QString &reason)
{
    const Result<QString> kept = erasureReason(reason, identifyingTexts(orders));
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return guarded([&]() -> Result<OrderErasureOutcome> {
        storage::sqlite::Connection &connection = m_store.connection();
        const storage::sqlite::SecureDelete overwriting(connection);
        WriteScope scope(m_store, Text::tr("Erase personal data"), QStringLiteral("orders.erase"),
                         WriteScope::Undo::None);
        OrderErasureOutcome outcome;
        outcome.orders = std::int64_t(orders.size());
        outcome.sealedChanges = strip(connection, orders);
        ErasureStore store(connection);
        storage::Erasure erasure;
        erasure.at = TeamStore::trueNow();
        erasure.staff = m_store.actor();
        erasure.reason = *kept;
        erasure.salt = store.salt();
        for (const BuyerlessOrder &order : orders)
            erasure.hashes << ErasureStore::hash(erasure.salt, BuyerlessOrders::mark(order.source, order.number));
        store.add(erasure);
        outcome.erasure = store.all().back().id;
        scope.describe({}, {{QStringLiteral("erasure"), QString::number(outcome.erasure)},
                            {QStringLiteral("orders"), qint64(outcome.orders)}});
        scope.commit();
        connection.checkpointTruncate(); // the WAL still holds the earlier pages
        return outcome;
    });
}

} // namespace app
