#include "ui/widgets/elidedbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace ui {

namespace {

constexpr double margins = 1.5; ///< of the style, both sides

} // namespace

ElidedButton::ElidedButton(int least, int usual, QWidget *parent) : QPushButton(parent), m_least(least), m_usual(usual)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setFullText(const QString &text)
{
    m_full = text;
    setToolTip(text);
    setAccessibleDescription(text);
    elide();
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::elide()
{
    setText(withoutShortcut(fontMetrics().elidedText(m_full, Qt::ElideRight, width() - Theme::em(margins))));
}

} // namespace ui
