#pragma once

#include <QString>

namespace app {

/// E.164 digits as people write them here: a mainland number without its 86, others with a plus. What is masked already
/// stays as it is.
QString shownPhone(const QString &digits);

/// The same with the middle hidden: 138****8000.
QString maskedPhone(const QString &digits);

} // namespace app
