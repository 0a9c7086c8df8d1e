#pragma once

#include "app/store/teamstore.h"

namespace app {

/// Writes to the audit that the person who acts looked at the whole phone number of a customer.
Result<void> recordPhoneReveal(TeamStore &store, storage::CustomerId customer);

} // namespace app
