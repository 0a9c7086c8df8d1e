#pragma once

#include "storage/time/localday.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartnumbers.h"

#include <optional>

class QCustomPlot;
class QLabel;

namespace ui {

/// The numbers of a trend: one value per point, no value where there is no data (a gap, never zero).
struct TrendData
{
    ChartUnit unit = ChartUnit::Count;
    QString name, beforeName, targetName;
    std::vector<storage::LocalDay> days; ///< first day of each point
    std::vector<QString> labels;         ///< full name of each point
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> before; ///< the comparison period, point by point; may be shorter
    bool isBeside = false;                     ///< `before` is a second series for the same days, not an earlier period
    std::optional<double> target;
};

/// A line by day, week or month, with the comparison period pale behind it and the target dashed. The nearest point is
/// read out under the mouse and with the arrow keys.
class TrendChart final : public Chart
{
    Q_OBJECT

public:
    TrendChart(Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void setData(TrendData data);
    const TrendData &data() const { return m_data; }

    /// Number of stretches without a gap in the line.
    int stretches() const;
    /// Date, value and change at a point, in one line.
    QString readOut(int point) const;
    /// The position of a point, in chart coordinates.
    QPoint placeOf(int point) const;
    int currentPoint() const { return m_current; }

    void paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const override;
    ChartTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A point was clicked or activated with Enter; `day` is its first day.
    void pointClicked(storage::LocalDay day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void setCurrent(int point);
    int pointAt(double x) const;

    TrendData m_data;
    QCustomPlot *m_plot;
    QLabel *m_readOut;
    int m_current = -1;
};

} // namespace ui
