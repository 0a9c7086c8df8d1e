#pragma once

#include "app/roster/customermapping.h"

namespace app {

/// Marks tag columns whose cells in the first `rows` are separated by slashes: 老客/VIP. Because a slash may be part of
/// a name (男/女), the column must have no other separator, and a part must occur in another cell too.
void findTagSlashes(CustomerMapping &mapping, const std::vector<QStringList> &rows);

} // namespace app
