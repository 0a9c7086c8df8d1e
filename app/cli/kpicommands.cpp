#include "app/cli/kpicommands.h"

#include "app/cli/commandline.h"
#include "app/cli/dayrange.h"
#include "app/kpi/kpiservice.h"
#include "app/kpi/kpitext.h"
#include "app/kpi/metriccatalogue.h"
#include "app/segments/rulequestion.h"
#include "app/segments/segmentservice.h"
#include "app/tables/csvfile.h"
#include "app/tables/csvwriter.h"
#include "app/text.h"
#include "storage/kpi/kpistore.h"
#include "storage/orders/ordersourcestore.h"
#include "storage/team/staffstore.h"
#include "storage/text/money.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace app {

namespace {

struct KpiOptions
{
    QStringList metrics;
    QString from, to, by, channel, staff, segment, source, orders, csv;
    bool compare = false;
};

struct CohortOptions
{
    QString of = QStringLiteral("first_order");
    QString show = QStringLiteral("share");
    QString csv;
};

Result<std::vector<const Metric *>> metricsNamed(const QStringList &keys)
{
    std::vector<const Metric *> list;
    for (const QString &key : keys) {
        if (key == QLatin1String("all")) {
            list.insert(list.end(), metricCatalogue().begin(), metricCatalogue().end());
            continue;
        }
        const Metric *metric = findMetric(key);
        if (!metric) {
            QStringList known;
            for (const Metric *one : metricCatalogue())
                known << QLatin1String(one->key);
            return failure(ErrorKind::Invalid,
                           Text::tr("Unknown metric: %1. Available: %2").arg(key, known.join(QLatin1String(", "))));
        }
        list.push_back(metric);
    }
    return list;
}

Result<Period> periodOf(const QString &from, const QString &to)
{
    const auto first = storage::parseIsoDay(from);
    const auto last = storage::parseIsoDay(to);
    if (!first || !last)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(first ? to : from));
    if (*last < *first)
        return failure(ErrorKind::Invalid, Text::tr("The period ends (%1) before it starts (%2).").arg(to, from));
    return Period{*first, *last};
}

Result<CalendarUnit> unitNamed(const QString &by)
{
    if (by.isEmpty())
        return CalendarUnit::None;
    if (by == QLatin1String("day"))
        return CalendarUnit::Day;
    if (by == QLatin1String("week"))
        return CalendarUnit::Week;
    if (by == QLatin1String("month"))
        return CalendarUnit::Month;
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not valid. Use day, week or month.").arg(by));
}

Result<KpiFilter> filterOf(storage::sqlite::Connection &connection, const KpiOptions &options)
{
    return guarded([&]() -> Result<KpiFilter> {
        KpiFilter filter;
        if (!options.channel.isEmpty()) {
            filter.channel = storage::KpiStore(connection).channelByName(options.channel);
            if (!filter.channel)
                return failure(ErrorKind::NotFound, Text::tr("There is no channel named \"%1\".").arg(options.channel));
        }
        if (!options.staff.isEmpty()) {
            const auto staff = storage::StaffStore(connection).byName(options.staff);
            if (!staff)
                return failure(ErrorKind::NotFound, Text::tr("No team member is named \"%1\".").arg(options.staff));
            filter.staff = staff->id;
        }
        if (!options.source.isEmpty()) {
            const auto source = storage::OrderSourceStore(connection).byName(options.source);
            if (!source)
                return failure(ErrorKind::NotFound,
                               Text::tr("There is no shop or platform named \"%1\".").arg(options.source));
            filter.orderSource = source->id;
        }
        if (!options.orders.isEmpty() && options.orders != QLatin1String("private") &&
            options.orders != QLatin1String("all"))
            return failure(ErrorKind::Invalid,
                           Text::tr("--orders must be private or all, not %1.").arg(options.orders));
        filter.privateOnly = options.orders == QLatin1String("private");
        return filter;
    });
}

