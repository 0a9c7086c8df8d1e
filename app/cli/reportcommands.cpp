#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/output.h"
#include "app/text.h"
#include "storage/time/localday.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>

namespace app {

namespace {

struct ReportOptions
{
    QString from, to, file;
};

/// The desktop program in the same folder, which renders the charts of the report.
QString siblingPath()
{
    const QString name =
#ifdef Q_OS_WIN
        QStringLiteral("siyudesk.exe");
#else
        QStringLiteral("siyudesk");
#endif
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString &place : {name, QStringLiteral("siyudesk.app/Contents/MacOS/siyudesk")}) {
        if (QFileInfo(folder.filePath(place)).isExecutable())
            return folder.filePath(place);
    }
    return {};
}

Result<Answer> writeReport(CommandContext &context, const ReportOptions &options)
{
    const auto from = storage::parseIsoDay(options.from), to = storage::parseIsoDay(options.to);
    if (!from || !to)
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(from ? options.to : options.from));
    if (*to < *from)
        return failure(ErrorKind::Invalid,
                       Text::tr("The period ends (%1) before it starts (%2).").arg(options.to, options.from));
    // Opened here too, so that store errors are reported as by every other command.
    if (const auto store = context.openForReading(); !store)
        return tl::unexpected<Error>(store.error());
    const QString program = siblingPath();
    if (program.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("The report needs siyudesk, which is not installed. Install the "
                                                     "desktop package, or use \"kpi\" and \"cohort\" to see the "
                                                     "figures."));
    QStringList arguments{QStringLiteral("--report"),
                          QStringLiteral("--store"),
                          context.storePath(),
                          QStringLiteral("--from"),
                          options.from,
                          QStringLiteral("--to"),
                          options.to,
                          QStringLiteral("--lang"),
                          QLocale().name()};
    if (!context.options().now.isEmpty())
        arguments << QStringLiteral("--now") << context.options().now;
    arguments << options.file;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return failure(ErrorKind::Bug, Text::tr("siyudesk quit before the report was finished."),
                       process.errorString());
    if (process.exitCode() != 0)
        return failure(ErrorKind::Invalid, QString::fromUtf8(process.readAllStandardError()).trimmed());
    if (options.file == QLatin1String("-")) {
        if (auto written = saveOutput(options.file, process.readAllStandardOutput()); !written)
            return tl::unexpected<Error>(written.error());
        return Answer{{{QStringLiteral("file"), options.file}}, {}};
    }
    const QString path = QFileInfo(options.file).absoluteFilePath();
    return Answer{{{QStringLiteral("file"), path}, {QStringLiteral("bytes"), qint64(QFileInfo(path).size())}},
                  Text::tr("The report was saved to %1.").arg(QDir::toNativeSeparators(path))};
}

} // namespace

void addReportCommand(CommandLine &line)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App *command = line.addCommand("report", Text::tr("Save the weekly report as PDF"));
    addText(command, "--from", options->from, Text::tr("First day")).required();
    addText(command, "--to", options->to, Text::tr("Last day (inclusive)")).required();
    addText(command, "file", options->file, Text::tr("Output PDF file")).required();
    line.setAction(command, [options](CommandContext &context) { return writeReport(context, *options); });
}

} // namespace app
