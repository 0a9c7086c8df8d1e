#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>

namespace storage {

/// What a text to a customer can contain about them.
enum class TextValue {
    Name,     ///< or the nickname
    Nickname, ///< or the name
    Remark,
    City,
    Owner,       ///< name of the team member
    LastProduct, ///< of the order paid last
    CouponCode   ///< of the newest coupon that is not redeemed
};

/// The text of an item of the library.
struct ContentText
{
    ContentId id;
    QString text;
};

/// Reads the values that the texts of tasks contain.
class TextValueStore final
{
public:
    explicit TextValueStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Empty if it is not known.
    QString value(TextValue value, CustomerId customer);
    std::optional<UtcMs> addedAt(CustomerId customer);
    /// The number of the customer's stage (CustomerStage); 0 if there is none.
    int stage(CustomerId customer);
    /// Empty if there is no such account or group.
    QString accountName(AccountId account);
    QString groupName(GroupId group);
    /// The body of an item of the library, with its link on a line of its own; std::nullopt if there is none.
    std::optional<ContentText> content(ContentId id);
    std::optional<ContentText> content(const QString &name);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
