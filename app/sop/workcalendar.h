#pragma once

#include "app/result.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

/// Working days in China: weekends, public holidays and working weekends in exchange (调休), as announced for each
/// year. For years not announced yet, only the weekday counts and isKnownYear() is false.
/// Copies are independent; must not be changed while other threads read it.
class WorkCalendar final
{
public:
    enum class Kind { Workday, Weekend, Holiday, AdjustedWorkday };

    /// A day named in a government announcement: off, or worked in exchange.
    struct SpecialDay
    {
        storage::LocalDay day = 0;
        bool off = false;
        QString name;
    };
    struct Year
    {
        int year = 0;
        std::vector<SpecialDay> days; // some may be in the last days of the previous year
    };

    /// The years bundled with the program.
    WorkCalendar();

    /// Reads one year in the format of https://github.com/NateScarlet/holiday-cn; fails with Invalid for other content.
    static Result<Year> readYear(const QByteArray &json);
    /// Replaces the data of a year with an imported one; a year without days becomes unknown.
    void overlay(const Year &year);

    Kind kindOf(storage::LocalDay day) const;
    /// The holiday's name, also on its adjusted workdays; empty for other days.
    QString nameOf(storage::LocalDay day) const;
    bool isWorkday(storage::LocalDay day) const;
    bool isKnownYear(int year) const;
    /// The years from `from` to `to` that are not announced yet.
    std::vector<int> unknownYears(storage::LocalDay from, storage::LocalDay to) const;
    /// The first working day after `day`.
    storage::LocalDay nextWorkday(storage::LocalDay day) const;
    /// Working days from `from` to `to`, both included; 0 if `to` is earlier.
    int workingDays(storage::LocalDay from, storage::LocalDay to) const;

private:
    struct Entry
    {
        storage::LocalDay day;
        int year; // the year of the announcement
        bool off;
        QString name;
    };

    void loadBundled();
    void sort();
    const Entry *find(storage::LocalDay day) const;

    std::vector<Entry> m_entries; // by day, one per day
    std::vector<int> m_years;     // known, ascending
};

/// Warns that the holidays of these years are unknown; empty if there are none.
QString unknownYearsText(const std::vector<int> &years);

} // namespace app
