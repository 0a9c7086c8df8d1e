#pragma once

#include "app/image/customercolumns.h"
#include "app/store/teamstore.h"

namespace app {

/// Whether a customer may be contacted at all, and if not, why. In order of precedence: the first reason that
/// applies is reported.
enum class ContactGate : std::uint8_t { Open, Gone, Blacklisted, DoNotContact, ConsentWithdrawn };

/// The only check for contacting a customer: planning, Today, quick replies and recipient lists all use it.
/// `status` as in table customer: 1 active, 2 on the blocklist, 3 merged away or erased.
constexpr ContactGate contactGate(int status, bool doNotContact, bool consentWithdrawn)
{
    if (status != 1)
        return status == 2 ? ContactGate::Blacklisted : ContactGate::Gone;
    if (doNotContact)
        return ContactGate::DoNotContact;
    return consentWithdrawn ? ContactGate::ConsentWithdrawn : ContactGate::Open;
}

/// Uses the image; the caller holds its lock.
ContactGate contactable(const CustomerColumns &customers, Slot slot);
/// Reads one customer from the file; Gone if there is none.
Result<ContactGate> contactable(TeamStore &store, storage::CustomerId customer);

/// The reason in words; empty for Open.
QString textOf(ContactGate gate);

} // namespace app
