#include "app/imports/kinds/kinds.h"

#include "app/imports/references.h"
#include "app/text.h"

namespace app {

namespace {

QString settleItem(RecordDraft &draft, RecordContext &context)
{
    const RecordValue &price = draft.field("price");
    if (!draft.column("amount").isGiven() && price.isGiven()) {
        const std::int64_t quantity = draft.column("quantity").isGiven() ? draft.column("quantity").number : 1;
        draft.column("amount") = price.number * quantity;
    }
    if (draft.column("order_id").isGiven())
        draft.column("line") = context.references.nextLine(draft.column("order_id").number);
    return {};
}

} // namespace

std::vector<RecordKind> shopKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back(
        {.name = "order-items",
         .table = "order_item",
         .fields = {{"order", "订单号|订单编号|主订单编号|order_id|order_no|order", CellKind::Name, "order_id",
                     Reference::Order},
                    {"product_code", "规格编码|商品编码|商家编码|商品id|sku|product_code|code", CellKind::Code,
                     "product_id", Reference::Product},
                    {"product", "商品名称|商品|宝贝标题|商品标题|product", CellKind::Name, "product_id",
                     Reference::Product},
                    {"quantity", "商品数量|数量|件数|宝贝数量|quantity", CellKind::Integer, "quantity"},
                    {"price", "商品单价|单价|售价|price", CellKind::Money},
                    {"amount", "商品金额小计|商品实付金额|实付金额|小计|金额|amount", CellKind::Money, "amount"},
                    {"refunded", "商品已退款金额|退款金额|已退款金额|refunded", CellKind::Money, "amount_refunded"}},
         .keys = {{"order_id", "line"}},
         .needs = {"order_id"},
         .hasId = false,
         .derived = {"line"},
         .defaults = {{"quantity", 1}, {"amount", 0}, {"amount_refunded", 0}},
         .settle = settleItem});
    kinds.push_back(
        {.name = "products",
         .table = "product",
         .fields = {{"code", "商品编码|商品编号|货号|商品id|sku|code", CellKind::LongId, "code"},
                    {"name", "商品名称|商品|宝贝标题|商品标题|品名|名称|name|product", CellKind::Text, "name"},
                    {"category", "类目|商品类目|分类|商品分类|品类|category", CellKind::Text, "category"},
                    {"price", "售价|单价|商品单价|价格|price", CellKind::Money, "price"},
                    {"cost", "成本|成本价|进价|cost", CellKind::Money, "cost"},
                    {"margin", "毛利率|毛利|margin", CellKind::Share, "margin"},
                    {"cycle_days", "补货周期|复购周期|使用周期|使用天数|cycle_days", CellKind::Integer, "cycle_days"},
                    {"active", "状态|上架|是否上架|active", CellKind::YesNo, "active"}},
         .keys = {{"code"}, {"name"}},
         .needs = {"name"},
         .defaults = {{"active", 1}}});
    kinds.push_back(
        {.name = "coupons",
         .table = "coupon_batch",
         .fields = {{"name", "优惠券名称|券名称|优惠券|批次|批次名称|名称|name|batch", CellKind::Text, "name"},
                    {"amount", "面额|优惠金额|券面额|金额|amount", CellKind::Money, "amount"},
                    {"threshold", "门槛|使用门槛|满减门槛|threshold", CellKind::Money, "threshold"},
                    {"starts_at", "开始时间|生效时间|starts_at", CellKind::Instant, "starts_at"},
                    {"expires_at", "结束时间|过期时间|失效时间|有效期至|expires_at", CellKind::Instant, "expires_at"},
                    {"issued", "发放数|发放量|发放数量|issued", CellKind::Integer, "issued"},
                    {"claimed", "领取数|领取量|领取数量|claimed", CellKind::Integer, "claimed"},
                    {"redeemed", "核销数|核销量|使用数|使用量|核销数量|redeemed", CellKind::Integer, "redeemed"}},
         .keys = {{"name"}},
         .needs = {"name"},
         .defaults = {{"kind", 1}}});
    kinds.push_back({.name = "coupon-codes",
                     .table = "coupon",
                     .fields = customerFields(
                         {{"batch", "优惠券名称|券名称|优惠券|批次|批次名称|batch", CellKind::Name, "batch_id",
                           Reference::CouponBatch},
                          {"code", "券码|优惠码|券编码|券号|code", CellKind::LongId, "code"},
                          {"issued_at", "发放时间|发券时间|issued_at", CellKind::Instant, "issued_at"},
                          {"claimed_at", "领取时间|领券时间|claimed_at", CellKind::Instant, "claimed_at"},
                          {"redeemed_at", "核销时间|使用时间|redeemed_at", CellKind::Instant, "redeemed_at"},
                          {"expires_at", "过期时间|失效时间|有效期至|expires_at", CellKind::Instant, "expires_at"},
                          {"order", "订单号|订单编号|order|order_no", CellKind::Name, "order_id", Reference::Order},
                          {"in_store", "门店核销|线下核销|是否门店|in_store", CellKind::YesNo, "in_store"}}),
                     .keys = {{"batch_id", "code"},
                              {"batch_id", "customer_id", "claimed_at"},
                              {"batch_id", "customer_id", "issued_at"},
                              {"batch_id", "customer_id"}},
                     .needs = {"batch_id"},
                     .namesCustomers = true,
                     .settle = [](RecordDraft &draft, RecordContext &) {
                         return draft.column("code").isGiven() || draft.column("customer_id").isGiven()
                                    ? QString()
                                    : Text::tr("The row has no code and no known customer.");
                     }});
    return kinds;
}

} // namespace app
