#include "ui/groups/groupmembermodel.h"

#include "app/imports/kinds/groupwords.h"
#include "app/text.h"
#include "ui/widgets/shown.h"

namespace ui {

using app::Text;
using storage::GroupMember;

void GroupMemberModel::setMembers(std::vector<GroupMember> members, const storage::TeamZone *zone, bool isReadOnly)
{
    beginResetModel();
    m_members = std::move(members);
    m_zone = zone;
    m_isReadOnly = isReadOnly;
    endResetModel();
}

const GroupMember *GroupMemberModel::memberAt(int row) const
{
    return row >= 0 && row < int(m_members.size()) ? &m_members[std::size_t(row)] : nullptr;
}

int GroupMemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int GroupMemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupMemberModel::text(const GroupMember &member, int column) const
{
    switch (column) {
    case Name:
        return shownCustomer(member.name);
    case Role:
        return app::groupRoleWord(member.role);
    case Joined:
        return member.joinedAt ? storage::isoDay(m_zone->dayOf(*member.joinedAt)) : QString();
    case Scene:
        return app::joinSceneWord(member.joinScene);
    case Inviter:
        return member.inviter;
    case Left:
        return !member.hasLeft() ? QString()
               : member.leftAt
                   ? QStringLiteral("%1 %2").arg(storage::isoDay(m_zone->dayOf(*member.leftAt)), app::leftWord(member))
                   : app::leftWord(member);
    case Friend:
        return member.account ? Text::tr("our account") : member.isFriend ? Text::tr("yes") : QString();
    default:
        return {};
    }
}

/// The tool tips of days include the time.
QString GroupMemberModel::tip(const GroupMember &member, int column) const
{
    const auto &at = column == Left ? member.leftAt : member.joinedAt;
    return (column == Joined || column == Left) && at ? shownMoment(*m_zone, *at) : text(member, column);
}

QVariant GroupMemberModel::data(const QModelIndex &index, int role) const
{
    const GroupMember *member = memberAt(index.row());
    if (!member)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*member, index.column());
    case Qt::ToolTipRole:
        return tip(*member, index.column());
    case Qt::EditRole:
        return index.column() == Role ? QVariant(member->role) : QVariant(text(*member, index.column()));
    case sortRole:
        if (index.column() == Role)
            return member->role == 0 ? app::groupRoleCount : member->role;
        if (index.column() == Joined)
            return qlonglong(member->joinedAt.value_or(0));
        if (index.column() == Left)
            return qlonglong(member->leftAt.value_or(0));
        return text(*member, index.column());
    default:
        return {};
    }
}

bool GroupMemberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const GroupMember *member = memberAt(index.row());
    if (!member || role != Qt::EditRole || index.column() != Role || value.toInt() == member->role)
        return false;
    emit roleChosen(index.row(), value.toInt());
    return true;
}

QVariant GroupMemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Text", "Name"),       QT_TRANSLATE_NOOP("Text", "Role"),
        QT_TRANSLATE_NOOP("Text", "Joined"),     QT_TRANSLATE_NOOP("Text", "How they joined"),
        QT_TRANSLATE_NOOP("Text", "Invited by"), QT_TRANSLATE_NOOP("Text", "Left"),
        QT_TRANSLATE_NOOP("Text", "Friend")};
    return Text::tr(names[std::size_t(section)]);
}

Qt::ItemFlags GroupMemberModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Role && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ui
