#pragma once

#include "app/customers/gridview.h"
#include "storage/ids.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTableView>

#include <vector>

namespace ui {

class CellEditor;
class CustomerDelegate;
class CustomerTableModel;
class FrozenColumns;
class GridHeader;

/// The table of customers, with the habits of a spreadsheet: cells are selected, the first columns may stay, typing
/// edits. A selection is a few ranges, however many customers it holds.
class CustomerGridView final : public QTableView
{
    Q_OBJECT

public:
    /// What is selected and looked at, by customer, to be found again in another snapshot.
    struct Place
    {
        bool isAll = false;
        int column = 0;                       ///< of the current cell
        std::vector<int> columns;             ///< of the selection; empty: all
        std::vector<storage::CustomerId> ids; ///< current, topmost, then the selected ones
    };
    using RowRange = std::pair<std::int64_t, std::int64_t>;
    static constexpr std::int64_t selectedKept = 20'000; ///< a larger selection is not found again, unless it is all

    CustomerGridView(CustomerTableModel &model, Theme &theme, QWidget *parent);
    ~CustomerGridView() override;

    /// Rows with a selected cell, each once and in order, as ranges.
    std::vector<RowRange> selectedRows() const;
    std::int64_t selectedCount() const;
    bool isAllSelected() const;
    /// In the order of the rows.
    std::vector<storage::CustomerId> selected() const;
    /// Columns with a selected cell that are seen, from the left.
    std::vector<int> selectedColumns() const;
    bool selectsWholeRows() const;
    /// Columns that are seen, from the left.
    std::vector<int> seenColumns() const;
    storage::CustomerId current() const;
    /// Makes it the current row, in the column one is in.
    void selectRow(std::int64_t row);

    Place place() const;
    /// `rows` of Place::ids, -1 where they are not there.
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

    /// The rows, or the columns, of what is selected as a whole.
    void selectWhole(bool rows);

    CustomerDelegate &delegate() { return *m_delegate; }
    bool isEditing() const;
    /// Takes the editor away and gives the keyboard back to the cells.
    void closeCell(CellEditor *editor);
    void moveBy(int rows, int columns);

    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

signals:
    /// From the menu of the columns.
    void ownFieldsWanted();
    void selectionIsAnother();
    void currentIsAnother();
    void opened();
    /// Columns were moved, resized, shown or hidden.
    void columnsAreOthers();
    void sortClicked(int section, bool adds);
    void boxTyped(int section, const QString &text);
    /// F2 on a phone that is masked: whoever hears it reveals it before the editor opens.
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
    /// A letter is typed into a cell, never looked for in a million rows.
    void keyboardSearch(const QString &) override {}

private:
    GridHeader *makeHeader(QWidget *parent);
    void offerColumns(const QPoint &at);
    int usualWidth(int column) const;
    void placeFrozen();
    bool isFrozenColumn(int column) const;

    CustomerTableModel &m_model;
    Theme &m_theme;
    CustomerDelegate *m_delegate = nullptr;
    FrozenColumns *m_frozenView = nullptr;
    GridHeader *m_header = nullptr, *m_frozenHeader = nullptr;
    QHash<QString, std::pair<int, double>> m_given; ///< by key: the width in pixels and what it was asked as
    int m_frozen = 0;
    bool m_isLayingOut = false;
};

} // namespace ui
