#include "app/fields/orderheader.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace app {

using storage::IdentityKind;

namespace {

struct Spellings
{
    OrderField field;
    const char *headers; // plain, separated by |; the most specific first
};

/// Tried in this order: what was paid is looked for before what was to be paid, so that 应付金额 is the paid amount
/// only where nothing tells it better.
constexpr Spellings known[] = {
    {OrderField::OrderId,
     "订单编号|订单号|主订单编号|主订单号|线上订单号|平台订单号|平台单号|网店订单号|店铺订单号|原始单号|原始订单号|"
     "交易订单号|交易编号|订单id|交易号|京东订单号|快手订单号|小红书订单号|微店订单号|系统单号|内部订单号|单号|orderid|"
     "ordernumber|orderno|order_id|order_no|invoiceno|invoice"},
    {OrderField::OriginalOrder,
     "原订单号|原订单编号|关联订单号|关联订单编号|退货原订单号|对应订单号|originalorder|original_order|originalorderid"},
    {OrderField::ReturnNumber,
     "退款编号|退款单号|退款单编号|售后单号|售后编号|退货单号|退货单编号|退换货单号|returnno|return_no|returnid|refundno|"
     "refundid|refund_id"},
    {OrderField::Identity,
     "买家会员名|买家账号|下单账号|会员账号|买家昵称|买家id|买家快手号|买家快手id|快手号|快手id|快手昵称|抖音号|"
     "小红书号|买家旺旺|旺旺号|会员名|会员号|客户id|"
     "用户id|客户编号|用户编号|买家编号|客户账号|用户账号|会员昵称|用户昵称|下单用户|买家|customerid|customer_id|"
     "buyerid|buyer_id|userid|user_id|memberid"},
    {OrderField::Phone,
     "买家手机号|联系手机|收件人手机号|收货人手机号/"
     "提货人手机号|收货人手机号|收件人手机|收货人手机|收货手机号|收货手机|"
     "收件手机|买家手机|客户手机号|客户手机|会员手机号|下单手机号|手机号|手机|手机号码|收货人电话|收件人电话|收货电话|"
     "收件电话|买家电话|客户电话|联系电话|联系方式|电话|电话号码|phone|mobile|tel|telephone|phonenumber"},
    {OrderField::CustomerName, "收货人姓名|收件人姓名|收货人|收件人|收货人名称|收件人/"
                               "提货人|客户姓名|客户名称|买家姓名|会员姓名|姓名|customername|"
                               "customer_name|name|buyername"},
    {OrderField::Province,
     "收货人省份|收货省份|收件人省份|收件省份|收货省|省份|省|province|地区|区域|大区|region|state"},
    {OrderField::City, "收货人城市|收货城市|收件人城市|收件城市|收货市|城市|市|city"},
    {OrderField::Address, "收货地址|收件地址|收货人地址|收件人地址|客户地址|详细地址|地址|address"},
    {OrderField::CreatedAt,
     "订单创建时间|订单提交时间|创建订单时间|下单时间|拍下时间|订单时间|提交时间|创建时间|下单日期|订单日期|"
     "订单生成时间|"
     "日期|orderdate|order_date|ordertime|order_time|createdat|created_at|date|invoicedate|time"},
    {OrderField::PaidAt,
     "订单付款时间|买家付款时间|付款确认时间|订单支付时间|支付完成时间|支付成功时间|付款成功时间|付款完成时间|支付时间|"
     "付款时间|订单成交时间|成交时间|付款日期|支付日期|paidat|paid_at|paymenttime|payment_time|paytime|pay_time|"
     "paydate"},
    {OrderField::ReceivedAt,
     "确认收货时间|订单完成时间|交易成功时间|交易完成时间|完成时间|收货时间|签收时间|receivedat|received_at"},
    {OrderField::RefundedAt, "退款时间|退款完成时间|退款成功时间|refundedat|refunded_at"},
    {OrderField::Amount,
     "买家实际支付金额|买家实付金额|订单实付金额|用户实付金额|买家实付|实付金额|实付款|实付|实际支付金额|实际付款金额|"
     "实际支付|订单支付金额|已付金额|支付金额|付款金额|成交金额|金额|销售额|sales|amount|paidamount|amountpaid|revenue|"
     "dollar_value|dollarvalue|应付金额|订单应付金额|应收订单金额|应收金额|商家应收金额|订单金额|总金额|订单总金额|"
     "订单总额|"
     "total"},
    {OrderField::PlacedAmount,
     "总金额|订单总金额|订单金额|订单总额|订单总价|应收订单金额|订单应付金额|应付金额|应收金额|商品总价|商品总金额|"
     "placedamount|placed_amount|total"},
    {OrderField::UnitPrice, "单价|商品单价|成交单价|销售单价|价格|price|unitprice|unit_price"},
    {OrderField::Quantity, "宝贝总数量|商品数量|购买数量|订购数量|成交数量|销售数量|商品件数|数量|件数|quantity|qty|"
                           "sale_count|number_of_cds"},
    {OrderField::Refund, "退款金额|订单已退款金额|商品已退款金额|已退款金额|退款总金额|实际退款金额|退款成功金额|"
                         "退货金额|refund|refundamount|"
                         "refund_amount"},
    {OrderField::ProductCode,
     "商家编码|商品编码|商品编号|货品编号|商品id|货号|sku|skuid|sku编码|productid|product_id|productcode|product_code|"
     "stockcode"},
    {OrderField::Product, "宝贝标题|商品名称|全部商品名称|选购商品|商品标题|货品名称|商品|宝贝名称|产品名称|产品|标题|"
                          "productname|product_name|"
                          "product|title|description"},
    {OrderField::Category, "商品类目|类目|品类|分类|类别|category"},
    {OrderField::Source, "店铺名称|归属店铺|店铺|网店名称|店铺名|平台|渠道|销售渠道|shop|store|platform|source"},
    {OrderField::Status, "订单状态|状态|交易状态|线上状态|平台状态|orderstatus|order_status|status"},
    {OrderField::Staff, "销售导购|专属导购|导购员|导购|分销员|业务员|销售员|salesperson|staff"},
    {OrderField::Remark, "订单备注|商家备注|商家订单备注|卖家备注|备注|remark|note"},
};

/// Identifies a meaning by words: the header contains one of `words`, ends in one of `ends`, and has none of `without`.
struct Wording
{
    OrderField field;
    const char *words, *ends, *without;
};

constexpr const char *timeEnds = "时间|日期|时刻|time|date";
constexpr const char *otherTimes =
    "预计|最晚|承诺|发货|打印|审核|修改|更新|导出|关闭|取消|申请|截止|入库|出库|揽收|物流|"
    "评价|结算|ship|update|cancel";
constexpr const char *moneyEnds = "金额|总额|款项|总价|amount";
constexpr const char *otherMoney =
    "优惠|折扣|运费|邮费|积分|佣金|税|保价|红包|补贴|手续|服务费|成本|抵扣|减|余额|京豆|券|"
    "单价|预售|定金|尾款|利润|退|discount|tax|freight|shipping|cost|profit";

constexpr Wording wordings[] = {
    {OrderField::OrderId, "订单|交易|order", "号|编号|id|no|number",
     "子|快递|物流|支付|流水|退|售后|商品|发票|原|关联|外部|客户|商户|行"},
    {OrderField::Phone, "手机|电话|mobile|phone", "手机|电话|号|号码|mobile|phone|number",
     "固定|客服|卖家|商家|业务|发货|发件|寄件|店铺|导购|是否|订单"},
    {OrderField::Identity, "买家|会员|用户|客户|顾客|下单人|buyer|customer|member",
     "账号|id|编号|会员名|旺旺|网名|昵称|号",
     "手机|电话|微信|备注|留言|标签|群|支付宝|银行|客服|卖家|订单|单号|交易|身份证"},
    {OrderField::CustomerName, "收货人|收件人|买家|客户|顾客|customer", "姓名|名称|名字|人|name",
     "发件|寄件|导购|电话|手机|地址|负责|跟进"},
    {OrderField::RefundedAt, "退款|退货|refund", timeEnds, "申请|截止"},
    {OrderField::PaidAt, "付款|支付|成交|paid|pay", timeEnds, otherTimes},
    {OrderField::ReceivedAt, "收货|签收|完成|完结|交易成功|received|completed", timeEnds, otherTimes},
    {OrderField::CreatedAt, "下单|创建|提交|拍下|生成|订单|购买|order|created", timeEnds, otherTimes},
    {OrderField::Refund, "退款|退货|已退|refund", moneyEnds, "申请|运费|邮费|是否"},
    {OrderField::Amount, "实付|实际支付|实际付款|已付|已支付|支付|付款|成交|实收|paid", moneyEnds, otherMoney},
    {OrderField::Amount, "应付|应收|订单|总|sales|value|amount", moneyEnds, otherMoney},
    {OrderField::PlacedAmount, "总|应付|应收|订单", moneyEnds, otherMoney},
    {OrderField::Quantity, "购买|订购|商品|宝贝|销售|成交|下单|货品|总|quantity|number_of", "数量|件数|个数|quantity|s",
     "退|发货|种类|金额"},
    {OrderField::Address, "收货|收件|客户|买家|详细", "地址", "发货|退货|寄件|邮箱"},
    {OrderField::Province, "收货|收件|买家|客户", "省|省份", ""},
    {OrderField::City, "收货|收件|买家|客户", "市|城市", ""},
    {OrderField::Product, "商品|宝贝|货品|产品", "名称|标题|名", "类目|分类|店铺"},
    {OrderField::ProductCode, "商品|货品|产品|规格|sku", "编码|编号|货号|id", ""},
    {OrderField::Source, "店铺|网店|平台|shop|store", "名称|名|店铺|平台|name", "商品|优惠|编号"},
    {OrderField::Status, "订单|交易", "状态", "退|售后|发货|物流|支付"},
    {OrderField::Staff, "导购|业务员|销售员", "导购|员|姓名|名称", "编号|id|手机|电话|佣金|提成"},
};

QStringList parted(const char *joined)
{
    return QString::fromUtf8(joined).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

bool holdsOne(const QString &header, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return header.contains(word); });
}

