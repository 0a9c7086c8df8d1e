#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/cli/sopcommands.h"
#include "app/cli/statewords.h"
#include "app/cli/wholenumber.h"
#include "app/sop/clockguard.h"
#include "app/sop/withdrawplanning.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

using sop::TaskService;

namespace {

struct TaskOptions
{
    QString staff, day, state, reason, until;
    QStringList ids;
};

/// Explains why nothing was planned, and how to continue.
tl::unexpected<Error> doubted(const sop::ClockDoubt &doubt, const TeamStore &store)
{
    const QString clock = store.zone().isoDateTime(doubt.clock).left(16);
    const QString what = sop::doubtText(doubt, store.zone()) + QLatin1Char(' ');
    if (doubt.isSet)
        return failure(ErrorKind::Invalid,
                       what + Text::tr("Nothing was planned. Correct --now, or add --yes if the time is right."));
    return failure(ErrorKind::Conflict,
                   what + Text::tr("Nothing was planned: if the clock of this computer is ahead, SOPs would run too "
                                   "early. If the clock is right, confirm it with: siyu --now %1 tick. Otherwise "
                                   "correct the clock first.")
                              .arg(clock));
}

/// The question for the person at the terminal.
QString questionOf(const sop::ClockDoubt &doubt, const TeamStore &store)
{
    return sop::doubtText(doubt, store.zone()) + QLatin1Char(' ') +
           (doubt.isSet ? Text::tr("Is this time right?") : Text::tr("Is the clock right?"));
}

/// Before any write, which would count as the newest time.
Result<void> checkClock(TeamStore &store, bool yes)
{
    const auto doubt = sop::clockDoubt(store);
    if (doubt && !yes && !confirmed(questionOf(*doubt, store)).value_or(false))
        return doubted(*doubt, store);
    return {};
}

QString messageOf(const sop::TickOutcome &outcome, const TeamStore &store)
{
    if (outcome.earlier)
        return Text::tr("No changes were made: the days until %1 are already planned. Check the clock, which says %2. "
                        "Only if it is right and they were planned while it was ahead, remove them with: siyu tick "
                        "--take-back-after %2.")
            .arg(storage::isoDay(outcome.until), storage::isoDay(store.today()));
    return Text::tr("Planned from %1 to %2: %n task(s), %3 blocked, %4 missed, %5 cancelled, %6 moved.", nullptr,
                    int(outcome.written))
        .arg(storage::isoDay(outcome.from), storage::isoDay(outcome.until))
        .arg(outcome.blocked)
        .arg(outcome.missed)
        .arg(outcome.cancelled)
        .arg(outcome.moved);
}

Answer answerOf(const sop::TickOutcome &outcome, const TeamStore &store)
{
    const QString message = messageOf(outcome, store);
    return {QJsonObject{{QStringLiteral("planned"), !outcome.earlier},
                        {QStringLiteral("from"), storage::isoDay(outcome.from)},
                        {QStringLiteral("to"), storage::isoDay(outcome.until)},
                        {QStringLiteral("entered"), outcome.entries.entered},
                        {QStringLiteral("tasks"), qint64(outcome.written)},
                        {QStringLiteral("blocked"), qint64(outcome.blocked)},
                        {QStringLiteral("not_applicable"), qint64(outcome.notApplicable)},
                        {QStringLiteral("skipped"), qint64(outcome.skipped)},
                        {QStringLiteral("missed"), qint64(outcome.missed)},
                        {QStringLiteral("cancelled"), qint64(outcome.cancelled)},
                        {QStringLiteral("moved"), qint64(outcome.moved)},
                        {QStringLiteral("problems"), QJsonArray::fromStringList(outcome.problems)},
                        {QStringLiteral("message"), message}},
            (QStringList{message} + outcome.problems).join(QLatin1Char('\n'))};
}

void addTakenBack(Answer &answer, const sop::WithdrawnPlanning &taken, storage::LocalDay day)
{
    answer.json.insert(QStringLiteral("taken_back"),
                       QJsonObject{{QStringLiteral("tasks"), qint64(taken.tasks)},
                                   {QStringLiteral("enrolments"), qint64(taken.enrolments)},
                                   {QStringLiteral("reopened"), qint64(taken.reopened)}});
    const QString removed =
        Text::tr("%n task(s) planned after %1 were removed; missed tasks reopened: %2.", nullptr, int(taken.tasks))
            .arg(storage::isoDay(day))
            .arg(taken.reopened);
    answer.text = removed + QLatin1Char('\n') + answer.text;
}

Result<Answer> runTick(CommandContext &context, const QString &withdrawAfter, bool yes)
{
    const auto day = storage::parseIsoDay(withdrawAfter);
    if (!withdrawAfter.isEmpty() && !day)
        return failure(
            ErrorKind::Invalid,
            Text::tr("--take-back-after %1 is not a valid date. Use the format 2026-11-22.").arg(withdrawAfter));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (auto clock = checkClock(**store, yes); !clock)
        return tl::unexpected<Error>(clock.error());
    sop::WithdrawnPlanning taken;
    if (day) {
        auto done = sop::withdrawAfter(**store, *day);
        if (!done)
            return tl::unexpected<Error>(done.error());
        taken = *done;
    }
    const auto outcome = sop::Tick(**store).run(context.job());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    Answer answer = answerOf(*outcome, **store);
    if (day)
        addTakenBack(answer, taken, *day);
    return answer;
}

QJsonObject toJson(const storage::TaskLine &line, const TeamStore &store)
{
    const storage::TeamZone &zone = store.zone();
    QJsonObject json{{QStringLiteral("id"), QString::number(line.task.id.value)},
                     {QStringLiteral("due"), zone.isoDateTime(line.task.dueAt)},
                     {QStringLiteral("window_end"), zone.isoDateTime(line.task.windowEndAt)},
                     {QStringLiteral("expires"), zone.isoDateTime(line.task.expiresAt)},
                     {QStringLiteral("plan"), line.plan},
                     {QStringLiteral("step"), line.stepNumber},
                     {QStringLiteral("to"), line.to},
                     {QStringLiteral("staff"), line.staff},
                     {QStringLiteral("state"), sop::taskStateName(sop::shownState(line.task, store.now()))},
                     {QStringLiteral("reason"), line.task.reasonText},
                     {QStringLiteral("text"), line.task.text}};
    json.insert(targetKey(sop::targetOf(line.task)), QString::number(sop::targetIdOf(line.task)));
    if (line.task.part > 0)
        json.insert(QStringLiteral("line"), line.task.part + 1);
    if (line.task.movedFromDay)
        json.insert(QStringLiteral("moved_from"), storage::isoDay(*line.task.movedFromDay));
    return json;
}

Result<Answer> listTasks(CommandContext &context, const TaskOptions &options)
{
    TaskService::Query query;
    query.staff = options.staff;
    if (!options.day.isEmpty()) {
        query.day = storage::parseIsoDay(options.day);
        if (!query.day)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(options.day));
    }
    if (!options.state.isEmpty()) {
        query.state = sop::taskStateFromName(options.state);
        if (!query.state)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a task state such as due or done.").arg(options.state));
    }
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto tasks = TaskService(**store).list(query);
    if (!tasks)
        return tl::unexpected<Error>(tasks.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::TaskLine &line : *tasks) {
        const QJsonObject row = toJson(line, **store);
        rows << row;
        lines << QStringLiteral("%1  %2  %3  %4  %5  %6")
                     .arg(row.value(QStringLiteral("id")).toString(),
                          row.value(QStringLiteral("due")).toString().left(16),
                          stateWord(row.value(QStringLiteral("state")).toString()), line.to, line.staff, line.task.text);
    }
    return Answer{{{QStringLiteral("tasks"), rows}}, lines.join(QLatin1Char('\n'))};
}

