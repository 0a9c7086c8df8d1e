#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints the rows of a TaskListModel: headings, and tasks as two lines with their time and state.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TaskDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &area, const QModelIndex &index, bool isSection) const;
    void paintTask(QPainter *painter, const QRect &area, bool isSelected, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace ui
