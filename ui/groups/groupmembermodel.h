#pragma once

#include "app/groups/groupservice.h"

#include <QAbstractTableModel>

namespace ui {

/// The members of one group, one row per stay. The role is editable: roleChosen() reports the choice, and the store is
/// queried again.
class GroupMemberModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Joined, Scene, Inviter, Left, Friend, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(std::vector<storage::GroupMember> members, const storage::TeamZone *zone, bool isReadOnly);
    const std::vector<storage::GroupMember> &members() const { return m_members; }
    const storage::GroupMember *memberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void roleChosen(int row, int role);

private:
    QString text(const storage::GroupMember &member, int column) const;
    QString tip(const storage::GroupMember &member, int column) const;

    std::vector<storage::GroupMember> m_members;
    const storage::TeamZone *m_zone = nullptr;
    bool m_isReadOnly = true;
};

} // namespace ui