/// Changes the tasks together: all of them or, if one cannot be changed, none.
Result<Answer>
changeTasks(CommandContext &context, const QStringList &texts,
            const std::function<Result<void>(TaskService &, TeamStore &, const TaskService::Ids &)> &change)
{
    TaskService::Ids ids;
    QJsonArray changed;
    for (const QString &text : texts) {
        const auto number = wholeNumber(text);
        if (!number)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a task ID. Run \"siyu tasks\" to see them.").arg(text));
        const storage::TaskId id(*number);
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            continue;
        ids.push_back(id);
        changed << QString::number(id.value);
    }
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    TaskService service(**store);
    if (auto done = change(service, **store, ids); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("tasks"), changed}}, Text::tr("%n task(s) changed.", nullptr, int(changed.size()))};
}

Result<Answer> snooze(CommandContext &context, const TaskOptions &options)
{
    return changeTasks(
        context, options.ids, [&](TaskService &service, TeamStore &store, const TaskService::Ids &ids) -> Result<void> {
            const auto until = store.zone().parseIsoDateTime(options.until);
            if (!until)
                return failure(ErrorKind::Invalid,
                               Text::tr("--until: \"%1\" is not a valid time. Use the format 2026-11-22T15:00.")
                                   .arg(options.until));
            return service.snooze(ids, *until);
        });
}

