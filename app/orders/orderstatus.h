#pragma once

#include "app/orders/orderrow.h"

namespace app {

/// The status for a shop's text; Unknown if it is not known.
OrderStatus orderStatusOf(std::string_view text);

} // namespace app
