#include "app/cli/sopcommands.h"

#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/cli/dayrange.h"
#include "app/cli/statewords.h"
#include "app/output.h"
#include "app/sop/icalendar.h"
#include "app/sop/planchecks.h"
#include "app/sop/plancodec.h"
#include "app/sop/planeffect.h"
#include "app/sop/sopservice.h"
#include "app/sop/stepidentity.h"
#include "app/sop/targetwords.h"
#include "app/sop/workcalendar.h"
#include "app/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

using sop::PlannedTouch;
using sop::SopService;

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Text::tr("Cannot read %1: %2").arg(path, file.errorString()));
    return file.readAll();
}

QJsonObject toJson(const PlannedTouch &touch, const storage::TeamZone &zone)
{
    QJsonObject json{{QStringLiteral("at"), zone.isoDateTime(touch.at)},
                     {QStringLiteral("plan"), touch.plan},
                     {QStringLiteral("step"), touch.step},
                     {QStringLiteral("to"), touch.to},
                     {targetKey(touch.targetKind), QString::number(touch.target)},
                     {QStringLiteral("staff"), touch.staff},
                     {QStringLiteral("account"), touch.account},
                     {QStringLiteral("state"), touch.state},
                     {QStringLiteral("reason"), touch.reason}};
    if (touch.meantAt)
        json.insert(QStringLiteral("moved_from"), zone.isoDateTime(*touch.meantAt));
    return json;
}

QString lineOf(const PlannedTouch &touch, const storage::TeamZone &zone)
{
    QString line = QStringLiteral("%1  %2 #%3  %4  %5  %6")
                       .arg(zone.isoDateTime(touch.at).left(16), touch.plan)
                       .arg(touch.step)
                       .arg(touch.to, touch.staff, stateWord(touch.state));
    if (!touch.reason.isEmpty())
        line += QStringLiteral(" (%1)").arg(touch.reason);
    return line;
}

Answer touchesAnswer(const std::vector<PlannedTouch> &touches, const storage::TeamZone &zone)
{
    QJsonArray rows;
    QStringList lines;
    for (const PlannedTouch &touch : touches) {
        rows << toJson(touch, zone);
        lines << lineOf(touch, zone);
    }
    return Answer{{{QStringLiteral("touches"), rows}}, lines.join(QLatin1Char('\n'))};
}

void insertCounts(QJsonObject &json, const sop::EntryCounts &counts)
{
    json.insert(QStringLiteral("entered"), counts.entered);
    json.insert(QStringLiteral("held_out"), counts.heldOut);
    json.insert(QStringLiteral("too_late"), counts.tooLate);
    json.insert(QStringLiteral("excluded"), counts.excluded);
}

QJsonObject toJson(const sop::PlanEffect &effect)
{
    return {{QStringLiteral("enrolled"), effect.enrolled},
            {QStringLiteral("inside"), effect.inside},
            {QStringLiteral("entering"), effect.entering},
            {QStringLiteral("leaving"), effect.leaving},
            {QStringLiteral("due_today"), effect.dueToday},
            {QStringLiteral("touches_of_entering"), effect.touchesOfEntering},
            {QStringLiteral("added"), effect.added},
            {QStringLiteral("dropped"), effect.dropped},
            {QStringLiteral("moved"), effect.moved},
            {QStringLiteral("reworded"), effect.reworded},
            {QStringLiteral("days"), sop::PlanEffect::days}};
}

/// The answer to a change of an active plan that was not confirmed.
Answer notApplied(const QString &name, const sop::PlanEffect &effect)
{
    const QString message =
        Text::tr("The SOP \"%1\" is active and was not changed. The change would have these effects:").arg(name) +
        QLatin1Char('\n') + sop::effectText(effect) + QLatin1Char('\n') +
        Text::tr("Run the command again with --yes to apply the change.");
    return Answer{{{QStringLiteral("plan"), name},
                   {QStringLiteral("applied"), false},
                   {QStringLiteral("effect"), toJson(effect)},
                   {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("Conflict")},
                                                         {QStringLiteral("message"), message},
                                                         {QStringLiteral("detail"), QString()}}}},
                  message,
                  1};
}

