#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/cli/customerkeys.h"
#include "app/cli/wholenumber.h"
#include "app/merging/customererasure.h"
#include "app/merging/customermerge.h"
#include "app/merging/mentionwords.h"
#include "app/merging/mergesuggestions.h"
#include "app/text.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

/// Arguments of one call, kept from parsing to running.
struct Words
{
    QStringList keys;
    QString key, keep, reason;
    std::int64_t limit = 50;
    bool yes = false;
};
using SharedWords = std::shared_ptr<Words>;

QStringList idTexts(const std::vector<storage::CustomerId> &customers)
{
    QStringList texts;
    for (const storage::CustomerId customer : customers)
        texts << QString::number(customer.value);
    return texts;
}

Result<Answer> merge(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customers = customersByKeys(**store, words.keys);
    if (!customers)
        return tl::unexpected<Error>(customers.error());
    MergeRequest request;
    request.customers = *customers;
    if (!words.keep.isEmpty()) {
        const auto keep = customerByKey(**store, words.keep);
        if (!keep)
            return tl::unexpected<Error>(keep.error());
        request.keep = *keep;
        if (std::find(customers->begin(), customers->end(), *keep) == customers->end())
            request.customers.push_back(*keep);
    }
    const auto merged = CustomerMerge(**store).merge(request);
    if (!merged)
        return tl::unexpected<Error>(merged.error());
    QStringList gone = idTexts(request.customers);
    gone.removeAll(QString::number(merged->kept.value));
    return Answer{{{QStringLiteral("kept"), QString::number(merged->kept.value)},
                   {QStringLiteral("gone"), QJsonArray::fromStringList(gone)},
                   {QStringLiteral("moved"), qint64(merged->moved)},
                   {QStringLiteral("filled"), QJsonArray::fromStringList(merged->filled)},
                   {QStringLiteral("exited"), qint64(merged->exited)}},
                  Text::tr("Customer %1 was kept; %2 was merged into it with %n record(s). To split one off again, use "
                           "\"siyu customer unmerge ID\".",
                           nullptr, int(merged->moved))
                      .arg(merged->kept.value)
                      .arg(gone.join(QStringLiteral(", ")))};
}

Result<Answer> unmerge(CommandContext &context, const QString &key)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto id = wholeNumber(key); // its identities now belong to the customer kept
    if (!id)
        return failure(ErrorKind::Invalid, Text::tr("Enter the ID of the merged customer, not \"%1\".").arg(key));
    const auto apart = CustomerMerge(**store).unmerge(storage::CustomerId(*id));
    if (!apart)
        return tl::unexpected<Error>(apart.error());
    QString text = Text::tr("Customer %1 was split from %2; %n record(s) or field(s) were restored.", nullptr,
                            int(apart->restored))
                       .arg(apart->gone.value)
                       .arg(apart->kept.value);
    for (const QJsonValue &left : apart->left)
        text += QLatin1Char('\n') + Text::tr("Changed since then, so left as is: %1 %2")
                                        .arg(left.toObject().value(QStringLiteral("table")).toString(),
                                             left.toObject().value(QStringLiteral("id")).toString());
    const QStringList rest = idTexts(apart->stillMerged);
    if (!rest.isEmpty())
        text += QLatin1Char('\n') +
                Text::tr("The rest of this merge can no longer be undone in one step. Still merged: %1. To split one "
                         "off, use \"siyu customer unmerge ID\".")
                    .arg(rest.join(QStringLiteral(", ")));
    return Answer{{{QStringLiteral("kept"), QString::number(apart->kept.value)},
                   {QStringLiteral("gone"), QString::number(apart->gone.value)},
                   {QStringLiteral("restored"), qint64(apart->restored)},
                   {QStringLiteral("left"), apart->left},
                   {QStringLiteral("still_merged"), QJsonArray::fromStringList(rest)}},
                  text};
}

Result<Answer> duplicates(CommandContext &context, std::int64_t limit)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    QElapsedTimer timer;
    timer.start();
    const auto suggested = suggestMerges(**store, std::size_t(limit), context.job());
    if (!suggested)
        return tl::unexpected<Error>(suggested.error());
    QJsonArray rows;
    QStringList lines{Text::tr("%n group(s) of records may be the same person.", nullptr, int(suggested->count))};
    for (const MergeSuggestion &suggestion : suggested->first) {
        const QStringList ids = idTexts(suggestion.customers);
        rows << QJsonObject{{QStringLiteral("reason"), suggestion.text()},
                            {QStringLiteral("customers"), QJsonArray::fromStringList(ids)},
                            {QStringLiteral("names"), QJsonArray::fromStringList(suggestion.names)}};
        lines << QStringLiteral("  %1  %2: %3").arg(ids.join(QLatin1Char(' ')), suggestion.names.join(QLatin1Char('/')),
                                                    suggestion.text());
    }
    return Answer{{{QStringLiteral("count"), qint64(suggested->count)},
                   {QStringLiteral("suggestions"), rows},
                   {QStringLiteral("milliseconds"), qint64(timer.elapsed())}},
                  lines.join(QLatin1Char('\n'))};
}

