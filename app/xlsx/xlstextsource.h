#pragma once

#include "app/csv/textsource.h"

namespace app {

/// Opens one sheet of an old workbook (.xls, BIFF 5 and 8), read by FreeXL, as the text of a comma CSV. Without a name
/// or 1-based number, the first sheet with a known header, else the first with cells. Fails with NotFound (no such
/// sheet) or Invalid (damaged, protected, or not a workbook); the message says which format to save it in.
Result<std::unique_ptr<TextSource>> openXls(const QString &path, const QString &sheet);

} // namespace app
