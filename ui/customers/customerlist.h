#pragma once

#include "app/customers/customergrid.h"
#include "ui/customers/customergridview.h"
#include "ui/desk/page.h"

namespace ui {

class CustomerTableModel;
class GridFooter;

/// The grid with its footer, and a message over it when no customer matches. Fetches the visible rows by
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

    /// Takes a snapshot and restores `place`; the last row of the answer is that of `wanted` and is selected.
    void showAnswer(const app::GridAnswer &answer, const CustomerGridView::Place &place);
    void clear();
    /// `everybody` is -1 while unknown.
    /// `sumsStay`: the same customers as before, in another order.
    void showCounts(std::int64_t everybody, bool isFiltered, bool sumsStay);
    void focusTable();

signals:
    /// "Show everyone" was clicked.
    void showAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeModel();
    void makeEmptyMessage();
    void placeEmptyMessage();

    Desk &m_desk;
    CustomerTableModel *m_model = nullptr;
    CustomerGridView *m_table = nullptr;
    GridFooter *m_footer = nullptr;
    QWidget *m_emptyMessage = nullptr; ///< over the rows: the filter boxes above stay usable
};

} // namespace ui
