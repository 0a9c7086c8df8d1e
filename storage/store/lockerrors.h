#pragma once

#include <QLatin1String>

namespace storage {

/// The detail of the Io error for a folder, link or pipe at the name of a lock file; the subject is its path.
inline constexpr QLatin1String notALockFile("the lock file: not a regular file");

} // namespace storage
