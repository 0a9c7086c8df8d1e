#pragma once

#include "storage/customers/customerorders.h"

#include <QString>

#include <optional>

namespace storage {

/// The number of records that belong to a customer: helps to decide which of two records to keep.
struct Belongings
{
    CustomerId customer;
    QString name; ///< what the customer is called: see customername.h
    QString owner;
    CustomerOrders orders;
    std::int64_t friendships = 0, groups = 0, tags = 0;
    std::int64_t openTasks = 0;
    std::int64_t events = 0; ///< entries of the timeline that were not undone
    std::optional<std::int64_t> addedAt, lastContactAt;
};

/// All 0 if there is no such customer.
Belongings belongingsOf(sqlite::Connection &connection, CustomerId customer);

} // namespace storage
