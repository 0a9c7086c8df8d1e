#include "app/imports/dateorder.h"

#include "app/tables/csvreader.h"
#include "app/text.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

using storage::DateOrder;

namespace {

constexpr int rowsAtATime = 5'000;

/// What the cells of one column have shown so far.
struct Shown
{
    int column = 0;
    bool dayFirst = false, monthFirst = false;
    std::string open; ///< the first cell that needs an order

    bool isWritten() const { return dayFirst || monthFirst || !open.empty(); }
    DateOrder order() const
    {
        return dayFirst == monthFirst ? DateOrder::Unknown : dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
};

void see(Shown &shown, std::string_view cell)
{
    constexpr std::size_t shortest = 6; // 3/4/26
    if (cell.size() < shortest || (cell.size() > 4 && cell[4] == '-'))
        return;
    const DateOrder order = storage::dateOrderOf(cell);
    shown.dayFirst |= order == DateOrder::DayFirst;
    shown.monthFirst |= order == DateOrder::MonthFirst;
    if (order == DateOrder::Unknown && shown.open.empty() && storage::needsDateOrder(cell))
        shown.open = cell;
}

/// The order on which all columns with evidence agree: one program wrote them all.
DateOrder agreedOrder(const std::vector<Shown> &columns)
{
    Shown all;
    for (const Shown &one : columns) {
        all.dayFirst |= one.dayFirst;
        all.monthFirst |= one.monthFirst;
    }
    return all.order();
}

} // namespace

Result<std::vector<DateOrder>> learnDateOrders(const ImportRequest &request, const std::vector<int> &columns)
{
    if (request.dates || columns.empty())
        return std::vector<DateOrder>(columns.size(), request.dates.value_or(DateOrder::Unknown));
    auto reader = CsvReader::open(request.file, request.csvOptions());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    std::vector<Shown> shown;
    for (const int column : columns)
        shown.push_back({column, false, false, {}});
    std::string scratch;
    for (CsvBatch batch; (*reader)->nextBatch(batch, rowsAtATime);) {
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const CsvRow row = batch.row(i);
            for (Shown &one : shown) {
                if (std::size_t(one.column) < row.cells.size())
                    see(one, storage::cleanCell(row.cells[std::size_t(one.column)], scratch));
            }
        }
        if (std::none_of(shown.begin(), shown.end(), [](const Shown &one) { return one.isWritten(); }))
            break;
    }
    const DateOrder ofFile = agreedOrder(shown);
    std::vector<DateOrder> orders;
    for (const Shown &one : shown) {
        const bool showsNone = !one.dayFirst && !one.monthFirst;
        if (showsNone && !one.open.empty() && ofFile == DateOrder::Unknown)
            return failure(
                ErrorKind::Invalid,
                Text::tr("Day or month first? The dates in the column \"%1\" can be read both ways, for example "
                         "\"%2\". Use --dates day-first or --dates month-first, or choose the order in the import "
                         "dialog. No changes were made.")
                    .arg((*reader)->layout().columns.value(one.column), QString::fromStdString(one.open)));
        orders.push_back(showsNone ? ofFile : one.order());
    }
    return orders;
}

std::optional<DateOrder> dateOrderFromName(const QString &name)
{
    if (name == QLatin1String("day-first"))
        return DateOrder::DayFirst;
    if (name == QLatin1String("month-first"))
        return DateOrder::MonthFirst;
    return std::nullopt;
}

DateFault dateFault(std::string_view cell, bool isDay)
{
    if (storage::needsDateOrder(cell))
        return {Text::tr("Day or month first? This date can be read both ways, and the column contains both kinds."),
                isDay ? Text::tr("Use the format 2026-11-22.") : Text::tr("Use the format 2026-11-22 09:00.")};
    return {isDay ? Text::tr("This is not a date.") : Text::tr("This is not a date or time."),
            isDay ? Text::tr("Use the format 2026-11-22.") : Text::tr("Use the format 2026-11-22 09:00.")};
}

bool isInFuture(storage::UtcMs at, storage::UtcMs now)
{
    return at > now + storage::msPerDay;
}

} // namespace app
