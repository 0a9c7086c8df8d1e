#pragma once

#include "app/content/contentsearch.h"

#include <QSortFilterProxyModel>

namespace ui {

/// Sorts the items of the library and filters them by category, state, favourites and typed words (ContentSearch).
class ContentFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed);
    /// Nothing for all.
    void setCategory(std::optional<storage::Content::Category> category);
    std::optional<storage::Content::Category> category() const { return m_category; }
    /// Nothing for all that are not retired.
    void setState(std::optional<storage::Content::State> state);
    void setFavourites(bool isOnlyFavourites);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::unique_ptr<app::ContentSearch> m_search; ///< created with the first letter
    QString m_typed;
    std::optional<storage::Content::Category> m_category;
    std::optional<storage::Content::State> m_state;
    bool m_isOnlyFavourites = false;
};

} // namespace ui
