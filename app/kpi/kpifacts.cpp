#include "app/kpi/kpifacts.h"

namespace app {

OrderFacts OrderFacts::of(const OrderRuns &orders)
{
    OrderFacts facts;
    facts.runs.index = &orders.index();
    facts.createdDay = orders.createdDay();
    facts.paidDay = orders.paidDay();
    facts.purchaseDay = orders.purchaseDay();
    facts.paidAt = orders.paidAt();
    facts.placed = orders.amountPlaced();
    facts.paid = orders.amountPaid();
    facts.refunded = orders.amountRefunded();
    facts.status = orders.status();
    facts.source = orders.source();
    facts.staff = orders.staff();
    return facts;
}

} // namespace app
