#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

/// Looks after every dialog and tool window that opens from a window: Esc and the close button ask before typed text is
/// dropped, and the shortcut of `quit` works there too. A modal dialog keeps that shortcut from the window.
/// A dialog that asks about its text itself has the property "asksItself".
class DialogGuard final : public QObject
{
    Q_OBJECT

public:
    DialogGuard(QWidget *window, QAction *quit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfWindow(const QWidget &shown) const;

    QWidget *m_window;
    QObject *m_watcher; ///< filters the events of each dialog
};

} // namespace ui
