#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/customerkeys.h"
#include "app/cli/rulefile.h"
#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "storage/customers/customerlines.h"
#include "storage/customers/customerstore.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <limits>

namespace app {

namespace {

/// Arguments of one call, kept from parsing to running.
struct Words
{
    QString name, rule, key;
    std::int64_t limit = 0;
};
using SharedWords = std::shared_ptr<Words>;

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed() / 1000) / 1000.0;
}

QString kindName(storage::Segment::Kind kind)
{
    return kind == storage::Segment::Kind::Rule ? QStringLiteral("rule") : QStringLiteral("frozen");
}

/// The question of `segment NAME` or `--rule FILE`, with all required data loaded.
Result<RuleQuestion> questionOf(TeamStore &store, const Words &words, JobContext &job)
{
    const Result<Rule> rule =
        words.rule.isEmpty() ? SegmentService(store).ruleOf(words.name) : readRuleFile(store, words.rule);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    return RuleQuestion::prepare(store, store.connection(), *rule, job);
}

Result<Answer> saveSegment(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const Result<Rule> rule = readRuleFile(**store, words.rule);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    const auto segment = SegmentService(**store).save(words.name, *rule);
    if (!segment)
        return tl::unexpected<Error>(segment.error());
    return Answer{{{QStringLiteral("id"), QString::number(segment->id.value)},
                   {QStringLiteral("name"), segment->name},
                   {QStringLiteral("rule"), RuleCodec::write(*rule, RuleForm::Names)}},
                  Text::tr("The segment \"%1\" was saved.").arg(segment->name)};
}

Result<Answer> countSegment(CommandContext &context, const Words &words)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto question = questionOf(**store, words, context.job());
    if (!question)
        return tl::unexpected<Error>(question.error());
    QElapsedTimer timer;
    timer.start();
    const auto count = question->count();
    const double milliseconds = millisecondsOf(timer);
    if (!count)
        return tl::unexpected<Error>(count.error());
    return Answer{{{QStringLiteral("count"), qint64(*count)}, {QStringLiteral("milliseconds"), milliseconds}},
                  Text::tr("%n customer(s) (%1 ms)", nullptr, int(*count)).arg(milliseconds)};
}

Result<Answer> listMembers(CommandContext &context, const Words &words)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto question = questionOf(**store, words, context.job());
    if (!question)
        return tl::unexpected<Error>(question.error());
    QElapsedTimer timer;
    timer.start();
    const auto members = question->memberIds();
    const double milliseconds = millisecondsOf(timer);
    if (!members)
        return tl::unexpected<Error>(members.error());
    return guarded([&]() -> Result<Answer> {
        const std::size_t shown =
            words.limit > 0 ? std::min(std::size_t(words.limit), members->size()) : members->size();
        QJsonArray rows;
        QStringList lines;
        storage::CustomerNames names((*store)->connection());
        for (std::size_t i = 0; i < shown; ++i) {
            const QString id = QString::number((*members)[i].value);
            const QString name = names.of((*members)[i]);
            rows.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}});
            lines.append(id + QLatin1String("  ") + name);
        }
        return Answer{{{QStringLiteral("count"), qint64(members->size())},
                       {QStringLiteral("milliseconds"), milliseconds},
                       {QStringLiteral("members"), rows}},
                      lines.join(QLatin1Char('\n'))};
    });
}

Result<Answer> showSegmentHistory(CommandContext &context, const Words &words)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto days = SegmentService(**store).history(words.name);
    if (!days)
        return tl::unexpected<Error>(days.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::SegmentDay &day : *days) {
        const QString date = storage::isoDay(day.day);
        rows.append(QJsonObject{{QStringLiteral("day"), date},
                                {QStringLiteral("members"), qint64(day.members)},
                                {QStringLiteral("entered"), qint64(day.entered.size())},
                                {QStringLiteral("departed"), qint64(day.departed.size())}});
        lines.append(Text::tr("%1: %n customer(s), %2 entered, %3 left", nullptr, int(day.members))
                         .arg(date)
                         .arg(day.entered.size())
                         .arg(day.departed.size()));
    }
    return Answer{{{QStringLiteral("name"), words.name}, {QStringLiteral("days"), rows}},
                  lines.isEmpty() ? Text::tr("No history yet. \"siyu tick\" records it once a day.")
                                  : lines.join(QLatin1Char('\n'))};
}

Result<Answer> deleteSegment(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (const auto removed = SegmentService(**store).remove(words.name); !removed)
        return tl::unexpected<Error>(removed.error());
    return Answer{{{QStringLiteral("deleted"), words.name}},
                  Text::tr("The segment \"%1\" was deleted.").arg(words.name)};
}

