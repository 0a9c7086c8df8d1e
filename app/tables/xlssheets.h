#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// Whether a sheet of an .xls file is hidden, which FreeXL does not tell: its BOUNDSHEET8 record ([MS-XLS] 2.4.28) is
/// looked for in the bytes of the file by the name it holds. A sheet whose record is not found there whole, as in files
/// of Excel 95, counts as visible.
bool isHiddenXlsSheet(const QByteArray &file, const QString &name);

} // namespace app
