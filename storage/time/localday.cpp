#include "storage/time/localday.h"

namespace storage {

namespace {

constexpr int daysPerEra = 146'097; // 400 years
constexpr int epochShift = 719'468; // 0000-03-01 to 1970-01-01

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// The number of ASCII digits text[from, from + count), or -1.
int digits(QStringView text, int from, int count)
{
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

bool isValidCivil(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

int daysInMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[month - 1];
}

// Years are counted from 1 March, so that the leap day is the last day of a year.
LocalDay dayFromCivil(int year, int month, int day)
{
    if (month <= 2)
        --year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * daysPerEra + dayOfEra - epochShift;
}

Civil civilFromDay(LocalDay day)
{
    const std::int64_t shifted = std::int64_t(day) + epochShift;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - (daysPerEra - 1)) / daysPerEra;
    const int dayOfEra = int(shifted - era * daysPerEra);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int marchMonth = (5 * dayOfYear + 2) / 153;
    Civil civil;
    civil.day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
    civil.month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    civil.year = int(yearOfEra + era * 400) + (civil.month <= 2 ? 1 : 0);
    return civil;
}

int isoWeekday(LocalDay day)
{
    // 1970-01-01 was a Thursday.
    const int sinceMonday = int((std::int64_t(day) + 3) % 7);
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

LocalDay mondayOf(LocalDay day)
{
    return day - (isoWeekday(day) - 1);
}

LocalDay firstOfMonth(LocalDay day)
{
    return day - (civilFromDay(day).day - 1);
}

QString isoDay(LocalDay day)
{
    const Civil civil = civilFromDay(day);
    QString text(10, QLatin1Char('-'));
    const auto put = [&text](int at, int width, int value) {
        for (int i = at + width - 1; i >= at; --i, value /= 10)
            text[i] = QChar(u'0' + value % 10);
    };
    put(0, 4, civil.year);
    put(5, 2, civil.month);
    put(8, 2, civil.day);
    return text;
}

std::optional<LocalDay> parseIsoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (!isValidCivil(year, month, day))
        return std::nullopt;
    return dayFromCivil(year, month, day);
}

} // namespace storage
