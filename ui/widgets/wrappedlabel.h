#pragma once

class QLabel;
class QWidget;

namespace ui {

/// A label of a card: it wraps, its text is `size` times the font and, where it is `second`, of the second colour.
QLabel *makeWrappedLabel(QWidget *parent, const char *name, double size, bool semibold, bool second);

} // namespace ui
