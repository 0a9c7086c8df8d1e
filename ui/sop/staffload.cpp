#include "ui/sop/staffload.h"

#include "app/text.h"

#include <QHeaderView>

namespace ui {

using app::Text;
using app::sop::DayLoad;
using Role = Theme::Role;

namespace {

constexpr double cellWidth = 3;
constexpr int countRole = Qt::UserRole, overRole = Qt::UserRole + 1, staffRole = Qt::UserRole + 2;

} // namespace

StaffLoad::StaffLoad(Theme &theme, QWidget *parent) : QTableWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("staffLoad"));
    setAccessibleName(Text::tr("Touches by staff and day"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultSectionSize(Theme::em(cellWidth));
    horizontalHeader()->setMinimumSectionSize(Theme::em(cellWidth));
    verticalHeader()->setDefaultSectionSize(Theme::em(2));
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int column) { emit cellClicked(row, column); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        const QPoint cell(column, row);
        m_chosen = m_chosen == cell ? QPoint(-1, -1) : cell;
        paintCells();
        if (m_chosen.x() < 0)
            emit chosen({}, std::nullopt);
        else
            emit chosen(verticalHeaderItem(row)->data(staffRole).toString(), m_first + column);
    });
    connect(&m_theme, &Theme::changed, this, &StaffLoad::paintCells);
}

void StaffLoad::setLoad(storage::LocalDay first, int days, const app::sop::TouchDigest &digest,
                        const std::map<QString, int> &handCapacities)
{
    m_first = first;
    m_chosen = {-1, -1};
    clear();
    setColumnCount(days);
    setRowCount(int(digest.byStaff.size()));
    QStringList heads;
    for (int i = 0; i < days; ++i) {
        const storage::Civil date = storage::civilFromDay(first + i);
        heads << QStringLiteral("%1/%2").arg(date.month).arg(date.day);
    }
    setHorizontalHeaderLabels(heads);
    int row = 0;
    for (const auto &[staff, load] : digest.byStaff) {
        const QString name = staff.isEmpty() ? Text::tr("unassigned") : staff;
        auto *head = new QTableWidgetItem(name);
        head->setData(staffRole, staff);
        setVerticalHeaderItem(row, head);
        const auto capacity = handCapacities.find(staff);
        const int most = capacity == handCapacities.end() ? 0 : capacity->second;
        for (int i = 0; i < days; ++i) {
            const auto found = load.find(first + i);
            const DayLoad day = found == load.end() ? DayLoad() : found->second;
            auto *item = new QTableWidgetItem(day.touches == 0 ? QString() : QString::number(day.touches));
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(countRole, day.touches);
            item->setData(overRole, most > 0 && day.byHand > most);
            const QString who =
                Text::tr("%1, %2: %n touch(es)", nullptr, day.touches).arg(name, storage::isoDay(first + i));
            item->setToolTip(
                most > 0 ? Text::tr("%1, %2 of them by hand; safe limit %3").arg(who).arg(day.byHand).arg(most) : who);
            setItem(row, i, item);
        }
        ++row;
    }
    paintCells();
}

void StaffLoad::paintCells()
{
    int most = 1;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            most = std::max(most, item(row, column)->data(countRole).toInt());
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem *cell = item(row, column);
            const int count = cell->data(countRole).toInt();
            QColor fill = m_theme.color(cell->data(overRole).toBool() ? Role::Danger : Role::Accent);
            fill.setAlphaF(count == 0 ? 0 : float(0.12 + 0.38 * count / most));
            cell->setBackground(m_chosen == QPoint(column, row) ? m_theme.color(Role::Selection) : fill);
            cell->setForeground(m_theme.color(Role::Text));
            QFont font = Theme::font(1, m_chosen == QPoint(column, row));
            cell->setFont(font);
        }
    }
}

} // namespace ui
