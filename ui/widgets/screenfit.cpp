#include "ui/widgets/screenfit.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// The frame round a window. Before the window manager has added it, the one that the style would draw.
QMargins frameOf(const QWidget &window)
{
    const QRect outer = window.frameGeometry(), inner = window.geometry();
    if (outer != inner)
        return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                outer.bottom() - inner.bottom()};
    if (window.windowFlags().testFlag(Qt::FramelessWindowHint))
        return {};
    const int side = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    return {side, window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window), side, side};
}

/// The screen on which the middle of the window lies; where there is none any more, the one that Qt chose.
QScreen *screenOf(const QWidget &window)
{
    QScreen *there = QGuiApplication::screenAt(window.geometry().center());
    return there ? there : window.screen();
}

/// Where the window or its layout does not allow less.
QSize leastOf(const QWidget &window)
{
    return window.minimumSizeHint().expandedTo(window.minimumSize());
}

} // namespace

QRect fittedTo(const QRect &room, const QRect &frame, const QSize &least)
{
    const QSize size = frame.size().boundedTo(room.size()).expandedTo(least);
    const auto place = [](int wanted, int first, int last) { return std::max(first, std::min(wanted, last)); };
    return {QPoint(place(frame.left(), room.left(), room.right() - size.width() + 1),
                   place(frame.top(), room.top(), room.bottom() - size.height() + 1)),
            size};
}

void fitToScreen(QWidget &window)
{
    const QScreen *screen = screenOf(window);
    if (!screen || window.windowState().testFlag(Qt::WindowMaximized) ||
        window.windowState().testFlag(Qt::WindowFullScreen))
        return;
    const QMargins frame = frameOf(window);
    const QRect now = window.geometry().marginsAdded(frame);
    const QRect fitted =
        fittedTo(screen->availableGeometry(), now, leastOf(window).grownBy(frame)).marginsRemoved(frame);
    if (fitted.size() != window.size())
        window.resize(fitted.size());
    if (window.testAttribute(Qt::WA_Moved) && fitted.topLeft() != window.geometry().topLeft())
        window.move(fitted.topLeft() - QPoint(frame.left(), frame.top()));
}

ScreenFit::ScreenFit(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    // The window system also shows a window again that was minimised, where the person put it.
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        const Qt::WindowType type = window->windowType();
        if (type == Qt::Dialog || type == Qt::Tool)
            fitToScreen(*window);
    }
    return false;
}

} // namespace ui