bool fits(const Wording &wording, const QString &header)
{
    const QStringList ends = parted(wording.ends);
    return holdsOne(header, parted(wording.words)) && !holdsOne(header, parted(wording.without)) &&
           (ends.isEmpty() ||
            std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return header.endsWith(end); }));
}

/// Assigns columns to meanings, each column at most once.
class ColumnMatcher final
{
public:
    ColumnMatcher(const QStringList &headers, IdentityKind key, const QStringList &ignored) : m_key(key)
    {
        for (const QString &header : headers) {
            const QString plain = plainOrderHeader(header);
            m_headers << (ignored.contains(plain) ? QString() : plain);
        }
    }

    std::vector<OrderColumn> match()
    {
        for (const Spellings &entry : known) {
            for (const QString &spelling : parted(entry.headers)) {
                if (take(entry.field, m_headers.indexOf(spelling), false))
                    break;
            }
        }
        addOwnIdentities();
        for (const Wording &wording : wordings) {
            for (qsizetype column = 0; column < m_headers.size() && !has(wording.field); ++column) {
                if (fits(wording, m_headers.at(column)))
                    take(wording.field, column, true);
            }
        }
        return std::move(m_columns);
    }

private:
    /// Identity columns of our own export, except "shop", which would be the shop itself.
    void addOwnIdentities()
    {
        for (const storage::IdentityKindName &kind : storage::identityKindNames) {
            const qsizetype column = m_headers.indexOf(QLatin1String(kind.name));
            if (column < 0 || kind.kind == IdentityKind::Phone || kind.kind == IdentityKind::Shop)
                continue;
            m_columns.push_back({int(column), {OrderField::Identity, kind.kind}, false});
            m_headers[column].clear();
        }
    }

