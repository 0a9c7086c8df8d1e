#include "storage/time/teamzone.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace storage {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// Reads a fixed-width ISO 8601 text from left to right.
class IsoReader final
{
public:
    explicit IsoReader(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool take(char16_t c)
    {
        if (atEnd() || m_text[m_at].unicode() != c)
            return false;
        ++m_at;
        return true;
    }
    /// Exactly `count` digits up to `limit`, or -1.
    int number(int count, int limit)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (!nextIsDigit())
                return -1;
            value = value * 10 + (m_text[m_at].unicode() - u'0');
        }
        return value <= limit ? value : -1;
    }
    /// Digits of a fraction of a second in milliseconds (further digits are truncated), or -1 for none.
    int fraction()
    {
        int value = 0;
        int scale = 100;
        if (!nextIsDigit())
            return -1;
        for (; nextIsDigit(); ++m_at, scale /= 10)
            value += (m_text[m_at].unicode() - u'0') * scale;
        return value;
    }

private:
    bool nextIsDigit() const { return !atEnd() && m_text[m_at].unicode() >= u'0' && m_text[m_at].unicode() <= u'9'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// HH:MM[:SS[.fff]] as milliseconds of the day, or -1.
int readClock(IsoReader &reader)
{
    const int hour = reader.number(2, 23);
    if (hour < 0 || !reader.take(u':'))
        return -1;
    const int minute = reader.number(2, 59);
    if (minute < 0)
        return -1;
    int second = 0;
    int fraction = 0;
    if (reader.take(u':')) {
        second = reader.number(2, 59);
        if (second >= 0 && reader.take(u'.'))
            fraction = reader.fraction();
    }
    return second < 0 || fraction < 0 ? -1 : ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
}

/// ±HH:MM or ±HHMM as minutes, after the sign.
std::optional<int> readOffset(IsoReader &reader, int sign)
{
    const int hours = reader.number(2, 18);
    reader.take(u':');
    const int minutes = reader.number(2, 59);
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

void appendPadded(QString &text, int value, int width)
{
    text += QString::number(value).rightJustified(width, QLatin1Char('0'));
}

QDateTime utcMidnight(int year)
{
    return QDateTime::fromMSecsSinceEpoch(dayFromCivil(year, 1, 1) * msPerDay, Qt::UTC);
}

/// transitions() ends with the zone file's explicit table (2037); the rule for later years is only available from
/// nextTransition(), called for a day later since it may repeat the last one.
QTimeZone::OffsetDataList changesOf(const QTimeZone &zone)
{
    if (!zone.hasTransitions())
        return {};
    const QDateTime end = utcMidnight(lastYear + 1);
    QTimeZone::OffsetDataList changes = zone.transitions(utcMidnight(firstYear), end);
    while (!changes.isEmpty()) {
        const QTimeZone::OffsetData next = zone.nextTransition(changes.last().atUtc.addDays(1));
        if (!next.atUtc.isValid() || next.atUtc >= end || next.atUtc <= changes.last().atUtc)
            break;
        changes.append(next);
    }
    return changes;
}

} // namespace

TeamZone::TeamZone(const QByteArray &ianaId) : m_id(ianaId), m_lastChange(std::numeric_limits<UtcMs>::min())
{
    const QTimeZone zone(ianaId);
    m_valid = zone.isValid();
    if (!m_valid)
        return;
    m_firstOffset = m_lastOffset = zone.offsetFromUtc(utcMidnight(firstYear)) * std::int64_t(1000);
    for (const QTimeZone::OffsetData &data : changesOf(zone)) {
        const std::int64_t offset = data.offsetFromUtc * std::int64_t(1000);
        if (offset == m_lastOffset)
            continue;
        const UtcMs at = data.atUtc.toMSecsSinceEpoch();
        m_changes.push_back({at, at + std::max(offset, m_lastOffset), offset});
        m_lastChange = at;
        m_lastOffset = offset;
    }
}

std::int64_t TeamZone::searchOffset(UtcMs instant) const
{
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), instant,
                                        [](UtcMs at, const Change &change) { return at < change.at; });
    return after == m_changes.begin() ? m_firstOffset : std::prev(after)->offset;
}

int TeamZone::msOfDay(UtcMs instant) const
{
    const std::int64_t local = instant + offsetAt(instant);
    return int(local - floorDay(local) * msPerDay);
}

// The offset before a change covers both rules: within a gap the result is after the change, within a repeated hour it
// is the first pass.
UtcMs TeamZone::toUtc(LocalDay day, int msOfDay) const
{
    const std::int64_t local = day * msPerDay + msOfDay;
    if (m_changes.empty() || local >= m_changes.back().localLimit)
        return local - m_lastOffset;
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), local,
                                        [](std::int64_t at, const Change &change) { return at < change.localLimit; });
    return local - (after == m_changes.begin() ? m_firstOffset : std::prev(after)->offset);
}

QString TeamZone::isoDateTime(UtcMs instant) const
{
    // Local mean times have offsets with seconds, which ISO 8601 does not allow: whole minutes keep the instant exact.
    const int minutes = int(floorDay(offsetAt(instant)) * 1440 +
                            (offsetAt(instant) - floorDay(offsetAt(instant)) * msPerDay) / msPerMinute);
    const std::int64_t local = instant + minutes * msPerMinute;
    const int ms = int(local - floorDay(local) * msPerDay);
    QString text = isoDay(LocalDay(floorDay(local)));
    text.reserve(29);
    text += QLatin1Char('T');
    appendPadded(text, ms / 3'600'000, 2);
    text += QLatin1Char(':');
    appendPadded(text, ms / 60'000 % 60, 2);
    text += QLatin1Char(':');
    appendPadded(text, ms / 1000 % 60, 2);
    if (ms % 1000 != 0) {
        text += QLatin1Char('.');
        appendPadded(text, ms % 1000, 3);
    }
    text += QLatin1Char(minutes < 0 ? '-' : '+');
    appendPadded(text, std::abs(minutes) / 60, 2);
    text += QLatin1Char(':');
    appendPadded(text, std::abs(minutes) % 60, 2);
    return text;
}

std::optional<UtcMs> TeamZone::parseIsoDateTime(QStringView text) const
{
    const auto day = parseIsoDay(text.left(10));
    if (!day)
        return std::nullopt;
    if (text.size() == 10)
        return toUtc(*day, 0);
    IsoReader reader(text.mid(10));
    if (!reader.take(u'T') && !reader.take(u' '))
        return std::nullopt;
    const int ms = readClock(reader);
    if (ms < 0)
        return std::nullopt;
    if (reader.atEnd())
        return toUtc(*day, ms);
    std::optional<int> minutes;
    if (reader.take(u'Z'))
        minutes = 0;
    else if (reader.take(u'+'))
        minutes = readOffset(reader, 1);
    else if (reader.take(u'-'))
        minutes = readOffset(reader, -1);
    if (!minutes || !reader.atEnd())
        return std::nullopt;
    return *day * msPerDay + ms - *minutes * msPerMinute;
}

} // namespace storage
