#include "ui/widgets/emptyfieldundo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

EmptyFieldUndo::EmptyFieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EmptyFieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *line = qobject_cast<QLineEdit *>(watched);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!line || !line->text().isEmpty() || line->isUndoAvailable() || line->isRedoAvailable() ||
        !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
        return false;
    key->ignore(); // the field would take it
    return true;
}

} // namespace ui
