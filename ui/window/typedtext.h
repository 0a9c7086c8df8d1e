#pragma once

#include <functional>

class QDialog;
class QWidget;

namespace ui {

/// True where text was typed into a dialog that nothing has saved yet. Fields with the property "search" (or in a
/// widget that has it) do not count: nothing is lost with what they contain. A dialog that keeps typed text elsewhere
/// than in fields has the property "holdsTyped" while it does.
bool hasTypedText(const QDialog &dialog);

/// The innermost open dialog of a window in which text was typed that nothing has saved yet; null where there is none.
QDialog *dialogWithTypedText(const QWidget &window);

/// Asks whether the typed text of a dialog may be dropped. If it may, closes the dialog and calls `dropped`. The newest
/// question about a dialog replaces the one before.
void askAboutTypedText(QDialog &dialog, std::function<void()> dropped);

} // namespace ui
