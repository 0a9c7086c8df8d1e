#include "ui/customers/customergridview.h"

#include "app/text.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customertablemodel.h"
#include "ui/shell/preferences.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace ui {

using app::Text;

namespace {

constexpr std::array<double, std::size_t(GridColumn::Count)> widths{5.2, 4.2, 4.2, 7.6, 6.8, 4.8, 5.9, 5.9, 3.4, 5.4};

QString stateName()
{
    return QStringLiteral("customers.columns");
}

} // namespace

CustomerGridView::CustomerGridView(CustomerTableModel &model, Theme &theme, Preferences &preferences, QWidget *parent)
    : QTableView(parent), m_model(model), m_preferences(preferences)
{
    setObjectName(QStringLiteral("customerTable"));
    setAccessibleName(Text::tr("Customers"));
    setModel(&model);
    setItemDelegate(new CustomerDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::em(2));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &CustomerGridView::offerColumns);
    layOutColumns();
    horizontalHeader()->setSortIndicator(int(GridColumn::AddedAt), Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &CustomerGridView::opened);
}

CustomerGridView::~CustomerGridView()
{
    m_preferences.setState(stateName(), horizontalHeader()->saveState());
}

void CustomerGridView::layOutColumns()
{
    if (horizontalHeader()->restoreState(m_preferences.state(stateName())))
        return;
    for (int column = 0; column < int(GridColumn::Count); ++column)
        setColumnWidth(column, Theme::em(widths[std::size_t(column)]));
}

void CustomerGridView::offerColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList headers = GridTexts::headers();
    for (int column = 1; column < headers.size(); ++column) { // a row without a name means nothing
        QAction *action = menu->addAction(headers.at(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

std::int64_t CustomerGridView::selectedCount() const
{
    std::int64_t count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

bool CustomerGridView::isAllSelected() const
{
    return m_model.rowCount() > 0 && selectedCount() == m_model.rowCount();
}

std::vector<storage::CustomerId> CustomerGridView::selected() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<storage::CustomerId> ids;
    ids.reserve(std::size_t(selectedCount()));
    for (const auto &[top, bottom] : ranges)
        ids.insert(ids.end(), m_model.ids().begin() + top, m_model.ids().begin() + bottom + 1);
    return ids;
}

storage::CustomerId CustomerGridView::current() const
{
    return m_model.idOf(currentIndex().row());
}

void CustomerGridView::selectRow(std::int64_t row)
{
    const QModelIndex index = m_model.index(int(row), 0);
    const bool isSeen = viewport()->rect().contains(QPoint(0, visualRect(index).center().y()));
    setCurrentIndex(index);
    scrollTo(index, isSeen ? EnsureVisible : PositionAtCenter);
}

CustomerGridView::Place CustomerGridView::place() const
{
    Place place;
    place.isAll = isAllSelected() && m_model.rowCount() > 1;
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
    if (rows[1] >= 0)
        scrollTo(m_model.index(int(rows[1]), 0), PositionAtTop);
    if (rows[0] >= 0)
        selectionModel()->setCurrentIndex(m_model.index(int(rows[0]), 0), QItemSelectionModel::NoUpdate);
    if (place.isAll) {
        selectAll();
        return;
    }
    QItemSelection selection;
    for (std::size_t i = 2; i < rows.size(); ++i) {
        if (rows[i] < 0)
            continue;
        int last = int(rows[i]);
        const int first = last;
        while (i + 1 < rows.size() && rows[i + 1] == last + 1) { // neighbours are one range
            ++last;
            ++i;
        }
        selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(last, int(GridColumn::Count) - 1)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CustomerGridView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            emit opened();
        return;
    case Qt::Key_Escape:
        if (selectedCount() > 1 && current()) {
            selectRow(currentIndex().row());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// Home and End go through the list, not through the row: one looks for people.
QModelIndex CustomerGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && m_model.rowCount() > 0)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void CustomerGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionIsAnother();
}

void CustomerGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentIsAnother();
}

} // namespace ui
