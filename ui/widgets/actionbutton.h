#pragma once

class QAbstractButton;
class QAction;

namespace ui {

/// Makes a button the same as an action: a click triggers it, and it is enabled and explained as the action is. The
/// button's own text stays.
void followAction(QAbstractButton *button, QAction *action);

} // namespace ui
