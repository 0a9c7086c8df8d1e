#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a list item: its elided text at the left and a hint (hintRole) at the right in the secondary text colour.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int hintRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
