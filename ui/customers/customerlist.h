#pragma once

#include "app/customers/customergrid.h"
#include "ui/customers/customergridview.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class CustomerTableModel;

/// The grid with its footer, or one sentence where nobody fits. Fetches the lines that are looked at by itself.
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
    void showCounts(std::int64_t everybody, bool isFiltered);
    void focusTable();

signals:
    void sortWanted(const app::GridOrder::Key &key);
    /// "Show everybody" was clicked.
    void everybodyWanted();

private:
    void makeModel();
    QWidget *makeNobody();
    void makeFooter(class QVBoxLayout *column);

    Desk &m_desk;
    CustomerTableModel *m_model = nullptr;
    CustomerGridView *m_table = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_selection = nullptr;
    QPushButton *m_selectAll = nullptr;
};

} // namespace ui
