#include "app/orders/orderexport.h"

#include "storage/imports/shownvalues.h"
namespace app {

using storage::IdentityKind;

namespace {

// Words accepted by orderStatusOf().
constexpr Choice statuses[] = {{"unpaid|待付款", 1},     {"paid|已付款", 2},     {"shipped|已发货", 3},
                               {"finished|交易成功", 4}, {"closed|交易关闭", 5}, {"refunded|已退款", 6}};

RecordField identity(const char *name, const char *header, IdentityKind kind)
{
    return {name, header, CellKind::Identity, nullptr, Reference::None, {}, kind};
}

RecordKind makeKind()
{
    // No headers of shop exports: three of them would make the importer apply that shop's rules for amounts.
    RecordKind kind{.name = "orders",
                    .table = "orders",
                    .fields = {{"order_id", "订单编号", CellKind::LongId, "order_no"},
                               {.name = "source",
                                .headers = "店铺名称",
                                .shown = storage::shown::orderSource},
                               {"status", "订单状态", CellKind::Choice, "status", Reference::None, statuses},
                               {"created_at", "下单时间", CellKind::Instant, "created_at"},
                               {"paid_at", "付款时间", CellKind::Instant, "paid_at"},
                               {"received_at", "收货时间", CellKind::Instant, "received_at"},
                               {"refunded_at", "退款时间", CellKind::Instant, "refunded_at"},
                               {"placed_amount", "应付金额", CellKind::Money, "amount_placed"},
                               {"amount", "实付金额", CellKind::Money, "amount_paid"},
                               {"refund_amount", "退款金额", CellKind::Money, "amount_refunded"},
                               {"staff", "导购", CellKind::Name, "staff_id", Reference::Staff},
                               {"customer_name", "客户姓名", CellKind::CustomerName}},
                    .keys = {{"order_no"}},
                    .needs = {},
                    .namesCustomers = true};
    for (const storage::IdentityKindName &entry : storage::identityKindNames) {
        // A column "shop" would be the shop; here it is the customer's ID in the shop.
        const bool isShop = entry.kind == IdentityKind::Shop;
        const char *header = isShop ? "客户编号" : entry.kind == IdentityKind::Phone ? "手机号" : entry.name;
        kind.fields.push_back(identity(isShop ? "customer_id" : entry.name, header, entry.kind));
    }
    kind.fields.push_back({"province", "收货省份", CellKind::Text, "province"});
    kind.fields.push_back({"city", "收货城市", CellKind::Text, "city"});
    kind.fields.push_back({"address", "收货人地址", CellKind::Text, "address"});
    kind.fields.push_back({"remark", "订单备注", CellKind::Text, "remark"});
    return kind;
}

} // namespace

const RecordKind &orderExportKind()
{
    static const RecordKind kind = makeKind();
    return kind;
}

} // namespace app
