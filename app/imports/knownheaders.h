#pragma once

#include <QString>

namespace app {

/// Whether the header is known: to a kind of import, or as an unread column of a known export.
bool isKnownHeader(const QString &header);

} // namespace app
