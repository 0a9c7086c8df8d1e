#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>

namespace storage {

/// What hangs on a customer's record, in counts: by what a person decides which of two records is the one to keep.
struct Belongings
{
    CustomerId customer;
    QString name, owner;
    std::int64_t orders = 0, paid = 0; ///< that were paid; 0.0001 yuan
    std::int64_t friendships = 0, groups = 0, tags = 0;
    std::int64_t openTasks = 0;
    std::int64_t events = 0; ///< entries of the timeline that were not taken back
    std::optional<std::int64_t> addedAt, lastContactAt;
};

/// All 0 where there is no such customer.
Belongings belongingsOf(sqlite::Connection &connection, CustomerId customer);

} // namespace storage
