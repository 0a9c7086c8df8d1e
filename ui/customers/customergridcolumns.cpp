#include "app/text.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"
#include "ui/customers/frozencolumns.h"
#include "ui/customers/gridheader.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// The columns of the grid: which are shown, how wide they are, and which are frozen.
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

} // namespace ui
