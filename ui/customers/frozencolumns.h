#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace ui {

class CustomerGridView;
class GridHeader;

/// The first columns of the grid, shown over the grid when other columns have scrolled below them: a second view of the
/// same model and selection. Handles the mouse, never the keyboard.
class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    FrozenColumns(CustomerGridView &grid, GridHeader *header, Theme &theme);

    /// Shows the first `visualSections` visible columns of the grid; hidden if 0.
    void follow(int visualSections);
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using QTableView::closeEditor;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintEdge();

    CustomerGridView &m_grid;
    Theme &m_theme;
    GridHeader *m_header;
};

} // namespace ui
