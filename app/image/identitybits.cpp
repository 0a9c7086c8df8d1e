#include "app/image/identitybits.h"

#include "app/image/loadclock.h"
#include "storage/image/customerrows.h"

namespace app {

void IdentityBits::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    m_bits.fill(Bitset(numbering.size()));
    LoadClock clock(job);
    auto rows = storage::image::identityKinds(connection);
    while (rows.next()) {
        clock.tick();
        const Slot slot = numbering.slotOf(rows->customer());
        if (slot != noSlot)
            m_bits[static_cast<std::size_t>(rows->kind())].set(slot);
    }
}

void IdentityBits::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                         const std::vector<std::int64_t> &customers)
{
    for (Bitset &bits : m_bits)
        bits.resize(numbering.size());
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        for (Bitset &bits : m_bits)
            bits.reset(slot);
        auto rows = storage::image::identityKindsOf(connection, id);
        while (rows.next())
            m_bits[static_cast<std::size_t>(rows->kind())].set(slot);
    }
}

std::vector<QString> IdentityBits::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    IdentityBits fresh;
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (int kind = 1; kind < kindCount; ++kind) {
        if (bits(kind) != fresh.bits(kind))
            differences.push_back(QStringLiteral("customers with an identity of kind %1").arg(kind));
    }
    return differences;
}

} // namespace app
