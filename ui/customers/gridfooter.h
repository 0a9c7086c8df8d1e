#pragma once

#include "app/customers/gridsums.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CustomerGridView;
class CustomerTableModel;

/// The line below the grid: how many customers match and are selected, and the sum and average of numeric columns.
class GridFooter final : public QWidget
{
    Q_OBJECT

public:
    GridFooter(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *parent);

    /// `everybody` is -1 while unknown.
    /// `sumsStay`: the same customers as before, in another order.
    void showCounts(std::int64_t everybody, bool isFiltered, bool sumsStay);
    void clear();

private:
    void askSums();
    void showSums(const app::GridSums &sums, const std::vector<int> &ownColumns);

    Desk &m_desk;
    CustomerGridView &m_grid;
    CustomerTableModel &m_model;
    QLabel *m_count, *m_selection, *m_sums;
    QPushButton *m_selectAll;
    QTimer m_soon; ///< a selection with the mouse changes often
    Asker<app::GridSums> m_asker;
    std::int64_t m_summed = -1; ///< number of selected rows whose sums are shown; 0: all
};

} // namespace ui
