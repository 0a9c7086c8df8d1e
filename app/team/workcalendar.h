#pragma once

#include "app/result.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

/// Working days in China: weekends, public holidays and the weekends worked in exchange (调休), as announced for each
/// year. Nothing is assumed for a year not announced yet: there only the weekday counts and isKnownYear() is false.
/// Copies are independent; not to be changed while other threads read it.
class WorkCalendar final
{
public:
    enum class Kind { Workday, Weekend, Holiday, AdjustedWorkday };

    /// A day that a government's announcement names: off, or worked in exchange.
    struct SpecialDay
    {
        storage::LocalDay day = 0;
        bool off = false;
        QString name;
    };
    struct Year
    {
        int year = 0;
        std::vector<SpecialDay> days; // some may lie in the last days of the year before
    };

    /// The years that ship with the program.
    WorkCalendar();

    /// Reads one year in the format of https://github.com/NateScarlet/holiday-cn; Invalid where it is something else.
    static Result<Year> readYear(const QByteArray &json);
    /// Puts an imported year over what was known of it; a year without days becomes unknown.
    void overlay(const Year &year);

    Kind kindOf(storage::LocalDay day) const;
    /// The holiday's name, also on its adjusted workdays; empty for other days.
    QString nameOf(storage::LocalDay day) const;
    bool isWorkday(storage::LocalDay day) const;
    bool isKnownYear(int year) const;
    /// The years of the days from `from` to `to` that are not announced yet.
    std::vector<int> unknownYears(storage::LocalDay from, storage::LocalDay to) const;
    /// The first working day after `day`.
    storage::LocalDay nextWorkday(storage::LocalDay day) const;
    /// Working days from `from` to `to`, both included; 0 where they are reversed.
    int workingDays(storage::LocalDay from, storage::LocalDay to) const;

private:
    struct Entry
    {
        storage::LocalDay day;
        int year; // that announced it
        bool off;
        QString name;
    };

    void loadBundled();
    void sort();
    const Entry *find(storage::LocalDay day) const;

    std::vector<Entry> m_entries; // by day, one a day
    std::vector<int> m_years;     // known, ascending
};

/// Says that the holidays of these years are not known; empty where there are none.
QString unknownYearsText(const std::vector<int> &years);

} // namespace app
