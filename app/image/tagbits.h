#pragma once

#include "app/image/bitset.h"
#include "app/image/idcodes.h"
#include "app/image/slots.h"

#include <QHash>

namespace app {

/// Which customers have which tag: one Bitset per tag assigned by hand or by import. Members of a rule tag are those of
/// its segment; they are evaluated, never stored here.
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
    /// Rereads the assignments of these customers, and the list of tags.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// In ID order. The position in this list is the position of the bits.
    const std::vector<Tag> &tags() const { return m_tags; }
    /// Returns null if there is no such tag.
    const Tag *find(const QString &name) const;
    const Tag *find(storage::TagId id) const;
    /// The customers with the tag, sized to the slots; all 0 for unused or unknown tags.
    const Bitset &bits(storage::TagId id) const;

    std::size_t bytes() const;

private:
    void loadTags(storage::sqlite::Connection &connection);
    Bitset &bitsFor(std::int64_t tag);

    std::vector<Tag> m_tags;
    QHash<QString, qsizetype> m_byName;
    IdCodes m_codes;
    std::vector<Bitset> m_bits; // by code; the entry of noCode stays empty
    Bitset m_none;
};

} // namespace app
