#include "app/orders/orderstatus.h"

#include <array>
#include <string>

namespace app {

namespace {

struct StatusText
{
    std::string_view part;
    OrderStatus status;
};

/// Searched in this order: closed and refunded texts also name the state before.
constexpr std::array statusTexts{
    StatusText{"等待买家付款", OrderStatus::Unpaid}, StatusText{"待付款", OrderStatus::Unpaid},
    StatusText{"待支付", OrderStatus::Unpaid},       StatusText{"未付款", OrderStatus::Unpaid},
    StatusText{"未支付", OrderStatus::Unpaid},       StatusText{"关闭", OrderStatus::Closed},
    StatusText{"取消", OrderStatus::Closed},         StatusText{"全额退款", OrderStatus::Refunded},
    StatusText{"退款成功", OrderStatus::Refunded},   StatusText{"已退款", OrderStatus::Refunded},
    StatusText{"卖家已发货", OrderStatus::Shipped},  StatusText{"待收货", OrderStatus::Shipped},
    StatusText{"已发货", OrderStatus::Shipped},      StatusText{"等待卖家发货", OrderStatus::Paid},
    StatusText{"待发货", OrderStatus::Paid},         StatusText{"未发货", OrderStatus::Paid},
    StatusText{"备货", OrderStatus::Paid},           StatusText{"已付款", OrderStatus::Paid},
    StatusText{"已支付", OrderStatus::Paid},         StatusText{"交易成功", OrderStatus::Finished},
    StatusText{"交易完成", OrderStatus::Finished},   StatusText{"已完成", OrderStatus::Finished},
    StatusText{"已签收", OrderStatus::Finished},     StatusText{"已收货", OrderStatus::Finished},
    StatusText{"unpaid", OrderStatus::Unpaid},       StatusText{"pending", OrderStatus::Unpaid},
    StatusText{"cancel", OrderStatus::Closed},       StatusText{"closed", OrderStatus::Closed},
    StatusText{"refund", OrderStatus::Refunded},     StatusText{"shipped", OrderStatus::Shipped},
    StatusText{"delivered", OrderStatus::Finished},  StatusText{"finish", OrderStatus::Finished},
    StatusText{"complete", OrderStatus::Finished},   StatusText{"paid", OrderStatus::Paid},
};

} // namespace

OrderStatus orderStatusOf(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    for (const StatusText &entry : statusTexts) {
        if (lower.find(entry.part) != std::string::npos)
            return entry.status;
    }
    return OrderStatus::Unknown;
}

} // namespace app
