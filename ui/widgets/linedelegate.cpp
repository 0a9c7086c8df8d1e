#include "ui/widgets/linedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::em(2.2)};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.light());
    const QRect rect = option.rect.adjusted(Theme::em(0.75), 0, -Theme::em(0.75), 0);
    const QString hint = index.data(hintRole).toString();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, hint);
    const int taken = hint.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(hint) + Theme::em(1);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width() - taken));
    painter->restore();
}

} // namespace ui
