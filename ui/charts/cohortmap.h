#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace ui {

/// A heat map of shares with the numbers in the cells: a row per cohort of customers, a column per period since it
/// began. Cells beyond a cohort's age are empty, not zero. A click or Enter opens a cell; the arrow keys move.
class CohortMap final : public Chart
{
    Q_OBJECT

public:
    struct Row
    {
        QString name; ///< 2026-09
        double size = 0;
        std::vector<std::optional<double>> shares; ///< 0 to 1
    };

    CohortMap(Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }
    QString readOut(int row, int column) const;
    QRect placeOf(int row, int column) const;

    void paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const override;
    ChartTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cellClicked(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int columns() const;
    bool hasCell(int row, int column) const;
    /// Row and column at a point, or (-1, -1).
    std::pair<int, int> cellAt(const QPointF &place) const;
    void setCurrent(int row, int column);
    QRectF cell(const QRectF &rect, double unit, int row, int column) const;

    std::vector<Row> m_rows;
    int m_row = -1, m_column = -1; ///< selected by mouse or keys
};

} // namespace ui
