#pragma once

#include "app/image/customercolumns.h"
#include "app/store/teamstore.h"

namespace app {

/// Whether a customer may be contacted at all, and if not, why. The order is the order of the reasons: the first that
/// holds is the one given.
enum class ContactGate : std::uint8_t { Open, Gone, Blacklisted, DoNotContact, ConsentWithdrawn };

/// The one gate: planning, Today, quick replies and lists of receivers all ask it and nothing else.
/// `status` as in table customer: 1 active, 2 blacklisted, 3 merged away or erased.
constexpr ContactGate contactGate(int status, bool doNotContact, bool consentWithdrawn)
{
    if (status != 1)
        return status == 2 ? ContactGate::Blacklisted : ContactGate::Gone;
    if (doNotContact)
        return ContactGate::DoNotContact;
    return consentWithdrawn ? ContactGate::ConsentWithdrawn : ContactGate::Open;
}

/// From the image, under its lock.
ContactGate contactable(const CustomerColumns &customers, Slot slot);
/// From the file, one customer; Gone where there is none.
Result<ContactGate> contactable(TeamStore &store, storage::CustomerId customer);

/// The reason in words; empty for Open.
QString textOf(ContactGate gate);

} // namespace app
