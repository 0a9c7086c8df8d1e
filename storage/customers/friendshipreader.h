#pragma once

#include "storage/customers/customerbulkwriter.h"

#include <QByteArray>

#include <vector>

namespace storage {

/// A friendship as stored.
struct StoredFriendship
{
    FriendshipId id;
    FriendshipRecord record; ///< its views refer to the texts below
    std::int64_t importHash = absent;
    ChangeId changedBy;
    QByteArray remark, description;
};

/// Reads the friendships of one customer with one account: for a roster, which asks once per row.
class FriendshipReader final
{
public:
    explicit FriendshipReader(sqlite::Connection &connection);

    /// Replaces the content of `friendships`; earliest first, those without a time before all others.
    void read(CustomerId customer, AccountId account, std::vector<StoredFriendship> &friendships);

private:
    sqlite::Statement m_select;
};

} // namespace storage
