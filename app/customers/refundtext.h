#pragma once

#include "storage/customers/customerorders.h"

#include <QString>

namespace app {

/// What stands beside the orders and the amount paid of a customer, which do not contain it: "not counted: ¥171.00
/// refunded (1 order)". `amount` is orders.refunded as it is shown there. Empty if nothing was refunded.
QString refundText(const storage::CustomerOrders &orders, const QString &amount);

} // namespace app
