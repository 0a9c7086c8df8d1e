#include "app/assembly/storeservice.h"
#include "app/assembly/supportreport.h"
#include "app/assembly/undoservice.h"
#include "app/cli/allcommands.h"
#include "app/cli/auditwords.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/cli/statewords.h"
#include "app/output.h"
#include "app/storewords.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/team/staffstore.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace app {

namespace {

Result<Answer> createStore(CommandContext &context)
{
    const QString path = context.storePath();
    if (auto created = TeamStore::create(path); !created)
        return tl::unexpected<Error>(created.error());
    return Answer{{{QStringLiteral("store"), path}}, Text::tr("%1 was created.").arg(path)};
}

Result<Answer> checkStore(CommandContext &context, bool deep)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto problems = StoreService(**store).check(deep, context.job());
    if (!problems)
        return tl::unexpected<Error>(problems.error());
    const bool ok = problems->isEmpty();
    return Answer{{{QStringLiteral("ok"), ok}, {QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}},
                  ok ? Text::tr("No problems found in %1.").arg(context.storePath())
                     : problems->join(QLatin1Char('\n')),
                  ok ? 0 : 1};
}

Result<Answer> backupStore(CommandContext &context, const QString &target)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto path = StoreService(**store).backup(target, context.job());
    if (!path)
        return tl::unexpected<Error>(path.error());
    return Answer{{{QStringLiteral("backup"), *path}}, Text::tr("Backed up to %1 and verified.").arg(*path)};
}

/// Scripts that cannot be asked are told: the file that is replaced is kept.
Result<Answer> restoreStore(CommandContext &context, const QString &source, bool yes)
{
    const QString store = context.storePath();
    if (!yes && QFileInfo::exists(store)) {
        const QString warning = Text::tr("%1 will be replaced by the backup and kept next to it. The undo list of the "
                                         "restored file is empty: earlier changes can no longer be undone.")
                                    .arg(store);
        if (!canAsk())
            std::fprintf(stderr, "%s\n", qUtf8Printable(warning));
        else if (const auto isSure = confirmed(warning + QLatin1Char(' ') + Text::tr("Restore?")); !isSure || !*isSure)
            return failure(ErrorKind::Cancelled, Text::tr("No changes were made."));
    }
    auto kept = StoreService::restore(source, context.storePath(), context.job(), context.lockRule());
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return Answer{{{QStringLiteral("restored"), source}, {QStringLiteral("replaced"), *kept}},
                  (kept->isEmpty() ? Text::tr("%1 was restored.").arg(source)
                                   : Text::tr("%1 was restored. The previous file was kept as %2.").arg(source, *kept)) +
                      QLatin1Char('\n') + Text::tr("Its undo list is empty.")};
}

Result<Answer> salvageStore(CommandContext &context, const QString &broken, const QString &target)
{
    const auto report = StoreService::salvage(broken, target, context.job());
    if (!report)
        return tl::unexpected<Error>(report.error());
    QJsonArray rows;
    for (const storage::SalvagedTable &table : report->tables) {
        if (table.read > 0 || !table.isWhole())
            rows << QJsonObject{{QStringLiteral("table"), table.name},
                                {QStringLiteral("read"), qint64(table.read)},
                                {QStringLiteral("lost"), qint64(table.lost)},
                                {QStringLiteral("lost_is_exact"), table.isExact},
                                {QStringLiteral("repaired"), qint64(table.repaired)},
                                {QStringLiteral("orphans"), qint64(table.orphans)},
                                {QStringLiteral("broken_pages"), qint64(table.brokenPages)}};
    }
    return Answer{{{QStringLiteral("store"), target},
                   {QStringLiteral("read"), qint64(report->rowsRead())},
                   {QStringLiteral("lost"), qint64(report->rowsLost())},
                   {QStringLiteral("header_was_broken"), report->headerWasBroken},
                   {QStringLiteral("wal_was_lost"), report->walWasLost},
                   {QStringLiteral("tables"), rows}},
                  salvageText(*report, broken, target)};
}

Result<Answer> saveSupportReport(CommandContext &context, const QString &path)
{
    auto store = context.openForReading(); // without one the report tells the rest
    const QStringList more = store ? QStringList() : QStringList{store.error().detail};
    const auto report = supportReport(store ? *store : nullptr, supportLogs(), more, context.job());
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (auto saved = saveOutput(path, *report); !saved)
        return tl::unexpected<Error>(saved.error());
    return Answer{{{QStringLiteral("report"), path}},
                  Text::tr("The report was saved as %1. It holds no customer data.").arg(path)};
}

QJsonObject toJson(const storage::Change &change, const storage::TeamZone &zone)
{
    static constexpr std::array states{"", "done", "undone", "final"};
    static constexpr std::array kinds{"", "edit", "import", "task", "sample"};
    return {{QStringLiteral("id"), QString::number(change.id.value)},
            {QStringLiteral("at"), zone.isoDateTime(change.at)},
            {QStringLiteral("title"), change.title},
            {QStringLiteral("kind"), QLatin1String(kinds[std::size_t(change.kind)])},
            {QStringLiteral("state"), QLatin1String(states[std::size_t(change.state)])}};
}

