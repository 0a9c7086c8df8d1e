#pragma once

#include "app/result.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace app {

/// Parts 'Header=field;Header=field' into pairs. A header may hold '=' when it is quoted: '"a=b"=name'.
Result<std::vector<std::pair<QString, QString>>> parseMapping(const QString &text);

/// The column of a header, or of a number counted from 1 where the file has no such header; -1 where there is none.
int columnOf(const QString &header, const QStringList &headers);

} // namespace app
