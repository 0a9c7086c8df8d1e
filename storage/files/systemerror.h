#pragma once

#include "storage/error.h"

namespace storage {

/// What kind of trouble an error number of the operating system (errno) is: Conflict where a file exists, ReadOnly
/// where it may not be written, Full where it cannot grow (disk, quota or the largest size of a file), else Io.
ErrorKind kindOfSystemError(int number);

/// The StoreError of that kind, with the system's own words as detail. `where` comes before them, where it is given.
StoreError systemError(int number, const QString &subject, const QString &where = {});

} // namespace storage
