#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"

#include <algorithm>

// The selection of the grid, which is kept when other customers are shown.
namespace ui {

std::vector<CustomerGridView::RowRange> CustomerGridView::selectedRows() const
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<RowRange> rows;
    for (const RowRange &range : ranges) {
        if (!rows.empty() && range.first <= rows.back().second + 1)
            rows.back().second = std::max(rows.back().second, range.second);
        else
            rows.push_back(range);
    }
    return rows;
}

std::int64_t CustomerGridView::selectedCount() const
{
    std::int64_t count = 0;
    for (const auto &[first, last] : selectedRows())
        count += last - first + 1;
    return count;
}

bool CustomerGridView::isAllSelected() const
{
    return m_model.rowCount() > 0 && selectedCount() == m_model.rowCount();
}

std::vector<storage::CustomerId> CustomerGridView::selected() const
{
    std::vector<storage::CustomerId> ids;
    ids.reserve(std::size_t(selectedCount()));
    for (const auto &[first, last] : selectedRows())
        ids.insert(ids.end(), m_model.ids().begin() + first, m_model.ids().begin() + last + 1);
    return ids;
}

std::vector<int> CustomerGridView::selectedColumns() const
{
    std::vector<bool> has(std::size_t(m_model.columnCount()), false);
    for (const QItemSelectionRange &range : selectionModel()->selection())
        std::fill(has.begin() + range.left(), has.begin() + range.right() + 1, true);
    std::vector<int> columns = seenColumns();
    std::erase_if(columns, [&has](int column) { return !has[std::size_t(column)]; });
    return columns;
}

bool CustomerGridView::selectsWholeRows() const
{
    return selectedColumns().size() == seenColumns().size();
}

storage::CustomerId CustomerGridView::current() const
{
    return m_model.idOf(currentIndex().row());
}

void CustomerGridView::selectRow(std::int64_t row)
{
    const std::vector<int> seen = seenColumns();
    const int column = currentIndex().isValid() ? currentIndex().column() : seen.empty() ? 0 : seen.front();
    const QModelIndex index = m_model.index(int(row), column);
    const bool isSeen = viewport()->rect().contains(QPoint(0, visualRect(index).center().y()));
    setCurrentIndex(index);
    scrollTo(index, isSeen ? EnsureVisible : PositionAtCenter);
}

/// Extends the selection to whole rows or columns.
void CustomerGridView::selectWhole(bool rows)
{
    if (m_model.rowCount() == 0 || !currentIndex().isValid())
        return;
    QItemSelection whole;
    if (rows) {
        for (const auto &[first, last] : selectedRows())
            whole.append(
                QItemSelectionRange(m_model.index(int(first), 0), m_model.index(int(last), m_model.columnCount() - 1)));
    } else {
        for (const int column : selectedColumns())
            whole.append(QItemSelectionRange(m_model.index(0, column), m_model.index(m_model.rowCount() - 1, column)));
    }
    selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
}

CustomerGridView::Place CustomerGridView::place() const
{
    Place place;
    place.isAll = isAllSelected() && m_model.rowCount() > 1;
    place.column = std::max(0, currentIndex().column());
    if (!selectsWholeRows())
        place.columns = selectedColumns();
    place.ids = {current(), m_model.idOf(rowAt(0))};
    if (!place.isAll && selectedCount() <= selectedKept) {
        const std::vector<storage::CustomerId> ids = selected();
        place.ids.insert(place.ids.end(), ids.begin(), ids.end());
    }
    return place;
}

void CustomerGridView::restore(const Place &place, const std::vector<std::int64_t> &rows)
{
    if (rows.size() < 2 || m_model.rowCount() == 0)
        return;
    const int column = std::min(place.column, m_model.columnCount() - 1);
    if (rows[1] >= 0)
        QTableView::scrollTo(m_model.index(int(rows[1]), column), PositionAtTop);
    // If the current customer is no longer listed, the first selected one that is becomes it.
    const auto current =
        rows[0] >= 0 ? rows.begin() : std::find_if(rows.begin() + 2, rows.end(), [](auto row) { return row >= 0; });
    if (current != rows.end())
        selectionModel()->setCurrentIndex(m_model.index(int(*current), column), QItemSelectionModel::NoUpdate);
    std::vector<RowRange> ranges;
    if (place.isAll)
        ranges.emplace_back(0, m_model.rowCount() - 1);
    for (std::size_t i = 2; i < rows.size() && !place.isAll; ++i) {
        if (rows[i] < 0)
            continue;
        if (!ranges.empty() && ranges.back().second + 1 == rows[i])
            ++ranges.back().second; // adjacent rows form one range
        else
            ranges.emplace_back(rows[i], rows[i]);
    }
    QItemSelection selection;
    for (const auto &[first, last] : ranges) {
        if (place.columns.empty())
            selection.append(
                QItemSelectionRange(m_model.index(int(first), 0), m_model.index(int(last), m_model.columnCount() - 1)));
        for (const int own : place.columns) {
            if (own < m_model.columnCount())
                selection.append(QItemSelectionRange(m_model.index(int(first), own), m_model.index(int(last), own)));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace ui
