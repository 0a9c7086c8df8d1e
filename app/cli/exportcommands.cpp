#include "app/assembly/exportkinds.h"
#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/rulefile.h"
#include "app/text.h"
#include "storage/files/fileinuse.h"

#include <QJsonArray>

namespace app {

namespace {

struct Options
{
    QString kind, file, segment, rule, columns, encoding;
    bool masked = false;
};

Result<Answer> exportRows(CommandContext &context, const Options &options)
{
    ExportRequest request;
    request.file = options.file;
    for (const QString &column : options.columns.split(QLatin1Char(','), Qt::SkipEmptyParts))
        request.columns << column.trimmed();
    request.masked = options.masked;
    const QString encoding = options.encoding.toLower();
    if (encoding == QLatin1String("gb18030") || encoding == QLatin1String("gbk"))
        request.encoding = CsvWriter::Target::Gb18030;
    else if (!encoding.isEmpty() && encoding != QLatin1String("utf-8") && encoding != QLatin1String("utf8"))
        return failure(ErrorKind::Invalid,
                       Text::tr("Exports can be written in utf-8 or gb18030, not %1.").arg(options.encoding));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (!options.segment.isEmpty() || !options.rule.isEmpty()) {
        auto chosen = chosenCustomers(**store, options.rule, options.segment, {}, context.job());
        if (!chosen)
            return tl::unexpected<Error>(chosen.error());
        request.customers = *chosen;
    }
    std::optional<storage::FileInUse> ruleFile;
    if (!options.rule.isEmpty())
        ruleFile.emplace(options.rule, storage::FileInUse::Role::Input);
    const auto outcome = exportRecords(**store, options.kind, request, context.job());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    return Answer{{{QStringLiteral("rows"), qint64(outcome->rows)},
                   {QStringLiteral("columns"), QJsonArray::fromStringList(outcome->columns)},
                   {QStringLiteral("file"), options.file}},
                  Text::tr("%n row(s) were written to %1.", nullptr, int(outcome->rows)).arg(options.file)};
}

} // namespace

void addExportCommands(CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        line.addCommand("export", Text::tr("Export customers or other records to a table that can be imported again "
                                           "unchanged"));
    addText(command, "kind", options->kind,
            Text::tr("What to export: %1").arg(exportKindNames().join(QStringLiteral(", "))))
        .required();
    addText(command, "out", options->file, Text::tr("Output file")).required();
    addText(command, "--segment", options->segment, Text::tr("Only customers in this segment"));
    addText(command, "--rule", options->rule, Text::tr("Only customers matching this rule file"));
    addText(command, "--columns", options->columns, Text::tr("Only these columns, in this order: a,b,c"));
    addText(command, "--encoding", options->encoding,
            Text::tr("utf-8 (with the byte order mark Excel needs) or "
                     "gb18030"));
    addFlag(command, "--mask", options->masked, Text::tr("Show phone numbers as 138****8000"));
    line.setAction(command, [options](CommandContext &context) { return exportRows(context, *options); });
}

} // namespace app
