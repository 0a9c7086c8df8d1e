#pragma once

#include "app/image/bitset.h"
#include "app/image/dictionary.h"
#include "app/image/idcodes.h"
#include "app/image/slots.h"
#include "app/image/textcolumn.h"
#include "storage/customers/customerrecord.h"
#include "storage/time/teamzone.h"

#include <unordered_map>

namespace storage::image {
class CustomerRow;
}

namespace app {

/// The queried columns of table customer, one value per slot. NULL is stored as 0 in codes, enums and
/// birthdays, and as noTime / noDay / noInteger elsewhere. Names, remarks and notes are not here but in the
/// search buffers.
class CustomerColumns final
{
public:
    /// One customer, decoded: for comparison and display.
    struct Row
    {
        std::int64_t owner = 0, channel = 0, inviter = 0;
        int gender = 0, birthMonthDay = 0, birthYear = 0, stage = 0, status = 0;
        std::array<QString, storage::codedTextCount> texts; ///< in the order of codedTexts
        QString custom;
        std::int64_t points = noInteger;
        storage::UtcMs addedAt = noTime, lastContactAt = noTime;
        storage::LocalDay addedDay = noDay, lastContactDay = noDay, consentDay = noDay;
        bool hasName = false, hasNickname = false, hasRemark = false, hasNotes = false, hasMaskedPhone = false;
        bool doNotContact = false, consentWithdrawn = false, alive = false;
        int consentBasis = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit CustomerColumns(const storage::TeamZone &zone) : m_zone(&zone) {}

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads these customers; those no longer in the file are no longer alive. All must have a slot.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    Row row(Slot slot) const;
    std::size_t size() const { return m_owner.size(); }

    /// Customers in the file that are not merged; includes blocklisted customers.
    const Bitset &alive() const { return m_alive; }
    const Bitset &doNotContact() const { return m_doNotContact; }
    const Bitset &consentWithdrawn() const { return m_consentWithdrawn; }
    const Bitset &hasName() const { return m_hasName; }
    const Bitset &hasNickname() const { return m_hasNickname; }
    const Bitset &hasRemark() const { return m_hasRemark; }
    const Bitset &hasNotes() const { return m_hasNotes; }
    const Bitset &hasMaskedPhone() const { return m_hasMaskedPhone; }

    const std::vector<std::uint32_t> &owner() const { return m_owner; }     ///< Codes of staffCodes().
    const std::vector<std::uint32_t> &channel() const { return m_channel; } ///< Codes of channelCodes().
    const IdCodes &staffCodes() const { return m_staffCodes; }
    const IdCodes &channelCodes() const { return m_channelCodes; }
    storage::CustomerId inviter(Slot slot) const;
    const std::unordered_map<Slot, std::int64_t> &inviters() const { return m_inviters; }

    const std::vector<std::uint8_t> &gender() const { return m_gender; }                ///< 0 unknown, 1 male, 2 female
    const std::vector<std::uint16_t> &birthMonthDay() const { return m_birthMonthDay; } ///< month × 100 + day
    const std::vector<std::int16_t> &birthYear() const { return m_birthYear; }
    const std::vector<std::uint8_t> &stage() const { return m_stage; }
    const std::vector<std::uint8_t> &status() const { return m_status; } ///< 1 active, 2 blocklisted, 3 merged
    const std::vector<std::uint16_t> &consentBasis() const { return m_consentBasis; }
    const std::vector<storage::LocalDay> &consentDay() const { return m_consentDay; }
    const std::vector<std::int64_t> &points() const { return m_points; }
    const std::vector<storage::UtcMs> &addedAt() const { return m_addedAt; }
    const std::vector<storage::LocalDay> &addedDay() const { return m_addedDay; }
    const std::vector<storage::UtcMs> &lastContactAt() const { return m_lastContactAt; }
    const std::vector<storage::LocalDay> &lastContactDay() const { return m_lastContactDay; }

    /// Of a coded text; empty for others (CustomerTextColumn::isCoded).
    const std::vector<std::uint32_t> &codes(storage::CustomerText text) const { return m_codes[std::size_t(text)]; }
    const Dictionary &dictionary(storage::CustomerText text) const { return m_dictionaries[std::size_t(text)]; }
    /// The JSON object of custom fields in UTF-8, empty if there is none.
    std::string_view custom(Slot slot) const { return m_custom.view(slot); }

    std::size_t bytes() const;

private:
    void resize(std::size_t size);
    void read(const storage::image::CustomerRow &row, Slot slot);

    const storage::TeamZone *m_zone;
    IdCodes m_staffCodes, m_channelCodes;
    std::unordered_map<Slot, std::int64_t> m_inviters;
    Bitset m_alive, m_doNotContact, m_consentWithdrawn;
    Bitset m_hasName, m_hasNickname, m_hasRemark, m_hasNotes, m_hasMaskedPhone;
    std::vector<std::uint32_t> m_owner, m_channel;
    std::array<std::vector<std::uint32_t>, storage::customerTextCount> m_codes;
    std::array<Dictionary, storage::customerTextCount> m_dictionaries;
    std::vector<std::uint8_t> m_gender, m_stage, m_status;
    std::vector<std::uint16_t> m_birthMonthDay, m_consentBasis;
    std::vector<std::int16_t> m_birthYear;
    std::vector<storage::LocalDay> m_addedDay, m_lastContactDay, m_consentDay;
    std::vector<std::int64_t> m_points, m_addedAt, m_lastContactAt;
    TextColumn m_custom;
};

} // namespace app
