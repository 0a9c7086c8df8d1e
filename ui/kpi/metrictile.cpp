#include "ui/kpi/metrictile.h"

#include "app/kpi/kpitext.h"
#include "app/text.h"
#include "ui/kpi/figurevalues.h"
#include "ui/theme/plaintips.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

using app::Text;

MetricTile::MetricTile(Theme &theme, const app::Metric &metric, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_metric(metric)
{
    setObjectName(QStringLiteral("tile_") + QLatin1String(metric.key));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setText(app::shownName(metric));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    clear();
}

void MetricTile::setFigure(const app::DashboardTile &tile)
{
    const app::MetricResult &now = tile.now;
    m_value = app::shownWithSign(m_metric, now.total);
    m_spark = chartNumbers(m_metric, now.series);
    m_note.clear();
    if (now.missing)
        m_note = Text::tr("No data yet: %1").arg(shownFeeds(now.missing));
    else if (now.uncuttable)
        m_note = Text::tr("Not available with this filter");
    else if (!now.total.hasValue())
        m_note = Text::tr("Nothing to calculate from in this period");
    else if (now.fromFeedback)
        m_note = Text::tr("From deletions and blocks in WeCom's statistics");
    else if (tile.dataUntil != app::noDay)
        m_note = Text::tr("Data through %1").arg(storage::isoDay(tile.dataUntil).mid(5));
    setChange(tile);
    setTarget(tile);
    setAccessibleName(QStringLiteral("%1 %2 %3 %4").arg(text(), m_value, m_change, m_target).simplified());
    setAccessibleDescription(shownDefinition(m_metric) + QLatin1Char(' ') + m_note);
    update();
}

void MetricTile::setChange(const app::DashboardTile &tile)
{
    m_change.clear();
    m_direction = 0;
    if (!tile.before)
        return;
    const QString change = figureChange(m_metric, tile.before->total, tile.now.total);
    if (change.isEmpty())
        return;
    m_direction = changeDirection(m_metric, tile.before->total, tile.now.total);
    const QChar first = change.front();
    const QString arrow = first == QLatin1Char('+')   ? QStringLiteral("↑ ")
                          : first == QLatin1Char('-') ? QStringLiteral("↓ ")
                                                      : QString();
    m_change = arrow + (arrow.isEmpty() ? change : change.mid(1));
}

void MetricTile::setTarget(const app::DashboardTile &tile)
{
    m_target.clear();
    m_isReached = false;
    QString tip = text() + QLatin1Char('\n') + shownDefinition(m_metric);
    const auto now = chartNumber(m_metric, tile.now.total);
    if (tile.target) {
        const double wanted = targetNumber(tile.target->value);
        const QString shown = chartValue(chartUnit(m_metric), wanted);
        const storage::Target &whole = tile.target->target;
        tip += QLatin1Char('\n') + Text::tr("Target %1 for %2 to %3")
                                            .arg(chartValue(chartUnit(m_metric), targetNumber(whole.value)),
                                                 storage::isoDay(whole.from), storage::isoDay(whole.to));
        if (tile.target->value != whole.value)
            tip += QLatin1Char('\n') + Text::tr("%1 of it falls in the period shown").arg(shown);
        m_isReached = now && (m_metric.better == app::Better::Down ? *now <= wanted : *now >= wanted);
        const bool isShare = m_metric.unit == app::MetricUnit::Ratio || m_metric.better == app::Better::Down;
        m_target = m_isReached                  ? Text::tr("✓ target %1").arg(shown)
                   : isShare || !now || !wanted ? Text::tr("Target %1").arg(shown)
                                                : Text::tr("%1% of target").arg(int(*now / wanted * 100));
    }
    setToolTip(wrappedTip(tip));
}

void MetricTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    emit doubleClicked();
}

void MetricTile::clear()
{
    m_target.clear();
    setToolTip(wrappedTip(text() + QLatin1Char('\n') + shownDefinition(m_metric)));
    m_value = QStringLiteral("…");
    m_change.clear();
    m_note.clear();
    m_spark.clear();
    m_direction = 0;
    setAccessibleName(text());
    update();
}

QSize MetricTile::sizeHint() const
{
    return {Theme::em(18), Theme::em(8.4)};
}