/// The current members of a segment.
Result<Bitset> membersOf(TeamStore &store, const QString &segment, JobContext &job)
{
    const auto rule = SegmentService(store).ruleOf(segment);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    const auto question = RuleQuestion::prepare(store, store.connection(), *rule, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    return question->members();
}

std::vector<QStringList> kpiTable(const KpiAnswer &answer, const KpiQuery &query)
{
    // Also outputs the month by name, so that the table can be joined with others.
    const bool byMonth = query.by == CalendarUnit::Month;
    QStringList header{QStringLiteral("period")};
    if (byMonth)
        header << QStringLiteral("month");
    for (const MetricResult &result : answer.results)
        header << QLatin1String(result.metric->key);
    std::vector<QStringList> table{header};
    for (std::size_t i = 0; i < answer.pieces.size(); ++i) {
        QStringList row{periodName(answer.pieces[i], query.by)};
        if (byMonth)
            row << row.front();
        for (const MetricResult &result : answer.results)
            row << csvValue(*result.metric, result.series[i]);
        table.push_back(row);
    }
    if (query.by == CalendarUnit::None) {
        QStringList row{storage::isoDay(query.period.from) + QLatin1Char('/') + storage::isoDay(query.period.to)};
        for (const MetricResult &result : answer.results)
            row << csvValue(*result.metric, result.total);
        table.push_back(row);
    }
    return table;
}

QString kpiLines(const KpiAnswer &answer, CalendarUnit by)
{
    QStringList lines;
    for (const MetricResult &result : answer.results) {
        QString line = QStringLiteral("%1  %2 %3")
                           .arg(QLatin1String(result.metric->key), -28)
                           .arg(shownName(*result.metric), shownValue(*result.metric, result.total));
        if (result.missing)
            line += QStringLiteral("  ") + Text::tr("(no value: data feed %1 is missing)")
                                               .arg(feedNames(result.missing).join(QLatin1String(", ")));
        if (result.fromFeedback)
            line += QStringLiteral("  ") + Text::tr("(from deletions and blocks in WeCom's statistics)");
        if (result.uncuttable)
            line += QStringLiteral("  ") + Text::tr("(not available with this filter)");
        if (result.before)
            line += QStringLiteral("  ") + Text::tr("(previous period: %1, same period last year: %2)")
                                               .arg(shownValue(*result.metric, *result.before),
                                                    shownValue(*result.metric, *result.yearBefore));
        lines << line;
        for (std::size_t i = 0; i < result.series.size(); ++i)
            lines << QStringLiteral("  %1  %2").arg(periodName(answer.pieces[i], by),
                                                    shownValue(*result.metric, result.series[i]));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<Answer> showKpis(CommandContext &context, const KpiOptions &options)
{
    KpiQuery query;
    query.compare = options.compare;
    auto metrics = metricsNamed(options.metrics);
    auto period = periodOf(options.from, options.to);
    auto by = unitNamed(options.by);
    for (const Error *error :
         {metrics ? nullptr : &metrics.error(), period ? nullptr : &period.error(), by ? nullptr : &by.error()}) {
        if (error)
            return tl::unexpected<Error>(*error);
    }
    query.metrics = *metrics;
    query.period = *period;
    query.by = *by;
    if (query.by == CalendarUnit::Day) {
        if (auto range = atMostTenYears(period->from, period->to); !range)
            return tl::unexpected<Error>(range.error());
    }
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto &connection = (*store)->connection();
    auto filter = filterOf(connection, options);
    if (!filter)
        return tl::unexpected<Error>(filter.error());
    filter->now = (*store)->now();
    std::optional<Bitset> segment;
    if (!options.segment.isEmpty()) {
        auto members = membersOf(**store, options.segment, context.job());
        if (!members)
            return tl::unexpected<Error>(members.error());
        segment = std::move(*members);
        filter->segment = &*segment;
    }
    Image &image = (*store)->image();
    auto answer =
        KpiService(image, (*store)->rules()).figures(connection, query, *filter, (*store)->today(), context.job());
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (!options.csv.isEmpty()) {
        if (auto saved = saveCsv(options.csv, kpiTable(*answer, query)); !saved)
            return tl::unexpected<Error>(saved.error());
    }
    QJsonObject json;
    for (const MetricResult &result : answer->results)
        json.insert(QLatin1String(result.metric->key), toJson(*answer, result, query.by));
    return Answer{json, kpiLines(*answer, query.by)};
}

/// A cohort cell: shares with six decimals, counts, or yuan per customer with four; empty beyond its months.
QString cohortCell(const Cohort &cohort, std::size_t month, const QString &show)
{
    if (month >= cohort.active.size())
        return {};
    if (show == QLatin1String("active"))
        return QString::number(cohort.active[month]);
    if (show == QLatin1String("revenue"))
        return storage::formatExact(Figure::quotient(cohort.revenue[month], cohort.size).rounded());
    return QString::number(double(cohort.active[month]) / double(cohort.size), 'f', 6);
}

QJsonObject cohortJson(const Cohort &cohort)
{
    QJsonArray active, share, revenue;
    for (std::size_t month = 0; month < cohort.active.size(); ++month) {
        active << qint64(cohort.active[month]);
        share << cohortCell(cohort, month, QStringLiteral("share")).toDouble();
        revenue << storage::formatYuan(Figure::quotient(cohort.revenue[month], cohort.size).rounded()).toDouble();
    }
    return {{QStringLiteral("cohort"), storage::isoDay(cohort.month).left(7)},
            {QStringLiteral("size"), qint64(cohort.size)},
            {QStringLiteral("active"), active},
            {QStringLiteral("share"), share},
            {QStringLiteral("revenue_per_customer"), revenue}};
}

Result<Answer> showCohorts(CommandContext &context, const CohortOptions &options)
{
    const QStringList shows{QStringLiteral("share"), QStringLiteral("active"), QStringLiteral("revenue")};
    if (!shows.contains(options.show))
        return failure(ErrorKind::Invalid,
                       Text::tr("--show must be share, active or revenue, not %1.").arg(options.show));
    const bool isAdded = options.of == QLatin1String("added");
    if (!isAdded && options.of != QLatin1String("first_order"))
        return failure(ErrorKind::Invalid, Text::tr("--of must be first_order or added, not %1.").arg(options.of));
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    Image &image = (*store)->image();
    auto cohorts = KpiService(image, (*store)->rules())
                       .cohorts((*store)->connection(), isAdded ? CohortOf::Added : CohortOf::FirstOrder, {},
                                (*store)->today(), context.job());
    if (!cohorts)
        return tl::unexpected<Error>(cohorts.error());
    std::size_t months = 0;
    for (const Cohort &cohort : *cohorts)
        months = std::max(months, cohort.active.size());
    QStringList header{QStringLiteral("cohort"), QStringLiteral("size")};
    for (std::size_t month = 0; month < months; ++month)
        header << QStringLiteral("m%1").arg(month);
    std::vector<QStringList> table{header};
    QJsonArray rows;
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const Cohort &cohort : *cohorts) {
        QStringList cells{storage::isoDay(cohort.month).left(7), QString::number(cohort.size)};
        for (std::size_t month = 0; month < months; ++month)
            cells << cohortCell(cohort, month, options.show);
        table.push_back(cells);
        lines << cells.join(QLatin1Char('\t'));
        rows << cohortJson(cohort);
    }
    if (!options.csv.isEmpty()) {
        if (auto saved = saveCsv(options.csv, table); !saved)
            return tl::unexpected<Error>(saved.error());
    }
    return Answer{{{QStringLiteral("of"), options.of}, {QStringLiteral("cohorts"), rows}},
                  lines.join(QLatin1Char('\n'))};
}

Result<Answer> showRfm(CommandContext &context, const QString &csv)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto &connection = (*store)->connection();
    Image &image = (*store)->image();
    auto rows = KpiService(image, (*store)->rules()).rfm(connection, {}, (*store)->today(), context.job());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::array<int, 8> classes{};
    for (const RfmRow &row : *rows)
        ++classes[std::size_t(row.rfmClass)];
    if (!csv.isEmpty()) {
        auto saved = guarded([&]() -> Result<void> {
            auto writer = CsvWriter::create(csv);
            if (!writer)
                return tl::unexpected<Error>(writer.error());
            (*writer)->writeRow({QStringLiteral("customer"), QStringLiteral("id"), QStringLiteral("name"),
                                 QStringLiteral("recency_days"), QStringLiteral("frequency"),
                                 QStringLiteral("monetary"), QStringLiteral("R"), QStringLiteral("F"),
                                 QStringLiteral("M"), QStringLiteral("class")});
            auto row = rows->begin(); // both are ordered by ID
            storage::KpiStore(connection).eachLabel([&](const storage::KpiStore::Label &label) {
                if (row == rows->end() || image.numbering().idOf(row->slot) != label.customer)
                    return;
                (*writer)->writeRow({label.identity, QString::number(label.customer.value), label.name,
                                     QString::number(row->recencyDays), QString::number(row->frequency),
                                     storage::formatExact(row->monetary), QString::number(row->r),
                                     QString::number(row->f), QString::number(row->m), rfmClassKey(row->rfmClass)});
                ++row;
            });
            return (*writer)->commit();
        });
        if (!saved)
            return tl::unexpected<Error>(saved.error());
    }
    if (rows->empty() && !storage::KpiStore(connection).knowsBuyers()) {
        return Answer{{{QStringLiteral("customers"), QJsonValue::Null}, {QStringLiteral("classes"), QJsonValue::Null}},
                      Text::tr("No value: no orders with a known buyer have been imported.")};
    }
    QJsonObject counts;
    QStringList lines{Text::tr("%n customer(s) with a purchase", nullptr, int(rows->size()))};
    for (std::size_t index = classes.size(); index-- > 0;) {
        if (classes[index] == 0)
            continue;
        counts.insert(rfmClassKey(RfmClass(index)), classes[index]);
        lines << QStringLiteral("%1\t%2").arg(classes[index]).arg(rfmClassName(RfmClass(index)));
    }
    return Answer{{{QStringLiteral("customers"), qint64(rows->size())}, {QStringLiteral("classes"), counts}},
                  lines.join(QLatin1Char('\n'))};
}

void addCohortCommand(CommandLine &line)
{
    auto options = std::make_shared<CohortOptions>();
    CLI::App *command =
        line.addCommand("cohort", Text::tr("Show retention by month of first order or of becoming a friend"));
    addText(command, "--of", options->of, Text::tr("What starts a cohort: first_order (default) or added"));
    addText(command, "--show", options->show, Text::tr("What to show: share, active or revenue per customer"));
    addText(command, "--csv", options->csv, Text::tr("Save the table to this file"));
    line.setAction(command, [options](CommandContext &context) { return showCohorts(context, *options); });
}

} // namespace

