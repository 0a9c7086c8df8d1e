#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of the grid: tags as labels, rows that are not there yet as pale bars.
class CustomerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CustomerDelegate(Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int padding();
    void paintPending(QPainter *painter, const QRect &cell, int row) const;
    void paintTags(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &tags) const;

    Theme &m_theme;
};

} // namespace ui