    bool has(OrderField field) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(),
                           [&](const OrderColumn &one) { return one.target == targetOf(field); });
    }

    OrderTarget targetOf(OrderField field) const
    {
        if (field != OrderField::Identity)
            return {field};
        return m_key == IdentityKind::Phone ? OrderTarget{OrderField::Phone} : OrderTarget{field, m_key};
    }

    bool take(OrderField field, qsizetype column, bool isGuessed)
    {
        if (column < 0)
            return false;
        m_columns.push_back({int(column), targetOf(field), isGuessed});
        m_headers[column].clear();
        return true;
    }

    IdentityKind m_key;
    QStringList m_headers; // empty: assigned or ignored
    std::vector<OrderColumn> m_columns;
};

} // namespace

QString plainOrderHeader(const QString &header)
{
    QString plain = normalisedHeader(header);
    const qsizetype open = plain.indexOf(QLatin1Char('('));
    if (open > 0 && plain.endsWith(QLatin1Char(')')))
        plain.truncate(open);
    return plain.replace(QChar(u'帐'), QChar(u'账'));
}

std::vector<OrderColumn> orderColumnsOf(const QStringList &headers, IdentityKind key, const QStringList &ignored)
{
    return ColumnMatcher(headers, key, ignored).match();
}

std::vector<FieldHeaders> orderFieldHeaders()
{
    std::vector<FieldHeaders> list;
    for (const QString &name : orderFieldNames()) {
        const auto target = orderTargetFromName(name, IdentityKind::Shop);
        if (name == QLatin1String("ignore") || !target)
            continue;
        FieldHeaders entry{name, {}};
        const bool isBuyer = name == QLatin1String("customer"); // the buyer of the shop the file is from
        for (const Spellings &spellings : known) {
            const bool isIdentity = spellings.field == OrderField::Identity;
            if (isIdentity ? isBuyer : nameOf(OrderTarget{spellings.field}) == name)
                entry.headers = parted(spellings.headers);
        }
        if (target->field == OrderField::Identity && !isBuyer && target->identity != IdentityKind::Shop)
            entry.headers = QStringList{name};
        list.push_back(std::move(entry));
    }
    return list;
}

bool isKnownOrderHeader(const QString &header)
{
    static const QSet<QString> spellings = [] {
        QSet<QString> all;
        for (const Spellings &entry : known) {
            for (const QString &spelling : parted(entry.headers))
                all.insert(spelling);
        }
        for (const storage::IdentityKindName &kind : storage::identityKindNames) {
            if (kind.kind != IdentityKind::Phone && kind.kind != IdentityKind::Shop)
                all.insert(QLatin1String(kind.name));
        }
        return all;
    }();
    return spellings.contains(plainOrderHeader(header));
}

} // namespace app
