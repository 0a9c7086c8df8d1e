#include "ui/customers/customergridview.h"

#include "app/text.h"
#include "ui/customers/celleditor.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/frozencolumns.h"
#include "ui/customers/gridheader.h"
#include "ui/widgets/revealtime.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using app::Text;

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
