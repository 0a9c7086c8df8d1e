#pragma once

#include "app/image/bitset.h"
#include "app/image/idcodes.h"
#include "app/image/slots.h"

#include <QHash>

namespace app {

/// Who has which tag: one Bitset per tag that anyone was given by hand or by import. The members of a rule tag are
/// those of its segment and are evaluated, never stored here.
class TagBits final
{
public:
    struct Tag
    {
        storage::TagId id;
        storage::TagGroupId group;
        QString name;
        storage::SegmentId segment; ///< Set for a rule tag.
        friend bool operator==(const Tag &, const Tag &) = default;
    };

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Reads the assignments of these customers again, and the list of tags.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// In the order of the ids. Position in this list = position of its bits.
    const std::vector<Tag> &tags() const { return m_tags; }
    /// Null where there is no such tag.
    const Tag *find(const QString &name) const;
    const Tag *find(storage::TagId id) const;
    /// The customers that have the tag, of the size of the slots; all 0 for a tag nobody has or that is not known.
    const Bitset &bits(storage::TagId id) const;

    std::size_t bytes() const;

private:
    void loadTags(storage::sqlite::Connection &connection);
    Bitset &bitsFor(std::int64_t tag);

    std::vector<Tag> m_tags;
    QHash<QString, qsizetype> m_byName;
    IdCodes m_codes;
    std::vector<Bitset> m_bits; // by code; those of noCode stay empty
    Bitset m_none;
};

} // namespace app
