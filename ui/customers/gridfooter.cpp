#include "ui/customers/gridfooter.h"

#include "app/text.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace ui {

using app::Text;

GridFooter::GridFooter(Desk &desk, CustomerGridView &grid, CustomerTableModel &model, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_grid(grid), m_model(model), m_asker(desk.workspace)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(1));
    const auto label = [this](const char *name, bool second) {
        auto *made = makeLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setProperty("second", second);
        return made;
    };
    m_count = label("customerCount", true);
    m_selection = label("customerSelection", false);
    m_sums = label("customerSums", true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sums->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // must not widen the window
    m_sums->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_selectAll = new QPushButton(this);
    m_selectAll->setObjectName(QStringLiteral("selectAllMatching"));
    row->addWidget(m_count);
    row->addWidget(m_selection);
    row->addWidget(m_selectAll);
    row->addWidget(m_sums, 1);
    connect(m_selectAll, &QPushButton::clicked, this, [this] {
        m_grid.selectAll();
        m_grid.setFocus();
    });
    constexpr std::chrono::milliseconds pause(200); // runs after the queries that the user is waiting for
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &GridFooter::askSums);
}

void GridFooter::showCounts(std::int64_t everybody, bool isFiltered, bool sumsStay)
{
    const std::int64_t matching = m_model.rowCount(), selected = m_grid.selectedCount();
    if (everybody < 0)
        m_count->clear();
    else if (!isFiltered)
        m_count->setText(Text::tr("%1 customer(s)", nullptr, int(matching)).arg(shownCount(matching)));
    else
        m_count->setText(Text::tr("%1 of %2 customer(s)", nullptr, int(everybody))
                             .arg(shownCount(matching), shownCount(everybody)));
    m_selection->setText(selected > 0 ? Text::tr("%1 selected").arg(shownCount(selected)) : QString());
    m_selectAll->setVisible(selected > 1 && selected < matching);
    m_selectAll->setText(Text::tr("Select all %1 who match").arg(shownCount(matching)));
    if (!sumsStay || m_summed != 0 || selected > 1)
        m_soon.start();
}

void GridFooter::clear()
{
    m_asker.drop();
    m_soon.stop();
    m_summed = -1;
    m_sums->clear();
}

void GridFooter::askSums()
{
    if (!m_desk.workspace.isOpen())
        return;
    std::vector<int> ownColumns;
    std::vector<std::int64_t> own;
    for (const int column : m_grid.seenColumns()) {
        if (m_model.field(column).custom != 0 && m_model.field(column).isNumber()) {
            ownColumns.push_back(column);
            own.push_back(m_model.field(column).custom);
        }
    }
    std::vector<CustomerGridView::RowRange> rows = m_grid.selectedRows();
    m_summed = m_grid.selectedCount();
    if (m_summed < 2) {
        m_summed = 0;
        rows.clear();
        if (m_model.rowCount() > 0)
            rows.emplace_back(0, m_model.rowCount() - 1);
    }
    m_asker.ask(
        [snapshot = m_model.snapshot(), rows, own](app::TeamStore &store, app::JobContext &job) {
            return app::gridSums(store, *snapshot, rows, own, job);
        },
        [this, ownColumns](const app::Result<app::GridSums> &sums) {
            if (sums)
                showSums(*sums, ownColumns);
        });
}

void GridFooter::showSums(const app::GridSums &sums, const std::vector<int> &ownColumns)
{
    QStringList parts;
    const auto isSeen = [this](GridColumn column) { return !m_grid.isColumnHidden(int(column)); };
    constexpr int decimals = 2;
    if (sums.buyers > 0 && isSeen(GridColumn::Orders))
        parts << Text::tr("Orders: %1, average %2")
                     .arg(shownCount(sums.orders),
                          QString::number(double(sums.orders) / double(sums.buyers), 'f', decimals));
    if (sums.buyers > 0 && isSeen(GridColumn::Paid))
        parts << Text::tr("Paid: ¥%1, average ¥%2").arg(shownMoney(sums.paid), shownMoney(sums.paid / sums.buyers));
    for (std::size_t i = 0; i < sums.own.size() && i < ownColumns.size(); ++i) {
        if (sums.own[i].count > 0)
            parts << Text::tr("%1: %2, average %3")
                         .arg(m_model.field(ownColumns[i]).title, QString::number(sums.own[i].sum, 'f', decimals),
                              QString::number(sums.own[i].sum / double(sums.own[i].count), 'f', decimals));
    }
    m_sums->setText(parts.join(QStringLiteral("   ")));
    m_sums->setToolTip(parts.isEmpty() ? QString() : Text::tr("Averages include only customers with a value."));
}

} // namespace ui
