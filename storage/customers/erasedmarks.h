#pragma once

#include "storage/customers/erasure.h"

#include <QHash>

#include <bitset>
#include <vector>

namespace storage {

/// What was erased on request, to ask whether a record was. Each question costs one hash per salt, however many
/// erasures there are: one, unless team files were merged.
class ErasedMarks final
{
public:
    explicit ErasedMarks(const std::vector<Erasure> &erasures);

    bool isEmpty() const { return m_lists.empty(); }
    bool holds(const QString &mark) const { return erasureOf(mark) != 0; }
    bool holdsAny(const QStringList &marks) const;
    /// holds() of ErasureMark::identity() and ErasureMark::name(), faster.
    bool holdsIdentity(int kind, std::string_view value) const;
    bool holdsName(std::string_view name) const;
    /// The first erasure with this mark; 0 if there is none.
    std::int64_t erasureOf(const QString &mark) const;

private:
    struct List
    {
        QByteArray salt;
        QHash<QByteArray, std::int64_t> erasures; ///< by ErasureMark::digest()
    };

    void noteKinds(const Erasure &erasure);

    std::vector<List> m_lists; ///< one per salt
    std::bitset<32> m_kinds;   ///< IdentityKind: those that an erased person had
};

} // namespace storage
