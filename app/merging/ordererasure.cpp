#include "app/merging/ordererasure.h"

#include "app/merging/erasurereason.h"
#include "app/merging/mentionsearch.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/erasurestore.h"
#include "storage/customers/undolistpeople.h"
#include "storage/sqlite/securedelete.h"
#include "storage/text/namekey.h"
#include "storage/text/phone.h"
#include "storage/text/wordsearch.h"

#include <algorithm>

namespace app {

using storage::BuyerlessOrder;
using storage::BuyerlessOrders;
using storage::ErasureMark;
using storage::ErasureStore;

namespace {

constexpr int tellingLength = 5; // shorter texts are many people's

/// What `phonesIn` finds in address and remark.
QStringList phonesOf(const std::vector<BuyerlessOrder> &orders, QStringList (*phonesIn)(const QString &text))
{
    QStringList phones;
    for (const BuyerlessOrder &order : orders)
        phones += phonesIn(order.words());
    phones.removeDuplicates();
    return phones;
}

QStringList longTextsOf(const std::vector<BuyerlessOrder> &orders)
{
    QStringList texts;
    for (const BuyerlessOrder &order : orders) {
        for (const QString &text : {order.address, order.remark}) {
            if (text.size() >= tellingLength)
                texts << text;
        }
    }
    return texts;
}

/// Without those that are a house number: others name the same front desk.
QStringList personalTextsOf(const std::vector<BuyerlessOrder> &orders)
{
    QStringList texts = longTextsOf(orders);
    texts.removeIf(
        [](const QString &text) { return storage::isHouseNumber(storage::parsePhone(text.toStdString()).digits); });
    return texts;
}

PersonTexts personIn(const std::vector<BuyerlessOrder> &orders)
{
    PersonTexts person;
    for (const BuyerlessOrder &order : orders)
        person.texts << order.address << order.remark;
    return person;
}

/// Those with exactly this number; if there are none, those with another spelling of it.
std::vector<BuyerlessOrder> closestTo(const QString &number, const std::vector<BuyerlessOrder> &orders)
{
    std::vector<BuyerlessOrder> same, alike;
    for (const BuyerlessOrder &order : orders) {
        if (order.number == number)
            same.push_back(order);
        else if (BuyerlessOrders::numberKey(order.number) == BuyerlessOrders::numberKey(number))
            alike.push_back(order);
    }
    return same.empty() ? alike : same;
}

/// Number, shop and day; an error repeats no address.
QString linesOf(const std::vector<BuyerlessOrder> &orders, const storage::TeamZone &zone)
{
    QStringList lines;
    for (const BuyerlessOrder &order : orders)
        lines << QStringLiteral("%1  %2  %3")
                     .arg(order.number, order.source, order.at() ? zone.isoDateTime(*order.at()).left(10) : QString());
    return lines.join(QLatin1Char('\n'));
}

/// The erasure of an order of which nothing personal is left; 0 if it is still to be erased.
std::int64_t erasureOf(const BuyerlessOrder &order, const storage::ErasedMarks &marks)
{
    return order.hasWords() ? 0 : marks.erasureOf(order.marks().first());
}

} // namespace

Result<std::vector<BuyerlessOrder>> OrderErasure::find(const QString &text, std::int64_t limit)
{
    return guarded([&]() -> Result<std::vector<BuyerlessOrder>> {
        return BuyerlessOrders(m_store.connection()).find(text, limit);
    });
}

Result<std::vector<BuyerlessOrder>> OrderErasure::byNumbers(const QStringList &numbers, const QString &source)
{
    return guarded([&]() -> Result<std::vector<BuyerlessOrder>> {
        std::vector<BuyerlessOrder> alike = BuyerlessOrders(m_store.connection()).byNumbers(numbers);
        if (!source.isEmpty())
            std::erase_if(alike, [&source](const BuyerlessOrder &order) {
                return storage::nameKey(order.source) != storage::nameKey(source);
            });
        std::vector<BuyerlessOrder> orders;
        for (const QString &number : numbers) {
            const std::vector<BuyerlessOrder> meant = closestTo(number, alike);
            if (meant.empty())
                return failure(
                    ErrorKind::NotFound,
                    Text::tr("There is no order \"%1\" without a buyer. Orders of a customer are erased with "
                             "\"siyu customer erase\".")
                        .arg(number));
            if (meant.size() > 1)
                return failure(ErrorKind::Conflict,
                               Text::tr("%1 could be several orders:\n%2\nEnter the number exactly as it is listed; if "
                                        "several shops have it, add --source SHOP.")
                                   .arg(number, linesOf(meant, m_store.zone())));
            if (std::none_of(orders.begin(), orders.end(),
                             [&meant](const BuyerlessOrder &order) { return order.id == meant.front().id; }))
                orders.push_back(meant.front());
        }
        return orders;
    });
}

std::int64_t OrderErasure::strip(storage::sqlite::Connection &connection, const std::vector<BuyerlessOrder> &orders)
{
    BuyerlessOrders store(connection);
    std::vector<std::int64_t> ids;
    for (const BuyerlessOrder &order : orders)
        ids.push_back(order.id.value);
    const QStringList phones = phonesOf(orders, storage::personalPhonesIn), texts = personalTextsOf(orders);
    const std::int64_t sealed = storage::UndoListPeople(connection).seal({}, texts + phones, {}, ids);
    for (const BuyerlessOrder &order : orders)
        store.strip(order);
    ErasureStore(connection).redact(phones, texts);
    return sealed;
}

Result<OrderErasureOutcome> OrderErasure::erase(const std::vector<BuyerlessOrder> &given, const QString &reason)
{
    const Result<QString> kept = erasureReason(reason, personIn(given));
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return guarded([&]() -> Result<OrderErasureOutcome> {
        const storage::ErasedMarks known(ErasureStore(m_store.connection()).all());
        std::vector<BuyerlessOrder> orders = given;
        std::erase_if(orders, [&known](const BuyerlessOrder &order) { return erasureOf(order, known) != 0; });
        if (orders.empty()) {
            OrderErasureOutcome before;
            before.erasure = given.empty() ? 0 : erasureOf(given.front(), known);
            return before;
        }
        return write(orders, *kept);
    });
}

Result<OrderErasureOutcome> OrderErasure::write(const std::vector<BuyerlessOrder> &orders, const QString &reason)
{
    storage::sqlite::Connection &connection = m_store.connection();
    const storage::sqlite::SecureDelete overwriting(connection);
    WriteScope scope(m_store, Text::tr("Erase personal data"), QStringLiteral("orders.erase"), WriteScope::Undo::None);
    OrderErasureOutcome outcome;
    outcome.orders = std::int64_t(orders.size());
    outcome.sealedChanges = strip(connection, orders);
    ErasureStore store(connection);
    storage::Erasure erasure;
    erasure.at = TeamStore::trueNow();
    erasure.staff = m_store.actor();
    erasure.reason = reason;
    erasure.salt = store.salt();
    QStringList marks;
    for (const BuyerlessOrder &order : orders)
        marks += order.marks();
    for (const QString &mark : ErasureMark::withKinds(marks))
        erasure.hashes << ErasureMark::hash(erasure.salt, mark);
    erasure.hashes.removeDuplicates();
    outcome.erasure = store.add(erasure);
    scope.describe({}, {{QStringLiteral("erasure"), QString::number(outcome.erasure)},
                        {QStringLiteral("orders"), qint64(outcome.orders)}});
    scope.commit();
    connection.checkpointTruncate(); // the WAL still holds the earlier pages
    return mentionsAfter(outcome.erasure, connection, phonesOf(orders, storage::phonesIn) + longTextsOf(orders))
        .map([&outcome](std::vector<storage::Mention> mentions) {
            outcome.mentions = std::move(mentions);
            return outcome;
        });
}

} // namespace app
