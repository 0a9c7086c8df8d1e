#include "ui/sop/heatmap.h"

#include "app/text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using app::Text;
using storage::LocalDay;
using Role = Theme::Role;

namespace {

constexpr double cellWidth = 4.4, cellHeight = 2.7, space = 0.25, headHeight = 1.6;

} // namespace

HeatMap::HeatMap(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(Text::tr("Touches per day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::setDays(LocalDay first, int days, std::map<LocalDay, int> counts)
{
    m_first = first;
    m_days = days;
    m_counts = std::move(counts);
    m_most = 0;
    for (const auto &[day, count] : m_counts)
        m_most = std::max(m_most, count);
    if (m_chosen && (*m_chosen < first || *m_chosen >= first + days))
        m_chosen.reset();
    updateGeometry();
    update();
}

QSize HeatMap::sizeHint() const
{
    const int weeks = (m_first + m_days - 1 - storage::mondayOf(m_first)) / 7 + 1;
    return {7 * Theme::em(cellWidth + space),
            Theme::em(headHeight) + std::max(1, weeks) * Theme::em(cellHeight + space)};
}

QRect HeatMap::cellOf(LocalDay day) const
{
    if (day < m_first || day >= m_first + m_days)
        return {};
    const int index = day - storage::mondayOf(m_first);
    return {index % 7 * Theme::em(cellWidth + space), Theme::em(headHeight) + index / 7 * Theme::em(cellHeight + space),
            Theme::em(cellWidth), Theme::em(cellHeight)};
}

std::optional<LocalDay> HeatMap::dayAt(const QPoint &point) const
{
    for (LocalDay day = m_first; day < m_first + m_days; ++day) {
        if (cellOf(day).contains(point))
            return day;
    }
    return std::nullopt;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(0.85));
    painter.setPen(m_theme.color(Role::SecondText));
    for (int weekday = 1; weekday <= 7; ++weekday)
        painter.drawText(
            QRect((weekday - 1) * Theme::em(cellWidth + space), 0, Theme::em(cellWidth), Theme::em(headHeight)),
            Qt::AlignCenter, QLocale().dayName(weekday, QLocale::ShortFormat));
    for (LocalDay day = m_first; day < m_first + m_days; ++day) {
        const QRect cell = cellOf(day);
        const auto found = m_counts.find(day);
        const int count = found == m_counts.end() ? 0 : found->second;
        QColor fill = m_theme.color(count > 0 ? Role::Accent : Role::Raised);
        if (count > 0)
            fill.setAlphaF(float(0.12 + 0.38 * count / std::max(1, m_most)));
        const bool isChosen = m_chosen == day;
        painter.setPen(isChosen ? QPen(m_theme.color(Role::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), Theme::em(0.3), Theme::em(0.3));
        const storage::Civil date = storage::civilFromDay(day);
        painter.setFont(Theme::font(0.75));
        painter.setPen(m_theme.color(Role::SecondText));
        const QString number = date.day == 1 || day == m_first ? QStringLiteral("%1/%2").arg(date.month).arg(date.day)
                                                               : QString::number(date.day);
        painter.drawText(cell.adjusted(Theme::em(0.35), Theme::em(0.2), 0, 0), Qt::AlignTop | Qt::AlignLeft, number);
        if (count == 0)
            continue;
        painter.setFont(Theme::font(1.1, true));
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(cell.adjusted(0, Theme::em(0.5), -Theme::em(0.5), -Theme::em(0.15)),
                         Qt::AlignRight | Qt::AlignBottom, QString::number(count));
    }
}

void HeatMap::choose(LocalDay day)
{
    if (m_chosen == day)
        m_chosen.reset();
    else
        m_chosen = day;
    update();
    emit chosen();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (const auto day = dayAt(event->pos()))
        choose(*day);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -7;
        break;
    case Qt::Key_Down:
        step = 7;
        break;
    case Qt::Key_Escape:
        if (m_chosen)
            choose(*m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const LocalDay day = m_chosen ? *m_chosen + step : m_first;
    if (day >= m_first && day < m_first + m_days)
        choose(day);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto day = dayAt(help->pos());
    const auto found = day ? m_counts.find(*day) : m_counts.end();
    QToolTip::showText(help->globalPos(),
                       day ? Text::tr("%1: %n touch(es)", nullptr, found == m_counts.end() ? 0 : found->second)
                                 .arg(storage::isoDay(*day))
                           : QString(),
                       this);
    return true;
}

} // namespace ui
