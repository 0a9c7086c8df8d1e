#include "ui/content/contentfilter.h"

#include "ui/content/contenttablemodel.h"

namespace ui {

void ContentFilter::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (!m_search)
        m_search = std::make_unique<app::ContentSearch>();
    invalidateFilter();
}

void ContentFilter::setCategory(std::optional<storage::Content::Category> category)
{
    m_category = category;
    invalidateFilter();
}

void ContentFilter::setState(std::optional<storage::Content::State> state)
{
    m_state = state;
    invalidateFilter();
}

void ContentFilter::setFavourites(bool isOnlyFavourites)
{
    m_isOnlyFavourites = isOnlyFavourites;
    invalidateFilter();
}

bool ContentFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const app::ContentLine *line = static_cast<const ContentTableModel *>(sourceModel())->lineAt(row);
    if (!line || (m_category && line->content.category != m_category))
        return false;
    if (m_state ? line->content.state != m_state : line->content.state == storage::Content::State::Retired)
        return false;
    if (m_isOnlyFavourites && !line->content.favourite)
        return false;
    return m_typed.isEmpty() || m_search->matches(line->content, m_typed);
}

} // namespace ui
