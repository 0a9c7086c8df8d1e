#pragma once

#include "storage/customers/customerstatus.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <optional>

namespace storage {

/// What decides whether a customer may be contacted at all.
struct ContactFacts
{
    CustomerStatus status = CustomerStatus::Active;
    bool doNotContact = false;
    bool consentWithdrawn = false;
};

/// Nothing if there is no such customer.
std::optional<ContactFacts> contactFacts(sqlite::Connection &connection, CustomerId customer);

} // namespace storage