void addKpiCommands(CommandLine &line)
{
    auto options = std::make_shared<KpiOptions>();
    CLI::App *command = line.addCommand("kpi", Text::tr("Show metrics for a period"));
    addTexts(command, "metric", options->metrics, Text::tr("Metric keys, or all")).required();
    addText(command, "--from", options->from, Text::tr("First day")).required();
    addText(command, "--to", options->to, Text::tr("Last day (inclusive)")).required();
    addText(command, "--by", options->by, Text::tr("Break down by day, week or month"));
    addText(command, "--channel", options->channel, Text::tr("Only customers from this channel"));
    addText(command, "--staff", options->staff, Text::tr("Only what this team member is responsible for"));
    addText(command, "--segment", options->segment, Text::tr("Only customers now in this segment"));
    addText(command, "--source", options->source, Text::tr("Only orders from this shop or platform"));
    addText(command, "--orders", options->orders, Text::tr("Orders that count: all (default) or private"));
    addFlag(command, "--compare", options->compare,
            Text::tr("Also show the previous period and the same period last "
                     "year"));
    addText(command, "--csv", options->csv, Text::tr("Save the table to this file"));
    line.setAction(command, [options](CommandContext &context) { return showKpis(context, *options); });
    addCohortCommand(line);
}

void addRfmCommand(CommandLine &line, CLI::App *layer)
{
    auto csv = std::make_shared<QString>();
    CLI::App *command = line.addCommand("rfm", Text::tr("Recency, frequency and monetary value per customer"), layer);
    addText(command, "--csv", *csv, Text::tr("Save the table to this file"));
    line.setAction(command, [csv](CommandContext &context) { return showRfm(context, *csv); });
}

} // namespace app
