#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/confirmation.h"
#include "app/merging/mentionwords.h"
#include "app/merging/ordererasure.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

using storage::BuyerlessOrder;

/// Arguments of one call, kept from parsing to running.
struct Words
{
    QStringList numbers;
    QString text, reason, source;
    std::int64_t limit = 50;
    bool yes = false;
};

QString lineOf(const BuyerlessOrder &order, const storage::TeamZone &zone)
{
    const QString at = order.at() ? zone.isoDateTime(*order.at()).left(10) : QString();
    return QStringLiteral("%1  %2  %3  %4").arg(order.number, order.source, at, order.words().simplified());
}

Result<Answer> findOrders(CommandContext &context, const Words &words)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto orders = OrderErasure(**store).find(words.text, words.limit);
    if (!orders)
        return tl::unexpected<Error>(orders.error());
    QJsonArray rows;
    QStringList lines{Text::tr("%n order(s) without a buyer", nullptr, int(orders->size()))};
    for (const BuyerlessOrder &order : *orders) {
        rows << QJsonObject{
            {QStringLiteral("number"), order.number},
            {QStringLiteral("source"), order.source},
            {QStringLiteral("at"), order.at() ? QJsonValue((*store)->zone().isoDateTime(*order.at())) : QJsonValue()},
            {QStringLiteral("province"), order.province},
            {QStringLiteral("city"), order.city},
            {QStringLiteral("address"), order.address},
            {QStringLiteral("remark"), order.remark}};
        lines << lineOf(order, (*store)->zone());
    }
    return Answer{{{QStringLiteral("orders"), rows}}, lines.join(QLatin1Char('\n'))};
}

Answer erasedAnswer(const OrderErasureOutcome &erased)
{
    QStringList lines;
    if (erased.orders == 0)
        lines << Text::tr("These orders were erased before (proof %1). No changes were made.").arg(erased.erasure);
    else
        lines << Text::tr("Address and remark of %n order(s) were erased (proof %1). Amounts and times remain. Imports "
                          "do not bring the data back, and restoring an earlier backup erases it again.",
                          nullptr, int(erased.orders))
                     .arg(erased.erasure);
    lines += mentionLines(erased.mentions);
    return {{{QStringLiteral("erasure"), QString::number(erased.erasure)},
             {QStringLiteral("orders"), qint64(erased.orders)},
             {QStringLiteral("sealed_changes"), qint64(erased.sealedChanges)},
             {QStringLiteral("mentions"), mentionsToJson(erased.mentions)}},
            lines.join(QLatin1Char('\n'))};
}

Result<Answer> eraseOrders(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    OrderErasure erasing(**store);
    const auto orders = erasing.byNumbers(words.numbers, words.source);
    if (!orders)
        return tl::unexpected<Error>(orders.error());
    QStringList lines;
    for (const BuyerlessOrder &order : *orders)
        lines << lineOf(order, (*store)->zone());
    const QString question = lines.join(QLatin1Char('\n')) + QLatin1Char('\n') +
                             Text::tr("The address and remark of these orders will be erased permanently. This cannot "
                                      "be undone. Erase?");
    const auto isSure = words.yes ? Result<bool>(true) : confirmed(question);
    if (!isSure)
        return tl::unexpected<Error>(isSure.error());
    if (!*isSure)
        return failure(ErrorKind::Cancelled, Text::tr("No changes were made."));
    const auto erased = erasing.erase(*orders, words.reason);
    if (!erased)
        return tl::unexpected<Error>(erased.error());
    return erasedAnswer(*erased);
}

} // namespace

void addOrderCommands(CommandLine &line)
{
    CLI::App *order = line.addCommand("order", Text::tr("Orders without a buyer: find and erase personal data"));
    needSubCommand(order);
    const auto words = std::make_shared<Words>();
    CLI::App *find = line.addCommand("find", Text::tr("Find orders without a buyer by name, phone or address"), order);
    addText(
        find, "text", words->text,
        Text::tr("Words that all occur in the address, the remark or the order number; blanks, separators, width and "
                 "case make no difference"))
        .required();
    addNumber(find, "--limit", words->limit, Text::tr("Maximum number of rows"), 1, 100'000);
    line.setAction(find, [words](CommandContext &context) { return findOrders(context, *words); });
    CLI::App *wipe =
        line.addCommand("erase",
                        Text::tr("Permanently erase address and remark of orders on request; amounts and times "
                                 "remain"),
                        order);
    addTexts(wipe, "number", words->numbers,
             Text::tr("Numbers of orders without a buyer, in any spelling (\"siyu order find\" lists them)"))
        .required();
    addText(wipe, "--source", words->source, Text::tr("Only orders from this shop or platform"));
    addFlag(wipe, "--yes", words->yes, Text::tr("Skip the confirmation prompt"));
    addText(wipe, "--reason", words->reason,
            Text::tr("Reason, kept with the proof: without a name, phone number, ID, address or words of a remark"));
    line.setAction(wipe, [words](CommandContext &context) { return eraseOrders(context, *words); });
}

} // namespace app
