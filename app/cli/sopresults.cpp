#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/sop/planresults.h"
#include "app/sop/planwords.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "storage/text/money.h"

#include <QJsonArray>
#include <QLocale>

namespace app {

using sop::EndReason;
using sop::PlanResults;
using sop::ResultsBy;
using sop::TouchResults;

namespace {

const sop::Words<ResultsBy> byWords{{QLatin1String("step"), ResultsBy::Step},
                                    {QLatin1String("variant"), ResultsBy::Variant},
                                    {QLatin1String("member"), ResultsBy::Member},
                                    {QLatin1String("account"), ResultsBy::Account},
                                    {QLatin1String("content"), ResultsBy::Content}};

QString endWord(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return QStringLiteral("running");
    case EndReason::Finished:
        return QStringLiteral("finished");
    case EndReason::Goal:
        return QStringLiteral("goal");
    case EndReason::ExitRule:
        return QStringLiteral("exit_rule");
    case EndReason::LeftAudience:
        return QStringLiteral("left_audience");
    case EndReason::Deleted:
        return QStringLiteral("deleted_by_customer");
    case EndReason::Displaced:
        return QStringLiteral("displaced");
    case EndReason::AnchorMoved:
        return QStringLiteral("anchor_moved");
    case EndReason::ByHand:
        return QStringLiteral("by_hand");
    case EndReason::Replied:
        return QStringLiteral("replied");
    case EndReason::AnchorGone:
        return QStringLiteral("anchor_gone");
    case EndReason::Dissolved:
        return QStringLiteral("dissolved");
    case EndReason::AccountInactive:
        return QStringLiteral("account_inactive");
    }
    return {};
}

QJsonValue rate(std::int64_t count, std::int64_t of)
{
    return of > 0 ? QJsonValue(double(count) / double(of)) : QJsonValue();
}

QJsonObject toJson(const TouchResults &one, const PlanResults &results)
{
    QJsonObject json{{QStringLiteral("tasks"), one.tasks},
                     {QStringLiteral("open"), one.open},
                     {QStringLiteral("sent"), one.sent()},
                     {QStringLiteral("on_time"), one.onTime},
                     {QStringLiteral("late"), one.late},
                     {QStringLiteral("skipped"), one.skipped},
                     {QStringLiteral("missed"), one.missed},
                     {QStringLiteral("blocked"), one.blocked},
                     {QStringLiteral("not_applicable"), one.notApplicable},
                     {QStringLiteral("cancelled"), one.cancelled},
                     {QStringLiteral("on_time_rate"), rate(one.onTime, one.due())}};
    const auto known = [](bool isKnown, const QJsonValue &value) { return isKnown ? value : QJsonValue(); };
    switch (results.kind) {
    case sop::PlanKind::OneToOne:
        json.insert(QStringLiteral("replied"), known(results.knowsReplies, one.replied));
        json.insert(QStringLiteral("reply_rate"), known(results.knowsReplies, rate(one.replied, one.sent())));
        json.insert(QStringLiteral("viewed"), known(results.knowsViews, one.viewed));
        json.insert(QStringLiteral("view_rate"), known(results.knowsViews, rate(one.viewed, one.sent())));
        json.insert(QStringLiteral("ordered"), known(results.knowsOrders, one.ordered));
        json.insert(QStringLiteral("order_rate"), known(results.knowsOrders, rate(one.ordered, one.sent())));
        json.insert(QStringLiteral("orders"), known(results.knowsOrders, qint64(one.orders)));
        json.insert(QStringLiteral("amount"), known(results.knowsOrders, storage::formatYuan(one.amount)));
        json.insert(QStringLiteral("goal"), one.goal);
        break;
    case sop::PlanKind::Group:
        json.insert(QStringLiteral("members"), one.members > 0 ? QJsonValue(qint64(one.members)) : QJsonValue());
        json.insert(QStringLiteral("responded"), one.members > 0 ? QJsonValue(qint64(one.responded)) : QJsonValue());
        json.insert(QStringLiteral("response_rate"), rate(one.responded, one.members));
        break;
    case sop::PlanKind::Moments:
        for (const auto &[key, value] :
             {std::pair("views", one.views), std::pair("likes", one.likes), std::pair("comments", one.comments)})
            json.insert(QLatin1String(key), one.counted > 0 ? QJsonValue(qint64(value)) : QJsonValue());
        break;
    }
    return json;
}

QString percent(const std::optional<double> &share)
{
    return share ? QLocale::c().toString(*share * 100, 'f', 1) + QLatin1Char('%') : QStringLiteral("–");
}

QString percent(std::int64_t count, std::int64_t of)
{
    return percent(of > 0 ? std::optional(double(count) / double(of)) : std::nullopt);
}

/// "12 of 40, 30.0%"
QString shareText(const sop::Share &share)
{
    return share.of == 0 ? QStringLiteral("–")
                         : Text::tr("%1 of %2, %3").arg(share.count).arg(share.of).arg(percent(share.value()));
}

/// "D3 10:00"
QString timeOf(const PlanResults::Row &row)
{
    if (!row.day)
        return {};
    const QString time =
        row.minute ? sop::timeText(*row.minute) : QStringLiteral("+%1 min").arg(row.afterMinutes.value_or(0));
    return QStringLiteral("D%1 %2").arg(*row.day).arg(time);
}

QString lineOf(const PlanResults::Row &row, const PlanResults &results)
{
    const TouchResults &one = row.results;
    QStringList parts;
    if (row.step > 0)
        parts << QStringLiteral("#%1 %2").arg(row.step).arg(timeOf(row));
    if (!row.label.isEmpty())
        parts << row.label;
    if (parts.isEmpty())
        parts << Text::tr("(none)");
    parts << Text::tr("%1 sent, %2 on time").arg(one.sent()).arg(percent(one.onTime, one.due()));
    switch (results.kind) {
    case sop::PlanKind::OneToOne:
        parts << Text::tr("%1 replied, %2 viewed, %3 ordered (%4 yuan)")
                     .arg(percent(one.replied, results.knowsReplies ? one.sent() : 0),
                          percent(one.viewed, results.knowsViews ? one.sent() : 0),
                          percent(one.ordered, results.knowsOrders ? one.sent() : 0),
                          results.knowsOrders ? storage::formatYuan(one.amount) : QStringLiteral("–"));
        if (results.hasGoal)
            parts << Text::tr("%1 reached the goal").arg(one.goal);
        break;
    case sop::PlanKind::Group:
        if (one.members > 0)
            parts << Text::tr("%1 of %2 responded, %3")
                         .arg(one.responded)
                         .arg(one.members)
                         .arg(percent(one.responded, one.members));
        if (row.targetPercent)
            parts << Text::tr("target %1%").arg(*row.targetPercent);
        break;
    case sop::PlanKind::Moments:
        if (one.counted > 0)
            parts << Text::tr("%1 views, %2 likes, %3 comments").arg(one.views).arg(one.likes).arg(one.comments);
        break;
    }
    return parts.join(QStringLiteral("  "));
}

QString headOf(const PlanResults &results)
{
    QStringList lines;
    lines << Text::tr("\"%1\": answers within %n day(s) after a touch", nullptr, results.days).arg(results.plan);
    lines << Text::tr("Entered: %1; in progress: %2; touched: %3")
                 .arg(results.entered)
                 .arg(results.running)
                 .arg(results.touched);
    if (results.kind != sop::PlanKind::OneToOne)
        return lines.join(QLatin1Char('\n'));
    lines << Text::tr("Replied: %1; ordered: %2")
                 .arg(results.knowsReplies ? QString::number(results.replied) : QStringLiteral("–"),
                      results.knowsOrders ? QString::number(results.ordered) : QStringLiteral("–"));
    lines << (results.hasGoal ? Text::tr("Reached the goal: %1") : Text::tr("Ordered since entering: %1"))
                 .arg(shareText(results.converted));
    if (results.heldOut > 0) {
        const auto with = results.converted.value(), without = results.convertedHeldOut.value();
        lines << Text::tr("Hold-out: %1").arg(shareText(results.convertedHeldOut));
        if (with && without)
            lines << Text::tr("Difference: %1 percentage points")
                         .arg(QLocale::c().toString((*with - *without) * 100, 'f', 1));
        if (results.isSmallSample())
            lines << Text::tr("Small sample: one side has too few customers to compare.");
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonObject shareJson(const sop::Share &share)
{
    return {{QStringLiteral("count"), share.count},
            {QStringLiteral("of"), share.of},
            {QStringLiteral("rate"), share.value() ? QJsonValue(*share.value()) : QJsonValue()}};
}

QJsonObject toJson(const PlanResults &results)
{
    QJsonObject ended;
    for (const auto &[reason, count] : results.ended)
        ended.insert(endWord(reason), count);
    QJsonArray rows, reasons;
    for (const PlanResults::Row &row : results.rows) {
        QJsonObject json = toJson(row.results, results);
        json.insert(QStringLiteral("step"), row.step > 0 ? QJsonValue(row.step) : QJsonValue());
        json.insert(QStringLiteral("time"), timeOf(row));
        json.insert(QStringLiteral("label"), row.label);
        if (row.call)
            json.insert(QStringLiteral("call"), sop::wordOf(sop::callKinds, *row.call));
        if (row.targetPercent)
            json.insert(QStringLiteral("target_percent"), *row.targetPercent);
        rows << json;
    }
    for (const PlanResults::Count &reason : results.reasons)
        reasons << QJsonObject{{QStringLiteral("reason"), reason.reason}, {QStringLiteral("count"), reason.count}};
    QJsonObject json{{QStringLiteral("plan"), results.plan},
                     {QStringLiteral("kind"), sop::wordOf(sop::planKinds, results.kind)},
                     {QStringLiteral("days"), results.days},
                     {QStringLiteral("entered"), results.entered},
                     {QStringLiteral("running"), results.running},
                     {QStringLiteral("touched"), results.touched},
                     {QStringLiteral("ended"), ended},
                     {QStringLiteral("total"), toJson(results.total, results)},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("reasons"), reasons}};
    if (results.kind != sop::PlanKind::OneToOne)
        return json;
    json.insert(QStringLiteral("replied"), results.knowsReplies ? QJsonValue(results.replied) : QJsonValue());
    json.insert(QStringLiteral("ordered"), results.knowsOrders ? QJsonValue(results.ordered) : QJsonValue());
    json.insert(QStringLiteral("conversion_by"), results.hasGoal ? QStringLiteral("goal") : QStringLiteral("order"));
    json.insert(QStringLiteral("conversion"), shareJson(results.converted));
    json.insert(QStringLiteral("held_out"), results.heldOut);
    json.insert(QStringLiteral("hold_out"), shareJson(results.convertedHeldOut));
    const auto with = results.converted.value(), without = results.convertedHeldOut.value();
    json.insert(QStringLiteral("difference"), with && without ? QJsonValue(*with - *without) : QJsonValue());
    json.insert(QStringLiteral("small_sample"), results.isSmallSample());
    return json;
}

struct ResultsOptions
{
    QString name, by = QStringLiteral("step");
    std::int64_t days = 7;
};

Result<Answer> showResults(CommandContext &context, const ResultsOptions &options)
{
    const auto by =
        std::find_if(byWords.begin(), byWords.end(), [&options](const auto &one) { return options.by == one.first; });
    if (by == byWords.end())
        return failure(ErrorKind::Invalid,
                       Text::tr("--by must be step, variant, member, account or content, not %1.").arg(options.by));
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto results = sop::resultsOf(**store, options.name, by->second, int(options.days), context.job());
    if (!results)
        return tl::unexpected<Error>(results.error());
    QStringList lines;
    lines << headOf(*results);
    for (const PlanResults::Row &row : results->rows)
        lines << lineOf(row, *results);
    for (const PlanResults::Count &reason : results->reasons)
        lines << Text::tr("Blocked or skipped, %1: %2").arg(reason.reason).arg(reason.count);
    return Answer{toJson(*results), lines.join(QLatin1Char('\n'))};
}

} // namespace

void addSopResults(CommandLine &line, CLI::App *sop)
{
    auto options = std::make_shared<ResultsOptions>();
    CLI::App *results = line.addCommand(
        "results", Text::tr("Show what came of an SOP: touches sent, answers, purchases, the goal and the hold-out"),
        sop);
    addText(results, "name", options->name, Text::tr("SOP name")).required();
    addText(results, "--by", options->by, Text::tr("Rows by step, variant, member, account or content"));
    addNumber(results, "--days", options->days, Text::tr("Days after a touch in which an answer counts for it"), 1,
              365);
    line.setAction(results, [options](CommandContext &context) { return showResults(context, *options); });
}

} // namespace app