Result<Answer> dismiss(CommandContext &context, const QStringList &keys)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customers = customersByKeys(**store, keys);
    if (!customers)
        return tl::unexpected<Error>(customers.error());
    if (const auto done = dismissSuggestion(**store, *customers); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("dismissed"), qint64(customers->size())}},
                  Text::tr("They will not be suggested as duplicates again.")};
}

Result<Answer> erase(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    CustomerErasure erasing(**store);
    auto customer = customerByKey(**store, words.key);
    if (!customer && customer.error().kind == ErrorKind::NotFound)
        customer = erasing.undone(words.key);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    const QString question = Text::tr("Erasing customer %1 permanently removes the name, identities, notes and "
                                      "texts. This cannot be undone. Erase?")
                                 .arg(customer->value);
    const auto isSure = words.yes ? Result<bool>(true) : confirmed(question);
    if (!isSure)
        return tl::unexpected<Error>(isSure.error());
    if (!*isSure)
        return failure(ErrorKind::Cancelled, Text::tr("No changes were made."));
    const auto erased = erasing.erase(*customer, words.reason);
    if (!erased)
        return tl::unexpected<Error>(erased.error());
    const QString done = Text::tr("Customer %1 was erased (proof %2). %n order(s) remain, without personal data. Earlier "
                                  "backups still contain the person: restoring one erases them again, and imports do "
                                  "not bring them back.",
                                  nullptr, int(erased->orders))
                             .arg(customer->value)
                             .arg(erased->erasure);
    return Answer{{{QStringLiteral("erased"), QString::number(customer->value)},
                   {QStringLiteral("erasure"), QString::number(erased->erasure)},
                   {QStringLiteral("records"), qint64(erased->records)},
                   {QStringLiteral("orders_kept"), qint64(erased->orders)},
                   {QStringLiteral("friendships_kept"), qint64(erased->friendships)},
                   {QStringLiteral("sealed_changes"), qint64(erased->sealedChanges)},
                   {QStringLiteral("mentions"), mentionsToJson(erased->mentions)}},
                  (QStringList{done} + mentionLines(erased->mentions)).join(QLatin1Char('\n'))};
}

} // namespace

void addCustomerMergeCommands(CommandLine &line, CLI::App *customer)
{
    const auto words = std::make_shared<Words>();
    CLI::App *join = line.addCommand("merge", Text::tr("Merge several records of one person"), customer);
    addTexts(join, "keys", words->keys, Text::tr("Customer IDs or identities; the first one is kept")).required();
    addText(join, "--keep", words->keep, Text::tr("Customer to keep instead"));
    line.setAction(join, [words](CommandContext &context) { return merge(context, *words); });
    CLI::App *part = line.addCommand("unmerge", Text::tr("Split a merged customer"), customer);
    addText(part, "id", words->key, Text::tr("Customer that was merged into another")).required();
    line.setAction(part, [words](CommandContext &context) { return unmerge(context, words->key); });
    CLI::App *list = line.addCommand("duplicates", Text::tr("List records that may be the same person"), customer);
    addNumber(list, "--limit", words->limit, Text::tr("Maximum number of rows"), 1, 100'000);
    line.setAction(list, [words](CommandContext &context) { return duplicates(context, words->limit); });
    CLI::App *different =
        line.addCommand("different", Text::tr("Mark as different people; do not suggest again"), customer);
    addTexts(different, "keys", words->keys, Text::tr("Customer IDs or identities")).required();
    line.setAction(different, [words](CommandContext &context) { return dismiss(context, words->keys); });
    CLI::App *wipe = line.addCommand("erase", Text::tr("Permanently erase a person's data on request"), customer);
    addText(wipe, "key", words->key,
            Text::tr("Customer ID or any identity; of someone whose addition was undone, also the name"))
        .required();
    addFlag(wipe, "--yes", words->yes, Text::tr("Skip the confirmation prompt"));
    addText(wipe, "--reason", words->reason,
            Text::tr("Reason, kept with the proof: without a name, phone number, ID, address or words of a remark"));
    line.setAction(wipe, [words](CommandContext &context) { return erase(context, *words); });
}

} // namespace app
