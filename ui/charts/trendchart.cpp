#include "ui/charts/trendchart.h"

#include "app/text.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPicture>
#include <QVBoxLayout>

#include <cmath>
#include <qcustomplot.h>

namespace ui {

using app::Text;

namespace {

constexpr int thickPenPoints = 120; // thick antialiased lines are slow on long series

/// Ticks for values, with thousands separators or 万.
class ValueTicker final : public QCPAxisTicker
{
public:
    explicit ValueTicker(ChartUnit unit) : m_unit(unit) { setTickCount(4); }

protected:
    double getTickStep(const QCPRange &range) override
    {
        m_step = QCPAxisTicker::getTickStep(range);
        if (m_unit == ChartUnit::Count)
            m_step = std::max(1.0, std::floor(m_step)); // whole customers only
        return m_step;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return axisValue(m_unit, tick, m_step); }

private:
    ChartUnit m_unit;
    double m_step = 1;
};

/// Ticks for points, labelled with their days.
class DayTicker final : public QCPAxisTicker
{
public:
    DayTicker(std::vector<storage::LocalDay> days, int count) : m_days(std::move(days)), m_count(count) {}

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double least = range.size() / std::max(1, m_count);
        for (const int step : {1, 2, 5, 7, 10, 14, 28, 30, 60, 90, 180}) {
            if (step >= least)
                return step;
        }
        return 365;
    }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const auto point = std::size_t(std::max(0.0, std::round(tick)));
        return tick > -0.5 && point < m_days.size() ? storage::isoDay(m_days[point]).mid(5) : QString();
    }

private:
    std::vector<storage::LocalDay> m_days;
    int m_count;
};

/// Has no use for the wheel: the page scrolls.
class Plot final : public QCustomPlot
{
public:
    using QCustomPlot::QCustomPlot;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

void addLine(QCustomPlot &plot, const std::vector<std::optional<double>> &values, std::size_t points, const QPen &pen,
             double dot)
{
    QVector<double> keys, numbers;
    for (std::size_t i = 0; i < std::min(points, values.size()); ++i) {
        keys << double(i);
        numbers << values[i].value_or(std::nan(""));
    }
    QCPGraph *graph = plot.addGraph();
    graph->setPen(pen);
    graph->setAntialiased(points <= thickPenPoints);
    graph->setData(keys, numbers, true);
    // A point between two gaps would be invisible as a line.
    QVector<double> aloneKeys, alone;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool before = i > 0 && !std::isnan(numbers[i - 1]);
        const bool after = i + 1 < numbers.size() && !std::isnan(numbers[i + 1]);
        if (!std::isnan(numbers[i]) && !before && !after) {
            aloneKeys << keys[i];
            alone << numbers[i];
        }
    }
    if (alone.isEmpty())
        return;
    QCPGraph *dots = plot.addGraph();
    dots->setLineStyle(QCPGraph::lsNone);
    dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), pen.color(), dot));
    dots->setData(aloneKeys, alone, true);
}

QCPRange rangeOf(const TrendData &data)
{
    double least = 0, most = 0;
    for (const auto *list : {&data.values, &data.before}) {
        for (std::size_t i = 0; i < std::min(list->size(), data.days.size()); ++i) {
            least = std::min(least, (*list)[i].value_or(0));
            most = std::max(most, (*list)[i].value_or(0));
        }
    }
    most = std::max(most, data.target.value_or(0));
    if (most <= least)
        most = data.unit == ChartUnit::Ratio ? 1 : least + 1;
    // A pool of 12,000 that moves by 300 is easier to read when the axis does not start at zero.
    double floor = std::numeric_limits<double>::max();
    for (const auto *list : {&data.values, &data.before}) {
        for (std::size_t i = 0; i < std::min(list->size(), data.days.size()); ++i)
            floor = std::min(floor, (*list)[i].value_or(floor));
    }
    if (floor > 0 && floor < most && (most - floor) < most * 0.25 && !data.target)
        least = std::max(0.0, floor - (most - floor) * 0.5);
    return {least, most + (most - least) * 0.08};
}

