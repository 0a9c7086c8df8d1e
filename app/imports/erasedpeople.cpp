#include "app/imports/erasedpeople.h"

#include "storage/customers/erasurestore.h"

namespace app {

using storage::ErasureMark;

ErasedPeople::ErasedPeople(storage::sqlite::Connection &connection) : m_marks(storage::ErasureStore(connection).all())
{
}

bool ErasedPeople::holdsIdentity(storage::IdentityKind kind, std::string_view value) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::identity(int(kind), value));
}

bool ErasedPeople::holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::friendship(account.value, addedAt, name));
}

bool ErasedPeople::holdsRow(std::uint64_t hash) const
{
    return !isEmpty() && m_marks.holds(ErasureMark::row(std::int64_t(hash)));
}

bool ErasedPeople::holdsOrder(const QString &source, std::string_view number, std::optional<std::int64_t> createdAt,
                              std::optional<std::int64_t> paidAt) const
{
    if (isEmpty())
        return false;
    const QString text = QString::fromUtf8(number.data(), qsizetype(number.size()));
    return m_marks.holdsAny(ErasureMark::order(source, text, createdAt, paidAt));
}

} // namespace app
