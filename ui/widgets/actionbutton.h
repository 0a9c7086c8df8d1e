#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace ui {

/// Ties a button to an action: a click triggers the action, and enabled state and tool tip follow it. The button keeps
/// its own text.
void followAction(QAbstractButton *button, QAction *action);

/// Disables an action and shows `reason` as its tool tip;
/// an empty reason enables it and restores the tool tip.
void allowAction(QAction *action, const QString &reason);

} // namespace ui
