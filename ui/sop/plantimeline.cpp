#include "ui/sop/plantimeline.h"

#include "app/sop/planreader.h"
#include "app/text.h"
#include "ui/sop/sopwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <limits>

namespace ui {

using app::Text;
using app::sop::Step;
using Role = Theme::Role;

namespace {

constexpr int noDay = std::numeric_limits<int>::min();
constexpr double columnWidth = 14, gap = 1, cardHeight = 7.6, headHeight = 2;

QString excerptOf(const Step &step)
{
    if (!step.text.isEmpty())
        return step.text;
    if (!step.content.isEmpty())
        return step.content.join(QStringLiteral(", "));
    if (!step.variants.empty())
        return Text::tr("%n variant(s)", nullptr, int(step.variants.size()));
    return step.lines.empty() ? Text::tr("no text") : step.lines.front().text;
}

/// Breaks lines according to the script: never before "，" or "。", but within a word that is longer than the line.
void drawLines(QPainter &painter, const QRect &area, const QString &text)
{
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const double lineHeight = painter.fontMetrics().lineSpacing();
    // Every created line is drawn: do not create lines that do not fit.
    for (double top = 0; top + lineHeight <= area.height(); top += lineHeight) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, top));
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

} // namespace

QString stepTimeText(const Step &step)
{
    if (step.minute)
        return app::sop::timeText(*step.minute);
    if (!step.afterMinutes)
        return QStringLiteral("–");
    return *step.afterMinutes % 60 == 0 && *step.afterMinutes > 0 ? Text::tr("after %1 h").arg(*step.afterMinutes / 60)
                                                                  : Text::tr("after %1 min").arg(*step.afterMinutes);
}

int stepOrder(const Step &step)
{
    return step.minute.value_or(step.afterMinutes.value_or(0) % 1440);
}

PlanTimeline::PlanTimeline(Theme &theme, const PlanDraft &draft, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_draft(draft)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(Text::tr("Steps by day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlanTimeline::showPlan()
{
    m_dragged = -1;
    m_isDragging = false;
    if (m_current >= int(steps().size()))
        m_current = int(steps().size()) - 1;
    arrange();
}

void PlanTimeline::setCurrent(int step)
{
    m_current = step;
    update();
}

void PlanTimeline::arrange()
{
    m_cards.clear();
    m_columns.clear();
    for (int i = 0; i < int(steps().size()); ++i)
        m_cards.push_back({i, steps()[size_t(i)].day.value_or(0), {}});
    std::stable_sort(m_cards.begin(), m_cards.end(), [this](const Card &a, const Card &b) {
        return std::pair(a.day, stepOrder(steps()[size_t(a.step)])) <
               std::pair(b.day, stepOrder(steps()[size_t(b.step)]));
    });
    const int width = Theme::em(columnWidth), between = Theme::em(gap), head = Theme::em(headHeight);
    int top = 0, deepest = 1, inColumn = 0;
    for (Card &card : m_cards) {
        if (m_columns.empty() || m_columns.back().day != card.day) {
            m_columns.push_back({card.day, QRect(int(m_columns.size()) * (width + between), 0, width, 0)});
            top = head;
            inColumn = 0;
        }
        card.area = QRect(m_columns.back().area.left(), top, width, Theme::em(cardHeight));
        top += Theme::em(cardHeight) + Theme::em(0.5);
        deepest = std::max(deepest, ++inColumn);
    }
    const int height = head + deepest * Theme::em(cardHeight) + (deepest - 1) * Theme::em(0.5);
    for (Column &column : m_columns)
        column.area.setHeight(height);
    setMinimumSize(int(m_columns.size()) * (width + between) + width / 2, height);
    updateGeometry();
    update();
}

int PlanTimeline::heightOfOneStep()
{
    return Theme::em(headHeight) + Theme::em(cardHeight);
}

QSize PlanTimeline::sizeHint() const
{
    return minimumSize();
}

QRect PlanTimeline::cardOf(int step) const
{
    const auto card =
        std::find_if(m_cards.begin(), m_cards.end(), [step](const Card &one) { return one.step == step; });
    return card == m_cards.end() ? QRect() : card->area;
}

QRect PlanTimeline::columnOf(int day) const
{
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(), [day](const Column &one) { return one.day == day; });
    return column == m_columns.end() ? QRect() : column->area;
}

int PlanTimeline::stepAt(const QPoint &point) const
{
    const auto card =
        std::find_if(m_cards.begin(), m_cards.end(), [&point](const Card &one) { return one.area.contains(point); });
    return card == m_cards.end() ? -1 : card->step;
}

std::optional<int> PlanTimeline::dayAt(const QPoint &point) const
{
    if (m_columns.empty())
        return std::nullopt;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (point.x() <= m_columns[i].area.right() && point.x() >= m_columns[i].area.left())
            return m_columns[i].day;
        if (point.x() < m_columns[i].area.left()) // between two days: the day after the left one, if it is free
            return i == 0 ? m_columns[0].day : std::min(m_columns[i - 1].day + 1, m_columns[i].day);
    }
    return m_columns.back().day + 1;
}

void PlanTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int target = m_isDragging ? dayAt(m_at).value_or(noDay) : noDay;
    for (const Column &column : m_columns) {
        if (target == column.day) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Role::Raised));
            painter.drawRoundedRect(column.area, Theme::em(0.5), Theme::em(0.5));
        }
        painter.setFont(Theme::font(1, true));
        painter.setPen(m_theme.color(Role::SecondText));
        painter.drawText(column.area.adjusted(Theme::em(0.25), 0, 0, 0), Qt::AlignTop | Qt::AlignLeft,
                         Text::tr("Day %1").arg(column.day));
    }
    for (const Card &card : m_cards) {
        if (!m_isDragging || card.step != m_dragged)
            paintCard(painter, card, card.area, false);
    }
    if (!m_isDragging)
        return;
    for (const Card &card : m_cards) {
        if (card.step == m_dragged)
            paintCard(painter, card, card.area.translated(m_at - m_pressed), true);
    }
    if (target != noDay && columnOf(target).isNull()) {
        painter.setFont(Theme::font(1, true));
        painter.setPen(m_theme.color(Role::Accent));
        painter.drawText(QRect(m_at.x() - Theme::em(3), 0, Theme::em(6), Theme::em(headHeight)),
                         Qt::AlignTop | Qt::AlignHCenter, Text::tr("Day %1").arg(target));
    }
}

