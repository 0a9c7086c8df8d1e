#include "app/customers/phonereveal.h"

#include "app/store/writescope.h"
#include "app/text.h"

namespace app {

Result<void> recordPhoneReveal(TeamStore &store, storage::CustomerId customer)
{
    return guarded([&]() -> Result<void> {
        WriteScope scope(store, Text::tr("Show phone number"), QStringLiteral("customers.reveal"),
                         WriteScope::Undo::None);
        scope.describe(QString::number(customer.value));
        scope.commit();
        return {};
    });
}

} // namespace app