Result<Answer> importPlan(CommandContext &context, const QString &path, bool isConfirmed)
{
    auto text = readFile(path);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto effect = sop::effectOfImport(**store, *text, context.job());
    if (!effect) {
        const Error &error = effect.error();
        const bool isOfFile = error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound;
        return failure(error.kind, isOfFile ? QStringLiteral("%1: %2").arg(path, error.message) : error.message,
                       error.detail);
    }
    const QString name = QJsonDocument::fromJson(*text).object().value(QStringLiteral("name")).toString();
    if (effect->changesAnything() && !isConfirmed) {
        const bool isAgreed = confirmed(sop::effectText(*effect) + QLatin1Char('\n') +
                                        Text::tr("The SOP \"%1\" is active. Apply the change?").arg(name))
                                  .value_or(false);
        if (!isAgreed)
            return notApplied(name, *effect);
    }
    auto id = SopService(**store).import(*text);
    if (!id)
        return tl::unexpected<Error>(id.error());
    QJsonObject json{{QStringLiteral("id"), QString::number(id->value)}, {QStringLiteral("plan"), name}};
    if (!effect->isActive) {
        const auto plan = storage::PlanStore((*store)->connection()).byId(*id);
        const bool isDraft = !plan || plan->state == storage::StoredPlan::State::Draft;
        return Answer{json, (isDraft ? Text::tr("The SOP \"%1\" was imported. Check it with \"sop preview\", then "
                                                "run \"sop activate\".")
                                     : Text::tr("The SOP \"%1\" was changed."))
                                .arg(name)};
    }
    json.insert(QStringLiteral("applied"), true);
    json.insert(QStringLiteral("effect"), toJson(*effect));
    return Answer{json, Text::tr("The SOP \"%1\" continues with the new version.").arg(name) + QLatin1Char('\n') +
                            sop::effectText(*effect)};
}

Result<Answer> exportPlan(CommandContext &context, const QString &name, const QString &path)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto plan = SopService(**store).plan(name);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    if (auto written = saveOutput(path, QJsonDocument(sop::planToJson(sop::withoutPlainIds(*plan))).toJson()); !written)
        return tl::unexpected<Error>(written.error());
    return Answer{{{QStringLiteral("plan"), name}, {QStringLiteral("file"), path}},
                  Text::tr("The SOP \"%1\" was exported to %2.").arg(name, path)};
}

sop::PlanKind kindOf(TeamStore &store, const QString &plan)
{
    const auto read = SopService(store).plan(plan);
    return read ? read->kind : sop::PlanKind::OneToOne;
}

Result<Answer> previewPlan(CommandContext &context, const QString &name, int days)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto preview = SopService(**store).preview(name, days, context.job());
    if (!preview)
        return tl::unexpected<Error>(preview.error());
    Answer answer = touchesAnswer(preview->touches, (*store)->zone());
    insertCounts(answer.json, preview->entries);
    QJsonArray unknown;
    for (const int year : preview->unknownYears)
        unknown << year;
    answer.json.insert(QStringLiteral("unknown_years"), unknown);
    if (!preview->unknownYears.empty())
        answer.text += QLatin1Char('\n') + unknownYearsText(preview->unknownYears);
    if (preview->entries.tooLate > 0)
        answer.text += QLatin1Char('\n') + Text::tr("Too late for every step: %1. Use \"sop activate --today\" to make "
                                                    "today day 0 for all.")
                                               .arg(targetsText(kindOf(**store, name), preview->entries.tooLate));
    return answer;
}

Result<Answer> activatePlan(CommandContext &context, const QString &name, bool today)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto counts = SopService(**store).activate(name, today, context.job());
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    QJsonObject json{{QStringLiteral("plan"), name}};
    insertCounts(json, *counts);
    const sop::PlanKind kind = kindOf(**store, name);
    QString text = Text::tr("\"%1\" is active with %2.").arg(name, targetsText(kind, counts->entered));
    if (counts->tooLate > 0)
        text += QLatin1Char('\n') +
                Text::tr("Too late for every step, did not enter: %1.").arg(targetsText(kind, counts->tooLate));
    return Answer{json, text};
}

Result<Answer> changePlan(CommandContext &context, const QString &name,
                          Result<void> (SopService::*change)(const QString &), const QString &said)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (auto done = (SopService(**store).*change)(name); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("plan"), name}}, said.arg(name)};
}

