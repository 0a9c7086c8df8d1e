#pragma once

#include <QStringList>

class QMimeData;

namespace ui {

/// Rows of cells as a spreadsheet copies them. Empty if the clipboard has no text.
using ClipboardTable = QList<QStringList>;

/// Tries tab-separated text first, as Excel and WPS provide it; then an HTML table; then CSV; otherwise lines of one
/// cell. Quoted cells may contain line breaks, which become spaces. All rows have the same number of cells.
ClipboardTable clipboardTable(const QMimeData &clipboard);

/// Cells separated by tabs and line breaks; cells in double quotes may contain both.
ClipboardTable separatedTable(const QString &text, QChar separator);

} // namespace ui
