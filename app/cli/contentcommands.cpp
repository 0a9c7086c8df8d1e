#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/statewords.h"
#include "app/content/contentservice.h"
#include "app/content/termlist.h"
#include "app/jsontext.h"
#include "app/text.h"

#include <QFileInfo>
#include <QJsonArray>

namespace app {

namespace {

struct ContentOptions
{
    QString file, words, text, category, state, name;
};

Result<std::vector<storage::Content>> readContents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Text::tr("Cannot read %1: %2.").arg(path, file.errorString()));
    const auto document = parseJson(file.readAll());
    if (!document)
        return failure(ErrorKind::Invalid, QStringLiteral("%1: %2").arg(path, document.error().message));
    std::vector<storage::Content> contents;
    const QJsonArray items = document->isArray() ? document->array() : QJsonArray{document->object()};
    for (int i = 0; i < items.size(); ++i) {
        const auto content = contentFromJson(items[i].toObject());
        if (!content)
            return failure(content.error().kind,
                           Text::tr("%1, item %2: %3").arg(path).arg(i + 1).arg(content.error().message));
        contents.push_back(*content);
    }
    return contents;
}

Result<Answer> addContent(CommandContext &context, const ContentOptions &options)
{
    const auto contents = readContents(options.file);
    if (!contents)
        return tl::unexpected<Error>(contents.error());
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto added = ContentService(**store).add(*contents);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return Answer{{{QStringLiteral("created"), added->created}, {QStringLiteral("updated"), added->updated}},
                  Text::tr("%1 added to the library, %2 changed.").arg(added->created).arg(added->updated)};
}

Result<Answer> listContent(CommandContext &context, const ContentOptions &options)
{
    storage::ContentStore::Filter filter;
    if (!options.category.isEmpty() && !(filter.category = contentCategoryFromName(options.category)))
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a category. Use product, welfare, content or script.").arg(options.category));
    if (!options.state.isEmpty() && !(filter.state = contentStateFromName(options.state)))
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a state. Use draft, approved or retired.").arg(options.state));
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto contents = ContentService(**store).list(filter);
    if (!contents)
        return tl::unexpected<Error>(contents.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::Content &content : *contents) {
        rows << contentToJson(content);
        lines << QStringLiteral("%1  %2  %3")
                     .arg(content.name, stateWord(contentStateName(content.state)), content.body.simplified());
    }
    return Answer{{{QStringLiteral("contents"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> retireContent(CommandContext &context, const ContentOptions &options)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (const auto retired = ContentService(**store).retire(options.name); !retired)
        return tl::unexpected<Error>(retired.error());
    return Answer{{{QStringLiteral("retired"), options.name}}, Text::tr("\"%1\" has been retired.").arg(options.name)};
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
    addText(list, "--category", options->category, Text::tr("Only this category: product, welfare, content or script"));
    addText(list, "--state", options->state, Text::tr("Only in this state: draft, approved or retired"));
    line.setAction(list, [options](CommandContext &context) { return listContent(context, *options); });
    CLI::App *retire = line.addCommand("retire", Text::tr("Retire an item"), content);
    addText(retire, "name", options->name, Text::tr("Item name")).required();
    line.setAction(retire, [options](CommandContext &context) { return retireContent(context, *options); });
    CLI::App *check = line.addCommand("check", Text::tr("Check text for forbidden words"), content);
    addText(check, "--words", options->words, Text::tr("Word list to use instead of the team's"));
    CLI::App *what = addOneOf(check, "what");
    addText(what, "text", options->text, Text::tr("Text to check"));
    addText(what, "--file", options->file, Text::tr("File that contains the text"));
    line.setAction(check, [options](CommandContext &context) { return checkContent(context, *options); });
}

} // namespace app
