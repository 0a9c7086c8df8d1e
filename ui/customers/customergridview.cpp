#include "ui/customers/customergridview.h"

#include "app/text.h"
#include "ui/customers/celleditor.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/frozencolumns.h"
#include "ui/customers/gridheader.h"
#include "ui/widgets/label.h"
#include "ui/widgets/revealtime.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

using app::Text;

namespace {

/// The width in em for which Theme::em() returns `pixels`.
double emOf(int pixels)
{
    constexpr double precision = 1000;
    const double one = Theme::em(precision) / precision;
    return std::round(precision * pixels / one) / precision;
}

} // namespace

CustomerGridView::CustomerGridView(CustomerTableModel &model, Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme)
{
    setObjectName(QStringLiteral("customerTable"));
    setAccessibleName(Text::tr("Customers"));
    setModel(&model);
    m_hideRevealed.setSingleShot(true);
    m_hideRevealed.setInterval(revealedMs);
    connect(&m_hideRevealed, &QTimer::timeout, this, &CustomerGridView::hideRevealed);
    m_delegate = new CustomerDelegate(theme, *this);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    m_header = makeHeader(this);
    setHorizontalHeader(m_header);
    disconnect(m_header, &QHeaderView::sectionPressed, this, nullptr); // a click sorts; Ctrl+Space selects the column
    disconnect(m_header, &QHeaderView::sectionEntered, this, nullptr);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::em(2));
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &CustomerGridView::offerColumns);
    m_frozenHeader = makeHeader(this);
    m_frozenHeader->setSectionsMovable(false);
    m_frozenHeader->setSectionResizeMode(QHeaderView::Fixed);
    m_frozenView = new FrozenColumns(*this, m_frozenHeader, m_theme);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &CustomerGridView::placeFrozen);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &GridHeader::placeBoxes);
    for (const auto changed : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized}) {
        connect(m_header, changed, this, [this] {
            placeFrozen();
            if (!m_isLayingOut)
                emit columnsChanged();
        });
    }
    setColumns(app::GridView::standard(model.fields()).columns, 1);
}

CustomerGridView::~CustomerGridView() = default;

GridHeader *CustomerGridView::makeHeader(QWidget *parent)
{
    auto *made = new GridHeader(m_model, m_theme, parent);
    connect(made, &GridHeader::sortClicked, this, &CustomerGridView::sortClicked);
    connect(made, &GridHeader::left, this, [this] { setFocus(); });
    connect(made, &GridHeader::typed, this, [this, made](int section, const QString &text) {
        (made == m_header ? m_frozenHeader : m_header)->setText(section, text);
        emit boxTyped(section, text);
    });
    return made;
}

// Columns -------------------------------------------------------------------------------------------------------------

void CustomerGridView::setColumns(const std::vector<app::GridView::ColumnPlace> &columns, int frozen)
{
    m_isLayingOut = true;
    std::vector<bool> isShown(std::size_t(m_model.columnCount()), false);
    int visual = 0;
    m_given.clear();
    for (const app::GridView::ColumnPlace &place : columns) {
        const int column = m_model.columnOf(place.key);
        if (column < 0 || isShown[std::size_t(column)])
            continue; // the field was deleted
        isShown[std::size_t(column)] = true;
        m_header->moveSection(m_header->visualIndex(column), visual++);
        m_header->setSectionHidden(column, false);
        const double usual = m_model.field(column).width, width = place.width > 0 ? place.width : usual;
        m_header->resizeSection(column, width == usual ? usualWidth(column) : Theme::em(width));
        m_given.insert(place.key, {m_header->sectionSize(column), width});
    }
    if (visual == 0) { // rows must show the name
        isShown[0] = true;
        m_header->setSectionHidden(0, false);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isShown[std::size_t(column)])
            m_header->setSectionHidden(column, true);
    }
    m_frozen = frozen;
    m_isLayingOut = false;
    placeFrozen();
    m_header->placeBoxes();
}

/// The default width fits the title and typical values, whatever the font.
int CustomerGridView::usualWidth(int column) const
{
    const app::GridField &field = m_model.field(column);
    const QString sample = field.kind == app::GridField::Kind::Date    ? QStringLiteral("2026-12-28")
                           : field.kind == app::GridField::Kind::Phone ? QStringLiteral("139****8888")
                                                                       : QString();
    return std::max({Theme::em(field.width), Theme::widthOf(sample), Theme::widthOf(field.title)});
}

