#pragma once

#include <QString>

namespace app {

/// E.164 digits as usually written in China: a mainland number without its 86, others with a plus. Masked numbers
/// are returned unchanged.
QString shownPhone(const QString &digits);

/// The same with the middle digits hidden: 138****8000.
QString maskedPhone(const QString &digits);

} // namespace app
