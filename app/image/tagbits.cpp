#include "app/image/tagbits.h"

#include "app/image/loadclock.h"
#include "storage/image/memberrows.h"

#include <algorithm>

namespace app {

void TagBits::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    loadTags(connection);
    m_codes = IdCodes();
    m_bits.clear();
    m_none = Bitset(numbering.size());
    LoadClock clock(job);
    auto rows = storage::image::taggings(connection);
    std::int64_t customer = 0;
    Slot slot = noSlot;
    while (rows.next()) {
        clock.tick();
        if (rows->customer() != customer) { // the rows of a customer follow each other
            customer = rows->customer();
            slot = numbering.slotOf(customer);
        }
        if (slot != noSlot)
            bitsFor(rows->tag()).set(slot);
    }
}

void TagBits::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                    const std::vector<std::int64_t> &customers)
{
    loadTags(connection);
    m_none.resize(numbering.size());
    for (Bitset &bits : m_bits)
        bits.resize(numbering.size());
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        for (Bitset &bits : m_bits)
            bits.reset(slot);
        auto rows = storage::image::taggingsOf(connection, id);
        while (rows.next())
            bitsFor(rows->tag()).set(slot);
    }
}

void TagBits::loadTags(storage::sqlite::Connection &connection)
{
    m_tags.clear();
    m_byName.clear();
    for (storage::image::ListedTag &tag : storage::image::tags(connection)) {
        m_byName.insert(tag.name, static_cast<qsizetype>(m_tags.size()));
        m_tags.push_back({tag.id, tag.group, std::move(tag.name), tag.segment});
    }
}

Bitset &TagBits::bitsFor(std::int64_t tag)
{
    const std::uint32_t code = m_codes.add(tag);
    if (code >= m_bits.size())
        m_bits.resize(code + 1, m_none);
    return m_bits[code];
}

const TagBits::Tag *TagBits::find(const QString &name) const
{
    const auto entry = m_byName.constFind(name);
    return entry == m_byName.constEnd() ? nullptr : &m_tags[static_cast<std::size_t>(*entry)];
}

const TagBits::Tag *TagBits::find(storage::TagId id) const
{
    const auto entry = std::lower_bound(m_tags.begin(), m_tags.end(), id,
                                        [](const Tag &tag, storage::TagId wanted) { return tag.id < wanted; });
    return entry == m_tags.end() || entry->id != id ? nullptr : &*entry;
}

const Bitset &TagBits::bits(storage::TagId id) const
{
    const std::uint32_t code = m_codes.find(id.value);
    return code < m_bits.size() ? m_bits[code] : m_none;
}

std::vector<QString> TagBits::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    TagBits fresh;
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    if (m_tags != fresh.m_tags)
        differences.push_back(QStringLiteral("list of tags"));
    for (const Tag &tag : fresh.m_tags) {
        if (bits(tag.id) != fresh.bits(tag.id))
            differences.push_back(QStringLiteral("customers of tag %1 (%2)").arg(tag.id.value).arg(tag.name));
    }
    return differences;
}

std::size_t TagBits::bytes() const
{
    std::size_t sum = m_none.bytes() + m_tags.size() * 100;
    for (const Bitset &bits : m_bits)
        sum += bits.bytes();
    return sum;
}

} // namespace app
