#pragma once

#include <QString>

namespace app {

/// What people read for the action of an audit entry, e.g. "Tag added" for segments.tag. JSON keeps the code. An action
/// of a later version is returned as it is.
QString auditWord(const QString &action);

} // namespace app
