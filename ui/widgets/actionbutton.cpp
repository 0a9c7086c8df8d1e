#include "ui/widgets/actionbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QVariant>

namespace ui {

void followAction(QAbstractButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

void allowAction(QAction *action, const QString &reason)
{
    constexpr const char *usual = "usualTip";
    if (!action->property(usual).isValid())
        action->setProperty(usual, action->toolTip());
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->property(usual).toString() : reason);
}

} // namespace ui
