#include "ui/widgets/columnwidths.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

void setColumnWidths(QHeaderView &header, std::initializer_list<double> widths)
{
    header.ensurePolished(); // its padding and font belong to the style sheet
    int column = 0;
    for (const double width : widths) {
        header.resizeSection(column, std::max(Theme::em(width), header.sectionSizeHint(column)));
        ++column;
    }
}

} // namespace ui
