#pragma once

#include "app/result.h"

#include <QStringList>

namespace app {

/// The reason of an erasure as it is kept with the proof. Invalid if it contains one of the texts that identify the
/// person (names, phone numbers, IDs, addresses): what is kept must not bring back what was erased. Case, width and
/// separators in numbers make no difference; texts of one character are not looked for.
Result<QString> erasureReason(const QString &given, const QStringList &identifying);

} // namespace app
