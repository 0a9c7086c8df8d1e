#pragma once

#include "storage/customers/customerstore.h"

#include <QJsonValue>

#include <variant>

namespace storage {

/// Single values of single customers, read and written by hand. Column names come from the program, never from a
/// person. Inside the caller's transaction.
class CustomerEditor final
{
public:
    using Value = std::variant<std::nullptr_t, std::int64_t, QString>;

    explicit CustomerEditor(sqlite::Connection &connection) : m_connection(connection) {}

    struct Head
    {
        QString name; ///< or nickname or remark
        int status = 1;
    };

    /// Nothing where there is no such customer.
    std::optional<Head> head(CustomerId customer);
    Value value(CustomerId customer, const char *column);
    void setValue(CustomerId customer, const char *column, const Value &value, ChangeId change);
    QJsonValue custom(CustomerId customer, std::int64_t field);
    /// Null takes the value away.
    void setCustom(CustomerId customer, std::int64_t field, const QJsonValue &value, ChangeId change);

    std::vector<QString> identities(CustomerId customer, IdentityKind kind);
    /// Whose it is; nothing where nobody has it.
    std::optional<CustomerId> ownerOf(IdentityKind kind, const QString &value);
    void addIdentity(CustomerId customer, IdentityKind kind, const QString &value);
    void removeIdentity(CustomerId customer, IdentityKind kind, const QString &value);
    /// Marks the customer as changed where only rows beside it were.
    void touch(CustomerId customer, ChangeId change);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
