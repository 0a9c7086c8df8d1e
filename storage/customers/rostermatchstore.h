#pragma once

#include "storage/customers/customerstatus.h"
#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage {

/// What a roster asks about customers to find the one that a row is about. The texts of the callbacks are valid until
/// they return.
class RosterMatchStore final
{
public:
    /// Empty where not known.
    struct Names
    {
        std::string name, nickname, remark;
    };
    /// The phone numbers of a customer that identify no one, as in column masked_phone.
    struct OtherPhones
    {
        CustomerId customer;
        std::string_view name, phones;
    };
    /// A friendship with the names of its customer.
    struct NamedFriendship
    {
        FriendshipId id;
        CustomerId customer;
        AccountId account;
        std::optional<std::int64_t> addedAt;
        std::string_view name, remark, nickname;
        bool isTyped = false; ///< open, and in no roster yet: added by hand
    };

    explicit RosterMatchStore(sqlite::Connection &connection) : m_connection(connection) {}

    bool hasCustomers();
    std::optional<Names> names(CustomerId customer);
    /// The name of a customer who was not merged; std::nullopt if there is none.
    std::optional<std::string> nameOfLiving(CustomerId customer);
    bool hasIdentity(CustomerId customer, IdentityKind kind);
    /// Whether the customer has an identity of this kind with another value.
    bool hasOtherIdentity(CustomerId customer, IdentityKind kind, std::string_view value);
    /// Whether one of the customer's phone numbers fits.
    bool hasPhone(CustomerId customer, const std::function<bool(std::string_view)> &fits);

    /// All customers with such numbers, without merged ones.
    void eachOtherPhones(const std::function<void(const OtherPhones &)> &take);
    /// All friendships with a time, whatever became of their customers.
    void eachDatedFriendship(const std::function<void(const NamedFriendship &)> &take);
    /// All friendships of customers who were not merged.
    void eachFriendship(const std::function<void(const NamedFriendship &)> &take);

private:
    void each(const QByteArray &condition, const std::function<void(const NamedFriendship &)> &take);

    sqlite::Connection &m_connection;
};

} // namespace storage
