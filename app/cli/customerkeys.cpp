#include "app/cli/customerkeys.h"

#include "app/text.h"
#include "storage/customers/customerstore.h"

namespace app {

Result<storage::CustomerId> customerByKey(TeamStore &store, const QString &key)
{
    return guarded([&]() -> Result<storage::CustomerId> {
        const std::vector<storage::KeyMatch> found = storage::CustomerStore(store.connection()).matches(key);
        if (found.size() == 1)
            return found.front().customer;
        if (found.size() > 1) {
            QStringList meanings;
            for (const storage::KeyMatch &one : found)
                meanings << QStringLiteral("%1 (%2)").arg(one.name, one.exactly);
            return failure(ErrorKind::Conflict,
                           Text::tr("%1 could be several customers: %2. Enter it as shown in the brackets.")
                               .arg(key, meanings.join(QStringLiteral(", "))));
        }
        return failure(ErrorKind::NotFound, Text::tr("No customer has the ID or identity \"%1\".").arg(key));
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
