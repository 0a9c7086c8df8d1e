#include "app/image/searchbuffer.h"

#include "app/image/loadclock.h"
#include "app/image/mixedpinyin.h"
#include "app/image/searchtext.h"
#include "storage/image/customerrows.h"

#include <algorithm>
#include <future>

namespace app {

namespace {

constexpr std::size_t opaqueFrom = 4;
constexpr std::size_t bothThreadsFrom = 16'000'000;

bool hasLetter(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// As readings are stored: v for ü.
std::string withoutDots(std::string_view word)
{
    constexpr std::string_view dotted = "ü";
    std::string text(word);
    for (std::size_t at = text.find(dotted); at != std::string::npos; at = text.find(dotted, at))
        text.replace(at, dotted.size(), "v");
    return text;
}

void readNames(const storage::image::NameRow &row, SearchRecord &record)
{
    record.clear();
    record.setNames(row.name(), row.nickname(), row.remark());
    record.addMaskedPhone(row.maskedPhone());
}

/// Reads all customers with their identities in ID order, by a merge walk over both tables.
class RecordReader final
{
public:
    RecordReader(storage::sqlite::Connection &connection, const storage::Pinyin &pinyin)
        : m_record(pinyin), m_customers(storage::image::customerNames(connection)),
          m_identities(storage::image::identities(connection))
    {
        m_hasIdentity = m_identities.next();
    }

    bool next()
    {
        if (!m_customers.next())
            return false;
        m_id = m_customers->id();
        readNames(*m_customers, m_record);
        for (; m_hasIdentity && m_identities->customer() <= m_id; m_hasIdentity = m_identities.next()) {
            if (m_identities->customer() == m_id)
                m_record.addIdentity(m_identities->kind(), m_identities->value());
        }
        return true;
    }
    std::int64_t id() const { return m_id; }
    const SearchRecord &record() const { return m_record; }

private:
    SearchRecord m_record;
    storage::image::Rows<storage::image::NameRow> m_customers;
    storage::image::Rows<storage::image::IdentityRow> m_identities;
    bool m_hasIdentity = false;
    std::int64_t m_id = 0;
};

} // namespace

void SearchBuffer::load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job)
{
    constexpr std::array<std::size_t, SearchRecord::zoneCount> usualBytes{32, 40, 14, 8, 34, 8};
    m_slotCount = numbering.size();
    for (std::size_t zone = 0; zone < m_zones.size(); ++zone)
        m_zones[zone].reserve(m_slotCount, m_slotCount * usualBytes[zone]);
    LoadClock clock(job);
    RecordReader reader(connection, *m_pinyin);
    while (reader.next()) {
        clock.tick();
        const Slot slot = numbering.slotOf(reader.id());
        if (slot != noSlot)
            set(slot, reader.record());
    }
    for (TextZone &zone : m_zones)
        zone.shrinkToFit();
}

bool SearchBuffer::apply(storage::sqlite::Connection &connection, const Slots &numbering,
                         const std::vector<std::int64_t> &customers)
{
    m_slotCount = numbering.size();
    SearchRecord record(*m_pinyin);
    bool isRenamed = false;
    for (const std::int64_t id : customers) {
        const Slot slot = numbering.slotOf(id);
        if (slot == noSlot)
            continue;
        record.clear();
        auto customer = storage::image::namesOf(connection, id);
        if (customer.next()) {
            readNames(*customer, record);
            auto identities = storage::image::identitiesOf(connection, id);
            while (identities.next())
                record.addIdentity(identities->kind(), identities->value());
        }
        isRenamed |= set(slot, record);
    }
    return isRenamed;
}

/// Returns true if the names changed.
bool SearchBuffer::set(Slot slot, const SearchRecord &record)
{
    bool isRenamed = false;
    for (std::size_t zone = 0; zone < m_zones.size(); ++zone) {
        const bool isOther = m_zones[zone].set(slot, record.text(static_cast<SearchRecord::Zone>(zone)));
        isRenamed |= isOther && zone == SearchRecord::Names;
    }
    return isRenamed;
}

/// Where to search, and for what. `scratch` holds the word in the form of the readings or phone numbers.
std::vector<SearchBuffer::Place> SearchBuffer::placesOf(std::string_view word, std::string &scratch) const
{
    scratch = withoutDots(word);
    if (!isAscii(word)) {
        std::vector<Place> places{{&m_zones[SearchRecord::Names], word}};
        if (isAscii(scratch))
            places.push_back({&m_zones[SearchRecord::Pinyin], scratch});
        return places;
    }
    std::vector<Place> places{{&m_zones[SearchRecord::Latin], word}, {&m_zones[SearchRecord::Ids], word}};
    if (!hasLetter(word))
        scratch.erase(std::remove(scratch.begin(), scratch.end(), '-'), scratch.end());
    if (!scratch.empty())
        places.push_back({&m_zones[hasLetter(word) ? SearchRecord::Pinyin : SearchRecord::Phones], scratch});
    if (word.size() >= opaqueFrom)
        places.push_back({&m_zones[SearchRecord::Opaque], word});
    return places;
}

TextZone::Hits SearchBuffer::find(std::string_view word) const
{
    TextZone::Hits hits(m_slotCount);
    if (word.empty())
        return hits;
    std::string latin;
    const std::vector<Place> places = placesOf(word, latin);
    std::size_t bytes = 0;
    for (const Place &place : places)
        bytes += place.zone->bytes();
    const auto work = [&](TextZone::Hits &found, TextZone::Share share) {
        for (const Place &place : places)
            place.zone->find(place.word, found, share);
    };
    if (bytes < bothThreadsFrom) {
        work(hits, {0, 1});
    } else {
        // Scans are memory-bound; two cores read more than one.
        TextZone::Hits others(m_slotCount);
        std::future<void> helper = std::async(std::launch::async, [&] { work(others, {1, 2}); });
        work(hits, {0, 2});
        helper.get();
        hits |= others;
    }
    findMixed(latin, hits);
    return hits;
}

/// Adds customers whose names match the word as a mix of syllables and first letters. The stored readings do not mark
/// syllable ends, so candidates with the sequence of first letters and all written-out parts are read again. A word
/// that is found verbatim may have been meant literally.
void SearchBuffer::findMixed(std::string_view word, TextZone::Hits &hits) const
{
    constexpr int names = 3;
    const std::vector<MixedPinyin> mixed = mixedReadings(word, *m_pinyin);
    if (mixed.empty() || (mayBeginInSyllable(word, *m_pinyin) && hits.anywhere.count() > 0))
        return;
    for (const MixedPinyin &reading : mixed) {
        TextZone::Hits likely(m_slotCount);
        m_zones[SearchRecord::Pinyin].find(reading.needed.front(), likely);
        likely.anywhere.andNot(hits.anywhere).forEach([&](Slot slot) {
            const std::string_view readings = m_zones[SearchRecord::Pinyin].record(slot);
            if (!std::all_of(reading.needed.begin(), reading.needed.end(),
                             [readings](const std::string &part) { return readings.find(part) != readings.npos; }))
                return;
            for (int field = 0; field < names; ++field) {
                const int place = m_pinyin->findMixed(m_zones[SearchRecord::Names].field(slot, field), word);
                if (place >= 0)
                    hits.anywhere.set(slot);
                if (place == 0)
                    hits.atBegin.set(slot);
            }
        });
    }
}

Bitset SearchBuffer::match(Field field, Match how, const QString &text) const
{
    const bool isPhone = field == Field::Phone;
    const std::string whole = searchText(text);
    const std::string_view wanted = isPhone ? localPhone(whole) : std::string_view(whole);
    TextZone::Hits hits(m_slotCount);
    if (wanted.empty())
        return hits.anywhere;
    // A field ends with a separator, so "ends with" is a search for the text plus the separator.
    const std::string needle = how == Match::EndsWith ? std::string(wanted) + TextZone::separator : std::string(wanted);
    if (isPhone)
        m_zones[SearchRecord::Phones].find(needle, hits);
    else
        m_zones[SearchRecord::Names].findInField(needle, static_cast<int>(field), hits);
    return how == Match::StartsWith ? hits.atBegin : how == Match::Equals ? hits.asWhole : hits.anywhere;
}

std::string_view SearchBuffer::fieldView(Slot slot, Field field) const
{
    const bool isPhone = field == Field::Phone;
    return m_zones[isPhone ? SearchRecord::Phones : SearchRecord::Names].field(slot,
                                                                               isPhone ? 0 : static_cast<int>(field));
}

QString SearchBuffer::fieldText(Slot slot, Field field) const
{
    const std::string_view text = fieldView(slot, field);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<QString> SearchBuffer::check(storage::sqlite::Connection &connection, const Slots &numbering) const
{
    std::vector<QString> differences;
    Bitset seen(numbering.size());
    const auto hasRecord = [this](Slot slot, const SearchRecord &record) {
        for (std::size_t zone = 0; zone < m_zones.size(); ++zone) {
            if (m_zones[zone].record(slot) != record.text(static_cast<SearchRecord::Zone>(zone)))
                return false;
        }
        return true;
    };
    RecordReader reader(connection, *m_pinyin);
    while (reader.next()) {
        const Slot slot = numbering.slotOf(reader.id());
        if (slot == noSlot)
            continue;
        seen.set(slot);
        if (!hasRecord(slot, reader.record()))
            differences.push_back(QStringLiteral("search text of customer %1").arg(reader.id()));
    }
    seen.invert().forEach([&](Slot slot) {
        if (!hasRecord(slot, SearchRecord(*m_pinyin)))
            differences.push_back(
                QStringLiteral("search text of customer %1, who is gone").arg(numbering.idOf(slot).value));
    });
    return differences;
}

std::size_t SearchBuffer::bytes() const
{
    std::size_t sum = 0;
    for (const TextZone &zone : m_zones)
        sum += zone.bytes();
    return sum;
}

} // namespace app
