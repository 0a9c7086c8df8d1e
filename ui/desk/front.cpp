#include "ui/desk/front.h"

#include <QApplication>
#include <QDialog>

namespace ui {

QWidget *frontOf(QWidget *window)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = qobject_cast<QDialog *>(modal ? modal : QApplication::activeWindow());
    for (const QWidget *parent = front; parent; parent = parent->parentWidget()) { // isAncestorOf() ends at windows
        if (parent == window)
            return front;
    }
    return window;
}

} // namespace ui
