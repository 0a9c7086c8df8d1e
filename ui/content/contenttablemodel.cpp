#include "ui/content/contenttablemodel.h"

#include "app/content/contentwords.h"
#include "app/text.h"
#include "ui/widgets/shown.h"

namespace ui {

using app::ContentLine;
using app::Text;

void ContentTableModel::setOverview(app::ContentOverview overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    endResetModel();
}

const ContentLine *ContentTableModel::lineAt(int row) const
{
    return row >= 0 && row < int(m_overview.lines.size()) ? &m_overview.lines[std::size_t(row)] : nullptr;
}

int ContentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_overview.lines.size());
}

int ContentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContentTableModel::text(const ContentLine &line, int column) const
{
    const storage::Content &content = line.content;
    switch (column) {
    case Title:
        return content.favourite ? QStringLiteral("★ ") + content.name : content.name;
    case Kind:
        return app::contentKindWord(content.kind);
    case State:
        return line.isExpired(m_overview.today) ? Text::tr("%1, expired").arg(app::contentStateWord(content.state))
                                                : app::contentStateWord(content.state);
    case Uses:
        return line.uses.empty() ? QString() : shownCount(std::int64_t(line.uses.size()));
    case Sent:
        return shownCount(line.sent);
    case Expires:
        return content.validUntil ? storage::isoDay(*content.validUntil) : QString();
    default:
        return {};
    }
}

QVariant ContentTableModel::sortKey(const ContentLine &line, int column) const
{
    switch (column) {
    case Title:
        return line.content.name;
    case State:
        return int(line.content.state);
    case Uses:
        return qlonglong(line.uses.size());
    case Sent:
        return line.sent;
    default:
        return text(line, column);
    }
}

QString ContentTableModel::tip(const ContentLine &line, int column) const
{
    if (column != Uses)
        return text(line, column);
    QStringList plans;
    for (const storage::ContentUse &use : line.uses)
        plans << use.planName;
    return plans.join(QLatin1Char('\n'));
}

QVariant ContentTableModel::data(const QModelIndex &index, int role) const
{
    const ContentLine *line = lineAt(index.row());
    if (!line)
        return {};
    const bool isNumber = index.column() == Uses || index.column() == Sent;
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case sortRole:
        return sortKey(*line, index.column());
    case Qt::ToolTipRole:
        return tip(*line, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ContentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Text", "Title"),           QT_TRANSLATE_NOOP("Text", "Type"),
        QT_TRANSLATE_NOOP("Text", "State"),           QT_TRANSLATE_NOOP("Text", "Used in"),
        QT_TRANSLATE_NOOP("Text", "Sent in 30 days"), QT_TRANSLATE_NOOP("Text", "Valid until")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return Text::tr(words[std::size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Uses || section == Sent ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace ui
