#pragma once

#include "app/roster/customermapping.h"

namespace app {

/// Identifies columns without a known header by their values: phone numbers, e-mail, WeCom IDs, gender, names. Requires
/// that nearly all values of a column agree and no other column has the meaning. Adds such columns to `guessed`.
/// `rows`: the first rows of the file.
void guessByContent(CustomerMapping &mapping, const QStringList &headers, const std::vector<QStringList> &rows);

} // namespace app
