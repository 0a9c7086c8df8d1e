#include "app/cli/customerkeys.h"

#include "app/text.h"
#include "storage/customers/customerstore.h"

namespace app {

Result<storage::CustomerId> customerByKey(TeamStore &store, const QString &key)
{
    return guarded([&]() -> Result<storage::CustomerId> {
        if (const auto customer = storage::CustomerStore(store.connection()).byKey(key))
            return *customer;
        return failure(ErrorKind::NotFound, Text::tr("No customer has the id or identity %1.").arg(key));
    });
}

Result<std::vector<storage::CustomerId>> customersByKeys(TeamStore &store, const QStringList &keys)
{
    std::vector<storage::CustomerId> customers;
    for (const QString &key : keys) {
        const auto customer = customerByKey(store, key);
        if (!customer)
            return tl::unexpected<Error>(customer.error());
        customers.push_back(*customer);
    }
    return customers;
}

} // namespace app
