#include "app/kpi/metrics/ordermetrics.h"

namespace app {

namespace {

using S = const MetricSums &;
using enum MetricUnit;
using enum MetricKind;
using enum Better;
using enum MetricFamily;

constexpr unsigned buyersOf = OrdersFeed | BuyersFeed;
constexpr unsigned refundsOf = OrdersFeed | RefundsFeed;
constexpr unsigned anyOrders = ByChannel | ByStaff | BySegment | ByProduct | BySource;

constexpr Metric metrics[] = {
    {"placed_orders", "Orders placed", "下单数", "Orders created in the period, paid or not",
     "期内创建的订单，无论是否支付", Count, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.placedOrders); }},
    {"placed_amount", "Amount placed", "下单金额", "Full amounts of the orders created in the period, paid or not",
     "期内创建订单的应付金额，无论是否支付", Money, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.placedAmount); }},
    {"payment_rate", "Payment rate", "支付转化率", "Orders created in the period and paid ÷ orders created",
     "期内创建且已支付的订单 ÷ 下单数", Ratio, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::quotient(s.orders.placedPaid, s.orders.placedOrders); }},
    {"paid_orders", "Orders paid", "支付订单数", "Orders paid in the period, refunded or not",
     "期内支付的订单，无论是否退款", Count, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.paidOrders); }},
    {"orders", "Valid orders", "有效订单数", "Orders paid in the period and not fully refunded by now",
     "期内支付且至今未全额退款的订单", Count, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.validOrders); }},
    {"gmv", "GMV", "GMV", "Amounts paid for the orders paid in the period, before refunds",
     "期内支付订单的实付金额，退款前", Money, Outcome, Up, Orders, OrdersFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.gmv); }},
    {"net_sales", "Net sales", "净销售额", "GMV − refunds of those orders", "GMV − 这些订单的退款", Money, Outcome, Up,
     Orders, OrdersFeed, anyOrders, [](S s) { return Figure::of(s.orders.gmv - s.orders.refunded); }},
    {"private_gmv", "Private-domain GMV", "私域 GMV",
     "GMV of orders whose buyer was a friend or in a group when paying, or whose source is marked private",
     "支付时买家是好友或在群内、或来源标记为私域的订单 GMV", Money, Outcome, Up, PrivateOrders, buyersOf, anyOrders,
     [](S s) { return Figure::of(s.orders.privateGmv); }},
    {"private_share", "Private-domain share", "私域占比", "Private-domain GMV ÷ GMV", "私域 GMV ÷ GMV", Ratio, Outcome,
     Up, PrivateOrders, buyersOf, anyOrders, [](S s) { return Figure::share(s.orders.privateGmv, s.orders.gmv); }},
    {"community_gmv", "Community GMV", "社群 GMV", "GMV of orders whose buyer was in a customer group when paying",
     "支付时买家在客户群内的订单 GMV", Money, Outcome, Up, PrivateOrders, buyersOf | GroupsFeed, anyOrders,
     [](S s) { return Figure::of(s.orders.communityGmv); }},
    {"buyers", "Buyers", "购买人数", "Distinct customers with a purchase in the period", "期内有购买的去重客户数",
     Count, Outcome, Up, Orders, buyersOf, anyOrders, [](S s) { return Figure::of(s.orders.buyers); }},
    {"new_buyers", "First-time buyers", "首购人数", "Customers whose first purchase lies in the period",
     "首次购买在期内的客户数", Count, Outcome, Up, Orders, buyersOf, anyOrders,
     [](S s) { return Figure::of(s.orders.newBuyers); }},
    {"aov", "Average order value", "笔单价", "GMV ÷ orders paid", "GMV ÷ 支付订单数", Money, Outcome, Up, Orders,
     OrdersFeed, anyOrders, [](S s) { return Figure::quotient(s.orders.gmv, s.orders.paidOrders); }},
    {"spend_per_buyer", "Spend per buyer", "客单价", "GMV ÷ buyers", "GMV ÷ 购买人数", Money, Outcome, Up, Orders,
     buyersOf, anyOrders, [](S s) { return Figure::quotient(s.orders.gmv, s.orders.buyers); }},
    {"repurchasers", "Repurchasers", "复购人数",
     "Buyers of the period with an earlier purchase at any time, or two in the period",
     "期内购买者中此前任意时间买过、或期内买过两次的人数", Count, Outcome, Up, Orders, buyersOf, anyOrders,
     [](S s) { return Figure::of(s.orders.repurchasers); }},
    {"repurchase_rate", "Repurchase rate (history)", "复购率（历史口径）", "Repurchasers ÷ buyers",
     "复购人数 ÷ 购买人数", Ratio, Outcome, Up, Orders, buyersOf, anyOrders,
     [](S s) { return Figure::quotient(s.orders.repurchasers, s.orders.buyers); }},
    {"repeat_in_period_rate", "Repurchase rate (period)", "复购率（周期口径）",
     "Buyers with two or more purchases in the period ÷ buyers", "期内购买两次及以上的人数 ÷ 购买人数", Ratio, Outcome,
     Up, Orders, buyersOf, anyOrders, [](S s) { return Figure::quotient(s.orders.repeaters, s.orders.buyers); }},
    {"return_rate", "Return rate", "回购率",
     "Buyers of the period who buy again in the following period ÷ buyers; no value until that is over",
     "期内购买者在下一周期再次购买的人数 ÷ 购买人数；下一周期未结束时无值", Ratio, Outcome, Up, Returns, buyersOf,
     anyOrders, [](S s) { return Figure::quotient(s.orders.returned, s.orders.returnable); }},
    {"refund_order_rate", "Refunded orders ÷ placed", "退款订单率",
     "Orders with a refund ÷ orders placed, as shops publish it", "有退款的订单 ÷ 下单数（店铺口径）", Ratio, Outcome,
     Down, Orders, refundsOf, anyOrders,
     [](S s) { return Figure::quotient(s.orders.placedWithRefund, s.orders.placedOrders); }},
    {"refund_order_rate_paid", "Refunded orders ÷ paid", "退款订单率（支付口径）", "Orders with a refund ÷ orders paid",
     "有退款的订单 ÷ 支付订单数", Ratio, Outcome, Down, Orders, refundsOf, anyOrders,
     [](S s) { return Figure::quotient(s.orders.ordersWithRefund, s.orders.paidOrders); }},
    {"refund_rate", "Refund rate (amount)", "退款率（金额）", "Refunded amount of the orders paid in the period ÷ GMV",
     "期内支付订单的退款金额 ÷ GMV", Ratio, Outcome, Down, Orders, refundsOf, anyOrders,
     [](S s) { return Figure::share(s.orders.refunded, s.orders.gmv); }},