Result<Answer> listPlans(CommandContext &context)
{
    static constexpr std::array states{"", "draft", "active", "paused", "ended"};
    static constexpr std::array kinds{"", "one_to_one", "group", "moments"};
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto plans = SopService(**store).list();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    QJsonArray rows;
    QStringList lines;
    for (const sop::PlanSummary &summary : *plans) {
        const QString state = QLatin1String(states[size_t(summary.plan.state)]);
        rows << QJsonObject{{QStringLiteral("id"), QString::number(summary.plan.id.value)},
                            {QStringLiteral("name"), summary.plan.name},
                            {QStringLiteral("kind"), QLatin1String(kinds[size_t(summary.plan.kind)])},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("priority"), summary.plan.priority},
                            {QStringLiteral("version"), summary.plan.version},
                            {QStringLiteral("steps"), summary.steps},
                            {QStringLiteral("running"), qint64(summary.enrolments.running)},
                            {QStringLiteral("ended"), qint64(summary.enrolments.ended)},
                            {QStringLiteral("held_out"), qint64(summary.enrolments.heldOut)}};
        lines << Text::tr("%1  %2, priority %3, %4, %5 in progress")
                     .arg(summary.plan.name, stateWord(state))
                     .arg(summary.plan.priority)
                     .arg(Text::tr("%n step(s)", nullptr, summary.steps))
                     .arg(summary.enrolments.running);
    }
    return Answer{{{QStringLiteral("plans"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> showCalendar(CommandContext &context, const QString &from, const QString &to, const QString &ics)
{
    const auto first = storage::parseIsoDay(from);
    const auto last = storage::parseIsoDay(to);
    if (!first || !last || *last < *first)
        return failure(ErrorKind::Invalid,
                       Text::tr("--from and --to must be dates such as 2026-11-22, and --from cannot be after --to."));
    if (auto range = atMostTenYears(*first, *last); !range)
        return tl::unexpected<Error>(range.error());
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto touches = SopService(**store).calendar(*first, *last, context.job());
    if (!touches)
        return tl::unexpected<Error>(touches.error());
    if (!ics.isEmpty()) {
        if (auto written = saveOutput(ics, sop::toICalendar(*touches, (*store)->zone())); !written)
            return tl::unexpected<Error>(written.error());
    }
    return touchesAnswer(*touches, (*store)->zone());
}

Result<Answer> listTemplates(CommandContext &)
{
    QJsonArray rows;
    QStringList lines;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(file);
        auto text = readFile(path);
        if (!text)
            return tl::unexpected<Error>(text.error());
        const auto plan = sop::planFromJson(*text);
        if (!plan)
            continue;
        const QString &name = plan->name;
        rows << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("file"), path}};
        lines << QStringLiteral("%1  %2").arg(path, name);
    }
    return Answer{{{QStringLiteral("templates"), rows}}, lines.join(QLatin1Char('\n'))};
}

struct SopOptions
{
    QString name, file, from, to, ics;
    std::int64_t days = 30;
    bool today = false, yes = false;
};

void addStateCommands(CommandLine &line, CLI::App *sop)
{
    const auto add = [&line, sop](const char *command, const QString &help,
                                  Result<void> (SopService::*change)(const QString &), const QString &said) {
        auto name = std::make_shared<QString>();
        CLI::App *added = line.addCommand(command, help, sop);
        addText(added, "name", *name, Text::tr("SOP name")).required();
        line.setAction(added, [=](CommandContext &context) { return changePlan(context, *name, change, said); });
    };
    add("pause", Text::tr("Pause an SOP; everyone stays at their current step"), &SopService::pause,
        Text::tr("\"%1\" is paused."));
    add("end", Text::tr("End an SOP permanently"), &SopService::end, Text::tr("\"%1\" has ended."));
}

Result<Answer> resumePlan(CommandContext &context, const QString &name, const QString &held)
{
    if (!held.isEmpty() && held != QLatin1String("drop") && held != QLatin1String("shift"))
        return failure(ErrorKind::Invalid, Text::tr("--held must be drop or shift, not %1.").arg(held));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto wanted = held.isEmpty()
                            ? std::nullopt
                            : std::optional(held == QLatin1String("drop") ? sop::Held::Drop : sop::Held::Shift);
    auto resumed = SopService(**store).resume(name, wanted, context.job());
    if (!resumed)
        return tl::unexpected<Error>(resumed.error());
    const bool dropped = resumed->held == sop::Held::Drop;
    return Answer{{{QStringLiteral("plan"), name},
                   {QStringLiteral("held"), dropped ? QStringLiteral("drop") : QStringLiteral("shift")},
                   {QStringLiteral("days"), resumed->days},
                   {QStringLiteral("shifted"), qint64(resumed->moved)},
                   {QStringLiteral("dropped"), qint64(resumed->dropped)}},
                  sop::resumedText(name, *resumed)};
}

void addResume(CommandLine &line, CLI::App *sop)
{
    auto options = std::make_shared<std::pair<QString, QString>>();
    CLI::App *resume = line.addCommand("resume", Text::tr("Resume a paused SOP"), sop);
    addText(resume, "name", options->first, Text::tr("SOP name")).required();
    addText(resume, "--held", options->second,
            Text::tr("What to do with steps whose time fell within the pause: drop skips them, shift moves all later "
                     "touches by the length of the pause"));
    line.setAction(resume,
                   [options](CommandContext &context) { return resumePlan(context, options->first, options->second); });
}

void addFileCommands(CommandLine &line, CLI::App *sop)
{
    auto options = std::make_shared<SopOptions>();
    CLI::App *bring =
        line.addCommand("import", Text::tr("Import an SOP from JSON, replacing one with the same name"), sop);
    addText(bring, "file", options->file, Text::tr("Plan file in JSON")).required();
    addFlag(bring, "--yes", options->yes,
            Text::tr("Apply the change to an active SOP; without this, only its effects are shown"));
    line.setAction(bring,
                   [options](CommandContext &context) { return importPlan(context, options->file, options->yes); });
    CLI::App *take = line.addCommand("export", Text::tr("Export an SOP as JSON"), sop);
    addText(take, "name", options->name, Text::tr("SOP name")).required();
    addText(take, "out", options->file, Text::tr("Output file")).required();
    line.setAction(take,
                   [options](CommandContext &context) { return exportPlan(context, options->name, options->file); });
    CLI::App *templates =
        line.addCommand("templates", Text::tr("List built-in SOP templates; import a template's file to use it"), sop);
    line.setAction(templates, listTemplates);
}

void addPlanningCommands(CommandLine &line, CLI::App *sop)
{
    auto options = std::make_shared<SopOptions>();
    CLI::App *preview =
        line.addCommand("preview", Text::tr("List every touch an SOP plans and every sending rule that applies"), sop);
    addText(preview, "name", options->name, Text::tr("SOP name")).required();
    addNumber(preview, "--days", options->days, Text::tr("Number of days to look ahead"), 1, 400);
    line.setAction(preview, [options](CommandContext &context) {
        return previewPlan(context, options->name, int(options->days));
    });
    CLI::App *activate = line.addCommand("activate", Text::tr("Activate an SOP"), sop);
    addText(activate, "name", options->name, Text::tr("SOP name")).required();
    addFlag(activate, "--today", options->today, Text::tr("Make today day 0 for everyone"));
    line.setAction(activate,
                   [options](CommandContext &context) { return activatePlan(context, options->name, options->today); });
    CLI::App *calendar = line.addCommand("calendar", Text::tr("Show what all active SOPs have done and will do"), sop);
    addText(calendar, "--from", options->from, Text::tr("First day")).required();
    addText(calendar, "--to", options->to, Text::tr("Last day")).required();
    addText(calendar, "--ics", options->ics, Text::tr("Also save it as iCalendar"));
    line.setAction(calendar, [options](CommandContext &context) {
        return showCalendar(context, options->from, options->to, options->ics);
    });
}

} // namespace

void addSopCommands(CommandLine &line)
{
    CLI::App *sop = line.addCommand("sop", Text::tr("SOPs: planned touches"));
    needSubCommand(sop);
    addFileCommands(line, sop);
    addPlanningCommands(line, sop);
    addResume(line, sop);
    addStateCommands(line, sop);
    CLI::App *list = line.addCommand("list", Text::tr("List all SOPs and their status"), sop);
    line.setAction(list, listPlans);
    addSopResults(line, sop);
    addTaskCommands(line);
    addCoverCommand(line);
}

} // namespace app
