#pragma once

#include <QtGlobal>

namespace storage {

/// True where a process of this machine has the number, or where that cannot be told.
bool isRunning(qint64 process);

} // namespace storage
