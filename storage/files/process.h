#pragma once

#include <QtGlobal>

namespace storage {

/// True if a process with this number runs on this machine, or if that is unknown.
bool isRunning(qint64 process);

} // namespace storage
