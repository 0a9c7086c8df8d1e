#pragma once

#include "storage/customers/erasedmarks.h"
#include "storage/customers/identitykind.h"
#include "storage/sqlite/connection.h"

namespace app {

/// The customers and orders erased on request, so that an import does not bring them back. Holds salted hashes
/// only. Loaded once per import; no cost if there are none.
class ErasedPeople final
{
public:
    explicit ErasedPeople(storage::sqlite::Connection &connection);

    bool isEmpty() const { return m_marks.isEmpty(); }
    bool holdsIdentity(storage::IdentityKind kind, std::string_view value) const;
    /// A friend of this account, added at that time under this name.
    bool holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const;
    /// A row imported before, by its hash.
    bool holdsRow(std::uint64_t hash) const;
    /// An order, by its number in its source or by its number and time (storage::ErasureMark::order()).
    bool holdsOrder(const QString &source, std::string_view number, std::optional<std::int64_t> createdAt,
                    std::optional<std::int64_t> paidAt) const;

private:
    storage::ErasedMarks m_marks;
};

} // namespace app
