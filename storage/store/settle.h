#pragma once

#include <QString>

namespace storage {

/// Checkpoints the WAL of a store that is about to be replaced, so that a crash at any point leaves a complete file. A
/// damaged store, or a file that is none, is left as it is. Throws Busy if another program reads data found only in the
/// WAL.
void settle(const QString &store);

} // namespace storage
