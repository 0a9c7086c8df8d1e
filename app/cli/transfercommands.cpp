#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/customerkeys.h"
#include "app/cli/statewords.h"
#include "app/cli/wholenumber.h"
#include "app/customers/transfers.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

struct Words
{
    QStringList keys, ids;
    QString to, from;
    bool all = false;
};

Result<Answer> listTransfers(CommandContext &context, bool all)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto transfers = Transfers(**store).list(all);
    if (!transfers)
        return tl::unexpected<Error>(transfers.error());
    static constexpr std::array states{"proposed", "waiting", "accepted", "refused", "limit"};
    QJsonArray rows;
    QStringList lines;
    for (const storage::Transfer &transfer : *transfers) {
        const QLatin1String state(states[std::size_t(transfer.state) - 1]);
        rows << QJsonObject{{QStringLiteral("id"), QString::number(transfer.id)},
                            {QStringLiteral("customer"), QString::number(transfer.customer.value)},
                            {QStringLiteral("name"), transfer.customerName},
                            {QStringLiteral("from"), transfer.fromName},
                            {QStringLiteral("to"), transfer.toName},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("proposed_at"), (*store)->zone().isoDateTime(transfer.proposedAt)}};
        lines << QStringLiteral("%1  %2  %3 → %4  %5")
                     .arg(transfer.id)
                     .arg(transfer.customerName, transfer.fromName, transfer.toName, stateWord(state));
    }
    return Answer{{{QStringLiteral("transfers"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> propose(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customers = customersByKeys(**store, words.keys);
    if (!customers)
        return tl::unexpected<Error>(customers.error());
    const auto ids = Transfers(**store).propose(*customers, words.to, words.from);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    QJsonArray list;
    for (const std::int64_t id : *ids)
        list << QString::number(id);
    return Answer{{{QStringLiteral("transfers"), list}},
                  Text::tr("%n transfer(s) to %1 recorded. Make the actual transfer in the WeCom admin console.", nullptr,
                           int(ids->size()))
                      .arg(words.to)};
}

Result<Answer> decide(CommandContext &context, const QStringList &ids, Transfers::State state)
{
    std::vector<std::int64_t> numbers;
    for (const QString &id : ids) {
        const auto number = wholeNumber(id);
        if (!number)
            return failure(
                ErrorKind::Invalid,
                Text::tr("\"%1\" is not a transfer number. Run \"siyu transfer list\" to see them all.").arg(id));
        numbers.push_back(*number);
    }
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (const auto done = Transfers(**store).decide(numbers, state); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("changed"), qint64(numbers.size())}},
                  Text::tr("%n transfer(s) updated.", nullptr, int(numbers.size()))};
}

} // namespace

void addTransferCommands(CommandLine &line)
{
    CLI::App *transfer = line.addCommand("transfer", Text::tr("Customers being transferred to another account"));
    needSubCommand(transfer);
    const auto words = std::make_shared<Words>();
    CLI::App *list = line.addCommand("list", Text::tr("List transfers in progress"), transfer);
    addFlag(list, "--all", words->all, Text::tr("Include transfers that have a result"));
    line.setAction(list, [words](CommandContext &context) { return listTransfers(context, words->all); });
    CLI::App *offer =
        line.addCommand("propose", Text::tr("Propose transferring customers to another account"), transfer);
    addTexts(offer, "keys", words->keys, Text::tr("Customer IDs or identities")).required();
    addText(offer, "--to", words->to, Text::tr("New account")).required();
    addText(offer, "--from", words->from, Text::tr("Current account, if they are friends of several"));
    line.setAction(offer, [words](CommandContext &context) { return propose(context, *words); });
    struct Verb
    {
        const char *name;
        QString help;
        Transfers::State state;
    };
    for (const Verb &verb : {Verb{"wait", Text::tr("Mark as waiting for the customer's answer"), Transfers::State::Waiting},
                             Verb{"accept", Text::tr("Mark as accepted: the old friendship ends and the new one begins"),
                                  Transfers::State::Accepted},
                             Verb{"refuse", Text::tr("Mark as refused by the customer"), Transfers::State::Refused},
                             Verb{"limit", Text::tr("Mark as stopped by a WeCom limit"), Transfers::State::Limit}}) {
        CLI::App *command = line.addCommand(verb.name, verb.help, transfer);
        addTexts(command, "ids", words->ids, Text::tr("Transfer numbers")).required();
        line.setAction(command, [words, state = verb.state](CommandContext &context) {
            return decide(context, words->ids, state);
        });
    }
}

} // namespace app
