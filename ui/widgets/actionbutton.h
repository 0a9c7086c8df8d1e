#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace ui {

/// Makes a button the same as an action: a click triggers it, and it is enabled and explained as the action is. The
/// button's own text stays.
void followAction(QAbstractButton *button, QAction *action);

/// Switches an action off where there is a `reason` not to do it, which becomes its tip; on, with the tip it had, where
/// there is none.
void allowAction(QAction *action, const QString &reason);

} // namespace ui
