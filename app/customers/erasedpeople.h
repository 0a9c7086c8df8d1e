#pragma once

#include "storage/customers/erasurestore.h"
#include "storage/customers/identitykind.h"

#include <QSet>

namespace app {

/// Who was erased on request, as an import needs to know it: nobody of these comes back by a file. Holds salted hashes
/// only. Loaded once per import; costs nothing where nobody was erased.
class ErasedPeople final
{
public:
    explicit ErasedPeople(storage::sqlite::Connection &connection);

    bool isEmpty() const { return m_lists.empty(); }
    bool holdsIdentity(storage::IdentityKind kind, std::string_view value) const;
    /// A friend of this account, added then under this name.
    bool holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const;
    /// The row of a file as it was imported before, by its hash.
    bool holdsRow(std::uint64_t hash) const;
    bool holdsRecord(const QString &mark) const { return holds(mark); }

private:
    struct List
    {
        QByteArray salt;
        QSet<QString> hashes;
    };

    bool holds(const QString &mark) const;

    std::vector<List> m_lists; ///< one per salt: one, unless stores were merged
};

} // namespace app
