#include "ui/groups/groupfilter.h"

#include "ui/groups/grouptablemodel.h"

namespace ui {

void GroupFilter::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (!m_pinyin)
        m_pinyin = std::make_unique<PinyinFilter>();
    invalidateFilter();
}

void GroupFilter::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool GroupFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const app::GroupLine *line = static_cast<const GroupTableModel *>(sourceModel())->lineAt(row);
    if (!line || (!m_kind.isEmpty() && line->chat.kind != m_kind))
        return false;
    return m_typed.isEmpty() ||
           PinyinFilter::fits(m_typed,
                              m_pinyin->keyOf(QStringList{line->chat.name, line->chat.ownerName, line->chat.tags}.join(
                                  QLatin1Char(' '))));
}

} // namespace ui
