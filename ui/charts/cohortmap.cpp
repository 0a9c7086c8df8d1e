#include "ui/charts/cohortmap.h"

#include "app/text.h"
#include "ui/charts/chartnumbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using app::Text;

namespace {

constexpr double rowEm = 1.9, nameEm = 5, sizeEm = 4.5, headEm = 2, widestCellEm = 7;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

/// Black or white, whichever is more legible on `ground`.
QColor inkOn(const QColor &ground)
{
    const double light = 0.299 * ground.red() + 0.587 * ground.green() + 0.114 * ground.blue();
    return light > 140 ? QColor(0x1B, 0x20, 0x28) : QColor(Qt::white);
}

} // namespace

CohortMap::CohortMap(Theme &theme, Prompts &prompts, QWidget *parent) : Chart(theme, prompts, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CohortMap::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    if (!hasCell(m_row, m_column))
        setCurrent(-1, -1);
    updateGeometry();
    update();
}

int CohortMap::columns() const
{
    std::size_t most = 1;
    for (const Row &row : m_rows)
        most = std::max(most, row.shares.size());
    return int(most);
}

QRectF CohortMap::cell(const QRectF &rect, double unit, int row, int column) const
{
    const double left = rect.left() + unit * (nameEm + sizeEm);
    const double width = std::min((rect.right() - left) / columns(), unit * widestCellEm);
    return QRectF(left + width * column, rect.top() + unit * (headEm + rowEm * row), width, unit * rowEm);
}

bool CohortMap::hasCell(int row, int column) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() && column >= 0 &&
           std::size_t(column) < m_rows[std::size_t(row)].shares.size() &&
           m_rows[std::size_t(row)].shares[std::size_t(column)].has_value();
}

QRect CohortMap::placeOf(int row, int column) const
{
    return cell(QRectF(rect()), Theme::em(1), row, column).toRect();
}

std::pair<int, int> CohortMap::cellAt(const QPointF &place) const
{
    for (int r = 0; r < int(m_rows.size()); ++r) {
        for (int c = 0; c < columns(); ++c) {
            if (hasCell(r, c) && cell(QRectF(rect()), Theme::em(1), r, c).contains(place))
                return {r, c};
        }
    }
    return {-1, -1};
}

void CohortMap::setCurrent(int row, int column)
{
    if (row == m_row && column == m_column)
        return;
    m_row = row;
    m_column = column;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(readOut(row, column));
    update();
}

QString CohortMap::readOut(int row, int column) const
{
    if (!hasCell(row, column))
        return {};
    const Row &one = m_rows[std::size_t(row)];
    const double share = *one.shares[std::size_t(column)];
    return Text::tr("%1, month %2: %3 of %4 (%5)")
        .arg(one.name)
        .arg(column)
        .arg(chartValue(ChartUnit::Count, share * one.size), chartValue(ChartUnit::Count, one.size),
             chartValue(ChartUnit::Ratio, share));
}

void CohortMap::paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const
{
    QFont font = Theme::font(1);
    font.setPixelSize(std::max(1, qRound(look.unit * 0.86)));
    painter.setFont(font);
    painter.setPen(look.second);
    const double head = look.unit * headEm;
    painter.drawText(QRectF(rect.left(), rect.top(), look.unit * nameEm, head), Qt::AlignLeft | Qt::AlignVCenter,
                     Text::tr("First order"));
    painter.drawText(QRectF(rect.left() + look.unit * nameEm, rect.top(), look.unit * (sizeEm - 1), head),
                     Qt::AlignRight | Qt::AlignVCenter, Text::tr("People"));
    for (int column = 0; column < columns(); ++column) {
        const QRectF place = cell(rect, look.unit, 0, column);
        painter.drawText(QRectF(place.left(), rect.top(), place.width(), head), Qt::AlignCenter,
                         Text::tr("+%1 mo").arg(column));
    }
    // The first month is always 100 %; the colour scale is for the months after it.
    double most = 0;
    for (const Row &row : m_rows) {
        for (std::size_t i = 1; i < row.shares.size(); ++i)
            most = std::max(most, row.shares[i].value_or(0));
    }
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const Row &row = m_rows[std::size_t(r)];
        const QRectF first = cell(rect, look.unit, r, 0);
        painter.setPen(look.text);
        painter.drawText(QRectF(rect.left(), first.top(), look.unit * nameEm, first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.drawText(
            QRectF(rect.left() + look.unit * nameEm, first.top(), look.unit * (sizeEm - 1), first.height()),
            Qt::AlignRight | Qt::AlignVCenter, chartValue(ChartUnit::Count, row.size));
        for (int c = 0; c < int(row.shares.size()); ++c) {
            const std::optional<double> &share = row.shares[std::size_t(c)];
            if (!share)
                continue;
            const QRectF place =
                cell(rect, look.unit, r, c).adjusted(look.unit / 12, look.unit / 12, -look.unit / 12, -look.unit / 12);
            const double strength = most > 0 ? std::min(1.0, *share / most) : 0;
            const QColor ground = c == 0 ? mixed(look.surface, look.line, 0.6)
                                         : mixed(look.surface, look.series[0], 0.08 + 0.8 * strength);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(place, look.unit / 5, look.unit / 5);
            painter.setPen(inkOn(ground));
            painter.drawText(place, Qt::AlignCenter,
                             QString::number(*share * 100, 'f', c == 0 ? 0 : 1) + QLatin1Char('%'));
        }
    }
}

ChartTable CohortMap::table() const
{
    ChartTable table;
    table.header << Text::tr("First order") << Text::tr("People");
    for (int column = 0; column < columns(); ++column)
        table.header << QStringLiteral("m%1").arg(column);
    for (const Row &row : m_rows) {
        QStringList cells{row.name, QString::number(row.size, 'f', 0)};
        for (int column = 0; column < columns(); ++column) {
            const auto i = std::size_t(column);
            cells << (i < row.shares.size() && row.shares[i] ? QString::number(*row.shares[i], 'f', 6) : QString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

QSize CohortMap::sizeHint() const
{
    return {Theme::em(40), Theme::em(headEm + rowEm * double(std::max<std::size_t>(m_rows.size(), 1)))};
}

QSize CohortMap::minimumSizeHint() const
{
    return {Theme::em(nameEm + sizeEm + 3.2 * columns()), sizeHint().height()};
}

void CohortMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, QRectF(rect()), ChartLook::ofScreen(theme()));
    if (!hasCell(m_row, m_column))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Theme::Role::Accent), 2));
    painter.drawRect(cell(QRectF(rect()), Theme::em(1), m_row, m_column).adjusted(1, 1, -1, -1));
}

bool CohortMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [row, column] = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), readOut(row, column), this);
    return true;
}

void CohortMap::mouseMoveEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->position());
    setCurrent(row, column);
}

void CohortMap::mouseReleaseEvent(QMouseEvent *event)
{
    const auto [row, column] = cellAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row, column);
    emit cellClicked(row, column);
}

void CohortMap::leaveEvent(QEvent *event)
{
    setCurrent(-1, -1);
    Chart::leaveEvent(event);
}

void CohortMap::keyPressEvent(QKeyEvent *event)
{
    int row = std::max(0, m_row), column = std::max(0, m_column);
    switch (event->key()) {
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasCell(m_row, m_column))
            emit cellClicked(m_row, m_column);
        return;
    default:
        Chart::keyPressEvent(event);
        return;
    }
    if (m_row < 0) // the first key press selects the first cell
        row = column = 0;
    if (hasCell(row, column))
        setCurrent(row, column);
}

} // namespace ui
