#include "app/assembly/importkinds.h"
#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/imports/dateorder.h"
#include "app/assembly/undoservice.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

Result<Answer> runImport(CommandContext &context, const QString &kind, const ImportRequest &request)
{
    const ImportKind *importer = findImportKind(kind);
    if (!importer)
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a type of file. Available: %2.")
                                               .arg(kind, importKindNames().join(QStringLiteral(", "))));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto outcome = importer->run(**store, request, context.job());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    return Answer{outcome->toJson(), outcome->toText()};
}

Result<Answer> listImports(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<Answer> {
        QJsonArray rows;
        QStringList lines;
        for (const storage::ImportRecord &record : storage::ImportStore((*store)->connection()).all()) {
            const QString at = (*store)->zone().isoDateTime(record.at);
            const bool inForce = record.state == storage::ImportRecord::State::InForce;
            rows << QJsonObject{
                {QStringLiteral("import"), QString::number(record.id.value)},
                {QStringLiteral("kind"), record.kind},
                {QStringLiteral("file"), record.fileName},
                {QStringLiteral("at"), at},
                {QStringLiteral("rows"), qint64(record.rows)},
                {QStringLiteral("created"), qint64(record.created)},
                {QStringLiteral("updated"), qint64(record.updated)},
                {QStringLiteral("state"), inForce ? QStringLiteral("in_force") : QStringLiteral("taken_back")}};
            lines << Text::tr("%1  %2  %3  %4: %n row(s), %5 created, %6 updated%7", nullptr, int(record.rows))
                         .arg(QString::number(record.id.value), at, record.kind, record.fileName)
                         .arg(record.created)
                         .arg(record.updated)
                         .arg(inForce ? QString() : Text::tr(" (undone)"));
        }
        return Answer{{{QStringLiteral("imports"), rows}}, lines.join(QLatin1Char('\n'))};
    });
}

Result<Answer> undoImport(CommandContext &context, std::int64_t import)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto outcome = UndoService(**store).undoImport(storage::ImportId(import), context.job());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    QString text =
        Text::tr("Import %1 was undone: %n record(s) deleted, %2 restored.", nullptr, int(outcome->deleted))
            .arg(import)
            .arg(outcome->restored);
    for (const QJsonValue &kept : std::as_const(outcome->kept)) {
        const QJsonObject record = kept.toObject();
        QStringList fields;
        for (const QJsonValue &field : record.value(QStringLiteral("fields")).toArray())
            fields << field.toString();
        QStringList words{record.value(QStringLiteral("table")).toString(), record.value(QStringLiteral("id")).toString(),
                          record.value(QStringLiteral("name")).toString()};
        words.removeAll(QString()); // erased people have no name
        text += QLatin1Char('\n') + Text::tr("Kept: %1 (%2)")
                                        .arg(words.join(QLatin1Char(' ')),
                                             fields.isEmpty() ? record.value(QStringLiteral("reason")).toString()
                                                              : fields.join(QStringLiteral(", ")));
    }
    return Answer{{{QStringLiteral("import"), QString::number(import)},
                   {QStringLiteral("deleted"), qint64(outcome->deleted)},
                   {QStringLiteral("restored"), qint64(outcome->restored)},
                   {QStringLiteral("kept"), outcome->kept}},
                  text};
}

} // namespace

void addImportCommands(CommandLine &line)
{
    auto kind = std::make_shared<QString>();
    auto request = std::make_shared<ImportRequest>();
    CLI::App *import = line.addCommand("import", Text::tr("Import a file"));
    addText(import, "kind", *kind,
            Text::tr("What the rows contain: %1").arg(importKindNames().join(QStringLiteral(", "))))
        .required();
    addText(import, "file", request->file, Text::tr("File to import")).required();
    addText(import, "--preset", request->preset, Text::tr("Read it as this known export format"));
    addText(import, "--paid", request->paid,
            Text::tr("Paid column of orders: net of refunds, or gross (before refunds)"));
    addText(import, "--map", request->mapping, Text::tr("Column mapping: 'Header=field;…'"));
    addText(import, "--key", request->key, Text::tr("Kind of identity in the column mapped to \"key\", such as phone"));
    addText(import, "--encoding", request->encoding, Text::tr("File encoding, if detection is wrong"));
    addText(import, "--sheet", request->sheet, Text::tr("Sheet of the workbook, by name or number"));
    auto dates = std::make_shared<QString>();
    addText(import, "--dates", *dates, Text::tr("How to read 3/4/2026: day-first or month-first"));
    addText(import, "--rejects", request->rejectsFile, Text::tr("Save rows that need attention to this file"));
    addFlag(import, "--dry-run", request->dryRun, Text::tr("Preview only; change nothing"));
    auto asOf = std::make_shared<QString>();
    addText(import, "--complete-as-of", *asOf,
            Text::tr("Treat the file as complete as of this day: a roster of all friends of its accounts, or a list "
                     "of all members of its groups. Anyone missing from it is treated as ended."));
    addFlag(import, "--allow-many-ended", request->allowManyEnded,
            Text::tr("Continue even if more than a fifth of an account's friends or a group's members would end"));
    addFlag(import, "--allow-doubles", request->allowDoubles,
            Text::tr("Import orders again even if they exist under another shop"));
    addFlag(import, "--keep-unknown", request->keepUnknown, Text::tr("Keep unrecognised columns as custom fields"));
    line.setAction(import, [kind, request, asOf, dates](CommandContext &context) -> Result<Answer> {
        request->dates = dateOrderFromName(*dates);
        if (!dates->isEmpty() && !request->dates)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a valid date order. Use day-first or month-first.").arg(*dates));
        if (!asOf->isEmpty()) {
            request->completeAsOf = storage::parseIsoDay(*asOf);
            if (!request->completeAsOf)
                return failure(ErrorKind::Invalid,
                               Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(*asOf));
        }
        return runImport(context, *kind, *request);
    });

    line.setAction(line.addCommand("imports", Text::tr("List imports")), listImports);

    auto id = std::make_shared<std::int64_t>(0);
    CLI::App *undo =
        line.addCommand("undo-import", Text::tr("Undo an import; records changed since are kept and listed"));
    addNumber(undo, "import", *id, Text::tr("Import number"), 1, std::numeric_limits<std::int64_t>::max()).required();
    line.setAction(undo, [id](CommandContext &context) { return undoImport(context, *id); });
}

} // namespace app
