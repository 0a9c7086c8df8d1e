#include "ui/window/dialogguard.h"

#include "ui/window/typedtext.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace ui {

namespace {

/// Filters the events of one dialog or tool window. QDialog::done() sends a close event too, which it keeps from
/// filters that are installed on the dialog before; a filter of the application would see it.
class Watcher final : public QObject
{
public:
    Watcher(QAction *quit, QObject *parent) : QObject(parent), m_quit(quit) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (event->type() == QEvent::KeyPress) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (m_quit->shortcuts().contains(QKeySequence(key->keyCombination()))) {
                m_quit->trigger();
                return true;
            }
            return dialog && key->matches(QKeySequence::Cancel) && asks(*dialog);
        }
        if (event->type() == QEvent::Close && dialog && asks(*dialog)) {
            event->ignore();
            return true;
        }
        return false;
    }

private:
    static bool asks(QDialog &dialog)
    {
        if (dialog.property("asksItself").toBool() || !hasTypedText(dialog))
            return false;
        askAboutTypedText(dialog, {});
        return true;
    }

    QAction *m_quit;
};

} // namespace

DialogGuard::DialogGuard(QWidget *window, QAction *quit)
    : QObject(window), m_window(window), m_watcher(new Watcher(quit, this))
{
    qApp->installEventFilter(this);
}

bool DialogGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto *shown = static_cast<QWidget *>(watched);
        const Qt::WindowType type = shown->windowType();
        if ((type == Qt::Dialog || type == Qt::Tool) && isOfWindow(*shown))
            shown->installEventFilter(m_watcher);
    }
    return false;
}

bool DialogGuard::isOfWindow(const QWidget &shown) const
{
    const QWidget *parent = shown.parentWidget();
    while (parent && parent != m_window)
        parent = parent->parentWidget();
    return parent != nullptr;
}

} // namespace ui
