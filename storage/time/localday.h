#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace storage {

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
using UtcMs = std::int64_t;

/// A calendar date of the team: days since 1970-01-01 (proleptic Gregorian), without a time zone.
using LocalDay = std::int32_t;

inline constexpr std::int64_t msPerDay = 86'400'000;

struct Civil
{
    int year = 1970;
    int month = 1;
    int day = 1;

    friend bool operator==(const Civil &, const Civil &) = default;
};

/// True for a date that exists in the years 1 to 9999.
bool isValidCivil(int year, int month, int day);
int daysInMonth(int year, int month);

/// Converts a date to a day number; the date must pass isValidCivil().
LocalDay dayFromCivil(int year, int month, int day);
Civil civilFromDay(LocalDay day);

/// 1 = Monday … 7 = Sunday (ISO 8601).
int isoWeekday(LocalDay day);
/// The Monday of the day's ISO week.
LocalDay mondayOf(LocalDay day);
LocalDay firstOfMonth(LocalDay day);

/// "2026-11-22".
QString isoDay(LocalDay day);
/// Parses exactly YYYY-MM-DD; std::nullopt if it is not an existing date.
std::optional<LocalDay> parseIsoDay(QStringView text);

} // namespace storage
