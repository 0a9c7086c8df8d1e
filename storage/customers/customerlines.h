#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A customer as a line of a list.
struct CustomerLine
{
    CustomerId id;
    QString name, nickname, remark;
    QString phone; ///< the first one, or the masked one if none is known
    QString externalUserId, owner;
    std::optional<std::int64_t> addedAt;
    QString shown; ///< what the customer is called: see customername.h
};

/// Returns the lines of these customers, in the given order; customers that no longer exist are omitted.
std::vector<CustomerLine> customerLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids);

/// Reads names of customers one by one, with a statement that is prepared once.
class CustomerNames final
{
public:
    explicit CustomerNames(sqlite::Connection &connection);
    /// Empty if the customer has no name or does not exist.
    QString of(CustomerId customer);

private:
    sqlite::BorrowedStatement m_select;
};

} // namespace storage
