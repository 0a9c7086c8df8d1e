#include "app/orders/ordermapping.h"

#include "app/customers/customerfield.h"
#include "app/customers/customermapping.h"
#include "app/imports/rejectsfile.h"
#include "app/text.h"

#include <QSet>

#include <algorithm>

namespace app {

using storage::IdentityKind;

namespace {

struct Preset
{
    const char *name;
    const char *headers; // those that tell it, parted by |
    IdentityKind key;    // what the buyer column holds
    const char *source;
    const char *ignored; // headers that mean something else here
    bool orderAmounts;
    bool paidMayBeNet;
};

/// Headers as met in real exports (formats.md, Orders).
constexpr Preset presets[] = {
    {"taobao",
     "买家会员名|买家支付宝账号|买家应付货款|买家应付邮费|买家实际支付金额|买家实付金额|宝贝标题|宝贝总数量|"
     "订单关闭原因|宝贝种类",
     IdentityKind::Taobao, "淘宝/天猫", "", true, true},
    {"youzan",
     "归属店铺|推广方式|订单实付金额|订单实收金额|全部商品名称|收货人手机号/"
     "提货人手机号|订单已退款金额|专属导购|下单网点",
     IdentityKind::Youzan, "有赞", "买家昵称|销售渠道", true, false},
    {"douyin", "主订单编号|子订单编号|选购商品|订单应付金额|收件人手机号|订单提交时间|售后状态", IdentityKind::Douyin,
     "抖店", "", false, false},
    {"pinduoduo",
     "订单成交时间|商品总价(元)|邮费(元)|店铺优惠折扣(元)|用户实付金额(元)|商家实收金额(元)|商品数量(件)|样式id",
     IdentityKind::Pinduoduo, "拼多多", "", true, false},
    {"generic", "", IdentityKind::Shop, "默认", "", false, false},
};

const Preset *presetNamed(const QString &name)
{
    for (const Preset &preset : presets) {
        if (name == QLatin1String(preset.name))
            return &preset;
    }
    return nullptr;
}

const Preset *bestPreset(const QStringList &headers)
{
    QSet<QString> known;
    for (const QString &header : headers)
        known.insert(normalisedHeader(header));
    const Preset *best = presetNamed(QStringLiteral("generic"));
    constexpr int enough = 3; // one or two of these headers any plain sheet may have
    int bestHits = enough - 1;
    for (const Preset &preset : presets) {
        const QStringList wanted = QString::fromUtf8(preset.headers).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        const auto hits = int(std::count_if(wanted.begin(), wanted.end(),
                                            [&known](const QString &header) { return known.contains(header); }));
        if (hits > bestHits) {
            bestHits = hits;
            best = &preset;
        }
    }
    return best;
}

Result<void> addPairs(OrderMapping &mapping, const QString &text, const QStringList &headers, IdentityKind key)
{
    const auto pairs = parseMapping(text);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    for (const auto &[header, field] : *pairs) {
        const int column = columnOf(header, headers);
        if (column < 0) {
            return failure(ErrorKind::Invalid, Text::tr("The file has no column \"%1\". Its columns are: %2.")
                                                   .arg(header, headers.join(QStringLiteral(", "))));
        }
        const auto target = orderTargetFromName(field, key);
        if (!target) {
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a field of an order. Fields are: %2.")
                                                   .arg(field, orderFieldNames().join(QStringLiteral(", "))));
        }
        mapping.columns.push_back({column, *target});
    }
    return {};
}

void addKnownHeaders(OrderMapping &mapping, const QStringList &headers, IdentityKind key, const QStringList &ignored)
{
    for (const auto &[column, target] : orderTargetsFromHeaders(headers, key, ignored)) {
        const bool isTaken = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                         [&, target = target](const auto &one) { return one.target == target; });
        if (!isTaken)
            mapping.columns.push_back({column, target});
    }
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
             ? Text::tr(
                   "No column is known to hold an amount. Say which with --map 'Header=amount'; the columns are: %1.")
             : Text::tr("No column is known to hold the time of an order. Say which with --map 'Header=paid_at'; the "
                        "columns are: %1."))
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
    const Preset *preset = request.preset.isEmpty() ? bestPreset(headers) : presetNamed(request.preset);
    if (!preset) {
        return failure(
            ErrorKind::Invalid,
            Text::tr("There is no preset %1. Known: taobao, youzan, douyin, pinduoduo, generic.").arg(request.preset));
    }
    const auto key = request.key.isEmpty() ? preset->key : storage::identityKindFromName(request.key);
    if (!key) {
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a kind of identity (phone, external_userid, unionid, taobao, shop, …).")
                           .arg(request.key));
    }
    OrderMapping mapping;
    mapping.preset = QLatin1String(preset->name);
    mapping.source = QString::fromUtf8(preset->source);
    mapping.orderAmounts = preset->orderAmounts;
    mapping.paidMayBeNet = preset->paidMayBeNet;
    const QString given = request.mapping.isEmpty() && request.preset.isEmpty() ? saved : request.mapping;
    if (auto added = addPairs(mapping, given, headers, *key); !added)
        return tl::unexpected<Error>(added.error());
    // A mapping that was given alone is all there is: what it leaves out is left out on purpose.
    if (given.isEmpty() || !request.preset.isEmpty())
        addKnownHeaders(mapping, headers, *key, QString::fromUtf8(preset->ignored).split(QLatin1Char('|')));
    listUnmapped(mapping, headers);
    if (auto readable = mustBeReadable(mapping, headers); !readable)
        return tl::unexpected<Error>(readable.error());
    return mapping;
}

} // namespace app
