#pragma once

#include <QString>

namespace app {

/// What is said of a cell that holds a spreadsheet's error (storage::isErrorCell), which stands for nothing.
QString errorCellReason();
QString errorCellRepair();

} // namespace app
