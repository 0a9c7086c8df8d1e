#pragma once

#include <QString>

namespace app {

/// Whether some kind of import knows a column of this name, or a file that one of them reads is known to have it.
bool isKnownHeader(const QString &header);

} // namespace app
