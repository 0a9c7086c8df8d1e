#pragma once

#include <initializer_list>

class QHeaderView;

namespace ui {

/// Sets the widths of the first columns in em (Theme::em()). A column is at least as wide as its heading, which is
/// longer in some languages; 0 stands for exactly that.
void setColumnWidths(QHeaderView &header, std::initializer_list<double> widths);

} // namespace ui
