#pragma once

#include "storage/customers/erasedmarks.h"
#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// An order whose file named no buyer, with the words in it that may identify a person.
struct BuyerlessOrder
{
    OrderId id;
    QString source, number;
    std::optional<std::int64_t> createdAt, paidAt; ///< UTC milliseconds
    QString province, city, address, remark;

    /// When it was paid, else when it was placed.
    std::optional<std::int64_t> at() const { return paidAt ? paidAt : createdAt; }
    /// Province, city, address and remark as one text, for people.
    QString words() const;
    bool hasWords() const { return !(province + city + address + remark).isEmpty(); }
    /// What identifies the order in files and copies of the team file (ErasureMark::order()).
    QStringList marks() const;
};

/// Finds and erases the personal data of orders that belong to no customer. Reads all of them for a question: several
/// seconds for some million. Inside the caller's transaction. Throws StoreError.
class BuyerlessOrders final
{
public:
    explicit BuyerlessOrders(sqlite::Connection &connection) : m_connection(connection) {}

    /// Those in whose number, address or remark every word of `text` occurs, newest first; at most `limit`. Blanks,
    /// separators, width and case make no difference, nor does the code of China before a phone number (searchWords()).
    std::vector<BuyerlessOrder> find(const QString &text, std::int64_t limit);
    /// Those with one of these numbers, however it is spelled (numberKey()).
    std::vector<BuyerlessOrder> byNumbers(const QStringList &numbers);
    /// The number as find() compares it: letters and digits, in one width and case. A number without them is itself.
    static QString numberKey(const QString &number);
    /// Those with personal data to which one of these marks applies.
    std::vector<BuyerlessOrder> erased(const ErasedMarks &marks);

    /// Empties address and remark, and the values that an undo of imports would restore. Amounts and times stay. What
    /// imports rejected is up to ErasureStore::redact().
    void strip(const BuyerlessOrder &order);

private:
    std::vector<BuyerlessOrder> matching(const std::function<bool(const BuyerlessOrder &)> &matches);

    sqlite::Connection &m_connection;
};

} // namespace storage
