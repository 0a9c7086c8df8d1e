#pragma once

#include "storage/customers/erasurestore.h"
#include "storage/customers/identitykind.h"

#include <QSet>

namespace app {

/// The customers erased on request, so that an import does not bring them back. Holds salted hashes
/// only. Loaded once per import; no cost if there are none.
class ErasedPeople final
{
public:
    explicit ErasedPeople(storage::sqlite::Connection &connection);

    bool isEmpty() const { return m_lists.empty(); }
    bool holdsIdentity(storage::IdentityKind kind, std::string_view value) const;
    /// A friend of this account, added at that time under this name.
    bool holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const;
    /// A row imported before, by its hash.
    bool holdsRow(std::uint64_t hash) const;
    /// An order without a buyer, by the name of its source and its number.
    bool holdsOrder(const QString &source, const QString &number) const;
    bool holdsRecord(const QString &mark) const { return holds(mark); }

private:
    struct List
    {
        QByteArray salt;
        QSet<QString> hashes;
    };

    bool holds(const QString &mark) const;

    std::vector<List> m_lists; ///< one per salt: only one, unless stores were merged
};

} // namespace app
