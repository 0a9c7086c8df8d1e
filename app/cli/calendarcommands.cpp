#include "app/cli/calendarcommands.h"

#include "app/cli/commandline.h"
#include "app/cli/dayrange.h"
#include "app/sop/workcalendar.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

struct CalendarOptions
{
    QString from, to;
};

QString kindKey(WorkCalendar::Kind kind)
{
    switch (kind) {
    case WorkCalendar::Kind::Workday:
        return QStringLiteral("workday");
    case WorkCalendar::Kind::Weekend:
        return QStringLiteral("weekend");
    case WorkCalendar::Kind::Holiday:
        return QStringLiteral("holiday");
    case WorkCalendar::Kind::AdjustedWorkday:
        break;
    }
    return QStringLiteral("adjusted_workday");
}

QString kindText(WorkCalendar::Kind kind)
{
    switch (kind) {
    case WorkCalendar::Kind::Workday:
        return Text::tr("working day");
    case WorkCalendar::Kind::Weekend:
        return Text::tr("weekend");
    case WorkCalendar::Kind::Holiday:
        return Text::tr("holiday");
    case WorkCalendar::Kind::AdjustedWorkday:
        break;
    }
    return Text::tr("adjusted working day");
}

Answer answerFor(const WorkCalendar &calendar, storage::LocalDay from, storage::LocalDay to)
{
    QJsonArray days;
    QStringList lines;
    for (storage::LocalDay day = from; day <= to; ++day) {
        const WorkCalendar::Kind kind = calendar.kindOf(day);
        const QString name = calendar.nameOf(day);
        days.append(QJsonObject{{QStringLiteral("date"), storage::isoDay(day)},
                                {QStringLiteral("kind"), kindKey(kind)},
                                {QStringLiteral("name"), name}});
        lines << QStringLiteral("%1  %2  %3").arg(storage::isoDay(day), kindText(kind), name).trimmed();
    }
    QJsonArray unknown;
    const std::vector<int> unknownYears = calendar.unknownYears(from, to);
    for (const int year : unknownYears)
        unknown.append(year);
    const int working = calendar.workingDays(from, to);
    lines << Text::tr("%n working day(s)", nullptr, working);
    if (!unknownYears.empty())
        lines << unknownYearsText(unknownYears);
    return {{{QStringLiteral("working_days"), working},
             {QStringLiteral("days"), days},
             {QStringLiteral("unknown_years"), unknown}},
            lines.join(QLatin1Char('\n'))};
}

Result<Answer> showCalendar(const CalendarOptions &options)
{
    const auto from = storage::parseIsoDay(options.from);
    const auto to = storage::parseIsoDay(options.to);
    if (!from || !to)
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(from ? options.to : options.from));
    if (*to < *from)
        return failure(ErrorKind::Invalid,
                       Text::tr("The period ends (%1) before it starts (%2).").arg(options.to, options.from));
    if (auto range = atMostTenYears(*from, *to); !range)
        return tl::unexpected<Error>(range.error());
    return answerFor(WorkCalendar(), *from, *to);
}

} // namespace

void addCalendarCommand(CommandLine &line)
{
    auto options = std::make_shared<CalendarOptions>();
    CLI::App *command = line.addCommand("calendar", Text::tr("Show working days, holidays and adjusted working days"));
    addText(command, "--from", options->from, Text::tr("First day, for example 2026-01-01")).required();
    addText(command, "--to", options->to, Text::tr("Last day (inclusive)")).required();
    line.setAction(command, [options](CommandContext &) { return showCalendar(*options); });
}

} // namespace app