void setAxis(QCPAxis &axis, const ChartLook &look, bool isValues)
{
    QFont font = Theme::font(0.9);
    font.setPixelSize(std::max(1, qRound(look.unit * 0.82)));
    axis.setTickLabelFont(font);
    axis.setTickLabelColor(look.second);
    axis.setTickLabelPadding(qRound(look.unit * 0.4));
    axis.setTickLength(0);
    axis.setSubTickLength(0);
    axis.setBasePen(isValues ? QPen(Qt::NoPen) : QPen(look.line, look.unit / 14));
    axis.setTickPen(QPen(look.line, look.unit / 14));
    axis.grid()->setVisible(isValues);
    axis.grid()->setPen(QPen(look.line, look.unit / 14));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

/// Fills a plot `width` units wide with the lines of `data`.
void fillPlot(QCustomPlot &plot, const TrendData &data, const ChartLook &look, double width)
{
    plot.clearItems();
    plot.clearPlottables();
    plot.setBackground(look.surface);
    plot.plotLayout()->setMargins(QMargins());
    plot.axisRect()->setMinimumMargins(QMargins(qRound(look.unit), qRound(look.unit * 0.5), qRound(look.unit), 0));
    setAxis(*plot.xAxis, look, false);
    setAxis(*plot.yAxis, look, true);
    plot.yAxis->setTicker(QSharedPointer<ValueTicker>::create(data.unit));
    plot.xAxis->setTicker(QSharedPointer<DayTicker>::create(data.days, int(width / (look.unit * 5))));
    const std::size_t points = data.days.size();
    plot.xAxis->setRange(-0.5, std::max(1.0, double(points)) - 0.5);
    plot.yAxis->setRange(rangeOf(data));
    const double thick = points <= thickPenPoints ? look.unit / 6 : look.unit / 12;
    QColor pale = look.series[6];
    pale.setAlpha(120);
    addLine(plot, data.before, points, data.isBeside ? QPen(look.series[1], thick) : QPen(pale, look.unit / 10),
            look.unit / 3);
    QPen pen(look.series[0], thick);
    pen.setJoinStyle(Qt::RoundJoin);
    addLine(plot, data.values, points, pen, look.unit / 2);
    if (data.target) {
        auto *line = new QCPItemStraightLine(&plot);
        line->point1->setCoords(0, *data.target);
        line->point2->setCoords(1, *data.target);
        line->setPen(QPen(look.series[5], look.unit / 10, Qt::DashLine));
    }
}

} // namespace

