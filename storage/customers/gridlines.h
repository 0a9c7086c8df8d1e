#pragma once

#include "storage/customers/customertexts.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

/// A customer as a row of the grid.
struct GridLine
{
    CustomerId id;
    QString name; ///< what the customer is called: see customername.h
    QString owner;
    QStringList tags; ///< tag names
    QString phone;    ///< the first one (E.164 digits), or the masked one if none is known
    QString channel;
    std::optional<std::int64_t> addedAt, lastContactAt;
    CustomerTexts texts;                   ///< the name, too, as it is
    int stage = 0, gender = 0;             ///< 0: not known
    int birthMonthDay = 0, birthYear = 0;  ///< month × 100 + day; 0: not known
    std::int64_t orders = 0;               ///< purchases: paid and not fully refunded
    std::int64_t paid = 0;                 ///< of these, net of refunds, in 0.0001 yuan
    std::optional<std::int64_t> lastOrder; ///< when the last of these was paid
};

/// Returns the rows of these customers, in the given order; customers that no longer exist are omitted.
std::vector<GridLine> gridLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids);

/// A customer with much data: of those with a tag, the one with most orders and events. Used for demonstration.
std::optional<CustomerId> demoCustomer(sqlite::Connection &connection);

} // namespace storage
