#pragma once

#include "app/image/bitset.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace app {

/// The texts of all customers end to end in one buffer, one record each, for substring search at memory speed. A record
/// is a sequence of fields, each between two separators; texts are normalised by the caller (see searchtext.h). Edits
/// append a new record and blank the old one; the buffer is rewritten once a tenth of it is dead.
class TextZone final
{
public:
    static constexpr char separator = '\x1f';

    /// The customers that match the needle: anywhere ⊇ at the start of a field ⊇ as a whole field.
    struct Hits
    {
        Bitset anywhere, atBegin, asWhole;

        explicit Hits(std::size_t size) : anywhere(size), atBegin(size), asWhole(size) {}
        Hits &operator|=(const Hits &other);
    };

    TextZone();

    void reserve(std::size_t slotCount, std::size_t bytes);
    void shrinkToFit();
    /// Sets the record of `slot`: separator, field, separator, field … separator; or empty for no record. Returns true
    /// if the record changed.
    bool set(Slot slot, std::string_view record);
    std::string_view record(Slot slot) const;
    /// Returns field `index` of the record, empty if there is none.
    std::string_view field(Slot slot, int index) const;

    /// One of `count` shares of the buffer, so that several threads can search it in parallel.
    struct Share
    {
        std::size_t number = 0, count = 1;
    };

    /// Sets the bits of all customers with `needle` (not empty) in a field. One pass over the buffer or a share.
    void find(std::string_view needle, Hits &hits, Share share) const;
    void find(std::string_view needle, Hits &hits) const { find(needle, hits, Share()); }
    /// The same for a single field.
    void findInField(std::string_view needle, int index, Hits &hits) const;

    std::size_t bytes() const;
    std::size_t deadBytes() const { return m_dead; }

private:
    bool isDense(std::string_view needle) const;
    template <class Use>
    void scan(std::string_view needle, std::size_t firstRecord, std::size_t lastRecord, Use &&use) const;
    /// Returns the record that contains `position`; it must be `from` or later.
    std::size_t recordAt(std::size_t position, std::size_t from = 0) const;
    /// Sets the bits of the owners of the records given by `records`, one bit each from index * 64.
    void setOwners(std::size_t index, std::uint64_t records, Bitset &bits) const;
    Slot ownerOf(std::size_t record) const;
    std::size_t recordOf(Slot slot) const;
    std::string_view recordText(std::size_t record) const;
    void append(Slot slot, std::string_view record);
    void compact();
    std::array<std::size_t, 2> rarestBytes(std::string_view needle) const;

    static constexpr std::size_t noRecord = ~std::size_t(0);

    std::string m_text;
    std::vector<std::uint32_t> m_starts; // by record, plus the end of the last
    std::size_t m_inPlace = 0;           // records 0 … m_inPlace - 1 belong to the slot of the same number
    std::vector<Slot> m_owners;          // of the later records
    std::unordered_map<Slot, std::uint32_t> m_moved; // the record of slots with a later record
    std::array<std::uint32_t, 256> m_frequency{};    // approximate byte frequencies
    std::size_t m_dead = 0;
};

} // namespace app
