#include "ui/widgets/fieldundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

namespace {

bool hasOwnUndo(const QLineEdit &line)
{
    return line.isUndoAvailable() || line.isRedoAvailable();
}

/// A field that would take the keys without effect.
bool isIdle(const QObject *watched)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(watched))
        return line->text().isEmpty() && !hasOwnUndo(*line);
    const auto *box = qobject_cast<const QAbstractSpinBox *>(watched);
    const auto *line = box ? box->findChild<const QLineEdit *>() : nullptr;
    return line && !hasOwnUndo(*line);
}

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) || !isIdle(watched))
        return false;
    key->ignore(); // the field would take it
    return true;
}

} // namespace ui
