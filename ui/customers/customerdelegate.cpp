#include "ui/customers/customerdelegate.h"

#include "ui/customers/customertablemodel.h"

#include <QPainter>

namespace ui {

CustomerDelegate::CustomerDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

/// Paints all of a cell: style sheets shift the text of what is selected.
void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    if (index.data(CustomerTableModel::IsPendingRole).toBool()) {
        if (index.column() == int(GridColumn::Name) || index.column() == int(GridColumn::AddedAt))
            paintPending(painter, option.rect, index.row());
    } else if (index.column() == int(GridColumn::Tags)) {
        paintTags(painter, option, index.data(CustomerTableModel::TagsRole).toStringList());
    } else {
        const QRect cell = option.rect.adjusted(padding(), 0, -padding(), 0);
        painter->setFont(option.font);
        painter->setPen(m_theme.color(Theme::Role::Text));
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

int CustomerDelegate::padding()
{
    return Theme::em(0.5); // as the headers
}

void CustomerDelegate::paintPending(QPainter *painter, const QRect &cell, int row) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Theme::Role::Raised));
    const int height = Theme::em(0.6);
    const int width = std::min(cell.width() - Theme::em(1), Theme::em(3 + (row * 7) % 4));
    painter->drawRoundedRect(QRect(cell.left() + padding(), cell.center().y() - height / 2, std::max(width, 0), height),
                             height / 2.0, height / 2.0);
    painter->restore();
}

void CustomerDelegate::paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::font(0.9);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const int gap = Theme::em(0.3), inside = Theme::em(0.4), height = metrics.height() + Theme::em(0.1);
    int x = option.rect.left() + padding();
    const int right = option.rect.right() - gap;
    const bool isSelected = option.state & QStyle::State_Selected;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int width = metrics.horizontalAdvance(tags.at(i)) + 2 * inside;
        const QString rest = QStringLiteral("+%1").arg(tags.size() - i);
        const int reserve = i + 1 < tags.size() ? metrics.horizontalAdvance(rest) + gap : 0;
        if (x + width + reserve > right && !(i == 0 && tags.size() == 1)) {
            painter->setPen(m_theme.color(Theme::Role::SecondText));
            painter->drawText(QRect(x, option.rect.top(), right - x + gap, option.rect.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, rest);
            break;
        }
        const QRect chip(x, option.rect.center().y() - height / 2, std::min(width, right - x), height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isSelected ? Theme::Role::Surface : Theme::Role::Raised));
        painter->drawRoundedRect(chip, Theme::em(0.3), Theme::em(0.3));
        painter->setPen(m_theme.color(Theme::Role::Text));
        painter->drawText(chip.adjusted(inside, 0, -inside / 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(tags.at(i), Qt::ElideRight, chip.width() - inside - inside / 2));
        x += width + gap;
    }
    painter->restore();
}

} // namespace ui
