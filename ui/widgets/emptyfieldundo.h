#pragma once

#include <QObject>

namespace ui {

/// While an empty text field with nothing to undo or redo has the keyboard, the keys for undo and redo are those of the
/// window: after Enter has saved the text of a field that keeps the keyboard, Ctrl+Z undoes the saving. Watches the
/// fields of all windows.
class EmptyFieldUndo final : public QObject
{
    Q_OBJECT

public:
    explicit EmptyFieldUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
