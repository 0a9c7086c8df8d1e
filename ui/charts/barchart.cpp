#include "ui/charts/barchart.h"

#include "app/text.h"
#include "ui/charts/chartnumbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

using app::Text;

namespace {

QFont fontOf(const ChartLook &look)
{
    QFont font = Theme::font(1);
    font.setPixelSize(std::max(1, qRound(look.unit * 0.9)));
    return font;
}

} // namespace

BarChart::BarChart(Theme &theme, Prompts &prompts, QWidget *parent) : Chart(theme, prompts, parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setBars(std::vector<Bar> bars, const QString &valueName)
{
    m_bars = std::move(bars);
    m_valueName = valueName;
    m_current = -1;
    updateGeometry();
    update();
}

QRect BarChart::placeOf(int bar) const
{
    const double row = double(height()) / std::max<double>(1, double(m_bars.size()));
    return QRectF(0, row * bar, width(), row).toAlignedRect();
}

int BarChart::barAt(const QPointF &place) const
{
    for (int bar = 0; bar < int(m_bars.size()); ++bar) {
        if (placeOf(bar).contains(place.toPoint()))
            return bar;
    }
    return -1;
}

void BarChart::paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const
{
    if (m_bars.empty())
        return;
    painter.setFont(fontOf(look));
    const QFontMetricsF metrics(painter.font(), painter.device());
    double most = 1, names = 0, numbers = 0, sum = 0;
    for (const Bar &bar : m_bars) {
        most = std::max(most, bar.value);
        sum += bar.value;
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(chartValue(ChartUnit::Count, bar.value)));
    }
    names = std::min(names, rect.width() * 0.45);
    const double share = metrics.horizontalAdvance(QStringLiteral("100.0%"));
    const double gap = look.unit * 0.6;
    const double left = rect.left() + names + gap;
    const double width = std::max(0.0, rect.right() - numbers - share - 2 * gap - left);
    const double row = rect.height() / double(m_bars.size());
    const double thickness = std::min(row * 0.62, look.unit * 1.5);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRectF line(rect.left(), rect.top() + row * double(i), rect.width(), row);
        painter.setPen(look.text);
        painter.drawText(QRectF(line.left(), line.top(), names, row), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names + 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.series[std::size_t(bar.colour) % look.series.size()]);
        const double length = bar.value > 0 ? std::max(look.unit / 4, width * bar.value / most) : 0;
        if (length > 0)
            painter.drawRoundedRect(QRectF(left, line.center().y() - thickness / 2, length, thickness), look.unit / 6,
                                    look.unit / 6);
        painter.setPen(look.text);
        painter.drawText(QRectF(left + width + gap, line.top(), numbers, row), Qt::AlignRight | Qt::AlignVCenter,
                         chartValue(ChartUnit::Count, bar.value));
        painter.setPen(look.second);
        painter.drawText(QRectF(rect.right() - share, line.top(), share, row), Qt::AlignRight | Qt::AlignVCenter,
                         sum > 0 ? QString::number(bar.value / sum * 100, 'f', 1) + QLatin1Char('%') : QString());
    }
}

ChartTable BarChart::table() const
{
    ChartTable table{{Text::tr("Name"), m_valueName}, {}};
    for (const Bar &bar : m_bars)
        table.rows.push_back({bar.name, QString::number(bar.value, 'f', 0)});
    return table;
}

QSize BarChart::sizeHint() const
{
    return {Theme::em(30), Theme::em(2.2 * double(std::max<std::size_t>(m_bars.size(), 1)))};
}

QSize BarChart::minimumSizeHint() const
{
    return {Theme::em(16), Theme::em(1.7 * double(std::max<std::size_t>(m_bars.size(), 1)))};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look = ChartLook::ofScreen(theme());
    if (m_current >= 0) {
        painter.setPen(hasFocus() ? QPen(look.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme().color(Theme::Role::Raised));
        painter.drawRoundedRect(QRectF(placeOf(m_current)).adjusted(0.5, 1, -0.5, -1), look.unit / 3, look.unit / 3);
    }
    const double inset = look.unit * 0.5;
    paintOn(painter, QRectF(rect()).adjusted(inset, 0, -inset, 0), look);
}

void BarChart::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (bar >= 0) {
        const Bar &one = m_bars[std::size_t(bar)];
        setAccessibleDescription(QStringLiteral("%1 %2").arg(one.name, chartValue(ChartUnit::Count, one.value)));
    }
    update();
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->position()));
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0)
        emit barClicked(bar);
}

void BarChart::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Down)
        setCurrent(std::min(m_current + 1, last));
    else if (last >= 0 && event->key() == Qt::Key_Up)
        setCurrent(std::max(m_current - 1, 0));
    else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit barClicked(m_current);
    else
        Chart::keyPressEvent(event);
}

} // namespace ui
