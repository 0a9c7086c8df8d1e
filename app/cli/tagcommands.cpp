#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/rulefile.h"
#include "app/image/image.h"
#include "app/segments/tagservice.h"
#include "app/text.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace app {

namespace {

/// Arguments of one call, kept from parsing to running.
struct Words
{
    QString tag, rule, segment, group;
    QStringList keys;
    bool exclusive = false;
};
using SharedWords = std::shared_ptr<Words>;

QString textOf(const TagChange &change, std::size_t customers, bool gives)
{
    QStringList sentences;
    if (change.created)
        sentences.append(Text::tr("The tag \"%1\" did not exist and was created.").arg(change.tag.name));
    sentences.append(gives ? Text::tr("Added \"%1\" to %n customer(s); %2 already had it.", nullptr, int(change.changed))
                                 .arg(change.tag.name)
                                 .arg(std::int64_t(customers) - change.changed)
                           : Text::tr("Removed \"%1\" from %n customer(s); %2 did not have it.", nullptr,
                                      int(change.changed))
                                 .arg(change.tag.name)
                                 .arg(std::int64_t(customers) - change.changed));
    if (change.displaced > 0)
        sentences.append(Text::tr("Tags replaced in the exclusive group: %1.").arg(change.displaced));
    return sentences.join(QLatin1Char(' '));
}

Result<Answer> changeTag(CommandContext &context, const Words &words, bool gives)
{
    QElapsedTimer timer;
    timer.start();
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto customers = chosenCustomers(**store, words.rule, words.segment, words.keys, context.job());
    if (!customers)
        return tl::unexpected<Error>(customers.error());
    (*store)->image().reset(); // nothing more is read in this call, so the image need not be updated
    const std::size_t count = customers->size();
    TagService service(**store);
    const auto change = gives ? service.give(words.tag, std::move(*customers), context.job())
                              : service.take(words.tag, std::move(*customers), context.job());
    if (!change)
        return tl::unexpected<Error>(change.error());
    return Answer{{{QStringLiteral("tag"), change->tag.name},
                   {QStringLiteral("id"), QString::number(change->tag.id.value)},
                   {QStringLiteral("created"), change->created},
                   {QStringLiteral("customers"), qint64(count)},
                   {QStringLiteral("changed"), qint64(change->changed)},
                   {QStringLiteral("displaced"), qint64(change->displaced)},
                   {QStringLiteral("seconds"), double(timer.elapsed()) / 1000.0}},
                  textOf(*change, count, gives)};
}

Result<Answer> createTag(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto tag = TagService(**store).create(words.tag, words.group, words.segment, words.exclusive);
    if (!tag)
        return tl::unexpected<Error>(tag.error());
    return Answer{{{QStringLiteral("tag"), tag->name}, {QStringLiteral("id"), QString::number(tag->id.value)}},
                  Text::tr("The tag \"%1\" was created.").arg(tag->name)};
}

Result<Answer> deleteTag(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (const auto removed = TagService(**store).remove(words.tag); !removed)
        return tl::unexpected<Error>(removed.error());
    return Answer{{{QStringLiteral("deleted"), words.tag}}, Text::tr("The tag \"%1\" was deleted.").arg(words.tag)};
}

Result<Answer> listTags(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto tags = TagService(**store).all(context.job());
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    QJsonArray rows;
    QStringList lines;
    for (const TagSummary &summary : *tags) {
        const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        rows.append(QJsonObject{{QStringLiteral("id"), QString::number(summary.tag.id.value)},
                                {QStringLiteral("name"), summary.tag.name},
                                {QStringLiteral("group"), textOrNull(summary.group)},
                                {QStringLiteral("exclusive"), summary.exclusive},
                                {QStringLiteral("segment"), textOrNull(summary.segment)},
                                {QStringLiteral("members"), qint64(summary.members)}});
        lines.append(QStringLiteral("%1  %2  %3").arg(summary.tag.name, summary.group).arg(summary.members));
    }
    return Answer{{{QStringLiteral("tags"), rows}}, lines.join(QLatin1Char('\n'))};
}

void addChange(CommandLine &line, CLI::App *parent, const char *name, const QString &help, const SharedWords &words,
               bool gives)
{
    CLI::App *command = line.addCommand(name, help, parent);
    addText(command, "tag", words->tag, Text::tr("Tag name")).required();
    CLI::App *customers = addOneOf(command, "customers");
    addText(customers, "--rule", words->rule, Text::tr("Customers matching a rule file"));
    addText(customers, "--segment", words->segment, Text::tr("Customers in a segment"));
    addTexts(customers, "key", words->keys, Text::tr("Customer IDs or identities"));
    line.setAction(command, [words, gives](CommandContext &context) { return changeTag(context, *words, gives); });
}

} // namespace

void addTagCommands(CommandLine &line)
{
    CLI::App *tag = line.addCommand("tag", Text::tr("Customer tags"));
    needSubCommand(tag);
    const auto words = std::make_shared<Words>();
    addChange(line, tag, "add", Text::tr("Add a tag to customers, creating it if needed"), words, true);
    addChange(line, tag, "remove", Text::tr("Remove a tag from customers"), words, false);
    line.setAction(line.addCommand("list", Text::tr("List all tags and how many customers have each"), tag), listTags);
    CLI::App *create = line.addCommand("create", Text::tr("Create a tag"), tag);
    addText(create, "tag", words->tag, Text::tr("Tag name")).required();
    addText(create, "--group", words->group, Text::tr("Tag group it belongs to"));
    addFlag(create, "--exclusive", words->exclusive,
            Text::tr("Make a new group exclusive: each customer has at most "
                     "one of its tags"));
    addText(create, "--segment", words->segment, Text::tr("Make it a rule tag: a segment decides who has it"));
    line.setAction(create, [words](CommandContext &context) { return createTag(context, *words); });
    CLI::App *remove = line.addCommand("delete", Text::tr("Delete a tag unless a rule uses it"), tag);
    addText(remove, "tag", words->tag, Text::tr("Tag name")).required();
    line.setAction(remove, [words](CommandContext &context) { return deleteTag(context, *words); });
}

} // namespace app
