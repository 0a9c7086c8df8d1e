#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/customerstatus.h"
#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/bulkinsert.h"
#include "storage/sqlite/connection.h"

#include <QJsonObject>

#include <optional>

namespace storage {

/// One friendship row of a roster.
struct FriendshipRecord
{
    AccountId account;
    std::int64_t addedAt = absent;
    std::int64_t addWay = absent;
    std::int64_t endedAt = absent;
    FriendshipEnd end = FriendshipEnd::Open;
    ChannelId channel;
    std::string_view remark;
    std::string_view description;
};

/// Inserts and updates customers: designed for a million rows in one transaction. Statements are prepared once; text is
/// bound without copying. Rows from insertIdentity(), insertFriendship() and insertTag() are in the file only after
/// flush(), and their text must live until then: call it before reading those tables.
class CustomerBulkWriter final
{
public:
    explicit CustomerBulkWriter(sqlite::Connection &connection);

    void insertCustomer(CustomerId id, const CustomerRecord &record, std::optional<std::uint64_t> importHash,
                        ChangeId change);
    /// Writes all columns of a record; the caller merges old and new values.
    void updateCustomer(CustomerId id, const CustomerRecord &record, std::optional<std::uint64_t> importHash,
                        ChangeId change);
    /// The identity must not be in use.
    void insertIdentity(CustomerId customer, IdentityKind kind, std::string_view value);
    /// Returns false if a customer already has it.
    bool addIdentity(CustomerId customer, IdentityKind kind, std::string_view value);
    void insertFriendship(FriendshipId id, CustomerId customer, const FriendshipRecord &record,
                          std::uint64_t importHash, ChangeId change);
    void updateFriendship(FriendshipId id, const FriendshipRecord &record, std::optional<std::uint64_t> importHash,
                          ChangeId change);
    /// The customer must not have the tag. `origin`: 1 by hand, 2 by import, 3 by rule.
    void insertTag(CustomerId customer, TagId tag, std::int64_t at, int origin);
    /// Returns false if the customer already has it.
    bool addTag(CustomerId customer, TagId tag, std::int64_t at, int origin);
    void flush();

private:
    sqlite::Connection &m_connection;
    sqlite::Statement m_insertCustomer, m_updateCustomer, m_addIdentity, m_updateFriendship, m_addTag;
    sqlite::BulkInsert m_identities, m_friendships, m_tags;
};

/// Reads a customer with its text; the record's views stay valid until the object is used again.
class CustomerReader final
{
public:
    explicit CustomerReader(sqlite::Connection &connection);

    /// Returns false if there is no such customer. The record is valid until the next call or release().
    bool read(CustomerId id);
    /// Ends reading, which would lock the table against changes of its indexes.
    void release() { m_select.reset(); }
    const CustomerRecord &record() const { return m_record; }
    std::int64_t importHash() const { return m_importHash; }
    ChangeId changedBy() const { return m_changedBy; }

private:
    sqlite::Statement m_select;
    CustomerRecord m_record;
    std::int64_t m_importHash = absent;
    ChangeId m_changedBy;
};

} // namespace storage
