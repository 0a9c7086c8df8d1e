#include "storage/customers/erasedmarks.h"

#include <algorithm>

namespace storage {

ErasedMarks::ErasedMarks(const std::vector<Erasure> &erasures)
{
    for (const Erasure &erasure : erasures) {
        auto list = std::find_if(m_lists.begin(), m_lists.end(),
                                 [&erasure](const List &known) { return known.salt == erasure.salt; });
        if (list == m_lists.end())
            list = m_lists.insert(m_lists.end(), List{erasure.salt, {}});
        for (const QString &hash : erasure.hashes) {
            if (const QByteArray digest = QByteArray::fromHex(hash.toLatin1()); !list->erasures.contains(digest))
                list->erasures.insert(digest, erasure.id);
        }
    }
}

bool ErasedMarks::holdsAny(const QStringList &marks) const
{
    return !isEmpty() && std::any_of(marks.begin(), marks.end(), [this](const QString &mark) { return holds(mark); });
}

std::int64_t ErasedMarks::erasureOf(const QString &mark) const
{
    for (const List &list : m_lists) {
        if (const std::int64_t erasure = list.erasures.value(ErasureMark::digest(list.salt, mark)); erasure != 0)
            return erasure;
    }
    return 0;
}

} // namespace storage
