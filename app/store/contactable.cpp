#include "app/store/contactable.h"

#include "app/text.h"

namespace app {

ContactGate contactable(const CustomerColumns &customers, Slot slot)
{
    return contactGate(customers.status()[slot], customers.doNotContact().test(slot),
                       customers.consentWithdrawn().test(slot));
}

Result<ContactGate> contactable(TeamStore &store, storage::CustomerId customer)
{
    return guarded([&]() -> Result<ContactGate> {
        auto select = store.connection().prepare(
            "SELECT status, do_not_contact, consent_withdrawn_at IS NOT NULL FROM customer WHERE id = ?1");
        select->bind(1, customer);
        if (!select->step())
            return ContactGate::Gone;
        return contactGate(int(select->integer(0)), select->integer(1) != 0, select->integer(2) != 0);
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
