#pragma once

#include <QStringList>

class QTreeWidget;
class QWidget;

namespace ui {

/// A flat list with columns for dialogs: uniform row heights, headers aligned with their cells, the last column
/// stretches. `title` is its accessible name.
QTreeWidget *makeTreeList(const char *name, const QString &title, const QStringList &headers, QWidget *parent);

} // namespace ui
