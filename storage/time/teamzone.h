#pragma once

#include "storage/time/localday.h"

#include <QByteArray>

#include <vector>

namespace storage {

/// The team's time zone: the only conversion between instants and local days. The offset changes from 1900 to 2100 are
/// read once from QTimeZone; afterwards it is immutable and can be shared by threads.
class TeamZone final
{
public:
    /// With an unknown ID, the zone stays at UTC and isValid() is false.
    explicit TeamZone(const QByteArray &ianaId = "Asia/Shanghai");

    const QByteArray &id() const { return m_id; }
    bool isValid() const { return m_valid; }

    LocalDay dayOf(UtcMs instant) const { return LocalDay(floorDay(instant + offsetAt(instant))); }
    /// Milliseconds since the day's local midnight, 0 to 86,399,999.
    int msOfDay(UtcMs instant) const;
    /// A local time that does not exist is moved forward by the gap; of one that exists twice, the first is used.
    UtcMs toUtc(LocalDay day, int msOfDay) const;

    /// "2026-11-22T09:00:00+08:00", with milliseconds only if they are not zero.
    QString isoDateTime(UtcMs instant) const;
    /// Parses YYYY-MM-DD, or YYYY-MM-DDTHH:MM[:SS[.fff]] (also with a space for the T) with Z, ±HH:MM, ±HHMM or,
    /// without an offset, in this zone. A date alone is its local midnight.
    std::optional<UtcMs> parseIsoDateTime(QStringView text) const;

private:
    struct Change
    {
        UtcMs at;
        std::int64_t localLimit; // earlier local times use the previous offset
        std::int64_t offset;
    };

    static std::int64_t floorDay(std::int64_t ms)
    {
        return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
    }
    std::int64_t offsetAt(UtcMs instant) const
    {
        return instant >= m_lastChange ? m_lastOffset : searchOffset(instant);
    }
    std::int64_t searchOffset(UtcMs instant) const;

    QByteArray m_id;
    bool m_valid = false;
    std::int64_t m_firstOffset = 0;
    UtcMs m_lastChange = 0;
    std::int64_t m_lastOffset = 0;
    std::vector<Change> m_changes;
};

} // namespace storage
