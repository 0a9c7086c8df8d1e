#include "ui/widgets/reservedkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace ui {

ReservedKeys::ReservedKeys(QWidget *field, QList<int> keys) : QObject(field), m_keys(std::move(keys))
{
    field->installEventFilter(this);
}

bool ReservedKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        (m_keys.isEmpty() || m_keys.contains(static_cast<QKeyEvent *>(event)->key()))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
