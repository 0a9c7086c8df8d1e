#pragma once

#include "ui/charts/chart.h"

namespace ui {

/// Horizontal bars with names and values. A click on a bar, or Enter, opens it.
class BarChart final : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        double value = 0;
        int colour = 0; ///< index of the series colour
    };

    BarChart(Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars, const QString &valueName);
    const std::vector<Bar> &bars() const { return m_bars; }
    QRect placeOf(int bar) const;

    void paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const override;
    ChartTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barClicked(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int barAt(const QPointF &place) const;
    void setCurrent(int bar);

    std::vector<Bar> m_bars;
    QString m_valueName;
    int m_current = -1;
};

} // namespace ui
