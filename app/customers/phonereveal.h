#pragma once

#include "app/store/teamstore.h"

namespace app {

/// Records in the audit that the actor viewed the full phone number of a customer.
Result<void> recordPhoneReveal(TeamStore &store, storage::CustomerId customer);

} // namespace app
