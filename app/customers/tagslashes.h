#pragma once

#include "app/customers/customermapping.h"

namespace app {

/// Marks the columns of tags whose cells in the first `rows` are parted by slashes: 老客/VIP. A slash may be part of a
/// name (男/女), so that nothing else may part the column's tags, and a part must be met in another cell too.
void findTagSlashes(CustomerMapping &mapping, const std::vector<QStringList> &rows);

} // namespace app
