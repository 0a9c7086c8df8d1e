#pragma once

#include "ui/widgets/pinyinfilter.h"

#include <QSortFilterProxyModel>

namespace ui {

/// Sorts groups by any column and filters them by typed text (any part of name, owner or tag, also in pinyin) and by
/// kind.
class GroupFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed);
    /// Empty for all kinds.
    void setKind(const QString &kind);
    const QString &kind() const { return m_kind; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::unique_ptr<PinyinFilter> m_pinyin; ///< created with the first letter
    QString m_typed, m_kind;
};

} // namespace ui
