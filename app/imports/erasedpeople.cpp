#include "app/imports/erasedpeople.h"

#include "storage/orders/buyerlessorders.h"

#include <algorithm>

namespace app {

using storage::ErasureStore;

ErasedPeople::ErasedPeople(storage::sqlite::Connection &connection)
{
    for (const storage::Erasure &erasure : ErasureStore(connection).all()) {
        auto list = std::find_if(m_lists.begin(), m_lists.end(),
                                 [&erasure](const List &known) { return known.salt == erasure.salt; });
        if (list == m_lists.end())
            list = m_lists.insert(m_lists.end(), List{erasure.salt, {}});
        for (const QString &hash : erasure.hashes)
            list->hashes.insert(hash);
    }
}

bool ErasedPeople::holdsIdentity(storage::IdentityKind kind, std::string_view value) const
{
    return !isEmpty() && holds(ErasureStore::identityMark(int(kind), value));
}

bool ErasedPeople::holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const
{
    return !isEmpty() && holds(ErasureStore::friendMark(account.value, addedAt, name));
}

bool ErasedPeople::holdsRow(std::uint64_t hash) const
{
    return !isEmpty() && holds(ErasureStore::rowMark(std::int64_t(hash)));
}

bool ErasedPeople::holdsOrder(const QString &source, const QString &number) const
{
    return !isEmpty() && holds(storage::BuyerlessOrders::mark(source, number));
}

bool ErasedPeople::holds(const QString &mark) const
{
    return std::any_of(m_lists.begin(), m_lists.end(),
                       [&mark](const List &list) { return list.hashes.contains(ErasureStore::hash(list.salt, mark)); });
}

} // namespace app
