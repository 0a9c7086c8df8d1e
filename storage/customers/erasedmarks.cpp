#include "storage/customers/erasedmarks.h"

#include <algorithm>

namespace storage {

namespace {

constexpr qsizetype longestPrefix = 8; // kind and colon

} // namespace

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
        noteKinds(erasure);
    }
}

/// All kinds if the erasure does not tell them.
void ErasedMarks::noteKinds(const Erasure &erasure)
{
    const auto holds = [&erasure](const QString &mark) {
        return erasure.hashes.contains(ErasureMark::hash(erasure.salt, mark));
    };
    const bool areTold = holds(ErasureMark::toldKinds());
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (!m_kinds[kind] && (!areTold || holds(ErasureMark::kind(int(kind)))))
            m_kinds.set(kind);
    }
}

bool ErasedMarks::holdsAny(const QStringList &marks) const
{
    return !isEmpty() && std::any_of(marks.begin(), marks.end(), [this](const QString &mark) { return holds(mark); });
}

bool ErasedMarks::holdsIdentity(int kind, std::string_view value) const
{
    if (!m_kinds[std::size_t(kind)])
        return false;
    return std::any_of(m_lists.begin(), m_lists.end(), [&](const List &list) {
        QByteArray text = list.salt;
        text.reserve(text.size() + qsizetype(value.size()) + longestPrefix);
        ErasureMark::appendIdentity(text, kind, value);
        return list.erasures.contains(ErasureMark::digest(text));
    });
}

bool ErasedMarks::holdsName(std::string_view name) const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [name](const List &list) {
        QByteArray text = list.salt;
        ErasureMark::appendName(text, name);
        return list.erasures.contains(ErasureMark::digest(text));
    });
}

std::int64_t ErasedMarks::erasureOf(const QString &mark) const
{
    for (const List &list : m_lists) {
        if (const std::int64_t erasure = list.erasures.value(ErasureMark::digest(list.salt + mark.toUtf8()));
            erasure != 0)
            return erasure;
    }
    return 0;
}

} // namespace storage
