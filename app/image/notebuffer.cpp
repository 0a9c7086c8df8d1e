#include "app/image/notebuffer.h"

#include "app/image/loadclock.h"
#include "app/image/searchtext.h"
#include "storage/image/customerrows.h"

namespace app {

namespace {

std::string recordFor(std::string_view notes)
{
    std::string record;
    if (notes.empty())
        return record;
    record.push_back(TextZone::separator);
    appendSearchText(record, notes);
    record.push_back(TextZone::separator);
    return record;
}

} // namespace

void NoteBuffer::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    m_slotCount = numbering.size();
    LoadClock clock(job);
    auto rows = storage::image::notes(connection);
    while (rows.next()) {
        clock.tick();
        const Slot slot = numbering.slotOf(rows->customer());
        if (slot != noSlot)
            m_zone.set(slot, recordFor(rows->notes()));
    }
}

void NoteBuffer::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                       const std::vector<std::int64_t> &customers)
{
    m_slotCount = numbering.size();
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        auto row = storage::image::notesOf(connection, id);
        m_zone.set(slot, row.next() ? recordFor(row->notes()) : std::string());
    }
}

Bitset NoteBuffer::find(std::string_view word) const
{
    TextZone::Hits hits(m_slotCount);
    if (!word.empty())
        m_zone.find(word, hits);
    return hits.anywhere;
}

std::vector<QString> NoteBuffer::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    NoteBuffer fresh;
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (Slot slot = 0; slot < numbering.size(); ++slot) {
        if (m_zone.record(slot) != fresh.m_zone.record(slot))
            differences.push_back(QStringLiteral("notes of customer %1").arg(numbering.idOf(slot).value));
    }
    return differences;
}

} // namespace app