/// One row of the list; a rule that refers to a deleted record has no count, but a reason.
QJsonObject summaryOf(TeamStore &store, const storage::Segment &segment, JobContext &job)
{
    QJsonObject row{{QStringLiteral("id"), QString::number(segment.id.value)},
                    {QStringLiteral("name"), segment.name},
                    {QStringLiteral("kind"), kindName(segment.kind)},
                    {QStringLiteral("count"), QJsonValue()}};
    const auto rule = SegmentService(store).ruleOf(segment.name);
    if (!rule) {
        row.insert(QStringLiteral("problem"), rule.error().message);
        return row;
    }
    if (segment.kind == storage::Segment::Kind::Rule)
        row.insert(QStringLiteral("rule"), RuleCodec::write(*rule, RuleForm::Names));
    const auto question = RuleQuestion::prepare(store, store.connection(), *rule, job);
    const auto count = question ? question->count() : Result<std::int64_t>(tl::unexpected<Error>(question.error()));
    if (count)
        row.insert(QStringLiteral("count"), qint64(*count));
    else
        row.insert(QStringLiteral("problem"), count.error().message);
    return row;
}

Result<Answer> listSegments(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto segments = SegmentService(**store).all();
    if (!segments)
        return tl::unexpected<Error>(segments.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::Segment &segment : *segments) {
        const QJsonObject row = summaryOf(**store, segment, context.job());
        rows.append(row);
        const QJsonValue count = row.value(QStringLiteral("count"));
        lines.append(
            segment.name + QLatin1String("  ") +
            (count.isNull() ? row.value(QStringLiteral("problem")).toString() : QString::number(count.toInteger())));
    }
    return Answer{{{QStringLiteral("segments"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> explainSegment(CommandContext &context, const Words &words)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<Answer> {
        const auto customer = customerByKey(**store, words.key);
        if (!customer)
            return tl::unexpected<Error>(customer.error());
        const auto question = questionOf(**store, words, context.job());
        if (!question)
            return tl::unexpected<Error>(question.error());
        QElapsedTimer timer;
        timer.start();
        const auto explanation = question->explain(*customer);
        const double milliseconds = millisecondsOf(timer);
        if (!explanation)
            return tl::unexpected<Error>(explanation.error());
        QJsonArray clauses;
        QStringList lines{explanation->member ? Text::tr("In the segment.") : Text::tr("Not in the segment.")};
        for (const Explanation::Clause &clause : explanation->clauses) {
            clauses.append(
                QJsonObject{{QStringLiteral("test"), clause.test},
                            {QStringLiteral("holds"), clause.holds},
                            {QStringLiteral("saw"), clause.saw.isEmpty() ? QJsonValue() : QJsonValue(clause.saw)}});
            lines.append(
                QStringLiteral("  %1 %2  %3")
                    .arg(clause.holds ? QStringLiteral("✓") : QStringLiteral("✗"), clause.test,
                         clause.saw.isEmpty() ? Text::tr("(empty)") : Text::tr("(actual: %1)").arg(clause.saw)));
        }
        return Answer{{{QStringLiteral("member"), explanation->member},
                       {QStringLiteral("clauses"), clauses},
                       {QStringLiteral("milliseconds"), milliseconds}},
                      lines.join(QLatin1Char('\n'))};
    });
}

using Command = Result<Answer> (*)(CommandContext &, const Words &);

CLI::App *addSegmentCommand(CommandLine &line, CLI::App *parent, const char *name, const QString &help,
                            const SharedWords &words, Command run)
{
    CLI::App *command = line.addCommand(name, help, parent);
    line.setAction(command, [words, run](CommandContext &context) { return run(context, *words); });
    return command;
}

/// Adds `NAME` or `--rule RULE.json`, of which exactly one is required.
void addSubject(CLI::App *command, const SharedWords &words)
{
    CLI::App *subject = addOneOf(command, "subject");
    addText(subject, "name", words->name, Text::tr("Segment name"));
    addText(subject, "--rule", words->rule, Text::tr("Rule file to use instead of a saved segment"));
}

} // namespace

void addSegmentCommands(CommandLine &line)
{
    CLI::App *segment = line.addCommand("segment", Text::tr("Segments: saved rules that select customers"));
    needSubCommand(segment);
    const auto words = std::make_shared<Words>();
    const auto add = [&](const char *name, const QString &help, Command run) {
        return addSegmentCommand(line, segment, name, help, words, run);
    };
    CLI::App *save = add("save", Text::tr("Save a rule as a segment, or replace a segment's rule"), saveSegment);
    addText(save, "name", words->name, Text::tr("Segment name")).required();
    addText(save, "rule", words->rule, Text::tr("Rule file")).required();
    addSubject(add("count", Text::tr("Count the customers in a segment"), countSegment), words);
    CLI::App *members = add("members", Text::tr("List the customers in a segment"), listMembers);
    addSubject(members, words);
    addNumber(members, "--limit", words->limit, Text::tr("Maximum number of rows; all by default"), 1,
              std::numeric_limits<int>::max());
    addText(add("history", Text::tr("Show how many customers were in a segment each day"), showSegmentHistory), "name", words->name,
            Text::tr("Segment name"))
        .required();
    addText(add("delete", Text::tr("Delete a segment unless it is in use"), deleteSegment), "name", words->name,
            Text::tr("Segment name"))
        .required();
    CLI::App *explain = add("explain", Text::tr("Explain why a customer is in a segment or not"), explainSegment);
    addText(explain, "name", words->name, Text::tr("Segment name")).required();
    addText(explain, "key", words->key, Text::tr("Customer ID or any identity")).required();
    add("list", Text::tr("List all segments"),
        [](CommandContext &context, const Words &) { return listSegments(context); });
}

} // namespace app