#define SIYU_REPURCHASE_WITHIN(key, number)                                                                            \
    {                                                                                                                  \
        key, "Repurchase within " #number " days", #number " 日复购率",                                                \
            "Customers whose second purchase came within " #number " days of the first ÷ customers observed " #number  \
            " days",                                                                                                   \
            "首购后 " #number " 日内再次购买的客户 ÷ 已观察满 " #number " 日的客户", Ratio, Outcome, Up, Repurchase,   \
            buyersOf, ByChannel | BySegment,                                                                         \
            [](S s) { return Figure::quotient(s.window.reached, s.window.observed, s.window.pending > 0); }, number    \
    }
    SIYU_REPURCHASE_WITHIN("repurchase_within_days", 30),
    SIYU_REPURCHASE_WITHIN("repurchase_within_7_days", 7),
    SIYU_REPURCHASE_WITHIN("repurchase_within_30_days", 30),
    SIYU_REPURCHASE_WITHIN("repurchase_within_60_days", 60),
    SIYU_REPURCHASE_WITHIN("repurchase_within_90_days", 90),
    SIYU_REPURCHASE_WITHIN("repurchase_within_180_days", 180),
    SIYU_REPURCHASE_WITHIN("repurchase_within_365_days", 365),
#undef SIYU_REPURCHASE_WITHIN
};

} // namespace

std::span<const Metric> orderMetrics()
{
    return metrics;
}

} // namespace app
