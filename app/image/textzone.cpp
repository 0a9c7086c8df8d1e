#include "app/image/textzone.h"

#include "app/image/densescan.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace app {

namespace {

constexpr std::size_t minimumDead = 64 * 1024;
constexpr std::size_t sampling = 16; // every n-th record is sampled for byte frequencies

} // namespace

TextZone::Hits &TextZone::Hits::operator|=(const Hits &other)
{
    anywhere |= other.anywhere;
    atBegin |= other.atBegin;
    asWhole |= other.asWhole;
    return *this;
}

TextZone::TextZone() : m_starts(1, 0) {}

void TextZone::reserve(std::size_t slotCount, std::size_t bytes)
{
    m_starts.reserve(slotCount + 1);
    m_text.reserve(bytes);
}

void TextZone::shrinkToFit()
{
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
}

bool TextZone::set(Slot slot, std::string_view record)
{
    const std::size_t old = recordOf(slot);
    if (old != noRecord) {
        const std::string_view before = recordText(old);
        if (before == record)
            return false;
        std::memset(m_text.data() + m_starts[old], separator, before.size());
        m_dead += before.size();
    }
    append(slot, record);
    if (m_dead > minimumDead && m_dead * 10 > m_text.size())
        compact();
    return true;
}

void TextZone::append(Slot slot, std::string_view record)
{
    const std::size_t next = m_starts.size() - 1;
    if (next == m_inPlace && slot >= next) { // still in slot order: the owner is known without a table
        m_starts.resize(slot + 1, static_cast<std::uint32_t>(m_text.size()));
        m_inPlace = slot + 1;
    } else {
        m_owners.push_back(slot);
        m_moved[slot] = static_cast<std::uint32_t>(next);
    }
    m_text.append(record);
    m_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
    if (next % sampling == 0) {
        for (const char c : record)
            ++m_frequency[static_cast<unsigned char>(c)];
    }
}

void TextZone::compact()
{
    TextZone fresh;
    std::size_t slotCount = m_inPlace;
    for (const Slot owner : m_owners)
        slotCount = std::max<std::size_t>(slotCount, owner + 1);
    fresh.reserve(slotCount, m_text.size());
    for (Slot slot = 0; slot < slotCount; ++slot)
        fresh.append(slot, record(slot));
    *this = std::move(fresh);
}

std::size_t TextZone::recordOf(Slot slot) const
{
    if (!m_moved.empty()) {
        const auto moved = m_moved.find(slot);
        if (moved != m_moved.end())
            return moved->second;
    }
    return slot < m_inPlace ? slot : noRecord;
}

Slot TextZone::ownerOf(std::size_t record) const
{
    return record < m_inPlace ? static_cast<Slot>(record) : m_owners[record - m_inPlace];
}

std::string_view TextZone::recordText(std::size_t record) const
{
    return std::string_view(m_text).substr(m_starts[record], m_starts[record + 1] - m_starts[record]);
}

std::string_view TextZone::record(Slot slot) const
{
    const std::size_t record = recordOf(slot);
    return record == noRecord ? std::string_view() : recordText(record);
}

std::string_view TextZone::field(Slot slot, int index) const
{
    std::string_view rest = record(slot);
    for (; index >= 0 && !rest.empty(); --index) {
        rest.remove_prefix(1);
        const std::size_t end = rest.find(separator);
        if (end == std::string_view::npos)
            return {};
        if (index == 0)
            return rest.substr(0, end);
        rest.remove_prefix(end);
    }
    return {};
}

std::array<std::size_t, 2> TextZone::rarestBytes(std::string_view needle) const
{
    const auto frequency = [&](std::size_t i) { return m_frequency[static_cast<unsigned char>(needle[i])]; };
    std::size_t first = 0;
    for (std::size_t i = 1; i < needle.size(); ++i) {
        if (frequency(i) < frequency(first))
            first = i;
    }
    std::size_t second = first == 0 ? needle.size() - 1 : 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (i != first && frequency(i) < frequency(second))
            second = i;
    }
    return {first, second};
}

