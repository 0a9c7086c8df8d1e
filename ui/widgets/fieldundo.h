#pragma once

#include <QObject>

namespace ui {

/// While a field with nothing to undo or redo has the keyboard, the keys for undo and redo are those of the window:
/// after Enter has saved the text of a field that keeps the keyboard, Ctrl+Z undoes the saving. Such a field is a text
/// field that is empty, or one for a number, date or time, which never is. Watches the fields of all windows.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    explicit FieldUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
