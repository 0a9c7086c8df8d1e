#include "ui/widgets/wrappedlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>

namespace ui {

QLabel *makeWrappedLabel(QWidget *parent, const char *name, double size, bool semibold, bool second)
{
    auto *label = makeLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setFont(Theme::font(size, semibold));
    label->setWordWrap(true);
    label->setMinimumWidth(1); // one long word does not widen its card
    label->setProperty("second", second);
    return label;
}

} // namespace ui
