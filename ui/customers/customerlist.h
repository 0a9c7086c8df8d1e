#pragma once

#include "app/customers/customergrid.h"
#include "ui/customers/customergridview.h"
#include "ui/shell/page.h"

namespace ui {

class CustomerTableModel;
class GridFooter;

/// The grid with its footer, and one sentence over it where nobody fits. Fetches the lines that are looked at by
/// itself.
class CustomerList final : public QWidget
{
    Q_OBJECT

public:
    CustomerList(Desk &desk, QWidget *parent);

    CustomerGridView &table() { return *m_table; }
    const CustomerGridView &table() const { return *m_table; }
    CustomerTableModel &model() { return *m_model; }
    const CustomerTableModel &model() const { return *m_model; }

    /// Takes a snapshot and finds `place` again; the last row of the answer is that of `wanted` and is selected.
    void showAnswer(const app::GridAnswer &answer, const CustomerGridView::Place &place);
    void clear();
    /// `everybody` -1: not known yet.
    /// `sumsStay`: the same customers as before, in another order.
    void showCounts(std::int64_t everybody, bool isFiltered, bool sumsStay);
    void focusTable();

signals:
    /// "Show everybody" was clicked.
    void everybodyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeModel();
    void makeNobody();
    void placeNobody();

    Desk &m_desk;
    CustomerTableModel *m_model = nullptr;
    CustomerGridView *m_table = nullptr;
    GridFooter *m_footer = nullptr;
    QWidget *m_nobody = nullptr; ///< over the rows: the boxes above them stay in reach
};

} // namespace ui
