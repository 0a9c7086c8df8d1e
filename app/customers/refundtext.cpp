#include "app/customers/refundtext.h"

#include "app/text.h"

namespace app {

QString refundText(const storage::CustomerOrders &orders, const QString &amount)
{
    if (orders.refundedCount == 0)
        return {};
    return Text::tr("not counted: ¥%1 refunded (%n order(s))", nullptr, int(orders.refundedCount)).arg(amount);
}

} // namespace app
