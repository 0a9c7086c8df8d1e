#include "app/roster/rosterrecords.h"

#include "app/roster/otherphones.h"
#include "storage/error.h"
#include "storage/store/store.h"

#include <QJsonDocument>

namespace app {

using storage::absent;
using storage::CustomerId;
using storage::CustomerNumber;
using storage::CustomerText;

namespace {

constexpr std::int64_t msPerSecond = 1000;

/// Merges the custom fields of a row into a customer's: they override, or only fill gaps.
std::string joinedCustom(std::string_view held, std::string_view given, bool onlyFill)
{
    const auto read = [](std::string_view text) {
        return QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    };
    QJsonObject joined = read(held);
    const QJsonObject fresh = read(given);
    for (auto value = fresh.begin(); value != fresh.end(); ++value) {
        if (!onlyFill || !joined.contains(value.key()))
            joined.insert(value.key(), value.value());
    }
    return QJsonDocument(joined).toJson(QJsonDocument::Compact).toStdString();
}

/// Texts with several parts: those that a file does not name are kept.
bool isSeveral(CustomerText field)
{
    return field == CustomerText::Custom || field == CustomerText::MaskedPhone;
}

} // namespace

RosterRecords::RosterRecords(TeamStore &store, ImportNotes &notes, storage::ChangeId change, ImportOutcome &outcome,
                             storage::CustomerBulkWriter &writer)
    : m_store(store), m_notes(notes), m_change(change), m_outcome(outcome), m_writer(writer),
      m_reader(store.connection()), m_known(store.connection())
{
}

bool RosterRecords::merge(const CustomerRow &row, CustomerId customer, const Merge &how)
{
    if (!m_reader.read(customer))
        throw storage::StoreError(ErrorKind::Corrupt, m_store.store().path(),
                                  QStringLiteral("an identity leads nowhere"));
    storage::CustomerRecord merged = m_reader.record();
    ChangedFields fields;
    mergeTexts(row, customer, how.onlyFill, merged, fields);
    mergeNumbers(row, how.onlyFill, merged, fields);
    // Without an account the row's hash is kept here; of two rows of a customer, that of the first.
    const bool takesHash = !row.friendship.account && !how.onlyFill;
    const bool changed = !fields.isEmpty();
    if (!changed && !(how.touched && takesHash && m_reader.importHash() != std::int64_t(row.hash)))
        return false;
    const std::int64_t hash = takesHash ? std::int64_t(row.hash) : m_reader.importHash();
    fields.add("import_hash", m_reader.importHash(), hash);
    fields.add("changed_by", m_reader.changedBy(), m_change);
    m_writer.updateCustomer(customer, merged, hash == absent ? std::nullopt : std::optional(std::uint64_t(hash)),
                            m_change);
    if (!how.isFresh) {
        m_outcome.noteUpdated(fields.after());
        m_notes.changed("customer", customer.value, fields);
    }
    return changed;
}

void RosterRecords::mergeTexts(const CustomerRow &row, CustomerId customer, bool onlyFill,
                               storage::CustomerRecord &merged, ChangedFields &changed)
{
    for (std::size_t i = 0; i < storage::customerTextCount; ++i) {
        const auto column = CustomerText(i);
        if (column == CustomerText::MaskedPhone && isOwnPhone(row.record.text[i], customer))
            continue;
        std::string_view &kept = merged.text[i];
        const bool holdsSeveral = isSeveral(column) && !row.record.text[i].empty();
        const std::string_view given =
            holdsSeveral ? joinedText(column, kept, row.record.text[i], onlyFill) : row.record.text[i];
        const bool isStandIn = column == CustomerText::Name && !row.isNamed && !kept.empty();
        const bool firstStays = onlyFill && !holdsSeveral && !kept.empty();
        changed.put(storage::columnOf(column).name, kept, given, !given.empty() && !isStandIn && !firstStays);
    }
}

void RosterRecords::mergeNumbers(const CustomerRow &row, bool onlyFill, storage::CustomerRecord &merged,
                                 ChangedFields &changed)
{
    for (std::size_t i = 0; i < storage::customerNumberCount; ++i) {
        const auto column = CustomerNumber(i);
        const std::int64_t given = row.record.number[i];
        std::int64_t &kept = merged.number[i];
        const bool isAddedAt = column == CustomerNumber::AddedAt;
        const bool firstStays = onlyFill || column == CustomerNumber::Owner || column == CustomerNumber::Channel;
        const bool stays = isAddedAt
                               ? given >= kept / msPerSecond * msPerSecond // files have a resolution of one second
                               : firstStays;
        const bool isUnknown = given == absent || (column == CustomerNumber::Gender && given == 0);
        changed.put(storage::customerNumberColumns[i], kept, given, !isUnknown && !(stays && kept != absent));
    }
}

std::string_view RosterRecords::joinedText(CustomerText field, std::string_view held, std::string_view given,
                                           bool onlyFill)
{
    std::string &text = field == CustomerText::Custom ? m_custom : m_phones;
    if (field != CustomerText::Custom)
        text = joinedOtherPhones(held, given, onlyFill);
    else
        text = held.empty() ? std::string(given) : joinedCustom(held, given, onlyFill);
    return text;
}

/// Whether the mask fits one of the customer's own numbers, as in an export with masked phone numbers.
bool RosterRecords::isOwnPhone(std::string_view mask, CustomerId customer)
{
    if (!isMaskedPhone(mask))
        return false;
    return m_known.hasPhone(customer, [mask](std::string_view phone) { return fitsMask(phone, mask); });
}

} // namespace app
