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

/// Who is in a group: now, at the end of a day, or all there ever were. Asks for members through momentChosen(); says
/// which customer to open and which role was given. Keeps selection and place when the same group is shown again.
class GroupMembersView final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupMembersView(QWidget *parent);

    app::GroupMoment moment() const;
    /// `today`: the last day that can be asked for.
    void setToday(storage::LocalDay today);
    void showMembers(storage::GroupId group, std::vector<storage::GroupMember> members, const storage::TeamZone &zone,
                     bool isReadOnly);
    void clear();

    /// Opens the list of roles at the current member.
    void editRole();
    /// The customer of the current member goes to opened(); nothing for one of us.
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
