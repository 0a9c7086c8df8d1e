#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

struct Erasure;

/// An order whose file named no buyer, with the words in it that may identify a person.
struct BuyerlessOrder
{
    OrderId id;
    QString source, number;
    std::optional<std::int64_t> at; ///< when it was placed or paid, UTC milliseconds
    QString province, city, address, remark;

    /// Province, city, address and remark as one text, for people.
    QString words() const;
};

/// Finds and erases the personal data of orders that belong to no customer. Inside the caller's transaction. Throws
/// StoreError.
class BuyerlessOrders final
{
public:
    explicit BuyerlessOrders(sqlite::Connection &connection) : m_connection(connection) {}

    /// Those in whose number, address or remark every word of `text` occurs, newest first; at most `limit`.
    std::vector<BuyerlessOrder> find(const QString &text, std::int64_t limit);
    /// Those with this number, one per source.
    std::vector<BuyerlessOrder> byNumber(const QString &number);
    /// Those to which one of these proofs applies.
    std::vector<BuyerlessOrder> erased(const std::vector<Erasure> &erasures);

    /// What identifies an order across copies of a team file, to be hashed.
    static QString mark(const QString &source, const QString &number);
    /// The phone numbers in address and remark, without separators.
    static QStringList phonesIn(const BuyerlessOrder &order);
    /// Empties address and remark, and what imports keep of them. Amounts and times stay.
    void strip(const BuyerlessOrder &order);

private:
    std::vector<BuyerlessOrder> read(sqlite::Statement &select);

    sqlite::Connection &m_connection;
};

} // namespace storage
