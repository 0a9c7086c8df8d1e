#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

/// A customer as one row of the grid.
struct GridLine
{
    CustomerId id;
    QString name; ///< or the nickname, or what a shop calls them
    QString remark, owner;
    QStringList tags; ///< by name
    QString phone;    ///< the first one (E.164 digits), or the masked one where none is known
    QString channel;
    std::optional<std::int64_t> addedAt, lastContactAt;
    QString nickname, province, city, company, memberLevel;
    int stage = 0, gender = 0;             ///< 0: not known
    int birthMonthDay = 0, birthYear = 0;  ///< month × 100 + day; 0: not known
    QByteArray custom;                     ///< JSON object keyed by the field's id; may be empty
    std::int64_t orders = 0;               ///< purchases: paid and not wholly refunded
    std::int64_t paid = 0;                 ///< of these, net of refunds, in 0.0001 yuan
    std::optional<std::int64_t> lastOrder; ///< of these, when the last was paid
};

/// The rows of these customers, in the order asked for; those that are gone are left out.
std::vector<GridLine> gridLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids);

/// A customer about whom much is known: of those with a tag, the one with most orders and events. For showing around.
std::optional<CustomerId> wellKnownCustomer(sqlite::Connection &connection);

} // namespace storage