Result<Answer> undoOrRedo(CommandContext &context, bool undo)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    UndoService service(**store);
    auto outcome = undo ? service.undo(context.job()) : service.redo(context.job());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    QJsonObject json = toJson(outcome->change, (*store)->zone());
    json.insert(QStringLiteral("kept"), outcome->kept);
    QString text = (undo ? Text::tr("Undone: %1") : Text::tr("Redone: %1")).arg(outcome->change.title);
    if (!outcome->kept.isEmpty())
        text +=
            QLatin1Char('\n') +
            Text::tr("%n record(s) were kept because they have been changed or used since.", nullptr,
                     int(outcome->kept.size()));
    return Answer{json, text};
}

Result<Answer> showHistory(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto changes = UndoService(**store).history();
    if (!changes)
        return tl::unexpected<Error>(changes.error());
    QJsonArray rows;
    QStringList lines;
    for (const HistoryEntry &entry : *changes) {
        const QJsonObject row = toJson(entry, (*store)->zone());
        rows << row;
        const bool isLost = entry.wasUndone && entry.state == storage::Change::State::Final;
        lines << QStringLiteral("%1  %2  %3")
                     .arg(row.value(QStringLiteral("at")).toString(),
                          isLost ? Text::tr("undone, cannot be redone")
                                 : stateWord(row.value(QStringLiteral("state")).toString()),
                          entry.title);
    }
    return Answer{{{QStringLiteral("history"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> showAudit(CommandContext &context, const QString &from)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    storage::UtcMs since = 0;
    if (!from.isEmpty()) {
        const auto day = storage::parseIsoDay(from);
        if (!day)
            return failure(ErrorKind::Invalid, Text::tr("--from: \"%1\" is not a valid date. Use the format "
                                                        "2026-11-22.")
                                                   .arg(from));
        since = (*store)->zone().toUtc(*day, 0);
    }
    return guarded([&]() -> Result<Answer> {
        QJsonArray rows;
        QStringList lines;
        QHash<std::int64_t, QString> names;
        for (const storage::Staff &staff : storage::StaffStore((*store)->connection()).all())
            names.insert(staff.id.value, staff.name);
        for (const storage::AuditEntry &entry : storage::AuditStore((*store)->connection()).since(since)) {
            const QString at = (*store)->zone().isoDateTime(entry.at);
            rows << QJsonObject{{QStringLiteral("at"), at},
                                {QStringLiteral("staff"), QString::number(entry.staff.value)},
                                {QStringLiteral("action"), entry.action},
                                {QStringLiteral("subject"), entry.subject},
                                {QStringLiteral("detail"), entry.detail}};
            QStringList parts{at, auditWord(entry.action), names.value(entry.staff.value), entry.subject, entry.detail};
            parts.removeAll(QString());
            lines << parts.join(QStringLiteral("  "));
        }
        return Answer{{{QStringLiteral("audit"), rows}}, lines.join(QLatin1Char('\n'))};
    });
}

} // namespace

void addStoreCommands(CommandLine &line)
{
    line.setAction(line.addCommand("new", Text::tr("Create an empty team file")), createStore);

    auto deep = std::make_shared<bool>(false);
    CLI::App *check = line.addCommand("check", Text::tr("Check the team file for problems"));
    addFlag(check, "--deep", *deep, Text::tr("Also compare everything in memory with the file"));
    line.setAction(check, [deep](CommandContext &context) { return checkStore(context, *deep); });

    auto target = std::make_shared<QString>();
    CLI::App *backup = line.addCommand("backup", Text::tr("Back up the team file and verify the copy"));
    addText(backup, "out", *target, Text::tr("Where to save it (with the automatic backups if omitted)")).notEmpty();
    line.setAction(backup, [target](CommandContext &context) { return backupStore(context, *target); });

    auto source = std::make_shared<QString>();
    CLI::App *restore =
        line.addCommand("restore", Text::tr("Replace the team file with a backup; the current file is kept"));
    auto yes = std::make_shared<bool>(false);
    addText(restore, "file", *source, Text::tr("Backup file")).required();
    addFlag(restore, "--yes", *yes, Text::tr("Skip the confirmation prompt"));
    line.setAction(restore,
                   [source, yes](CommandContext &context) { return restoreStore(context, *source, *yes); });

    auto broken = std::make_shared<QString>();
    auto rescued = std::make_shared<QString>();
    CLI::App *salvage =
        line.addCommand("salvage", Text::tr("Salvage a damaged team file into a new one, and report what is lost"));
    addText(salvage, "broken", *broken, Text::tr("The damaged team file (opened read-only)")).required();
    addText(salvage, "new", *rescued, Text::tr("The team file to create")).required();
    line.setAction(salvage,
                   [broken, rescued](CommandContext &context) { return salvageStore(context, *broken, *rescued); });

    auto report = std::make_shared<QString>();
    CLI::App *support = line.addCommand("support-report", Text::tr("Save versions, sizes and the log for support"));
    addText(support, "out", *report, Text::tr("Where to save it")).required();
    line.setAction(support, [report](CommandContext &context) { return saveSupportReport(context, *report); });

    line.setAction(line.addCommand("undo", Text::tr("Undo the latest change")),
                   [](CommandContext &context) { return undoOrRedo(context, true); });
    line.setAction(line.addCommand("redo", Text::tr("Redo the change last undone")),
                   [](CommandContext &context) { return undoOrRedo(context, false); });
    line.setAction(line.addCommand("history", Text::tr("List changes that can be undone")), showHistory);

    auto from = std::make_shared<QString>();
    CLI::App *audit = line.addCommand("audit", Text::tr("Show who did what and when"));
    addText(audit, "--from", *from, Text::tr("First day"));
    line.setAction(audit, [from](CommandContext &context) { return showAudit(context, *from); });
}

} // namespace app
