#include "app/store/contactable.h"

#include "app/text.h"
#include "storage/customers/contactfacts.h"

namespace app {

ContactGate contactable(const CustomerColumns &customers, Slot slot)
{
    return contactGate(customers.status()[slot], customers.doNotContact().test(slot),
                       customers.consentWithdrawn().test(slot));
}

Result<ContactGate> contactable(TeamStore &store, storage::CustomerId customer)
{
    return guarded([&]() -> Result<ContactGate> {
        const auto facts = storage::contactFacts(store.connection(), customer);
        return facts ? contactGate(int(facts->status), facts->doNotContact, facts->consentWithdrawn)
                     : ContactGate::Gone;
    });
}

QString textOf(ContactGate gate)
{
    switch (gate) {
    case ContactGate::Gone:
        return Text::tr("The customer is no longer in the team file: merged into another, or erased on request.");
    case ContactGate::Blacklisted:
        return Text::tr("The customer is on the blocklist.");
    case ContactGate::DoNotContact:
        return Text::tr("The customer asked not to be contacted.");
    case ContactGate::ConsentWithdrawn:
        return Text::tr("The customer withdrew consent.");
    case ContactGate::Open:
        break;
    }
    return {};
}

} // namespace app
