#pragma once

#include "app/kpi/dashboardservice.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace ui {

/// One figure of a dashboard: name, big number, change against the comparison, a small line of its course, and how
/// fresh it is. Without a value it says why. A click chooses it.
class MetricTile final : public QAbstractButton
{
    Q_OBJECT

public:
    MetricTile(Theme &theme, const app::Metric &metric, QWidget *parent = nullptr);

    const app::Metric &metric() const { return m_metric; }
    void setFigure(const app::DashboardTile &tile);
    /// Empty again, until the next answer.
    void clear();

    // What is shown, as text.
    const QString &value() const { return m_value; }
    const QString &change() const { return m_change; }
    const QString &note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setChange(const app::DashboardTile &tile);
    void paintSpark(QPainter &painter, const QRectF &rect) const;
    QColor changeColour() const;

    Theme &m_theme;
    const app::Metric &m_metric;
    QString m_value, m_change, m_note;
    int m_direction = 0; ///< of the change: 1 better, -1 worse, 0 neither
    std::vector<std::optional<double>> m_spark;
};

} // namespace ui
