// The commands for one item of the content library: show, submit, approve, return, retire.
#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/content/contentapproval.h"
#include "app/content/contentjson.h"
#include "app/content/contentwords.h"
#include "app/content/termlist.h"
#include "app/text.h"
#include "storage/team/staffstore.h"

#include <QJsonArray>

namespace app {

namespace {

struct ItemOptions
{
    QString name, note;
    bool yes = false;
};

QString planStateName(storage::ContentUse::PlanState state)
{
    using State = storage::ContentUse::PlanState;
    return state == State::Draft    ? QStringLiteral("draft")
           : state == State::Active ? QStringLiteral("active")
                                    : QStringLiteral("paused");
}

QJsonArray usesToJson(const std::vector<storage::ContentUse> &uses)
{
    QJsonArray plans;
    for (const storage::ContentUse &use : uses)
        plans << QJsonObject{{QStringLiteral("plan"), use.planName},
                             {QStringLiteral("state"), planStateName(use.state)}};
    return plans;
}

/// What the JSON of an item does not contain: its approval, attachments, uses and forbidden words.
Result<void> addDetails(TeamStore &store, const storage::Content &content, QJsonObject &json)
{
    return guarded([&]() -> Result<void> {
        if (!content.note.isEmpty())
            json.insert(QStringLiteral("note"), content.note);
        if (const auto person = storage::StaffStore(store.connection()).byId(content.decidedBy))
            json.insert(QStringLiteral("decided_by"), person->name);
        if (content.decidedAt)
            json.insert(QStringLiteral("decided_at"), store.zone().isoDateTime(*content.decidedAt));
        QJsonArray attachments;
        for (const storage::Attachment &one : storage::AttachmentStore(store.connection()).of(content.id))
            attachments << QJsonObject{{QStringLiteral("name"), one.name},
                                       {QStringLiteral("media_type"), one.mediaType},
                                       {QStringLiteral("bytes"), qint64(one.size)}};
        json.insert(QStringLiteral("attachments"), attachments);
        json.insert(QStringLiteral("plans"), usesToJson(storage::ContentUsage(store.connection()).uses(content.id)));
        auto found = checkText(content.body, termsOf(store.connection()));
        markWaived(found, content.waivers);
        QJsonArray hits;
        for (const TermHit &hit : found)
            hits << QJsonObject{{QStringLiteral("term"), hit.term},
                                {QStringLiteral("reason"), hit.reason},
                                {QStringLiteral("waived"), hit.isWaived}};
        json.insert(QStringLiteral("hits"), hits);
        return {};
    });
}

QString detailText(const storage::Content &content, const QJsonObject &json)
{
    QStringList lines{
        QStringLiteral("%1  %2  %3").arg(content.name, contentKindWord(content.kind), contentStateWord(content.state))};
    if (!content.note.isEmpty())
        lines << Text::tr("Returned: %1").arg(content.note);
    lines << content.body;
    if (!content.link.isEmpty())
        lines << content.link;
    for (const QJsonValue &one : json.value(QStringLiteral("attachments")).toArray())
        lines << Text::tr("Attachment: %1").arg(one[QStringLiteral("name")].toString());
    for (const QJsonValue &plan : json.value(QStringLiteral("plans")).toArray())
        lines << Text::tr("Used by SOP: %1").arg(plan[QStringLiteral("plan")].toString());
    for (const QJsonValue &hit : json.value(QStringLiteral("hits")).toArray())
        lines << (hit[QStringLiteral("waived")].toBool() ? Text::tr("Used anyway: %1")
                                                         : Text::tr("May breach advertising law: %1."))
                     .arg(hit[QStringLiteral("term")].toString());
    return lines.join(QLatin1Char('\n'));
}

Result<Answer> showItem(CommandContext &context, const ItemOptions &options)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto content = ContentService(**store).byName(options.name);
    if (!content)
        return tl::unexpected<Error>(content.error());
    QJsonObject json = contentToJson(*content);
    if (const auto added = addDetails(**store, *content, json); !added)
        return tl::unexpected<Error>(added.error());
    return Answer{json, detailText(*content, json)};
}

/// Runs a step of approval for the named item.
Result<Answer> change(CommandContext &context, const ItemOptions &options, const QString &said,
                      const std::function<Result<void>(ContentApproval, storage::ContentId)> &step)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto content = ContentService(**store).byName(options.name);
    if (!content)
        return tl::unexpected<Error>(content.error());
    if (const auto changed = step(ContentApproval(**store), content->id); !changed)
        return tl::unexpected<Error>(changed.error());
    const auto after = ContentService(**store).byName(options.name);
    if (!after)
        return tl::unexpected<Error>(after.error());
    return Answer{{{QStringLiteral("name"), after->name}, {QStringLiteral("state"), contentStateName(after->state)}},
                  said.arg(after->name)};
}

