#include "app/assembly/feedservice.h"
#include "app/assembly/importkinds.h"
#include "app/assembly/inbox.h"
#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/helptext.h"
#include "app/cli/statewords.h"
#include "app/text.h"

#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

QString stateName(DataFeed::State state)
{
    switch (state) {
    case DataFeed::State::Fresh:
        return QStringLiteral("fresh");
    case DataFeed::State::Stale:
        return QStringLiteral("stale");
    case DataFeed::State::Never:
        break;
    }
    return QStringLiteral("never");
}

Result<Answer> listFeeds(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<Answer> {
        QJsonArray rows;
        QStringList lines;
        for (const DataFeed &feed : FeedService(**store).feeds()) {
            const QString day = feed.coveredTo ? storage::isoDay(*feed.coveredTo) : QString();
            rows << QJsonObject{{QStringLiteral("kind"), feed.kind},
                                {QStringLiteral("state"), stateName(feed.state)},
                                {QStringLiteral("covered_to"), feed.coveredTo ? QJsonValue(day) : QJsonValue()},
                                {QStringLiteral("file"), feed.importedFile},
                                {QStringLiteral("every_days"), feed.everyDays},
                                {QStringLiteral("how_to"), feed.howTo},
                                {QStringLiteral("read"), feed.isRead},
                                {QStringLiteral("metrics"), QJsonArray::fromStringList(feed.dependents)}};
            constexpr int column = 14;
            const QString state = stateWord(stateName(feed.state));
            lines << QStringLiteral("%1  %2  %3  %4")
                         .arg(state + QString(std::max(0, column - shownWidth(state)), QLatin1Char(' ')))
                         .arg(feed.kind, -14)
                         .arg(day, -10)
                         .arg(feed.name);
        }
        return Answer{{{QStringLiteral("feeds"), rows}}, lines.join(QLatin1Char('\n'))};
    });
}

/// Imports files whose headers are known; lists the others for a first import by hand.
Result<Answer> importFolder(CommandContext &context, const QString &folder, bool dryRun)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto files = Inbox(**store, folder).waiting();
    if (!files)
        return tl::unexpected<Error>(files.error());
    QJsonArray rows;
    QStringList lines;
    for (const InboxFile &file : *files) {
        QJsonObject row{{QStringLiteral("file"), file.path},
                        {QStringLiteral("kind"), file.kind},
                        {QStringLiteral("known"), file.isKnown}};
        QString fate = file.problem;
        if (file.problem.isEmpty() && !file.isKnown)
            fate = Text::tr("not seen before; import it once with \"siyu import %1 FILE\"").arg(file.kind);
        if (file.isKnown) {
            ImportRequest request;
            request.file = file.path;
            request.dryRun = dryRun;
            const auto outcome = findImportKind(file.kind)->run(**store, request, context.job());
            if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
                return tl::unexpected<Error>(outcome.error());
            if (outcome)
                row.insert(QStringLiteral("outcome"), outcome->toJson());
            fate = outcome ? outcome->toText() : outcome.error().message;
        }
        if (!row.contains(QStringLiteral("outcome")))
            row.insert(QStringLiteral("problem"), fate);
        rows << row;
        lines << QStringLiteral("%1: %2").arg(file.path, fate);
    }
    return Answer{{{QStringLiteral("files"), rows}}, lines.join(QLatin1Char('\n'))};
}

} // namespace

void addFeedCommands(CommandLine &line)
{
    line.setAction(line.addCommand("feeds", Text::tr("List the files the team relies on, and how up to date each is")),
                   listFeeds);
    auto folder = std::make_shared<QString>();
    auto dryRun = std::make_shared<bool>(false);
    CLI::App *import =
        line.addCommand("import-folder", Text::tr("Import new files from a folder if their headers are known"));
    addText(import, "folder", *folder, Text::tr("Watched folder")).required();
    addFlag(import, "--dry-run", *dryRun, Text::tr("Preview only; change nothing"));
    line.setAction(import,
                   [folder, dryRun](CommandContext &context) { return importFolder(context, *folder, *dryRun); });
}

} // namespace app