CLI::App *addTaskCommand(CommandLine &line, CLI::App *task, const char *name, const QString &help,
                         const std::shared_ptr<TaskOptions> &options)
{
    CLI::App *command = line.addCommand(name, help, task);
    addTexts(command, "ids", options->ids, Text::tr("Task IDs")).required();
    return command;
}

} // namespace

void addTaskCommands(CommandLine &line)
{
    auto takeBack = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    CLI::App *tick =
        line.addCommand("tick", Text::tr("Bring the team file up to date: plan, make tasks due, mark missed tasks"));
    addText(tick, "--take-back-after", *takeBack,
            Text::tr("First remove untouched tasks planned for the days after this one"));
    addFlag(tick, "--yes", *yes, Text::tr("Accept the clock, or --now, even if it is far ahead of the team file"));
    line.setAction(tick, [takeBack, yes](CommandContext &context) { return runTick(context, *takeBack, *yes); });
    auto options = std::make_shared<TaskOptions>();
    CLI::App *tasks = line.addCommand("tasks", Text::tr("List open tasks, or the tasks of one day"));
    addText(tasks, "--staff", options->staff, Text::tr("Whose tasks"));
    addText(tasks, "--day", options->day, Text::tr("Due on this day"));
    addText(tasks, "--state", options->state, Text::tr("Only tasks in this state, such as due or done"));
    line.setAction(tasks, [options](CommandContext &context) { return listTasks(context, *options); });

    CLI::App *task = line.addCommand("task", Text::tr("Close or change tasks"));
    needSubCommand(task);
    CLI::App *done = addTaskCommand(line, task, "done", Text::tr("Mark a touch as done"), options);
    line.setAction(done, [options](CommandContext &context) {
        return changeTasks(context, options->ids, [](TaskService &service, TeamStore &, const TaskService::Ids &ids) {
            return service.done(ids);
        });
    });
    CLI::App *skip = addTaskCommand(line, task, "skip", Text::tr("Skip a touch"), options);
    addText(skip, "--reason", options->reason, Text::tr("Why it is skipped"));
    line.setAction(skip, [options](CommandContext &context) {
        return changeTasks(context, options->ids, [&](TaskService &service, TeamStore &, const TaskService::Ids &ids) {
            return service.skip(ids, options->reason);
        });
    });
    CLI::App *later = addTaskCommand(line, task, "snooze", Text::tr("Snooze until a later time"), options);
    addText(later, "--until", options->until, Text::tr("Time, such as 2026-11-22T15:00")).required();
    line.setAction(later, [options](CommandContext &context) { return snooze(context, *options); });
    CLI::App *reassign = addTaskCommand(line, task, "reassign", Text::tr("Reassign to another team member"), options);
    addText(reassign, "--to", options->staff, Text::tr("Name of the team member")).required();
    line.setAction(reassign, [options](CommandContext &context) {
        return changeTasks(context, options->ids, [&](TaskService &service, TeamStore &, const TaskService::Ids &ids) {
            return service.reassign(ids, options->staff);
        });
    });
}

} // namespace app
