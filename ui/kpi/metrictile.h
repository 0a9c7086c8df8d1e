#pragma once

#include "app/reports/dashboardservice.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// One metric of a dashboard: name, value, change since the comparison period, sparkline, how up to date it is and the
/// distance to its target. Without a value it says why. A click selects it, a double click opens it.
class MetricTile final : public QAbstractButton
{
    Q_OBJECT

public:
    MetricTile(Theme &theme, const app::Metric &metric, QWidget *parent = nullptr);

    const app::Metric &metric() const { return m_metric; }
    void setFigure(const app::DashboardTile &tile);
    /// Clears the tile until the next answer.
    void clear();

    // The displayed texts.
    const QString &value() const { return m_value; }
    const QString &change() const { return m_change; }
    const QString &note() const { return m_note; }
    /// The distance to the target; empty without one.
    const QString &target() const { return m_target; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void doubleClicked();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setChange(const app::DashboardTile &tile);
    void setTarget(const app::DashboardTile &tile);
    void paintSpark(QPainter &painter, const QRectF &rect) const;
    QColor changeColour() const;

    Theme &m_theme;
    const app::Metric &m_metric;
    QString m_value, m_change, m_note, m_target;
    bool m_isReached = false;
    int m_direction = 0; ///< of the change: 1 better, -1 worse, 0 neither
    std::vector<std::optional<double>> m_spark;
};

} // namespace ui