std::vector<app::GridView::ColumnPlace> CustomerGridView::columns() const
{
    std::vector<app::GridView::ColumnPlace> places;
    for (const int column : seenColumns()) {
        const QString &key = m_model.field(column).key;
        const int pixels = m_header->sectionSize(column);
        const auto given = m_given.value(key, {-1, 0.0});
        const double width = given.first == pixels ? given.second : emOf(pixels);
        places.push_back({key, width});
    }
    return places;
}

void CustomerGridView::setFrozen(int columns)
{
    m_frozen = columns;
    placeFrozen();
    emit columnsChanged();
}

std::vector<int> CustomerGridView::seenColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            columns.push_back(m_header->logicalIndex(visual));
    }
    return columns;
}

bool CustomerGridView::isFrozenColumn(int column) const
{
    const std::vector<int> seen = seenColumns();
    const auto place = std::find(seen.begin(), seen.end(), column);
    return place != seen.end() && place - seen.begin() < m_frozen;
}

/// Shown only once columns have scrolled away; until then the grid shows them itself.
void CustomerGridView::placeFrozen()
{
    if (!m_frozenView || m_isLayingOut)
        return;
    const bool isNeeded = m_frozen > 0 && horizontalScrollBar()->value() > 0;
    m_frozenView->follow(isNeeded ? m_frozen : 0);
    m_header->setCovered(isNeeded ? m_frozen : 0);
}

void CustomerGridView::offerColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    const int under = m_header->logicalIndexAt(at);
    const std::vector<int> seen = seenColumns();
    const auto place = std::find(seen.begin(), seen.end(), under);
    if (place != seen.end()) {
        const int until = int(place - seen.begin()) + 1;
        menu->addAction(Text::tr("Freeze up to \"%1\"").arg(m_model.field(under).title), this,
                        [this, until] { setFrozen(until); });
    }
    if (m_frozen > 0)
        menu->addAction(Text::tr("Unfreeze columns"), this, [this] { setFrozen(0); });
    menu->addSeparator();
    for (int column = 1; column < m_model.columnCount(); ++column) { // rows must show the name
        QAction *action = menu->addAction(withoutShortcut(m_model.field(column).title));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown && m_header->sectionSize(column) == 0)
                m_header->resizeSection(column, usualWidth(column));
            setColumnHidden(column, !shown);
            if (shown && !m_given.contains(m_model.field(column).key))
                m_header->resizeSection(column, usualWidth(column));
            placeFrozen();
            m_header->placeBoxes();
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    menu->addAction(Text::tr("Custom fields…"), this, &CustomerGridView::customFieldsRequested);
    menu->popup(m_header->mapToGlobal(at));
}

// Filter boxes --------------------------------------------------------------------------------------------------------

void CustomerGridView::showBoxes(bool shown)
{
    m_header->showBoxes(shown);
    m_frozenHeader->showBoxes(shown);
    updateGeometries();
    placeFrozen();
}

bool CustomerGridView::hasBoxes() const
{
    return m_header->hasBoxes();
}

void CustomerGridView::setBoxTexts(const QHash<QString, QString> &texts)
{
    m_header->setTexts(texts);
    m_frozenHeader->setTexts(texts);
}

void CustomerGridView::setWrongBoxes(const QHash<QString, QString> &wrong)
{
    m_header->setWrong(wrong);
    m_frozenHeader->setWrong(wrong);
}

void CustomerGridView::focusBox()
{
    const int column = currentIndex().isValid() ? currentIndex().column() : -1;
    const bool isUnder = m_frozenView->isVisible() && (column < 0 || isFrozenColumn(column));
    (isUnder ? m_frozenHeader : m_header)->focusBox(column);
}

// Selection -----------------------------------------------------------------------------------------------------------

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
    if (rows[0] >= 0)
        selectionModel()->setCurrentIndex(m_model.index(int(rows[0]), column), QItemSelectionModel::NoUpdate);
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

// Keys ----------------------------------------------------------------------------------------------------------------

