#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int sampleRows = 200;

} // namespace

ColumnFit::ColumnFit(QTableView *table, std::vector<Column> columns)
    : QObject(table), m_table(table), m_columns(std::move(columns)), m_wanted(m_columns.size()),
      m_isByHand(m_columns.size())
{
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(Theme::em(2));
    table->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] { measure(); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { measure(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { measure(); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_isFitting || size == 0)
            return;
        m_wanted[std::size_t(column)] = size;
        m_isByHand[std::size_t(column)] = true;
    });
    measure();
}

bool ColumnFit::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return false;
}

int ColumnFit::widthFor(int column) const
{
    const QAbstractItemModel *model = m_table->model();
    std::vector<int> widths;
    const QFontMetrics metrics(m_table->font());
    for (int row = 0; row < std::min(model->rowCount(), sampleRows); ++row)
        widths.push_back(metrics.horizontalAdvance(model->index(row, column).data().toString()) + Theme::em(1.5));
    const Column &limits = m_columns[std::size_t(column)];
    int width = Theme::em(limits.least);
    if (!widths.empty()) {
        const auto place = widths.begin() + std::ptrdiff_t(widths.size() * 95 / 100);
        std::nth_element(widths.begin(), place, widths.end());
        width = std::clamp(*place, width, Theme::em(limits.most));
    }
    return std::max(width, m_table->horizontalHeader()->sectionSizeHint(column));
}

void ColumnFit::measure()
{
    m_table->horizontalHeader()->ensurePolished();
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (!m_isByHand[column])
            m_wanted[column] = widthFor(int(column));
    }
    fit();
}

void ColumnFit::fit()
{
    m_isFitting = true;
    std::vector<bool> isShown(m_columns.size(), true);
    int room = m_table->viewport()->width() - std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    for (int priority = 3; priority > 1; --priority) {
        for (std::size_t column = m_columns.size(); column-- > 0 && room < 0;) {
            if (m_columns[column].priority != priority)
                continue;
            isShown[column] = false;
            room += m_wanted[column];
        }
    }
    const auto stretching =
        std::count_if(m_columns.begin(), m_columns.end(), [](const Column &c) { return c.stretches; });
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        m_table->setColumnHidden(int(column), !isShown[column]);
        const int more = m_columns[column].stretches ? std::max(0, room) / int(stretching) : 0;
        if (isShown[column])
            m_table->setColumnWidth(int(column), m_wanted[column] + more);
    }
    m_isFitting = false;
}

} // namespace ui
