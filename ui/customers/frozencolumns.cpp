#include "ui/customers/frozencolumns.h"

#include "ui/customers/customergridview.h"
#include "ui/customers/gridheader.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

FrozenColumns::FrozenColumns(CustomerGridView &grid, GridHeader *header, Theme &theme)
    : QTableView(&grid), m_grid(grid), m_theme(theme), m_header(header)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setItemDelegate(grid.itemDelegate());
    setHorizontalHeader(header);
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr); // as in the grid: a click sorts
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    setSelectionBehavior(grid.selectionBehavior());
    setSelectionMode(grid.selectionMode());
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&grid);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(grid.verticalScrollMode());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid.verticalHeader()->defaultSectionSize());
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid.verticalScrollBar(), &QScrollBar::setValue);
    connect(&m_theme, &Theme::changed, this, &FrozenColumns::paintEdge);
    paintEdge();
    hide();
}

/// A border on the right only: the rows must align exactly with those of the grid.
void FrozenColumns::paintEdge()
{
    setStyleSheet(
        QStringLiteral("QTableView#frozenColumns { border: none; border-radius: 0; border-right: 1px solid %1; }")
            .arg(m_theme.color(Theme::Role::Line).name()));
}

void FrozenColumns::follow(int visualSections)
{
    if (visualSections <= 0) {
        hide();
        setModel(nullptr); // avoids a second layout of a million rows
        return;
    }
    if (model() != m_grid.model()) {
        setModel(m_grid.model());
        setSelectionModel(m_grid.selectionModel());
    }
    const QHeaderView *theirs = m_grid.horizontalHeader();
    int seen = 0, width = 0;
    for (int visual = 0; visual < theirs->count(); ++visual) {
        const int section = theirs->logicalIndex(visual);
        const bool isFrozen = !theirs->isSectionHidden(section) && seen < visualSections;
        if (m_header->visualIndex(section) != visual)
            m_header->moveSection(m_header->visualIndex(section), visual);
        m_header->setSectionHidden(section, !isFrozen);
        if (!isFrozen)
            continue;
        ++seen;
        m_header->resizeSection(section, theirs->sectionSize(section));
        width += theirs->sectionSize(section);
    }
    const int frame = m_grid.frameWidth();
    setGeometry(frame, frame, std::min(width + 1, m_grid.viewport()->width()),
                m_grid.viewport()->height() + theirs->height());
    m_header->setFixedHeight(theirs->height());
    show();
    raise();
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    m_header->placeBoxes();
}

bool FrozenColumns::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTableView::edit(index, trigger, event);
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_grid.viewport(), event);
}

void FrozenColumns::mousePressEvent(QMouseEvent *event)
{
    m_grid.setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

} // namespace ui
