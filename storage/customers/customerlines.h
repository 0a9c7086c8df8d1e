#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A customer as one line of a list.
struct CustomerLine
{
    CustomerId id;
    QString name, nickname, remark;
    QString phone; ///< the first one, or the masked one where none is known
    QString externalUserId, owner;
    std::optional<std::int64_t> addedAt;
};

/// The lines of these customers, in the order asked for; those that are gone are left out.
std::vector<CustomerLine> customerLines(sqlite::Connection &connection, const std::vector<CustomerId> &ids);

} // namespace storage
