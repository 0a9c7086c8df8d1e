#include "ui/sop/taskdelegate.h"

#include "app/text.h"
#include "ui/sop/tasklistmodel.h"

#include <QPainter>

namespace ui {

using app::Text;
using Role = Theme::Role;
using Tone = TaskListModel::StateTone;

namespace {

Role roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Role::Success;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Bad:
        return Role::Danger;
    case Tone::Accent:
        return Role::Accent;
    case Tone::Plain:
        break;
    }
    return Role::SecondText;
}

} // namespace

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(TaskListModel::IsHeading).toBool();
    return {Theme::em(10), Theme::em(isHeading ? 2.4 : index.data(TaskListModel::IsBatchHead).toBool() ? 1.9 : 3.6)};
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TaskListModel::IsHeading).toBool())
        paintHeading(painter, option.rect, index, true);
    else if (index.data(TaskListModel::IsBatchHead).toBool())
        paintHeading(painter, option.rect, index, false);
    else
        paintTask(painter, option.rect, option.state.testFlag(QStyle::State_Selected), index);
    painter->restore();
}

void TaskDelegate::paintHeading(QPainter *painter, const QRect &area, const QModelIndex &index, bool isSection) const
{
    painter->setFont(Theme::font(isSection ? 0.9 : 0.85, isSection));
    painter->setPen(m_theme.color(Role::SecondText));
    const int margin = Theme::em(0.9);
    const QRect inside = area.adjusted(margin, 0, -margin, -Theme::em(isSection ? 0.4 : 0.25));
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(index.data(TaskListModel::Name).toString(), Qt::ElideRight, inside.width()));
}

void TaskDelegate::paintTask(QPainter *painter, const QRect &area, bool isSelected, const QModelIndex &index) const
{
    const auto tone = Tone(index.data(TaskListModel::Tone).toInt());
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Selection));
        painter->drawRoundedRect(area.adjusted(Theme::em(0.3), 1, -Theme::em(0.3), -1), Theme::em(0.4), Theme::em(0.4));
    }
    if (index.data(TaskListModel::InBatch).toBool()) { // a vertical line along the customers of a batch
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Line));
        painter->drawRect(QRect(area.left() + Theme::em(0.45), area.top(), Theme::em(0.12), area.height()));
    }
    QRect inside = area.adjusted(Theme::em(0.9), Theme::em(0.5), -Theme::em(0.9), -Theme::em(0.5));
    const bool isClosed = index.data(TaskListModel::IsClosed).toBool();
    const QColor text = m_theme.color(isClosed ? Role::SecondText : Role::Text);
    const int half = inside.height() / 2;
    QRect time = inside;
    time.setWidth(Theme::em(3.4));
    painter->setFont(Theme::font(1));
    painter->setPen(tone == Tone::Bad ? m_theme.color(Role::Danger) : text);
    painter->drawText(time.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TaskListModel::Time).toString());
    painter->setFont(Theme::font(0.85));
    painter->setPen(m_theme.color(Role::SecondText));
    painter->drawText(time.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TaskListModel::WindowEnd).toString());
    inside.setLeft(time.right() + Theme::em(0.5));

    const bool isUnsaved = index.data(TaskListModel::IsUnsaved).toBool();
    const QString state = isUnsaved ? Text::tr("not saved yet") : index.data(TaskListModel::State).toString();
    const QFontMetrics small(Theme::font(0.85));
    const int stateWidth = state.isEmpty() ? 0 : small.horizontalAdvance(state) + Theme::em(0.5);
    painter->setFont(Theme::font(0.85));
    painter->setPen(m_theme.color(isUnsaved ? Role::Warning : roleOf(tone)));
    painter->drawText(inside.adjusted(0, 0, 0, -half), Qt::AlignRight | Qt::AlignVCenter, state);
    const QRect line = inside.adjusted(0, half, 0, 0);
    painter->setPen(m_theme.color(Role::SecondText));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(index.data(TaskListModel::Detail).toString(), Qt::ElideRight, line.width()));
    const QFont nameFont = Theme::font(1, !isClosed);
    const QRect first = inside.adjusted(0, 0, -stateWidth, -half);
    painter->setFont(nameFont);
    painter->setPen(text);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(nameFont).elidedText(index.data(TaskListModel::Name).toString(), Qt::ElideRight, first.width()));
}

} // namespace ui