void CustomerGridView::keyPressEvent(QKeyEvent *event)
{
    const bool isControlled = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isControlled)
            emit fillWanted();
        else if (current())
            emit opened();
        return;
    case Qt::Key_Escape:
        if (selectedCount() > 1 && current()) {
            selectRow(currentIndex().row());
            return;
        }
        break;
    case Qt::Key_Space:
        if (isControlled || isShifted) {
            selectWhole(!isControlled);
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit clearWanted();
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

/// As in a spreadsheet: Home and End move within the row, with Ctrl in the table; Ctrl and an arrow move to the edge.
QModelIndex CustomerGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const std::vector<int> seen = seenColumns();
    if (m_model.rowCount() == 0 || seen.empty())
        return QTableView::moveCursor(action, modifiers);
    const bool isControlled = modifiers.testFlag(Qt::ControlModifier);
    const int row = std::max(0, currentIndex().row()), last = m_model.rowCount() - 1;
    const int column = currentIndex().isValid() ? currentIndex().column() : seen.front();
    switch (action) {
    case MoveHome:
        return m_model.index(isControlled ? 0 : row, seen.front());
    case MoveEnd:
        return m_model.index(isControlled ? last : row, seen.back());
    case MoveUp:
        return isControlled ? m_model.index(0, column) : QTableView::moveCursor(action, modifiers);
    case MoveDown:
        return isControlled ? m_model.index(last, column) : QTableView::moveCursor(action, modifiers);
    case MoveLeft:
        return isControlled ? m_model.index(row, seen.front()) : QTableView::moveCursor(action, modifiers);
    case MoveRight:
        return isControlled ? m_model.index(row, seen.back()) : QTableView::moveCursor(action, modifiers);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

/// Ctrl and an arrow moves the selection as well.
QItemSelectionModel::SelectionFlags CustomerGridView::selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->modifiers() == Qt::ControlModifier)
        return QItemSelectionModel::ClearAndSelect;
    return QTableView::selectionCommand(index, event);
}

void CustomerGridView::moveBy(int rows, int columns)
{
    const std::vector<int> seen = seenColumns();
    if (!currentIndex().isValid() || seen.empty())
        return;
    const auto place = std::find(seen.begin(), seen.end(), currentIndex().column());
    const int at = std::clamp(int(place - seen.begin()) + columns, 0, int(seen.size()) - 1);
    const int row = std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, seen[std::size_t(at)]));
}

// Editing -------------------------------------------------------------------------------------------------------------

bool CustomerGridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == NoEditTriggers || !index.isValid() || !(editTriggers() & trigger) ||
        !(m_model.flags(index) & Qt::ItemIsEditable))
        return QTableView::edit(index, trigger, event);
    if (trigger != AnyKeyPressed && m_model.field(index.column()).kind == GridField::Kind::Phone &&
        m_model.isMasked(index.row())) {
        m_toEdit = m_model.idOf(index.row());
        emit revealWanted(m_toEdit);
        return false;
    }
    if (m_frozenView->isVisible() && isFrozenColumn(index.column())) {
        m_frozenView->setEditTriggers(AllEditTriggers);
        const bool isOpen = m_frozenView->edit(index, trigger, event);
        m_frozenView->setEditTriggers(NoEditTriggers);
        return isOpen;
    }
    return QTableView::edit(index, trigger, event);
}

void CustomerGridView::editRevealed(storage::CustomerId customer)
{
    m_hideRevealed.start();
    const QModelIndex index = currentIndex();
    if (std::exchange(m_toEdit, {}) == customer && index.isValid() && m_model.idOf(index.row()) == customer &&
        m_model.field(index.column()).kind == GridField::Kind::Phone)
        edit(index);
}

bool CustomerGridView::isEditing() const
{
    return cellEditor() != nullptr;
}

CellEditor *CustomerGridView::cellEditor() const
{
    const QList<CellEditor *> editors = findChildren<CellEditor *>();
    const auto open =
        std::find_if(editors.begin(), editors.end(), [](const CellEditor *editor) { return !editor->isFinished(); });
    return open == editors.end() ? nullptr : *open;
}

void CustomerGridView::closeCell(CellEditor *editor)
{
    if (!editor)
        return;
    const bool isFrozen = m_frozenView->isAncestorOf(editor);
    editor->finish();
    if (isFrozen)
        m_frozenView->closeEditor(editor, QAbstractItemDelegate::NoHint);
    else
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    emit editorClosed();
}

// Tracking the current cell -------------------------------------------------------------------------------------------

void CustomerGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedCellsChanged();
}

void CustomerGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        m_model.hideRevealed();
    viewport()->update(); // the current row is highlighted in all columns
    emit currentCustomerChanged();
}

/// A cell below the frozen columns is not visible.
void CustomerGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_frozenView || m_frozen == 0)
        return;
    if (isFrozenColumn(index.column())) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    if (m_frozenView->isVisible()) {
        const int hidden = m_frozenView->width() - visualRect(index).left();
        if (hidden > 0)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void CustomerGridView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void CustomerGridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void CustomerGridView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    hideRevealed();
    viewport()->update();
}

void CustomerGridView::hideEvent(QHideEvent *event)
{
    m_model.hideRevealed();
    QTableView::hideEvent(event);
}

void CustomerGridView::hideRevealed()
{
    if (isEditing())
        m_hideRevealed.start(); // after the number is entered
    else
        m_model.hideRevealed();
}

} // namespace ui
