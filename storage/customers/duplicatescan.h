#pragma once

#include "storage/customers/identitykind.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <optional>
#include <string_view>

namespace storage {

/// Reads all customers for what two records of one person have in common; merged ones are left out. Each function is
/// one pass over its tables. Texts are valid until the callback returns.
class DuplicateScan final
{
public:
    /// A customer with a name; texts are empty and numbers absent if not known.
    struct Person
    {
        CustomerId customer;
        std::string_view name, province, maskedPhone;
        std::optional<std::string_view> city;
        std::optional<std::int64_t> birthMonthDay; ///< 1122 for 22 November
        std::int64_t birthYear = 0;                ///< 0: not known
    };
    /// An identity that may be a mobile number: a phone number, a buyer name, a WeChat ID or a member number.
    struct Number
    {
        CustomerId customer;
        IdentityKind kind = IdentityKind::Phone;
        std::string_view value, name; ///< the name of the customer, may be empty
    };
    /// When an account added a customer.
    struct Moment
    {
        CustomerId customer;
        AccountId account;
        std::int64_t addedAt = 0;
    };

    explicit DuplicateScan(sqlite::Connection &connection) : m_connection(connection) {}

    void eachPerson(const std::function<void(const Person &)> &take);
    void eachNumber(const std::function<void(const Number &)> &take);
    void eachMoment(const std::function<void(const Moment &)> &take);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
