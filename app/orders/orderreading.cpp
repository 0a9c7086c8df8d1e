#include "app/orders/orderreading.h"

#include "app/text.h"
#include "storage/text/money.h"

#include <QJsonObject>

#include <algorithm>

namespace app {

namespace {

QJsonObject sumsJson(std::int64_t gmv, std::int64_t refunds)
{
    return {{QStringLiteral("gmv"), storage::formatYuan(gmv)},
            {QStringLiteral("refunds"), storage::formatYuan(refunds)},
            {QStringLiteral("net"), storage::formatYuan(gmv - refunds)}};
}

QString headerOf(const OrderMapping &mapping, OrderField field, const QStringList &headers)
{
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [field](const auto &one) { return one.target.field == field; });
    return found == mapping.columns.end() ? QString() : headers.value(found->column);
}

/// The two interpretations of the paid column differ only if total = paid + refund.
void tellPaid(const OrderMapping &mapping, const OrderSumsOfFile &sums, const QStringList &headers,
              ImportOutcome &outcome)
{
    outcome.sums = sumsJson(sums.gmv, sums.refunds);
    outcome.sums.insert(QStringLiteral("paid_column"),
                        mapping.paidIsNet ? QStringLiteral("net") : QStringLiteral("gross"));
    const QString column = headerOf(mapping, OrderField::Amount, headers);
    if (!mapping.tellsRefunds() || column.isEmpty())
        return;
    outcome.notes << (mapping.paidIsNet
                          ? Text::tr("\"%1\" is read as net of refunds: GMV ¥%2, refunds ¥%3, net sales ¥%4.")
                          : Text::tr("\"%1\" is read as gross (before refunds): GMV ¥%2, refunds ¥%3, net sales ¥%4."))
                         .arg(column, storage::formatYuan(sums.gmv), storage::formatYuan(sums.refunds),
                              storage::formatYuan(sums.gmv - sums.refunds));
    if (sums.netRefunds == 0)
        return;
    const std::int64_t other = mapping.paidIsNet ? sums.gmv - sums.netRefunds : sums.gmv + sums.netRefunds;
    outcome.sums.insert(QStringLiteral("other_reading"), sumsJson(other, sums.refunds));
    outcome.notes << (mapping.paidIsNet
                          ? Text::tr("If read as gross (before refunds): GMV ¥%1, net sales ¥%2.")
                          : Text::tr("In rows with a refund, the total equals paid + refund. If read as net of "
                                     "refunds: GMV ¥%1, net sales ¥%2."))
                         .arg(storage::formatYuan(other), storage::formatYuan(other - sums.refunds));
}

} // namespace

void tellReading(const OrderMapping &mapping, const OrderSumsOfFile &sums, const QStringList &headers,
                 ImportOutcome &outcome)
{
    outcome.notes << Text::tr("Read as: %1.").arg(orderPresetWord(mapping.preset));
    if (!mapping.guessed.empty()) {
        QStringList guessed;
        for (const int column : mapping.guessed)
            guessed << headers.value(column);
        outcome.notes << Text::tr("Guessed from the header: %1. Please check.").arg(guessed.join(QStringLiteral(", ")));
    }
    tellPaid(mapping, sums, headers, outcome);
    if (sums.closedPaid > 0) {
        outcome.notes << Text::tr("%n order(s) (¥%1) were closed after payment, and the file has no refund column: "
                                  "they count as fully refunded. To count them as paid, change the team rule.",
                                  nullptr, int(sums.closedPaid))
                             .arg(storage::formatYuan(sums.closedAmount));
    }
    if (sums.returns > 0) {
        outcome.notes
            << Text::tr("%n return(s) (¥%1) refer to no order in the file. Those of orders that were imported before "
                        "lower these orders; the others count as refunds on the day of the return.",
                        nullptr, int(sums.returns))
                   .arg(storage::formatYuan(sums.returnsAmount));
    }
}

QString doublesText(const ImportOutcome &outcome)
{
    QString text = Text::tr("%n order(s) of this file already exist under the shop \"%1\". With the current settings "
                            "they would be imported again under \"%2\" and counted twice.",
                            nullptr, int(outcome.doubles))
                       .arg(outcome.doubledSource, outcome.ownSource);
    if (const OrderPreset *preset = orderPresetOfSource(outcome.doubledSource))
        text += QLatin1Char(' ') + Text::tr("Read the file as before (as %1), or undo that import first.")
                                       .arg(orderPresetWord(QLatin1String(preset->name)));
    return text;
}

QString waysOnText(const ImportOutcome &outcome)
{
    const OrderPreset *preset = orderPresetOfSource(outcome.doubledSource);
    return Text::tr("Nothing was imported. Use --preset %1 to read the file, or, if these really are different "
                    "orders, add --allow-doubles.")
        .arg(preset ? QLatin1String(preset->name) : QLatin1String("NAME"));
}

} // namespace app