QSize MetricTile::minimumSizeHint() const
{
    return {Theme::em(13), Theme::em(8.4)};
}

QColor MetricTile::changeColour() const
{
    return m_theme.color(m_direction > 0   ? Theme::Role::Success
                         : m_direction < 0 ? Theme::Role::Danger
                                           : Theme::Role::SecondText);
}

void MetricTile::paintSpark(QPainter &painter, const QRectF &rect) const
{
    double least = std::numeric_limits<double>::max(), most = std::numeric_limits<double>::lowest();
    for (const auto &value : m_spark) {
        least = std::min(least, value.value_or(least));
        most = std::max(most, value.value_or(most));
    }
    if (m_spark.size() < 2 || most < least)
        return;
    const double range = most > least ? most - least : 1;
    QPainterPath path;
    bool isDrawing = false;
    for (std::size_t i = 0; i < m_spark.size(); ++i) {
        if (!m_spark[i]) {
            isDrawing = false;
            continue;
        }
        const QPointF point(rect.left() + rect.width() * double(i) / double(m_spark.size() - 1),
                            rect.bottom() - rect.height() * (*m_spark[i] - least) / range);
        isDrawing ? path.lineTo(point) : path.moveTo(point);
        isDrawing = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.series(0), Theme::em(0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void MetricTile::paintEvent(QPaintEvent *)
{
    using enum Theme::Role;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || hasFocus();
    painter.setPen(QPen(m_theme.color(isMarked ? Accent : Line), isChecked() ? 2 : 1));
    painter.setBrush(m_theme.color(underMouse() && !isChecked() ? Raised : Surface));
    const double radius = Theme::em(0.5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const QRect inner = rect().adjusted(Theme::em(1), Theme::em(0.7), -Theme::em(1), -Theme::em(0.7));
    const auto draw = [&](const QRect &place, const QFont &font, const QColor &colour, Qt::Alignment alignment,
                          const QString &what) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, int(alignment | Qt::AlignVCenter),
                         QFontMetrics(font).elidedText(what, Qt::ElideRight, place.width()));
    };
    const int nameHeight = Theme::em(1.6), noteHeight = Theme::em(1.5);
    const QFont small = Theme::font(0.9);
    const QFont changeFont = Theme::font(0.9, true);
    const int changeWidth =
        m_change.isEmpty() ? 0 : QFontMetrics(changeFont).horizontalAdvance(m_change) + Theme::em(0.5);
    draw(QRect(inner.left(), inner.top(), inner.width() - changeWidth, nameHeight), Theme::font(0.95),
         m_theme.color(SecondText), Qt::AlignLeft, text());
    draw(QRect(inner.right() - changeWidth, inner.top(), changeWidth + 1, nameHeight), changeFont, changeColour(),
         Qt::AlignRight, m_change);
    QRect middle(inner.left(), inner.top() + nameHeight, inner.width(), inner.height() - nameHeight - noteHeight);
    QFont big = Theme::font(1.9, true);
    if (QFontMetrics(big).horizontalAdvance(m_value) > middle.width())
        big = Theme::font(1.4, true);
    const int valueWidth = QFontMetrics(big).horizontalAdvance(m_value);
    draw(middle, big, m_theme.color(Text), Qt::AlignLeft, m_value);
    const int sparkWidth = std::min(Theme::em(7), middle.width() - valueWidth - Theme::em(1));
    if (sparkWidth >= Theme::em(3)) {
        paintSpark(painter, QRectF(middle.right() - sparkWidth, middle.center().y() - Theme::em(0.9), sparkWidth,
                                   Theme::em(1.8)));
    }
    const QRect foot(inner.left(), inner.bottom() - noteHeight + 1, inner.width(), noteHeight);
    const int targetWidth = m_target.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_target) + Theme::em(0.5);
    draw(foot.adjusted(0, 0, -targetWidth, 0), small, m_theme.color(SecondText), Qt::AlignLeft, m_note);
    draw(foot.adjusted(foot.width() - targetWidth, 0, 0, 0), small, m_theme.color(m_isReached ? Success : SecondText),
         Qt::AlignRight, m_target);
}

} // namespace ui
