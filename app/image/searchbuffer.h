#pragma once

#include "app/image/searchrecord.h"
#include "app/image/slots.h"
#include "app/image/textzone.h"

#include <memory>

namespace app {

/// Finds customers by any part of a name, nickname or remark, by pinyin and initials in every reading, phone digits and
/// IDs: substring search over normalised text in memory, with all matches and the exact count.
class SearchBuffer final
{
public:
    /// The text fields that rules can test; compared in normalised form (lower case, half width).
    enum class Field { Name, Nickname, Remark, Phone };
    enum class Match { Contains, StartsWith, EndsWith, Equals };

    explicit SearchBuffer(std::shared_ptr<const storage::Pinyin> pinyin) : m_pinyin(std::move(pinyin)) {}

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads these customers and their identities; returns true if a name, nickname or remark changed.
    bool apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    /// Customers that match one word of searchWords(), alive or not. Pinyin may mix syllables and first letters, with v
    /// or ü; hyphens in a number do not count. Opaque IDs are searched only for words of four or more characters:
    /// shorter words would match by chance.
    TextZone::Hits find(std::string_view word) const;
    /// Customers whose `field` matches `text`. An empty text matches no one. With several phone numbers, any may match.
    Bitset match(Field field, Match how, const QString &text) const;
    /// The normalised field, for explaining and sorting; the first phone number. Valid while the lock is held.
    std::string_view fieldView(Slot slot, Field field) const;
    QString fieldText(Slot slot, Field field) const;

    std::size_t bytes() const;

private:
    struct Place
    {
        const TextZone *zone;
        std::string_view word;
    };
    std::vector<Place> placesOf(std::string_view word, std::string &scratch) const;
    void findMixed(std::string_view word, TextZone::Hits &hits) const;
    bool set(Slot slot, const SearchRecord &record);

    std::shared_ptr<const storage::Pinyin> m_pinyin;
    std::array<TextZone, SearchRecord::zoneCount> m_zones;
    std::size_t m_slotCount = 0;
};

} // namespace app
