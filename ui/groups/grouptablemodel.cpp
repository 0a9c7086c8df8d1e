#include "ui/groups/grouptablemodel.h"

#include "app/text.h"
#include "ui/widgets/shown.h"

namespace ui {

using app::GroupLine;
using app::Text;

namespace {

QString countText(const std::optional<std::int64_t> &count)
{
    return count ? shownCount(*count) : QString();
}

/// Unknown counts sort after all known ones.
QVariant countKey(const std::optional<std::int64_t> &count)
{
    return qlonglong(count.value_or(-1));
}

std::optional<std::int64_t> messagesOf(const GroupLine &line)
{
    return line.activity ? line.activity->messages : std::nullopt;
}

std::optional<std::int64_t> spokeOf(const GroupLine &line)
{
    return line.activity ? line.activity->spoke : std::nullopt;
}

bool isNumber(int column)
{
    return column >= GroupTableModel::Members && column <= GroupTableModel::Messages;
}

} // namespace

void GroupTableModel::setLines(std::vector<GroupLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const GroupLine *GroupTableModel::lineAt(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[std::size_t(row)] : nullptr;
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupTableModel::text(const GroupLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.chat.name;
    case Kind:
        return line.chat.kind;
    case Owner:
        return line.chat.ownerName;
    case Opening:
        return line.opening ? storage::isoDay(*line.opening) : QString();
    case Members:
        return line.members && line.chat.capacity
                   ? Text::tr("%1 of %2").arg(shownCount(*line.members), shownCount(*line.chat.capacity))
                   : countText(line.members);
    case Joined:
        return countText(line.month.joined);
    case Left:
        return countText(line.month.left);
    case Active:
        return countText(spokeOf(line));
    case Messages:
        return countText(messagesOf(line));
    case Successor:
        return line.chat.successorName;
    default:
        return {};
    }
}

QVariant GroupTableModel::sortKey(const GroupLine &line, int column) const
{
    switch (column) {
    case Opening:
        return line.opening.value_or(0);
    case Members:
        return countKey(line.members);
    case Joined:
        return countKey(line.month.joined);
    case Left:
        return countKey(line.month.left);
    case Active:
        return countKey(spokeOf(line));
    case Messages:
        return countKey(messagesOf(line));
    default:
        return text(line, column);
    }
}

/// How up to date a figure is, or why there is none.
QString GroupTableModel::tip(const GroupLine &line, int column) const
{
    switch (column) {
    case Members:
        return line.membersDay ? Text::tr("As of %1").arg(storage::isoDay(*line.membersDay))
               : line.members  ? Text::tr("From the member list, now")
                               : Text::tr("This group's members have not been imported yet.");
    case Active:
    case Messages:
        return line.activity ? Text::tr("As of %1").arg(storage::isoDay(line.activity->day))
                             : Text::tr("No daily figures imported yet.");
    case Opening:
        return line.chat.openingDay || !line.opening ? QString() : Text::tr("Day the chat was created");
    default:
        return text(line, column);
    }
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    const GroupLine *line = lineAt(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case sortRole:
        return sortKey(*line, index.column());
    case Qt::ToolTipRole:
        return tip(*line, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Words
    {
        const char *name, *meaning;
    };
    static constexpr std::array words{
        Words{QT_TRANSLATE_NOOP("Text", "Group"), ""},
        Words{QT_TRANSLATE_NOOP("Text", "Type"), ""},
        Words{QT_TRANSLATE_NOOP("Text", "Group owner"), ""},
        Words{QT_TRANSLATE_NOOP("Text", "Opening day"), QT_TRANSLATE_NOOP("Text", "Opening day")},
        Words{QT_TRANSLATE_NOOP("Text", "Members"), QT_TRANSLATE_NOOP("Text", "Current members / capacity")},
        Words{QT_TRANSLATE_NOOP("Text", "+30 days"), QT_TRANSLATE_NOOP("Text", "Joined in the last 30 days")},
        Words{QT_TRANSLATE_NOOP("Text", "−30 days"), QT_TRANSLATE_NOOP("Text", "Left in the last 30 days")},
        Words{QT_TRANSLATE_NOOP("Text", "Active"),
              QT_TRANSLATE_NOOP("Text", "Members who spoke on the last day counted")},
        Words{QT_TRANSLATE_NOOP("Text", "Messages"), QT_TRANSLATE_NOOP("Text", "Messages on the last day counted")},
        Words{QT_TRANSLATE_NOOP("Text", "Successor group"),
              QT_TRANSLATE_NOOP("Text", "Group that new members join when this one is full")}};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Words &column = words[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return Text::tr(column.name);
    case Qt::ToolTipRole:
        return *column.meaning ? Text::tr(column.meaning) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace ui
