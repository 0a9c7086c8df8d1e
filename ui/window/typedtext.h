#pragma once

class QDialog;
class QWidget;

namespace ui {

/// The innermost open dialog of a window in which text was typed that nothing has saved yet; null where there is none.
/// Fields with the property "search" do not count.
QDialog *dialogWithTypedText(const QWidget &window);

} // namespace ui
