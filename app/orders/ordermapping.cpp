#include "app/orders/ordermapping.h"

#include "app/fields/customerfield.h"
#include "app/fields/orderheader.h"
#include "app/imports/rejectsfile.h"
#include "app/roster/customermapping.h"
#include "app/text.h"

#include <algorithm>

namespace app {

using storage::IdentityKind;

namespace {

Result<void> addPairs(OrderMapping &mapping, const QString &text, const QStringList &headers, IdentityKind key)
{
    const auto pairs = parseMapping(text);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    for (const auto &[header, field] : *pairs) {
        const int column = columnOf(header, headers);
        if (column < 0) {
            return failure(ErrorKind::Invalid, Text::tr("The file has no column \"%1\". Available columns: %2.")
                                                   .arg(header, headers.join(QStringLiteral(", "))));
        }
        const auto target = orderTargetFromName(field, key);
        if (!target) {
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not an order field. Available fields: %2.")
                                                   .arg(field, orderFieldNames().join(QStringLiteral(", "))));
        }
        mapping.columns.push_back({column, *target});
    }
    return {};
}

/// Columns named explicitly keep their meaning, even if it is to be ignored.
void addKnownHeaders(OrderMapping &mapping, const QStringList &headers, IdentityKind key, const QStringList &ignored)
{
    const std::vector<OrderMapping::Column> named = mapping.columns;
    for (const OrderColumn &one : orderColumnsOf(headers, key, ignored)) {
        const bool isTaken = std::any_of(named.begin(), named.end(), [&one](const OrderMapping::Column &column) {
            return column.target == one.target || column.column == one.column;
        });
        if (isTaken)
            continue;
        mapping.columns.push_back({one.column, one.target});
        if (one.isGuessed)
            mapping.guessed.push_back(one.column);
    }
}

/// The rule for the paid column from the request, else from the preset.
Result<bool> paidIsNet(const OrderPreset &preset, const QString &paid)
{
    if (paid.isEmpty())
        return preset.paidIsNet;
    if (paid == QLatin1String("net") || paid == QLatin1String("gross"))
        return paid == QLatin1String("net");
    return failure(ErrorKind::Invalid,
                   Text::tr("--paid must be net (after refunds) or gross (before refunds), not %1.").arg(paid));
}

void listUnmapped(OrderMapping &mapping, const QStringList &headers)
{
    const int named = int(headers.size()) - RejectsFile::ownColumns(headers);
    for (int column = 0; column < named; ++column) {
        const bool isUsed = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                        [column](const auto &one) { return one.column == column; });
        if (!isUsed)
            mapping.unmapped << headers.at(column);
    }
}

Result<void> mustBeReadable(const OrderMapping &mapping, const QStringList &headers)
{
    const bool hasTime = mapping.has(OrderField::CreatedAt) || mapping.has(OrderField::PaidAt);
    const bool hasAmount = mapping.has(OrderField::Amount) || mapping.has(OrderField::PlacedAmount) ||
                           (mapping.has(OrderField::UnitPrice) && mapping.has(OrderField::Quantity));
    if (hasTime && hasAmount)
        return {};
    return failure(
        ErrorKind::Invalid,
        (hasTime
             ? Text::tr("No column was recognised as an amount. Choose one with --map 'Header=amount'. Columns: %1.")
             : Text::tr("No column was recognised as the order time. Choose one with --map 'Header=paid_at'. "
                        "Columns: %1."))
            .arg(headers.join(QStringLiteral(", "))));
}

} // namespace

bool OrderMapping::has(OrderField field) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [field](const Column &column) { return column.target.field == field; });
}

QString OrderMapping::toText(const QStringList &headers) const
{
    QStringList pairs;
    for (const Column &column : columns) {
        pairs << QStringLiteral("\"%1\"=%2")
                     .arg(headers.value(column.column, QString::number(column.column + 1)), nameOf(column.target));
    }
    return pairs.join(QLatin1Char(';'));
}

Result<OrderMapping> mapOrders(const QStringList &headers, const ImportRequest &request, const QString &saved)
{
    const OrderPreset *preset =
        request.preset.isEmpty() ? &orderPresetOf(headers) : orderPresetNamed(request.preset);
    if (!preset) {
        return failure(ErrorKind::Invalid, Text::tr("Unknown preset for orders: %1. Available: %2.")
                                               .arg(request.preset, orderPresetNames().join(QStringLiteral(", "))));
    }
    const auto key = request.key.isEmpty() ? preset->key : storage::identityKindFromName(request.key);
    if (!key) {
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not an identity type (phone, external_userid, unionid, taobao, shop, …).")
                           .arg(request.key));
    }
    const auto isNet = paidIsNet(*preset, request.paid);
    if (!isNet)
        return tl::unexpected<Error>(isNet.error());
    OrderMapping mapping;
    mapping.preset = QLatin1String(preset->name);
    mapping.source = QString::fromUtf8(preset->source);
    mapping.orderAmounts = preset->orderAmounts;
    mapping.paidIsNet = *isNet;
    mapping.paidIsSaid = !request.paid.isEmpty();
    const QString given = request.mapping.isEmpty() && request.preset.isEmpty() ? saved : request.mapping;
    if (auto added = addPairs(mapping, given, headers, *key); !added)
        return tl::unexpected<Error>(added.error());
    // An explicit mapping is complete: columns it omits are omitted on purpose.
    if (given.isEmpty() || !request.preset.isEmpty())
        addKnownHeaders(mapping, headers, *key, QString::fromUtf8(preset->ignored).split(QLatin1Char('|')));
    listUnmapped(mapping, headers);
    if (auto readable = mustBeReadable(mapping, headers); !readable)
        return tl::unexpected<Error>(readable.error());
    return mapping;
}

} // namespace app