void PlanTimeline::paintCard(QPainter &painter, const Card &card, const QRect &area, bool isGhost) const
{
    const Step &step = steps()[size_t(card.step)];
    const bool isCurrent = card.step == m_current;
    painter.setOpacity(isGhost ? 0.8 : 1);
    painter.setPen(QPen(m_theme.color(isCurrent ? Role::Accent : Role::Line), isCurrent ? 2 : 1));
    painter.setBrush(m_theme.color(Role::Surface));
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Theme::em(0.5), Theme::em(0.5));
    const QRect inside = area.adjusted(Theme::em(0.75), Theme::em(0.5), -Theme::em(0.75), -Theme::em(0.5));
    const QFont head = Theme::font(1, true), small = Theme::font(0.85);
    const int line = QFontMetrics(head).height();
    painter.setFont(head);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, stepTimeText(step));
    painter.setFont(small);
    painter.setPen(m_theme.color(Role::SecondText));
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     viaText(step.via.value_or(app::sop::defaultVia(m_draft.plan().kind))));
    painter.drawText(QRect(inside.left(), inside.top() + line, inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     purposeText(step.purpose.value_or(app::sop::Purpose::Nurture)));
    const int lines = std::max(1, (inside.height() - 2 * line - Theme::em(0.25)) / QFontMetrics(small).lineSpacing());
    const QRect text(inside.left(), inside.top() + 2 * line + Theme::em(0.25), inside.width(),
                     lines * QFontMetrics(small).lineSpacing());
    painter.setPen(m_theme.color(Role::Text));
    painter.setClipRect(text);
    drawLines(painter, text, excerptOf(step).simplified());
    painter.setClipping(false);
    painter.setOpacity(1);
}

void PlanTimeline::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? stepAt(event->pos()) : -1;
    m_pressed = m_at = event->pos();
    if (m_dragged >= 0 && m_dragged != m_current) {
        m_current = m_dragged;
        update();
        emit chosen(m_current);
    }
}

void PlanTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0)
        return;
    m_at = event->pos();
    if ((m_at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    update();
}

void PlanTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = std::exchange(m_dragged, -1);
    const bool wasDragging = std::exchange(m_isDragging, false) ||
                             (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    update();
    if (!wasDragging || step < 0)
        return;
    const auto day = dayAt(event->pos());
    if (day && *day != steps()[size_t(step)].day.value_or(0))
        emit moved(step, *day);
}

bool PlanTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PlanTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New)) {
        emit stepWanted();
        return;
    }
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_dragged = -1;
        m_isDragging = false;
        update();
    } else if (direction == 0) {
        QWidget::keyPressEvent(event);
    } else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        if (m_current >= 0)
            emit moved(m_current, steps()[size_t(m_current)].day.value_or(0) + direction);
    } else {
        chooseNeighbour(direction);
    }
}

void PlanTimeline::chooseNeighbour(int direction)
{
    const auto card =
        std::find_if(m_cards.begin(), m_cards.end(), [this](const Card &one) { return one.step == m_current; });
    const auto next = (card == m_cards.end() ? 0 : card - m_cards.begin()) + direction;
    if (next < 0 || next >= std::ptrdiff_t(m_cards.size()))
        return;
    setCurrent(m_cards[size_t(next)].step);
    emit chosen(m_current);
}

} // namespace ui
