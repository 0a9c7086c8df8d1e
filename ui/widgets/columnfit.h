#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace ui {

/// Fits the columns of a table to its width: each is as wide as 95 of 100 of its cells need, between its limits. Where
/// they do not fit, columns of priority 3 and then 2 are hidden, the last ones first; room that is left goes to the
/// columns that stretch. A width that a person sets by hand stays.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int priority = 1;            ///< 1 is always shown
        double least = 4, most = 20; ///< in em
        bool stretches = false;
    };

    /// Owned by the table, whose model must be set.
    ColumnFit(QTableView *table, std::vector<Column> columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// Measures the columns anew; what a person has set is kept.
    void measure();
    int widthFor(int column) const;

    QTableView *m_table;
    std::vector<Column> m_columns;
    std::vector<int> m_wanted; ///< per column; of the content or by hand
    std::vector<bool> m_isByHand;
    bool m_isFitting = false;
};

} // namespace ui
