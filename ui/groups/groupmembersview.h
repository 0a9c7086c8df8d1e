#pragma once

#include "app/groups/groupservice.h"
#include "ui/groups/groupmembermodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

/// The members of a group: now, at the end of a day, or all ever. Requests members through momentChosen(); reports
/// which customer to open and which role was set. Keeps selection and scroll position when the group is shown again.
class GroupMembersView final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupMembersView(QWidget *parent);

    app::GroupMoment moment() const;
    /// `today` is the last day that can be requested.
    void setToday(storage::LocalDay today);
    void showMembers(storage::GroupId group, std::vector<storage::GroupMember> members, const storage::TeamZone &zone,
                     bool isReadOnly);
    void clear();

    /// Opens the list of roles for the current member.
    void editRole();
    /// Emits opened() with the customer of the current member; does nothing for a team member.
    void openCurrent();
    QTableView *table() const { return m_table; }

signals:
    void momentChosen();
    void opened(storage::CustomerId customer);
    void roleGiven(const std::vector<std::int64_t> &memberships, int role);

private:
    QWidget *makeBar();
    void makeTable();
    const storage::GroupMember *memberOf(const QModelIndex &shown) const;
    void giveRole(int row, int role);
    void showCount();

    GroupMemberModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_moment;
    QDateEdit *m_day;
    QLabel *m_count;
    QTableView *m_table;
    storage::GroupId m_group;
};

} // namespace ui
