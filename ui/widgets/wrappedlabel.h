#pragma once

class QLabel;
class QWidget;

namespace ui {

/// A word-wrapped label for cards; `size` scales the font, `second` selects the secondary text colour.
QLabel *makeWrappedLabel(QWidget *parent, const char *name, double size, bool semibold, bool second);

} // namespace ui