TrendChart::TrendChart(Theme &theme, Prompts &prompts, QWidget *parent)
    : Chart(theme, prompts, parent), m_plot(new Plot(this)), m_readOut(makeLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->addLayer(QStringLiteral("cursor"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_plot->layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
    m_readOut->setObjectName(QStringLiteral("trendReadOut"));
    m_readOut->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readOut->setAutoFillBackground(true);
    m_readOut->setMargin(Theme::em(0.4));
    m_readOut->hide();
    connect(&theme, &Theme::changed, this, &TrendChart::rebuild);
    rebuild();
}

void TrendChart::setData(TrendData data)
{
    m_data = std::move(data);
    m_current = -1;
    m_readOut->hide();
    rebuild();
}

void TrendChart::rebuild()
{
    const ChartLook look = ChartLook::ofScreen(theme());
    fillPlot(*m_plot, m_data, look, width());
    QPalette palette = m_readOut->palette();
    palette.setColor(QPalette::Window, theme().color(Theme::Role::Raised));
    palette.setColor(QPalette::WindowText, look.text);
    m_readOut->setPalette(palette);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    setCurrent(m_current);
}

int TrendChart::stretches() const
{
    int count = 0;
    bool inside = false;
    for (const std::optional<double> &value : m_data.values) {
        count += value && !inside;
        inside = value.has_value();
    }
    return count;
}

QString TrendChart::readOut(int point) const
{
    if (point < 0 || std::size_t(point) >= m_data.days.size())
        return {};
    const auto i = std::size_t(point);
    const QString label = i < m_data.labels.size() ? m_data.labels[i] : storage::isoDay(m_data.days[i]);
    if (i >= m_data.values.size() || !m_data.values[i])
        return Text::tr("%1  no data").arg(label);
    if (m_data.isBeside) {
        const std::optional<double> other = i < m_data.before.size() ? m_data.before[i] : std::nullopt;
        return QStringLiteral("%1  %2 %3  %4 %5")
            .arg(label, m_data.name, chartValue(m_data.unit, *m_data.values[i]), m_data.beforeName,
                 other ? chartValue(m_data.unit, *other) : QStringLiteral("–"));
    }
    QString text = QStringLiteral("%1  %2").arg(label, chartValue(m_data.unit, *m_data.values[i]));
    // Compares with the same point of the comparison period if there is one, otherwise with the previous point.
    const bool isCompared = !m_data.before.empty();
    const std::optional<double> before = isCompared ? (i < m_data.before.size() ? m_data.before[i] : std::nullopt)
                                         : i > 0    ? m_data.values[i - 1]
                                                    : std::nullopt;
    if (!before)
        return text;
    const QString change = changeText(m_data.unit, *before, *m_data.values[i]);
    if (!change.isEmpty())
        text += QLatin1String("  ") + change;
    if (isCompared)
        text += QLatin1String("  ") + Text::tr("(previously: %1)").arg(chartValue(m_data.unit, *before));
    return text;
}

QPoint TrendChart::placeOf(int point) const
{
    const auto i = std::size_t(point);
    const double value = i < m_data.values.size() ? m_data.values[i].value_or(0) : 0;
    return m_plot->pos() +
           QPoint(qRound(m_plot->xAxis->coordToPixel(point)), qRound(m_plot->yAxis->coordToPixel(value)));
}

int TrendChart::pointAt(double x) const
{
    const int point = int(std::lround(m_plot->xAxis->pixelToCoord(x)));
    return point >= 0 && std::size_t(point) < m_data.days.size() ? point : -1;
}

void TrendChart::setCurrent(int point)
{
    m_current = std::size_t(point) < m_data.days.size() ? point : -1;
    const ChartLook look = ChartLook::ofScreen(theme());
    for (const char *name : {"cursorLine", "cursorDot"}) {
        if (auto *old = m_plot->findChild<QCPAbstractItem *>(QLatin1String(name)))
            m_plot->removeItem(old);
    }
    m_readOut->setVisible(m_current >= 0);
    if (m_current >= 0) {
        auto *line = new QCPItemStraightLine(m_plot);
        line->setObjectName(QStringLiteral("cursorLine"));
        line->setLayer(QStringLiteral("cursor"));
        line->point1->setCoords(m_current, 0);
        line->point2->setCoords(m_current, 1);
        line->setPen(QPen(look.second, 1, Qt::DotLine));
        if (const auto &values = m_data.values;
            std::size_t(m_current) < values.size() && values[std::size_t(m_current)]) {
            auto *dot = new QCPItemEllipse(m_plot);
            dot->setObjectName(QStringLiteral("cursorDot"));
            dot->setLayer(QStringLiteral("cursor"));
            const double x = m_plot->xAxis->coordToPixel(m_current);
            const double y = m_plot->yAxis->coordToPixel(*values[std::size_t(m_current)]);
            const double radius = look.unit * 0.3;
            for (auto *corner : {dot->topLeft, dot->bottomRight})
                corner->setType(QCPItemPosition::ptAbsolute);
            dot->topLeft->setCoords(x - radius, y - radius);
            dot->bottomRight->setCoords(x + radius, y + radius);
            dot->setPen(QPen(look.surface, look.unit / 8));
            dot->setBrush(look.series[0]);
        }
        m_readOut->setText(readOut(m_current));
        m_readOut->adjustSize();
        const int x = int(m_plot->xAxis->coordToPixel(m_current)) - m_readOut->width() / 2;
        m_readOut->move(std::clamp(x, 0, std::max(0, width() - m_readOut->width())), 0);
        setAccessibleDescription(m_readOut->text());
    }
    m_plot->layer(QStringLiteral("cursor"))->replot();
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseMove) {
        const int point = pointAt(static_cast<QMouseEvent *>(event)->position().x());
        if (point != m_current)
            setCurrent(point);
    } else if (watched == m_plot && event->type() == QEvent::Leave) {
        setCurrent(-1);
    } else if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int point = pointAt(mouse->position().x());
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton && point >= 0)
            emit pointClicked(m_data.days[std::size_t(point)]);
    }
    return Chart::eventFilter(watched, event);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.days.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        setCurrent(m_current < 0 ? last : std::clamp(m_current + step, 0, last));
    } else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit pointClicked(m_data.days[std::size_t(m_current)]);
    } else {
        Chart::keyPressEvent(event);
    }
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    rebuild();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    Chart::focusOutEvent(event);
    if (!underMouse())
        setCurrent(-1);
}

void TrendChart::paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const
{
    // QCustomPlot draws with its own painter class: record it and play it back, so that the output stays vectors.
    QCustomPlot plot;
    fillPlot(plot, m_data, look, rect.width());
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        plot.toPainter(&recorder, qRound(rect.width()), qRound(rect.height()));
    }
    painter.save();
    painter.translate(rect.topLeft());
    // A QPicture is played back at the resolution of the device, but was recorded in units of the painter.
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

ChartTable TrendChart::table() const
{
    ChartTable table;
    table.header << Text::tr("Period") << m_data.name;
    if (!m_data.before.empty())
        table.header << m_data.beforeName;
    const auto cell = [this](const std::vector<std::optional<double>> &values, std::size_t i) {
        if (i >= values.size() || !values[i])
            return QString();
        return QString::number(*values[i], 'f',
                               m_data.unit == ChartUnit::Count   ? 0
                               : m_data.unit == ChartUnit::Ratio ? 6
                                                                 : 2);
    };
    for (std::size_t i = 0; i < m_data.days.size(); ++i) {
        QStringList row{i < m_data.labels.size() ? m_data.labels[i] : storage::isoDay(m_data.days[i]),
                        cell(m_data.values, i)};
        if (!m_data.before.empty())
            row << cell(m_data.before, i);
        table.rows.push_back(row);
    }
    return table;
}

QSize TrendChart::sizeHint() const
{
    return {Theme::em(44), Theme::em(22)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {Theme::em(20), Theme::em(12)};
}

} // namespace ui
