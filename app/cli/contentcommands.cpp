#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/statewords.h"
#include "app/content/contentjson.h"
#include "app/content/contentsearch.h"
#include "app/content/contentwords.h"
#include "app/content/termlist.h"
#include "app/text.h"

#include <QFileInfo>
#include <QJsonArray>

namespace app {

namespace {

struct ContentOptions
{
    QString file, words, text, category, state, search;
};

Result<Answer> addContent(CommandContext &context, const ContentOptions &options)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto items = readContentFile(**store, options.file);
    if (!items)
        return tl::unexpected<Error>(items.error());
    const auto added = ContentService(**store).add(std::move(*items));
    if (!added)
        return tl::unexpected<Error>(added.error());
    return Answer{{{QStringLiteral("created"), added->created}, {QStringLiteral("updated"), added->updated}},
                  Text::tr("%1 added to the library, %2 changed.").arg(added->created).arg(added->updated)};
}

/// The items in a category and a state that a search finds, all where nothing is given.
Result<std::vector<storage::Content>> chosenContents(TeamStore &store, const ContentOptions &options)
{
    storage::ContentStore::Filter filter;
    if (!options.category.isEmpty() && !(filter.category = contentCategoryFromName(options.category)))
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a category. Use product, welfare, content or script.").arg(options.category));
    if (!options.state.isEmpty() && !(filter.state = contentStateFromName(options.state)))
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a state. Use draft, waiting, approved or retired.").arg(options.state));
    auto contents = ContentService(store).list(filter);
    if (contents && !options.search.isEmpty()) {
        const ContentSearch search;
        std::erase_if(*contents, [&](const auto &content) { return !search.matches(content, options.search); });
    }
    return contents;
}

Result<Answer> listContent(CommandContext &context, const ContentOptions &options)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto contents = chosenContents(**store, options);
    if (!contents)
        return tl::unexpected<Error>(contents.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::Content &content : *contents) {
        rows << contentToJson(content);
        lines << QStringLiteral("%1  %2  %3")
                     .arg(content.name, contentStateWord(content.state), content.body.simplified());
    }
    return Answer{{{QStringLiteral("contents"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> exportContent(CommandContext &context, const ContentOptions &options)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto contents = chosenContents(**store, options);
    if (!contents)
        return tl::unexpected<Error>(contents.error());
    const QString file = options.file + (QFileInfo(options.file).isDir() ? QStringLiteral("/library.json") : QString());
    const auto attachments = writeContentFile(**store, *contents, file);
    if (!attachments)
        return tl::unexpected<Error>(attachments.error());
    return Answer{{{QStringLiteral("file"), file},
                   {QStringLiteral("items"), int(contents->size())},
                   {QStringLiteral("attachments"), *attachments}},
                  Text::tr("%n item(s) exported to %1.", nullptr, int(contents->size())).arg(file)};
}

/// The given list, else that of the store, else the bundled one.
Result<std::vector<ForbiddenTerm>> termsFor(CommandContext &context, const QString &words)
{
    if (!words.isEmpty())
        return termsFromFile(words);
    if (!QFileInfo::exists(context.storePath()))
        return shippedTerms();
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<std::vector<ForbiddenTerm>> { return termsOf((*store)->connection()); });
}

Result<Answer> checkContent(CommandContext &context, const ContentOptions &options)
{
    const Result<QString> text = options.file.isEmpty() ? Result<QString>(options.text) : textOfFile(options.file);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto terms = termsFor(context, options.words);
    if (!terms)
        return tl::unexpected<Error>(terms.error());
    QJsonArray hits;
    QStringList lines;
    for (const TermHit &hit : checkText(*text, *terms)) {
        // In characters, from 0.
        const auto position = QStringView(*text).left(hit.position).toUcs4().size();
        const auto length = QStringView(*text).mid(hit.position, hit.length).toUcs4().size();
        hits << QJsonObject{{QStringLiteral("term"), hit.term},
                            {QStringLiteral("position"), qint64(position)},
                            {QStringLiteral("length"), qint64(length)},
                            {QStringLiteral("reason"), hit.reason},
                            {QStringLiteral("severity"), severityName(hit.severity)}};
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(position)
                     .arg(hit.term, stateWord(severityName(hit.severity)), hit.reason);
    }
    if (lines.isEmpty())
        lines << Text::tr("No forbidden words found.");
    return Answer{{{QStringLiteral("hits"), hits}}, lines.join(QLatin1Char('\n'))};
}

void addChoice(CLI::App *command, ContentOptions &options)
{
    addText(command, "--category", options.category,
            Text::tr("Only this category: product, welfare, content or script"));
    addText(command, "--state", options.state, Text::tr("Only in this state: draft, waiting, approved or retired"));
    addText(command, "--search", options.search, Text::tr("Only items with these words, pinyin or initials"));
}

} // namespace

void addContentCommands(CommandLine &line)
{
    CLI::App *content = line.addCommand("content", Text::tr("Content library: items to send"));
    needSubCommand(content);
    auto options = std::make_shared<ContentOptions>();
    CLI::App *add = line.addCommand("add", Text::tr("Add items, or update those with the same name"), content);
    addText(add, "file", options->file, Text::tr("JSON file with one item or a list of items")).required();
    line.setAction(add, [options](CommandContext &context) { return addContent(context, *options); });
    CLI::App *list = line.addCommand("list", Text::tr("List the items in the library"), content);
    addChoice(list, *options);
    line.setAction(list, [options](CommandContext &context) { return listContent(context, *options); });
    CLI::App *write = line.addCommand("export", Text::tr("Export items as JSON, with their attachments"), content);
    addText(write, "file", options->file, Text::tr("JSON file, or a folder for library.json")).required();
    addChoice(write, *options);
    line.setAction(write, [options](CommandContext &context) { return exportContent(context, *options); });
    addContentItemCommands(line, content);
    CLI::App *check = line.addCommand("check", Text::tr("Check text for forbidden words"), content);
    addText(check, "--words", options->words, Text::tr("Word list to use instead of the team's"));
    CLI::App *what = addOneOf(check, "what");
    addText(what, "text", options->text, Text::tr("Text to check"));
    addText(what, "--file", options->file, Text::tr("File that contains the text"));
    line.setAction(check, [options](CommandContext &context) { return checkContent(context, *options); });
}

} // namespace app
