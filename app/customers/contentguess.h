#pragma once

#include "app/customers/customermapping.h"

namespace app {

/// Says what columns without a known header hold, by their values: phones, e-mail, WeCom ids, gender, names. Only where
/// nearly all values of a column agree, and only what no other column says. Such columns are noted in `guessed`.
/// `rows`: the first of the file.
void guessByContent(CustomerMapping &mapping, const QStringList &headers, const std::vector<QStringList> &rows);

} // namespace app
