#pragma once

#include "ui/sop/plandraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// An SOP as a row of days with a card for every step. A click selects a card; dragging moves it to another day, to the
/// gap between two days or behind the last one. Left and Right select cards, with Ctrl or Alt they move the card by a
/// day.
class PlanTimeline final : public QWidget
{
    Q_OBJECT

public:
    PlanTimeline(Theme &theme, const PlanDraft &draft, QWidget *parent);

    /// Lays out the current draft.
    void showPlan();
    void setCurrent(int step);
    int current() const { return m_current; }
    /// The rectangle of a step's card; empty if there is none.
    QRect cardOf(int step) const;
    /// The whole column of a day, if there is one.
    QRect columnOf(int day) const;
    QSize sizeHint() const override;
    /// Of a day with its heading and one whole step, in pixels.
    static int heightOfOneStep();

signals:
    void chosen(int step);
    void moved(int step, int day);
    /// Ctrl+N: with the focus here, what is new is a step and not an SOP.
    void stepWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Card
    {
        int step;
        int day;
        QRect area;
    };
    struct Column
    {
        int day;
        QRect area;
    };

    void arrange();
    const std::vector<app::sop::Step> &steps() const { return m_draft.plan().steps; }
    int stepAt(const QPoint &point) const;
    /// The day of a card dropped at this point.
    std::optional<int> dayAt(const QPoint &point) const;
    void chooseNeighbour(int direction);
    void paintCard(QPainter &painter, const Card &card, const QRect &area, bool isGhost) const;

    Theme &m_theme;
    const PlanDraft &m_draft;
    std::vector<Card> m_cards; ///< by day and time
    std::vector<Column> m_columns;
    int m_current = -1;
    int m_dragged = -1;
    QPoint m_pressed, m_at;
    bool m_isDragging = false;
};

/// "10:30", "after 5 min".
QString stepTimeText(const app::sop::Step &step);
/// Minutes that define the order of the steps in a day.
int stepOrder(const app::sop::Step &step);

} // namespace ui
