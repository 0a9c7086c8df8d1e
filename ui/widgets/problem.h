#pragma once

#include <QString>

class QLabel;

namespace ui {

/// Shows what is wrong in the word-wrapped label of a dialog, or hides the label if there is nothing. The dialog grows
/// where the sentence needs more lines than it has room for.
void showProblem(QLabel *label, const QString &sentence);

} // namespace ui
