#pragma once

#include "storage/customers/customerstatus.h"
#include "storage/customers/customerstore.h"

#include <QJsonValue>

#include <variant>

namespace storage {

/// Reads and writes single values of single customers, for edits by hand. Column names come from the program, never
/// from user input. Inside the caller's transaction.
class CustomerFieldStore final
{
public:
    using Value = std::variant<std::nullptr_t, std::int64_t, QString>;

    explicit CustomerFieldStore(sqlite::Connection &connection) : m_connection(connection) {}

    struct Head
    {
        QString name; ///< or nickname, or remark
        CustomerStatus status = CustomerStatus::Active;
    };

    /// Returns std::nullopt if there is no such customer.
    std::optional<Head> head(CustomerId customer);
    Value value(CustomerId customer, const char *column);
    void setValue(CustomerId customer, const char *column, const Value &value, ChangeId change);
    QJsonValue custom(CustomerId customer, std::int64_t field);
    /// Null removes the value.
    void setCustom(CustomerId customer, std::int64_t field, const QJsonValue &value, ChangeId change);

    std::vector<QString> identities(CustomerId customer, IdentityKind kind);
    /// Returns the customer with this identity, if any.
    std::optional<CustomerId> ownerOf(IdentityKind kind, const QString &value);
    void addIdentity(CustomerId customer, IdentityKind kind, const QString &value);
    void removeIdentity(CustomerId customer, IdentityKind kind, const QString &value);
    /// Marks the customer as changed if only related rows were.
    void touch(CustomerId customer, ChangeId change);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
