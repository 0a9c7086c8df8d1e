#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace ui {

/// The rectangle next to `frame` that lies within `room`: moved as little as possible, and smaller only where it has
/// to be. Where `least` does not fit either, its top left corner does.
QRect fittedTo(const QRect &room, const QRect &frame, const QSize &least);

/// Shrinks and moves a window so that it lies on its screen together with its frame, as far as its minimum size allows.
/// A frame that is not known yet is estimated. Maximised windows stay as they are, and windows that were never moved
/// are left for the window manager (or QDialog) to place.
void fitToScreen(QWidget &window);

/// Fits every dialog and tool window of the application to its screen when it is shown, for as long as this exists.
class ScreenFit final : public QObject
{
public:
    explicit ScreenFit(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
