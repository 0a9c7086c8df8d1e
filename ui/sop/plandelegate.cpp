#include "ui/sop/plandelegate.h"

#include "ui/sop/planlistmodel.h"
#include "ui/sop/sopwords.h"

#include <QPainter>

namespace ui {

using PlanState = storage::StoredPlan::State;
using Role = Theme::Role;

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::em(10), Theme::em(3.6)};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Selection));
        painter->drawRoundedRect(option.rect.adjusted(Theme::em(0.3), 1, -Theme::em(0.3), -1), Theme::em(0.4),
                                 Theme::em(0.4));
    }
    const QRect inside = option.rect.adjusted(Theme::em(0.9), Theme::em(0.5), -Theme::em(0.9), -Theme::em(0.5));
    const int half = inside.height() / 2;
    const auto state = PlanState(index.data(PlanListModel::State).toInt());
    const QFont small = Theme::font(0.85), name = Theme::font(1, state != PlanState::Ended);
    const QString stateText = planStateText(state);
    painter->setFont(small);
    painter->setPen(m_theme.color(state == PlanState::Active   ? Role::Success
                                  : state == PlanState::Paused ? Role::Warning
                                                               : Role::SecondText));
    painter->drawText(inside.adjusted(0, 0, 0, -half), Qt::AlignRight | Qt::AlignVCenter, stateText);
    painter->setPen(m_theme.color(Role::SecondText));
    painter->drawText(
        inside.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(PlanListModel::Detail).toString(), Qt::ElideRight, inside.width()));
    const QRect first =
        inside.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(stateText) - Theme::em(0.5), -half);
    painter->setFont(name);
    painter->setPen(m_theme.color(state == PlanState::Ended ? Role::SecondText : Role::Text));
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(name).elidedText(index.data(PlanListModel::Name).toString(), Qt::ElideRight, first.width()));
    painter->restore();
}

} // namespace ui
