#pragma once

#include <QStringList>

class QTreeWidget;
class QWidget;

namespace ui {

/// A flat list with columns, as the dialogs show them: rows of one height, headers as their cells stand, the last
/// column takes what is left. `title` is what a screen reader says of it.
QTreeWidget *makeTreeList(const char *name, const QString &title, const QStringList &headers, QWidget *parent);

} // namespace ui