std::size_t TextZone::recordAt(std::size_t position, std::size_t from) const
{
    std::size_t step = 1; // usually near: galloping search
    while (from + step < m_starts.size() && m_starts[from + step] <= position) {
        from += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(from + step, m_starts.size()));
    const auto after = std::upper_bound(begin, end, static_cast<std::uint32_t>(position));
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

// Calls use(slot, position, start and end of the record) for every occurrence of the needle in the records firstRecord
// … lastRecord - 1; `use` returns how far to skip.
template <class Use>
void TextZone::scan(std::string_view needle, std::size_t firstRecord, std::size_t lastRecord, Use &&use) const
{
    assert(!needle.empty());
    const std::size_t base = m_starts[firstRecord];
    const std::string_view text = std::string_view(m_text).substr(base, m_starts[lastRecord] - base);
    if (needle.size() > text.size())
        return;
    std::size_t record = firstRecord;
    const auto [first, second] = rarestBytes(needle);
    scanBytes(text, needle, first, second, [&](std::size_t place) {
        const std::size_t position = base + place;
        record = recordAt(position, record);
        return use(ownerOf(record), position, m_starts[record], m_starts[record + 1]) - base;
    });
}

// A needle whose two rarest bytes coincide by chance in one of eight records or more is searched with DenseScan.
bool TextZone::isDense(std::string_view needle) const
{
#ifdef SIYU_SSE2
    if (needle.size() > denseNeedle || m_starts.size() < sampling * 100)
        return false;
    const auto [first, second] = rarestBytes(needle);
    const auto share = [&](std::size_t i) {
        return static_cast<double>(m_frequency[static_cast<unsigned char>(needle[i])]) * sampling /
               static_cast<double>(m_text.size());
    };
    const double places = static_cast<double>(m_text.size()) * share(first) * (first == second ? 1 : share(second));
    return places * 8 > static_cast<double>(m_starts.size());
#else
    static_cast<void>(needle);
    return false;
#endif
}

void TextZone::setOwners(std::size_t index, std::uint64_t records, Bitset &bits) const
{
    if ((index + 1) * 64 <= m_inPlace)
        return bits.setWord(index, records);
    for (; records != 0; records &= records - 1)
        bits.set(ownerOf(index * 64 + static_cast<std::size_t>(std::countr_zero(records))));
}

void TextZone::find(std::string_view needle, Hits &hits, Share share) const
{
    const std::size_t records = m_starts.size() - 1;
    const auto boundary = [&](std::size_t number) {
        return number == share.count ? records : recordAt(m_text.size() / share.count * number);
    };
    const std::size_t first = boundary(share.number);
    const std::size_t last = boundary(share.number + 1);
#ifdef SIYU_SSE2
    if (isDense(needle)) {
        DenseScan(m_text, m_starts, needle, separator)
            .run(first, last, [&](std::size_t index, const DenseScan::Word &word) {
                setOwners(index, word.anywhere, hits.anywhere);
                setOwners(index, word.atBegin, hits.atBegin);
                setOwners(index, word.asWhole, hits.asWhole);
            });
        return;
    }
#endif
    scan(needle, first, last, [&](Slot slot, std::size_t position, std::size_t, std::size_t end) -> std::size_t {
        hits.anywhere.set(slot);
        if (m_text[position - 1] != separator)
            return position + 1;
        hits.atBegin.set(slot);
        if (m_text[position + needle.size()] == separator)
            hits.asWhole.set(slot);
        return end;
    });
}

void TextZone::findInField(std::string_view needle, int index, Hits &hits) const
{
    scan(needle, 0, m_starts.size() - 1,
         [&](Slot slot, std::size_t position, std::size_t start, std::size_t) -> std::size_t {
             const auto separators = std::count(m_text.begin() + static_cast<std::ptrdiff_t>(start),
                                                m_text.begin() + static_cast<std::ptrdiff_t>(position), separator);
             if (separators != index + 1)
                 return position + 1;
             hits.anywhere.set(slot);
             if (m_text[position - 1] == separator) {
                 hits.atBegin.set(slot);
                 if (m_text[position + needle.size()] == separator)
                     hits.asWhole.set(slot);
             }
             return position + 1;
         });
}

std::size_t TextZone::bytes() const
{
    return m_text.capacity() + (m_starts.capacity() + m_owners.capacity()) * 4 + m_moved.size() * 32;
}

} // namespace app
