#include "ui/groups/groupmembersview.h"

#include "app/text.h"
#include "ui/groups/roledelegate.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace ui {

using app::Text;
using storage::GroupMember;

namespace {

enum Moment { Now, OfDay, Everyone };
const QDate epoch(1970, 1, 1);

} // namespace

GroupMembersView::GroupMembersView(QWidget *parent)
    : QWidget(parent), m_model(new GroupMemberModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::em(0.5), 0, 0);
    column->setSpacing(Theme::em(0.5));
    column->addWidget(makeBar());
    makeTable();
    column->addWidget(m_table, 1);
}

QWidget *GroupMembersView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_moment = new QComboBox(bar);
    m_moment->setObjectName(QStringLiteral("memberMoment"));
    m_moment->setAccessibleName(Text::tr("Members shown"));
    m_moment->addItems({Text::tr("In the group now"), Text::tr("In the group at the end of"),
                        Text::tr("All members, past and present")});
    m_day = new QDateEdit(bar);
    m_day->setObjectName(QStringLiteral("memberDay"));
    m_day->setAccessibleName(Text::tr("End of this day"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->hide();
    m_count = makeLabel(bar);
    m_count->setObjectName(QStringLiteral("memberCount"));
    m_count->setProperty("second", true);
    row->addWidget(m_moment);
    row->addWidget(m_day);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_moment, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_day->setVisible(index == OfDay);
        emit momentChosen();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        if (m_moment->currentIndex() == OfDay)
            emit momentChosen();
    });
    return bar;
}

void GroupMembersView::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GroupMemberModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("groupMembers"));
    m_table->setAccessibleName(Text::tr("Members"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(GroupMemberModel::Role, new RoleDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setColumnWidths(*header, {7, 6, 6.5, 5, 6, 10, 5});
    m_table->setColumnHidden(GroupMemberModel::Left, true);
    header->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const GroupMember *member = memberOf(index); member && member->customer)
            emit opened(member->customer);
    });
    connect(m_model, &GroupMemberModel::roleChosen, this, &GroupMembersView::giveRole);
}

app::GroupMoment GroupMembersView::moment() const
{
    app::GroupMoment moment;
    moment.everyone = m_moment->currentIndex() == Everyone;
    if (m_moment->currentIndex() == OfDay)
        moment.day = storage::LocalDay(epoch.daysTo(m_day->date()));
    return moment;
}

void GroupMembersView::setToday(storage::LocalDay today)
{
    const QDate last = epoch.addDays(today);
    if (m_day->maximumDate() == last)
        return;
    const QSignalBlocker quiet(m_day);
    m_day->setMaximumDate(last);
    m_day->setDate(epoch.addDays(today - 30));
}

const GroupMember *GroupMembersView::memberOf(const QModelIndex &shown) const
{
    return m_model->memberAt(m_sorted->mapToSource(shown).row());
}

void GroupMembersView::showMembers(storage::GroupId group, std::vector<GroupMember> members,
                                   const storage::TeamZone &zone, bool isReadOnly)
{
    const bool isSame = group == m_group;
    const GroupMember *current = isSame ? memberOf(m_table->currentIndex()) : nullptr;
    const std::int64_t kept = current ? current->id : 0;
    std::set<std::int64_t> selected;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (isSame)
            selected.insert(memberOf(index)->id);
    }
    const int place = isSame ? m_table->verticalScrollBar()->value() : 0;
    m_group = group;
    m_model->setMembers(std::move(members), &zone, isReadOnly);
    m_table->setColumnHidden(GroupMemberModel::Left, m_moment->currentIndex() == Now);
    QItemSelection again;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex shown = m_sorted->mapFromSource(m_model->index(row, 0));
        if (m_model->memberAt(row)->id == kept)
            m_table->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
        if (selected.contains(m_model->memberAt(row)->id))
            again.select(shown, shown);
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(place);
    showCount();
}

void GroupMembersView::clear()
{
    m_group = {};
    m_model->setMembers({}, nullptr, true);
    m_count->clear();
    const QSignalBlocker quiet(m_moment);
    m_moment->setCurrentIndex(Now);
    m_day->hide();
}

void GroupMembersView::showCount()
{
    int friends = 0, customers = 0;
    for (const GroupMember &member : m_model->members()) {
        customers += bool(member.customer);
        friends += member.isFriend;
    }
    m_count->setText(m_model->rowCount() == 0
                         ? Text::tr("No members known yet.")
                         : Text::tr("%1 in total, %2 customer(s), of whom friends: %3", nullptr, customers)
                               .arg(shownCount(m_model->rowCount()), shownCount(customers), shownCount(friends)));
}

void GroupMembersView::editRole()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex role = current.siblingAtColumn(GroupMemberModel::Role);
    m_table->scrollTo(role);
    if (role.flags() & Qt::ItemIsEditable)
        m_table->edit(role);
}

void GroupMembersView::openCurrent()
{
    if (const GroupMember *member = memberOf(m_table->currentIndex()); member && member->customer)
        emit opened(member->customer);
}

/// A role chosen for one of several selected members applies to all of them.
void GroupMembersView::giveRole(int row, int role)
{
    std::vector<std::int64_t> memberships;
    bool isAmongThem = false;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const GroupMember *member = memberOf(index);
        memberships.push_back(member->id);
        isAmongThem = isAmongThem || member->id == m_model->memberAt(row)->id;
    }
    if (!isAmongThem)
        memberships = {m_model->memberAt(row)->id};
    emit roleGiven(memberships, role);
}

} // namespace ui
