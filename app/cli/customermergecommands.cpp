#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/cli/customerkeys.h"
#include "app/customers/customererasure.h"
#include "app/customers/customermerge.h"
#include "app/customers/mergesuggestions.h"
#include "app/text.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

/// Words of one call, kept from parsing to running.
struct Words
{
    QStringList keys;
    QString key, keep, reason;
    std::int64_t limit = 50;
    bool yes = false;
};
using SharedWords = std::shared_ptr<Words>;

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
    QJsonArray gone;
    QStringList ids;
    for (const storage::CustomerId customer : request.customers) {
        if (customer == merged->kept)
            continue;
        gone << QString::number(customer.value);
        ids << QString::number(customer.value);
    }
    return Answer{{{QStringLiteral("kept"), QString::number(merged->kept.value)},
                   {QStringLiteral("gone"), gone},
                   {QStringLiteral("moved"), qint64(merged->moved)},
                   {QStringLiteral("filled"), QJsonArray::fromStringList(merged->filled)},
                   {QStringLiteral("exited"), qint64(merged->exited)}},
                  Text::tr("Customer %1 was kept; %2 went into it with %3 records. \"siyu customer unmerge ID\" takes one "
                           "back.")
                      .arg(merged->kept.value)
                      .arg(ids.join(QStringLiteral(", ")))
                      .arg(merged->moved)};
}

Result<Answer> unmerge(CommandContext &context, const QString &key)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber); // its identities are the kept one's now
    if (!isNumber)
        return failure(ErrorKind::Invalid, Text::tr("Give the id of the customer that went, not \"%1\".").arg(key));
    const auto apart = CustomerMerge(**store).unmerge(storage::CustomerId(id));
    if (!apart)
        return tl::unexpected<Error>(apart.error());
    QString text = Text::tr("Customer %1 is apart from %2 again: %3 records and fields went back.")
                       .arg(apart->gone.value)
                       .arg(apart->kept.value)
                       .arg(apart->restored);
    for (const QJsonValue &left : apart->left)
        text += QLatin1Char('\n') + Text::tr("Left as it is, since it changed: %1 %2")
                                        .arg(left.toObject().value(QStringLiteral("table")).toString(),
                                             left.toObject().value(QStringLiteral("id")).toString());
    return Answer{{{QStringLiteral("kept"), QString::number(apart->kept.value)},
                   {QStringLiteral("gone"), QString::number(apart->gone.value)},
                   {QStringLiteral("restored"), qint64(apart->restored)},
                   {QStringLiteral("left"), apart->left}},
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
    QStringList lines{Text::tr("%1 groups of records look like one person.").arg(suggested->count)};
    for (const MergeSuggestion &suggestion : suggested->first) {
        QStringList ids;
        for (const storage::CustomerId customer : suggestion.customers)
            ids << QString::number(customer.value);
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
                  Text::tr("They are not suggested as one person again.")};
}

Result<Answer> erase(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customer = customerByKey(**store, words.key);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    const QString question = Text::tr("Erasing customer %1 takes name, identities, notes and texts away for good and "
                                      "cannot be undone. Erase?")
                                 .arg(customer->value);
    if (!words.yes && !confirmed(question))
        return failure(ErrorKind::Cancelled, Text::tr("Nothing was changed."));
    const auto erased = CustomerErasure(**store).erase(*customer, words.reason);
    if (!erased)
        return tl::unexpected<Error>(erased.error());
    return Answer{{{QStringLiteral("erased"), QString::number(customer->value)},
                   {QStringLiteral("erasure"), QString::number(erased->erasure)},
                   {QStringLiteral("records"), qint64(erased->records)},
                   {QStringLiteral("orders_kept"), qint64(erased->orders)},
                   {QStringLiteral("friendships_kept"), qint64(erased->friendships)},
                   {QStringLiteral("sealed_changes"), qint64(erased->sealedChanges)}},
                  Text::tr("Customer %1 was erased (proof %2). %3 orders stay, without the person. Backups made before "
                           "hold them still: restoring one erases them again, and files do not bring them back.")
                      .arg(customer->value)
                      .arg(erased->erasure)
                      .arg(erased->orders)};
}

} // namespace

void addCustomerMergeCommands(CommandLine &line, CLI::App *customer)
{
    const auto words = std::make_shared<Words>();
    CLI::App *join = line.addCommand("merge", Text::tr("Make several records of one person one"), customer);
    addTexts(join, "keys", words->keys, Text::tr("Ids or identity values; the first is kept")).required();
    addText(join, "--keep", words->keep, Text::tr("Keep this one instead"));
    line.setAction(join, [words](CommandContext &context) { return merge(context, *words); });
    CLI::App *part = line.addCommand("unmerge", Text::tr("Take a merge apart"), customer);
    addText(part, "id", words->key, Text::tr("The customer that went into another")).required();
    line.setAction(part, [words](CommandContext &context) { return unmerge(context, words->key); });
    CLI::App *list = line.addCommand("duplicates", Text::tr("Records that look like one person"), customer);
    addNumber(list, "--limit", words->limit, Text::tr("How many to list")).within(1, 100'000);
    line.setAction(list, [words](CommandContext &context) { return duplicates(context, words->limit); });
    CLI::App *different = line.addCommand("different", Text::tr("They are different people: suggest them no more"), customer);
    addTexts(different, "keys", words->keys, Text::tr("Ids or identity values")).required();
    line.setAction(different, [words](CommandContext &context) { return dismiss(context, words->keys); });
    CLI::App *wipe = line.addCommand("erase", Text::tr("Erase a person on request, for good"), customer);
    addText(wipe, "key", words->key, Text::tr("Id or any identity value")).required();
    addFlag(wipe, "--yes", words->yes, Text::tr("Do not ask on a terminal"));
    addText(wipe, "--reason", words->reason, Text::tr("Why, without naming the person"));
    line.setAction(wipe, [words](CommandContext &context) { return erase(context, *words); });
}

} // namespace app
