#pragma once

class QWidget;

namespace ui {

/// The dialog in front of a window, or the window itself. Parent of a question that may come while a dialog is open:
/// where the question is closed, the keyboard goes back to its parent.
QWidget *frontOf(QWidget *window);

} // namespace ui
