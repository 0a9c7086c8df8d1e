#pragma once

#include "app/customers/customergrid.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CustomerGridView;
class CustomerTableModel;

/// Under the grid: how many fit and are selected, and sum and mean of what can be summed, for the selection or for all.
class GridFooter final : public QWidget
{
    Q_OBJECT

public:
    GridFooter(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *parent);

    /// `everybody` -1: not known yet.
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
    QTimer m_soon; ///< a selection under the mouse changes many times
    int m_generation = 0;
    std::int64_t m_summed = -1; ///< selected rows whose sums stand there; 0: of all
};

} // namespace ui
