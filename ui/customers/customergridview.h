#pragma once

#include "app/customers/gridview.h"
#include "storage/ids.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace ui {

class CellEditor;
class CustomerDelegate;
class CustomerTableModel;
class FrozenColumns;
class GridHeader;

/// The customer table, which behaves like a spreadsheet: selection of cells, frozen first columns, editing by typing. A
/// selection is stored as a few ranges, however many customers it holds.
class CustomerGridView final : public QTableView
{
    Q_OBJECT

public:
    /// Selection and scroll position by customer, to be restored in another snapshot.
    struct Place
    {
        bool isAll = false;
        int column = 0;                       ///< of the current cell
        std::vector<int> columns;             ///< of the selection; empty: all
        std::vector<storage::CustomerId> ids; ///< current, topmost, then the selected ones
    };
    using RowRange = std::pair<std::int64_t, std::int64_t>;
    static constexpr std::int64_t selectedKept = 20'000; ///< a larger selection is not restored, unless it is all

    CustomerGridView(CustomerTableModel &model, Theme &theme, QWidget *parent);
    ~CustomerGridView() override;

    /// Rows with a selected cell as ascending ranges without duplicates.
    std::vector<RowRange> selectedRows() const;
    std::int64_t selectedCount() const;
    bool isAllSelected() const;
    /// In row order.
    std::vector<storage::CustomerId> selected() const;
    /// Visible columns with a selected cell, from the left.
    std::vector<int> selectedColumns() const;
    bool selectsWholeRows() const;
    /// Visible columns, from the left.
    std::vector<int> seenColumns() const;
    storage::CustomerId current() const;
    /// Makes `row` the current row and keeps the current column.
    void selectRow(std::int64_t row);

    Place place() const;
    /// `rows` are the rows of Place::ids, -1 for missing ones.
    void restore(const Place &place, const std::vector<std::int64_t> &rows);

    void setColumns(const std::vector<app::GridView::ColumnPlace> &columns, int frozen);
    std::vector<app::GridView::ColumnPlace> columns() const;
    int frozen() const { return m_frozen; }
    void setFrozen(int columns);

    void showBoxes(bool shown);
    bool hasBoxes() const;
    void setBoxTexts(const QHash<QString, QString> &texts);
    void setWrongBoxes(const QHash<QString, QString> &wrong);
    void focusBox();

    /// Extends the selection to whole rows or, if false, to whole columns.
    void selectWhole(bool rows);

    CustomerDelegate &delegate() { return *m_delegate; }
    bool isEditing() const;
    /// The editor that is open; null: none.
    CellEditor *cellEditor() const;
    /// Removes the editor and returns the focus to the cells.
    void closeCell(CellEditor *editor);
    void moveBy(int rows, int columns);

    /// The phone number of the customer is shown in full: opens the editor that F2 asked for, if the cell is still the
    /// current one.
    void editRevealed(storage::CustomerId customer);

    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

signals:
    /// Requested from the column menu.
    void customFieldsRequested();
    void selectedCellsChanged();
    void currentCustomerChanged();
    void opened();
    /// Columns were moved, resized, shown or hidden.
    void columnsChanged();
    void sortClicked(int section, bool adds);
    void boxTyped(int section, const QString &text);
    /// F2 was pressed on a masked phone number: the receiver logs and reveals it and calls editRevealed().
    void revealWanted(storage::CustomerId customer);
    void clearWanted();
    void fillWanted();
    void editorClosed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// A letter starts editing; it never searches a million rows.
    void keyboardSearch(const QString &) override {}

private:
    GridHeader *makeHeader(QWidget *parent);
    void offerColumns(const QPoint &at);
    int usualWidth(int column) const;
    void placeFrozen();
    bool isFrozenColumn(int column) const;
    void hideRevealed();

    CustomerTableModel &m_model;
    QTimer m_hideRevealed; ///< a revealed phone number is masked again when the row or the focus changes, or after a while
    storage::CustomerId m_toEdit; ///< whose phone number waits to be revealed before it is edited
    Theme &m_theme;
    CustomerDelegate *m_delegate = nullptr;
    FrozenColumns *m_frozenView = nullptr;
    GridHeader *m_header = nullptr, *m_frozenHeader = nullptr;
    QHash<QString, std::pair<int, double>> m_given; ///< by key: the width in pixels and in em
    int m_frozen = 0;
    bool m_isLayingOut = false;
};

} // namespace ui
