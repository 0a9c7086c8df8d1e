#include "app/image/textzone.h"

#include "app/image/densescan.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace app {

namespace {

constexpr std::size_t minimumDead = 64 * 1024;
constexpr std::size_t sampling = 16; // every so many records are counted to know which bytes are rare

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

void TextZone::set(Slot slot, std::string_view record)
{
    const std::size_t old = recordOf(slot);
    if (old != noRecord) {
        const std::string_view before = recordText(old);
        if (before == record)
            return;
        std::memset(m_text.data() + m_starts[old], separator, before.size());
        m_dead += before.size();
    }
    append(slot, record);
    if (m_dead > minimumDead && m_dead * 10 > m_text.size())
        compact();
}

void TextZone::append(Slot slot, std::string_view record)
{
    const std::size_t next = m_starts.size() - 1;
    if (next == m_inPlace && slot >= next) { // still in the order of the slots: the owner is known without a table
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

// Calls use(slot, position, start and end of the record) for every place of the needle, which answers how far to skip.
template <class Use>
void TextZone::scan(std::string_view needle, Use &&use) const
{
    assert(!needle.empty());
    if (needle.size() > m_text.size())
        return;
    std::size_t record = 0;
    const auto [first, second] = rarestBytes(needle);
    scanBytes(m_text, needle, first, second, [&](std::size_t position) {
        for (int i = 0; i < 4 && m_starts[record + 1] <= position; ++i) // often in one of the next
            ++record;
        if (m_starts[record + 1] <= position) { // else gallop to the record that holds the position
            std::size_t step = 1;
            while (record + step < m_starts.size() - 1 && m_starts[record + step] <= position)
                step *= 2;
            const auto from = m_starts.begin() + static_cast<std::ptrdiff_t>(record + step / 2);
            const auto until =
                m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(record + step + 1, m_starts.size()));
            record = static_cast<std::size_t>(std::upper_bound(from, until, static_cast<std::uint32_t>(position)) -
                                              m_starts.begin()) -
                     1;
        }
        return use(ownerOf(record), position, m_starts[record], m_starts[record + 1]);
    });
}

// A needle whose rarest byte lies in every other record or more is looked for record by record.
bool TextZone::isDense(std::string_view needle) const
{
#ifdef SIYU_SSE2
    if (needle.size() > denseNeedle || m_starts.size() < sampling * 100)
        return false;
    const std::size_t rarest = static_cast<unsigned char>(needle[rarestBytes(needle)[0]]);
    return m_frequency[rarest] * sampling * 2 > m_starts.size();
#else
    static_cast<void>(needle);
    return false;
#endif
}

void TextZone::find(std::string_view needle, Hits &hits) const
{
#ifdef SIYU_SSE2
    if (isDense(needle)) {
        return scanRecords(m_text, m_starts, needle, separator, [&](std::size_t record, bool atBegin, bool asWhole) {
            const Slot slot = ownerOf(record);
            hits.anywhere.set(slot);
            if (atBegin)
                hits.atBegin.set(slot);
            if (asWhole)
                hits.asWhole.set(slot);
        });
    }
#endif
    scan(needle, [&](Slot slot, std::size_t position, std::size_t, std::size_t end) -> std::size_t {
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
    scan(needle, [&](Slot slot, std::size_t position, std::size_t start, std::size_t) -> std::size_t {
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
