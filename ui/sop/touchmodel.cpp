#include "ui/sop/touchmodel.h"

#include "app/text.h"
#include "ui/sop/sopwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shown.h"

namespace ui {

using app::Text;
using app::sop::PlannedTouch;

void TouchModel::setTouches(std::vector<PlannedTouch> touches, const storage::TeamZone &zone)
{
    m_touches = std::move(touches);
    m_zone = zone;
    setFilter(m_filter);
}

void TouchModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_rows.clear();
    for (int i = 0; i < int(m_touches.size()); ++i) {
        if (!m_filter || m_filter(m_touches[size_t(i)]))
            m_rows.push_back(i);
    }
    endResetModel();
}

int TouchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TouchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedTouch &touch = touchAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(touch, index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Step ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && (index.column() == State || index.column() == Reason)) {
        if (touch.state == QLatin1String("blocked") || touch.state == QLatin1String("missed"))
            return m_theme.color(Theme::Role::Danger);
        if (touch.meantAt)
            return m_theme.color(Theme::Role::Warning);
        return m_theme.color(Theme::Role::SecondText);
    }
    return {};
}

QString TouchModel::clock(storage::UtcMs at) const
{
    return m_zone.isoDateTime(at).left(16).replace(QLatin1Char('T'), QStringLiteral("  "));
}

QString TouchModel::text(const PlannedTouch &touch, int column) const
{
    switch (column) {
    case When:
        return clock(touch.at);
    case To:
        return touch.targetKind == app::sop::TargetKind::Customer ? shownCustomer(touch.to) : touch.to;
    case Plan:
        return touch.plan;
    case Step:
        return QString::number(touch.step);
    case State:
        return touch.meantAt && touch.state == QLatin1String("scheduled") ? Text::tr("moved")
                                                                          : touchStateText(touch.state);
    case Reason:
        return touch.meantAt ? Text::tr("%1; originally %2").arg(touch.reason, clock(*touch.meantAt)) : touch.reason;
    case Sender:
        return touch.staff.isEmpty() ? touch.account : touch.staff;
    default:
        return {};
    }
}

QVariant TouchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Step ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return Text::tr("When");
    case To:
        return Text::tr("Recipient");
    case Plan:
        return Text::tr("SOP");
    case Step:
        return Text::tr("Step");
    case State:
        return Text::tr("State");
    case Reason:
        return Text::tr("Reason");
    case Sender:
        return Text::tr("Staff");
    default:
        return {};
    }
}

} // namespace ui
