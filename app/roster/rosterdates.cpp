#include "app/roster/rosterdates.h"

#include "app/imports/dateorder.h"
#include "app/text.h"

#include <algorithm>

namespace app {

using storage::CustomerNumber;

namespace {

bool holdsDates(CustomerField field)
{
    return field == CustomerField::AddedAt || field == CustomerField::LastContactAt ||
           field == CustomerField::EndedAt || field == CustomerField::Birthday;
}

} // namespace

RosterDates::RosterDates(const CustomerMapping &mapping, const storage::TeamZone &zone, storage::UtcMs now)
    : m_zone(zone), m_now(now)
{
    for (const CustomerMapping::Column &column : mapping.columns) {
        if (holdsDates(column.target.field))
            m_columns.push_back(column.column);
    }
}

storage::DateOrder RosterDates::orderOf(int column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    const auto place = std::size_t(found - m_columns.begin());
    return place < m_orders.size() ? m_orders[place] : storage::DateOrder::Unknown;
}

void RosterDates::readBirthday(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value)
{
    const storage::DateOrder order = orderOf(column);
    const storage::ParsedTime time = storage::parseTime(value, order);
    if (time.kind == storage::ParsedTime::Kind::Never)
        return;
    if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime) {
        const storage::Civil date = storage::civilFromDay(time.day);
        if (date.year == 1900 && date.month == 1 && date.day == 1)
            return; // programs write this for an unknown date
        if (time.day > m_zone.dayOf(m_now)) {
            batch.say(row, column, value, Text::tr("This birthday is in the future."),
                      Text::tr("It was not imported. Correct the year, or enter only the month and day."));
            return;
        }
        row.record[CustomerNumber::BirthMonthDay] = date.month * 100 + date.day;
        row.record[CustomerNumber::BirthYear] = date.year;
        return;
    }
    if (const int monthDay = storage::parseMonthDay(value, order); monthDay > 0) {
        row.record[CustomerNumber::BirthMonthDay] = monthDay;
        return;
    }
    const bool isOpen = storage::needsDateOrder(value);
    batch.say(row, column, value, isOpen ? dateFault(value, true).reason : Text::tr("This is not a date."),
              Text::tr("Use the format 1990-05-01 or 05-01."));
}

std::int64_t RosterDates::readTime(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value)
{
    const storage::ParsedTime time = storage::parseTime(value, orderOf(column));
    std::int64_t at = storage::absent;
    switch (time.kind) {
    case storage::ParsedTime::Kind::Day:
        at = m_zone.toUtc(time.day, 0);
        break;
    case storage::ParsedTime::Kind::LocalTime:
        at = m_zone.toUtc(time.day, time.msOfDay);
        break;
    case storage::ParsedTime::Kind::Instant:
        at = time.instant;
        break;
    case storage::ParsedTime::Kind::Never:
        break;
    case storage::ParsedTime::Kind::None:
        DateFault fault = dateFault(value, false);
        batch.say(row, column, value, std::move(fault.reason), std::move(fault.repair));
        break;
    }
    if (at != storage::absent && isInFuture(at, m_now))
        batch.say(
            row, column, value, Text::tr("This time is in the future."),
            Text::tr("The value was imported as it is. Check it against the source; day and month may be swapped."));
    return at;
}

} // namespace app
