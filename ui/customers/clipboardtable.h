#pragma once

#include <QStringList>

class QMimeData;

namespace ui {

/// Rows of cells as a spreadsheet put them on the clipboard. Empty where there is no text.
using ClipboardTable = QList<QStringList>;

/// Text with TABs first, as Excel and WPS give it; then a table in HTML; then CSV; else lines of one cell. Quoted cells
/// may hold line breaks, which become blanks. All rows have the same number of cells.
ClipboardTable clipboardTable(const QMimeData &clipboard);

/// TAB and line breaks; cells in double quotes may hold both.
ClipboardTable separatedTable(const QString &text, QChar separator);

} // namespace ui
