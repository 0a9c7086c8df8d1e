#include "app/orders/orderfield.h"

#include "app/customers/customerfield.h"

#include <array>

namespace app {

using storage::IdentityKind;

namespace {

struct FieldName
{
    OrderField field;
    const char *name;
    const char *headers; // normalised, parted by |; the shops' first, then plain ones
};

constexpr FieldName fields[] = {
    {OrderField::OrderId, "order_id",
     "订单编号|订单号|主订单编号|订单id|交易号|单号|orderid|ordernumber|orderno|order_id|order_no|invoiceno|invoice"},
    {OrderField::Identity, "customer",
     "买家会员名|买家昵称|买家id|会员名|会员号|客户id|用户id|客户编号|买家|customerid|customer_id|buyerid|buyer_id|"
     "userid|user_id|memberid"},
    {OrderField::Phone, "phone",
     "买家手机号|联系手机|收件人手机号|收货人手机号/"
     "提货人手机号|收货人手机号|手机号|手机|手机号码|联系方式|电话|phone|mobile|tel"},
    {OrderField::CustomerName, "customer_name",
     "收货人姓名|收件人|客户姓名|客户名称|姓名|customername|customer_name|name|buyername"},
    {OrderField::Province, "province", "收货人省份|省份|省|province|地区|区域|大区|region|state"},
    {OrderField::City, "city", "收货人城市|城市|市|city"},
    {OrderField::Address, "address", "收货地址|详细地址|地址|address"},
    {OrderField::CreatedAt, "created_at",
     "订单创建时间|订单提交时间|下单时间|创建时间|下单日期|订单日期|日期|orderdate|order_date|createdat|created_at|"
     "date|invoicedate|time"},
    {OrderField::PaidAt, "paid_at",
     "订单付款时间|买家付款时间|支付时间|付款时间|订单成交时间|成交时间|付款日期|paidat|paid_at|paymenttime|paydate"},
    {OrderField::ReceivedAt, "received_at",
     "确认收货时间|订单完成时间|交易成功时间|完成时间|收货时间|receivedat|received_at"},
    {OrderField::RefundedAt, "refunded_at", "退款时间|refundedat|refunded_at"},
    {OrderField::Amount, "amount",
     "买家实际支付金额|买家实付金额|订单实付金额|用户实付金额(元)|实付金额|实付|支付金额|成交金额|金额|销售额|订单金额|"
     "sales|amount|"
     "total|paidamount|amountpaid|revenue"},
    {OrderField::PlacedAmount, "placed_amount",
     "总金额|应收订单金额|订单应付金额|应付金额|商品总价(元)|placedamount|placed_amount"},
    {OrderField::UnitPrice, "unit_price", "单价|商品单价|价格|price|unitprice|unit_price"},
    {OrderField::Quantity, "quantity", "宝贝总数量|商品数量|商品数量(件)|数量|件数|quantity|qty|sale_count"},
    {OrderField::Refund, "refund_amount",
     "退款金额|订单已退款金额|商品已退款金额|已退款金额|refund|refundamount|refund_amount"},
    {OrderField::ProductCode, "product_code",
     "商家编码|商品编码|商品id|货号|sku|productid|product_id|productcode|product_code|stockcode"},
    {OrderField::Product, "product",
     "宝贝标题|商品名称|全部商品名称|选购商品|商品|产品名称|产品|标题|productname|product_name|product|title|"
     "description"},
    {OrderField::Category, "category", "商品类目|类目|品类|分类|类别|category"},
    {OrderField::Source, "source", "店铺名称|归属店铺|店铺|平台|渠道|销售渠道|shop|store|platform|source"},
    {OrderField::Status, "status", "订单状态|状态|交易状态|orderstatus|order_status|status"},
    {OrderField::Staff, "staff", "销售导购|专属导购|导购员|导购|分销员|业务员|销售员|salesperson|staff"},
    {OrderField::Remark, "remark", "订单备注|商家备注|商家订单备注|备注|remark|note"},
};

} // namespace

std::optional<OrderTarget> orderTargetFromName(const QString &name, IdentityKind key)
{
    if (name == QLatin1String("ignore"))
        return OrderTarget{};
    if (name == QLatin1String("region"))
        return OrderTarget{OrderField::Province};
    if (name == QLatin1String("customer") || name == QLatin1String("key"))
        return key == IdentityKind::Phone ? OrderTarget{OrderField::Phone} : OrderTarget{OrderField::Identity, key};
    for (const FieldName &entry : fields) {
        if (name == QLatin1String(entry.name))
            return OrderTarget{entry.field};
    }
    if (const auto kind = storage::identityKindFromName(name))
        return OrderTarget{OrderField::Identity, *kind};
    return std::nullopt;
}

QString nameOf(const OrderTarget &target)
{
    if (target.field == OrderField::Identity)
        return storage::nameOf(target.identity);
    for (const FieldName &entry : fields) {
        if (entry.field == target.field)
            return QLatin1String(entry.name);
    }
    return QStringLiteral("ignore");
}

QStringList orderFieldNames()
{
    QStringList names;
    for (const FieldName &entry : fields)
        names << QLatin1String(entry.name);
    for (const storage::IdentityKindName &kind : storage::identityKindNames) {
        if (kind.kind != IdentityKind::Phone)
            names << QLatin1String(kind.name);
    }
    return names << QStringLiteral("region") << QStringLiteral("ignore");
}

std::vector<std::pair<int, OrderTarget>> orderTargetsFromHeaders(const QStringList &headers, IdentityKind key,
                                                                 const QStringList &ignored)
{
    QStringList normalised;
    for (const QString &header : headers)
        normalised << normalisedHeader(header);
    std::vector<std::pair<int, OrderTarget>> targets;
    for (const FieldName &entry : fields) {
        for (const QString &known : QString::fromUtf8(entry.headers).split(QLatin1Char('|'))) {
            const qsizetype column = ignored.contains(known) ? -1 : normalised.indexOf(known);
            if (column < 0)
                continue;
            targets.emplace_back(int(column), *orderTargetFromName(QLatin1String(entry.name), key));
            break;
        }
    }
    // As an export of ours calls them; "shop" is where it was bought.
    for (const storage::IdentityKindName &kind : storage::identityKindNames) {
        const qsizetype column = normalised.indexOf(QLatin1String(kind.name));
        if (column >= 0 && kind.kind != IdentityKind::Phone && kind.kind != IdentityKind::Shop)
            targets.emplace_back(int(column), OrderTarget{OrderField::Identity, kind.kind});
    }
    return targets;
}

} // namespace app
