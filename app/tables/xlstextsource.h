#pragma once

#include "app/tables/textsource.h"

namespace app {

/// One sheet of an old workbook (.xls, BIFF 5 and 8), read by FreeXL, as the text of a comma CSV. Without a name or
/// 1-based number the first sheet with a known header, else the first with cells. Fails with NotFound (no such sheet)
/// or Invalid (damaged, protected, or no workbook); the message says what to save it as.
Result<std::unique_ptr<TextSource>> openXls(const QString &path, const QString &sheet, KnownHeader isKnown);

} // namespace app
