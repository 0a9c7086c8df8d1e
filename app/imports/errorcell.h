#pragma once

#include <QString>

namespace app {

/// The message for a cell that holds a spreadsheet error (storage::isErrorCell) and is treated as empty.
QString errorCellReason();
QString errorCellRepair();

} // namespace app
