#include "ui/groups/groupcalls.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>

namespace ui {

using app::Text;

namespace {

enum Column { When, What, Deadline, Answered, Share };

} // namespace

GroupCalls::GroupCalls(QWidget *parent) : QTableWidget(0, 5, parent)
{
    setObjectName(QStringLiteral("groupCalls"));
    setAccessibleName(Text::tr("Calls to action"));
    setHorizontalHeaderLabels({Text::tr("When"), Text::tr("Call to action"), Text::tr("Deadline"),
                               Text::tr("Responded"), Text::tr("Response rate")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::em(2));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    setColumnWidths(*horizontalHeader(), {9, 0, 9, 6, 4.5});
    for (const int column : {Answered, Share})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void GroupCalls::showCalls(const std::vector<storage::GroupCall> &calls, const storage::TeamZone &zone)
{
    m_shown = calls;
    setRowCount(int(calls.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const storage::GroupCall &call = calls[std::size_t(row)];
        const QString answered = call.responded ? shownCount(*call.responded) : QString();
        const QString of = call.members ? shownCount(*call.members) : QString();
        const bool hasShare = call.responded && call.members && *call.members > 0;
        const QStringList texts{
            shownMoment(zone, call.at), call.text, shownMoment(zone, call.deadlineAt),
            of.isEmpty() || answered.isEmpty() ? answered : Text::tr("%1 of %2").arg(answered, of),
            hasShare ? QStringLiteral("%1%").arg(double(*call.responded) * 100 / double(*call.members), 0, 'f', 0)
                     : QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            item->setTextAlignment(Qt::AlignVCenter | (column >= Answered ? Qt::AlignRight : Qt::AlignLeft));
            setItem(row, column, item);
        }
    }
}

std::optional<storage::GroupCall> GroupCalls::current() const
{
    const int row = currentRow();
    return row >= 0 && row < int(m_shown.size()) ? std::optional(m_shown[std::size_t(row)]) : std::nullopt;
}

} // namespace ui
