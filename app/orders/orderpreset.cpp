#include "app/orders/orderpreset.h"

#include "app/fields/orderheader.h"
#include "app/text.h"

#include <QSet>

#include <algorithm>

namespace app {

using storage::IdentityKind;

namespace {

/// Headers from real exports, in the form of plainOrderHeader().
constexpr OrderPreset presets[] = {
    {"taobao", QT_TRANSLATE_NOOP("Text", "Taobao / Tmall"),
     "买家实际支付金额|买家实付金额|买家应付货款|买家支付宝账号|买家实际支付积分",
     "买家会员名|宝贝标题|宝贝总数量|宝贝种类|订单关闭原因|买家应付邮费|天猫卡券抵扣", IdentityKind::Taobao,
     "淘宝/天猫", "", true, true},
    {"youzan", QT_TRANSLATE_NOOP("Text", "Youzan"),
     "订单实付金额|订单实收金额|应收订单金额|订单已退款金额|收货人手机号/提货人手机号",
     "归属店铺|推广方式|全部商品名称|专属导购|下单网点|商品种类数", IdentityKind::Youzan, "有赞", "买家昵称|销售渠道",
     true, false},
    {"douyin", QT_TRANSLATE_NOOP("Text", "Douyin shop"), "主订单编号|主订单号|选购商品|抖音号",
     "子订单编号|订单应付金额|收件人手机号|订单提交时间|达人id|达人昵称|售后状态", IdentityKind::Douyin, "抖店", "",
     false, false},
    {"pinduoduo", QT_TRANSLATE_NOOP("Text", "Pinduoduo"), "用户实付金额|商家实收金额|多多支付立减金额|订单成交时间|样式id",
     "商品总价|店铺优惠折扣|平台优惠折扣|商家编码-规格维度|商家编码-商品维度", IdentityKind::Pinduoduo, "拼多多", "", true,
     false},
    {"jd", QT_TRANSLATE_NOOP("Text", "JD"), "下单账号|付款确认时间|京东价|京豆|京东订单号",
     "结算金额|余额支付|订购数量|送装服务", IdentityKind::Shop, "京东", "", true, false},
    {"kuaishou", QT_TRANSLATE_NOOP("Text", "Kuaishou shop"), "快手号|快手id|买家快手id|买家快手号|快手昵称|快手订单号",
     "成交数量|收货电话|实付款|团长id|推广者id", IdentityKind::Shop, "快手", "", true, false},
    {"xiaohongshu", QT_TRANSLATE_NOOP("Text", "Xiaohongshu"), "小红书编码|小红书号|小红书订单号|薯店订单号|商家应收金额",
     "规格id|包裹号|创建订单时间|笔记id|直播间id", IdentityKind::Shop, "小红书", "", false, false},
    {"weidian", QT_TRANSLATE_NOOP("Text", "Weidian"), "微店订单号|微店店铺|微店商品id|微店号",
     "商品型号|分销商店铺|推广费|收件人/提货人|订单描述", IdentityKind::Shop, "微店", "", true, false},
    {"erp", QT_TRANSLATE_NOOP("Text", "ERP"), "线上订单号|内部订单号|网店订单号|原始单号|平台单号|系统单号",
     "买家留言|线上状态|店铺状态|货品编号|商家编码", IdentityKind::Shop, "默认", "", false, false},
    {"generic", QT_TRANSLATE_NOOP("Text", "Plain table"), "", "", IdentityKind::Shop, "默认", "", false, false},
};

int hits(const char *wanted, const QSet<QString> &headers)
{
    const QStringList list = QString::fromUtf8(wanted).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return int(std::count_if(list.begin(), list.end(), [&](const QString &one) { return headers.contains(one); }));
}

} // namespace

const OrderPreset *orderPresetNamed(const QString &name)
{
    for (const OrderPreset &preset : presets) {
        if (name == QLatin1String(preset.name))
            return &preset;
    }
    return nullptr;
}

const OrderPreset &orderPresetOf(const QStringList &headers)
{
    QSet<QString> known;
    for (const QString &header : headers)
        known.insert(plainOrderHeader(header));
    constexpr int enough = 2; // any plain sheet may have one of the usual headers
    const OrderPreset *best = orderPresetNamed(QStringLiteral("generic"));
    int most = enough - 1;
    for (const OrderPreset &preset : presets) {
        const int found = hits(preset.decisive, known) * enough + hits(preset.usual, known);
        if (found > most) {
            most = found;
            best = &preset;
        }
    }
    return *best;
}

const OrderPreset *orderPresetOfSource(const QString &source)
{
    for (auto preset = std::rbegin(presets); preset != std::rend(presets); ++preset) {
        if (source == QString::fromUtf8(preset->source))
            return &*preset;
    }
    return nullptr;
}

QStringList orderPresetNames()
{
    QStringList names;
    for (const OrderPreset &preset : presets)
        names << QLatin1String(preset.name);
    return names;
}

QString orderPresetWord(const QString &name)
{
    const OrderPreset *preset = orderPresetNamed(name);
    return preset ? Text::tr(preset->word) : name;
}

} // namespace app
