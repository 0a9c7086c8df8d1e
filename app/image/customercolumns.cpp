#include "app/image/customercolumns.h"

#include "app/image/loadclock.h"
#include "app/image/timeornone.h"
#include "storage/image/customerrows.h"

namespace app {

using storage::codedTexts;
using storage::CustomerText;

void CustomerColumns::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    resize(numbering.size());
    LoadClock clock(job);
    auto rows = storage::image::customers(connection);
    Slot expected = 0; // rows and slots are both in ID order
    while (rows.next()) {
        clock.tick();
        const std::int64_t id = rows->id();
        const bool isNext = expected < numbering.size() && numbering.ids()[expected] == id;
        const Slot slot = isNext ? expected : numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        read(*rows, slot);
        expected = slot + 1;
    }
}

void CustomerColumns::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                            const std::vector<std::int64_t> &customers)
{
    resize(numbering.size());
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        auto row = storage::image::customer(connection, id);
        if (row.next())
            read(*row, slot);
        else
            m_alive.reset(slot);
    }
}

void CustomerColumns::resize(std::size_t size)
{
    for (Bitset *bits : {&m_alive, &m_doNotContact, &m_consentWithdrawn, &m_hasName, &m_hasNickname, &m_hasRemark,
                         &m_hasNotes, &m_hasMaskedPhone})
        bits->resize(size);
    for (auto *column : {&m_owner, &m_channel})
        column->resize(size, noCode);
    for (const CustomerText text : codedTexts)
        m_codes[std::size_t(text)].resize(size, noCode);
    for (auto *column : {&m_gender, &m_stage, &m_status})
        column->resize(size, 0);
    for (auto *column : {&m_birthMonthDay, &m_consentBasis})
        column->resize(size, 0);
    m_birthYear.resize(size, 0);
    for (auto *column : {&m_addedDay, &m_lastContactDay, &m_consentDay})
        column->resize(size, noDay);
    m_points.resize(size, noInteger);
    for (auto *column : {&m_addedAt, &m_lastContactAt})
        column->resize(size, noTime);
}

void CustomerColumns::read(const storage::image::CustomerRow &row, Slot slot)
{
    m_owner[slot] = m_staffCodes.add(row.owner());
    m_channel[slot] = m_channelCodes.add(row.channel());
    m_gender[slot] = static_cast<std::uint8_t>(row.gender());
    m_birthMonthDay[slot] = static_cast<std::uint16_t>(row.birthMonthDay());
    m_birthYear[slot] = static_cast<std::int16_t>(row.birthYear());
    for (std::size_t place = 0; place < codedTexts.size(); ++place) {
        const auto text = std::size_t(codedTexts[place]);
        m_codes[text][slot] = m_dictionaries[text].add(row.coded(place));
    }
    m_points[slot] = row.points().value_or(noInteger);
    m_stage[slot] = static_cast<std::uint8_t>(row.stage());
    m_status[slot] = static_cast<std::uint8_t>(row.status());
    if (const auto inviter = row.inviter())
        m_inviters[slot] = *inviter;
    else
        m_inviters.erase(slot);
    m_addedAt[slot] = timeOrNone(row.addedAt());
    m_addedDay[slot] = dayOrNone(*m_zone, m_addedAt[slot]);
    m_lastContactAt[slot] = timeOrNone(row.lastContactAt());
    m_lastContactDay[slot] = dayOrNone(*m_zone, m_lastContactAt[slot]);
    m_doNotContact.assign(slot, row.doNotContact());
    m_consentBasis[slot] = static_cast<std::uint16_t>(row.consentBasis());
    m_consentDay[slot] = static_cast<storage::LocalDay>(row.consentDay().value_or(noDay));
    m_consentWithdrawn.assign(slot, row.isConsentWithdrawn());
    m_hasName.assign(slot, row.hasName());
    m_hasNickname.assign(slot, row.hasNickname());
    m_hasRemark.assign(slot, row.hasRemark());
    m_hasNotes.assign(slot, row.hasNotes());
    m_hasMaskedPhone.assign(slot, row.hasMaskedPhone());
    m_custom.set(slot, row.custom());
    m_alive.assign(slot, row.status() != storage::CustomerStatus::Merged);
}

storage::CustomerId CustomerColumns::inviter(Slot slot) const
{
    const auto entry = m_inviters.find(slot);
    return entry == m_inviters.end() ? storage::CustomerId() : storage::CustomerId(entry->second);
}

CustomerColumns::Row CustomerColumns::row(Slot slot) const
{
    Row row;
    row.owner = m_staffCodes.id(m_owner[slot]);
    row.channel = m_channelCodes.id(m_channel[slot]);
    row.inviter = inviter(slot).value;
    row.gender = m_gender[slot];
    row.birthMonthDay = m_birthMonthDay[slot];
    row.birthYear = m_birthYear[slot];
    row.stage = m_stage[slot];
    row.status = m_status[slot];
    for (std::size_t place = 0; place < codedTexts.size(); ++place)
        row.texts[place] = dictionary(codedTexts[place]).text(codes(codedTexts[place])[slot]);
    row.custom = QString::fromUtf8(custom(slot).data(), static_cast<qsizetype>(custom(slot).size()));
    row.points = m_points[slot];
    row.addedAt = m_addedAt[slot];
    row.addedDay = m_addedDay[slot];
    row.lastContactAt = m_lastContactAt[slot];
    row.lastContactDay = m_lastContactDay[slot];
    row.consentDay = m_consentDay[slot];
    row.consentBasis = m_consentBasis[slot];
    row.hasName = m_hasName.test(slot);
    row.hasNickname = m_hasNickname.test(slot);
    row.hasRemark = m_hasRemark.test(slot);
    row.hasNotes = m_hasNotes.test(slot);
    row.hasMaskedPhone = m_hasMaskedPhone.test(slot);
    row.doNotContact = m_doNotContact.test(slot);
    row.consentWithdrawn = m_consentWithdrawn.test(slot);
    row.alive = m_alive.test(slot);
    return row;
}

std::vector<QString> CustomerColumns::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    CustomerColumns fresh(*m_zone);
    fresh.load(connection, numbering, QuietJobContext());
    std::vector<QString> differences;
    for (Slot slot = 0; slot < numbering.size(); ++slot) {
        const bool isAlive = slot < size() && m_alive.test(slot);
        const bool differs = isAlive != fresh.m_alive.test(slot) || (isAlive && row(slot) != fresh.row(slot));
        if (differs)
            differences.push_back(QStringLiteral("columns of customer %1").arg(numbering.idOf(slot).value));
    }
    return differences;
}

std::size_t CustomerColumns::bytes() const
{
    std::size_t sum = 8 * m_alive.bytes() + m_staffCodes.bytes() + m_channelCodes.bytes() + m_custom.bytes();
    for (const CustomerText text : codedTexts)
        sum += dictionary(text).bytes() + codes(text).capacity() * sizeof(std::uint32_t);
    const std::size_t perRow = 2 * sizeof(std::uint32_t) + 3 * sizeof(std::uint8_t) + 3 * sizeof(std::uint16_t) +
                               3 * sizeof(storage::LocalDay) + 3 * sizeof(std::int64_t);
    return sum + m_owner.capacity() * perRow + m_inviters.size() * 40;
}

} // namespace app