Result<Answer> submitItem(CommandContext &context, const ItemOptions &options)
{
    return change(context, options, Text::tr("\"%1\" waits for approval."),
                  [](ContentApproval approval, storage::ContentId id) { return approval.submit(id); });
}

Result<Answer> approveItem(CommandContext &context, const ItemOptions &options)
{
    return change(context, options, Text::tr("\"%1\" has been approved."),
                  [](ContentApproval approval, storage::ContentId id) { return approval.approve(id); });
}

Result<Answer> returnItem(CommandContext &context, const ItemOptions &options)
{
    return change(
        context, options, Text::tr("\"%1\" is a draft again."),
        [&options](ContentApproval approval, storage::ContentId id) { return approval.giveBack(id, options.note); });
}

Result<Answer> retireItem(CommandContext &context, const ItemOptions &options)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto content = ContentService(**store).byName(options.name);
    if (!content)
        return tl::unexpected<Error>(content.error());
    const auto uses = ContentService(**store).uses(content->id);
    if (!uses)
        return tl::unexpected<Error>(uses.error());
    if (const QString plans = ContentApproval::activePlans(*uses); !plans.isEmpty() && !options.yes) {
        const auto isSure = confirmed(Text::tr("Active SOPs use this item: %1. Retire it?").arg(plans));
        if (!isSure)
            return tl::unexpected<Error>(isSure.error());
        if (!*isSure)
            return failure(ErrorKind::Cancelled, Text::tr("No changes were made."));
    }
    const auto retired = ContentApproval(**store).retire(content->id, true);
    if (!retired)
        return tl::unexpected<Error>(retired.error());
    return Answer{{{QStringLiteral("retired"), options.name}, {QStringLiteral("plans"), usesToJson(*retired)}},
                  Text::tr("\"%1\" has been retired.").arg(options.name)};
}

} // namespace

void addContentItemCommands(CommandLine &line, CLI::App *content)
{
    auto options = std::make_shared<ItemOptions>();
    const auto add = [&](const char *name, const QString &help,
                         Result<Answer> (*run)(CommandContext &, const ItemOptions &)) {
        CLI::App *command = line.addCommand(name, help, content);
        addText(command, "name", options->name, Text::tr("Item name")).required();
        line.setAction(command, [options, run](CommandContext &context) { return run(context, *options); });
        return command;
    };
    add("show", Text::tr("Show an item, where it is used and its forbidden words"), showItem);
    add("submit", Text::tr("Submit a draft for approval"), submitItem);
    add("approve", Text::tr("Approve an item"), approveItem);
    CLI::App *giveBack = add("return", Text::tr("Return an item, which becomes a draft again"), returnItem);
    addText(giveBack, "--note", options->note, Text::tr("What should be changed")).required();
    CLI::App *retire = add("retire", Text::tr("Retire an item"), retireItem);
    addFlag(retire, "--yes", options->yes, Text::tr("Retire it even if active SOPs use it"));
}

} // namespace app
