#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace ui {

/// A heat map of shares with its numbers in the cells: a row is a group of customers, a column the time since it began.
/// Cells beyond a group's age are empty, not zero.
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

    void paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const override;
    ChartTable table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columns() const;
    QRectF cell(const QRectF &rect, double unit, int row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace ui
