#pragma once

#include "storage/time/localday.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>

namespace ui {

/// A calendar heat map: days as cells of weeks, darker with more touches. A click, or the arrow keys and Enter, selects
/// a day; the same again selects all days.
class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    HeatMap(Theme &theme, QWidget *parent);

    void setDays(storage::LocalDay first, int days, std::map<storage::LocalDay, int> counts);
    std::optional<storage::LocalDay> chosenDay() const { return m_chosen; }
    /// Empty if the day is not shown.
    QRect cellOf(storage::LocalDay day) const;
    QSize sizeHint() const override;

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::optional<storage::LocalDay> dayAt(const QPoint &point) const;
    void choose(storage::LocalDay day);

    Theme &m_theme;
    storage::LocalDay m_first = 0;
    int m_days = 0, m_most = 0;
    std::map<storage::LocalDay, int> m_counts;
    std::optional<storage::LocalDay> m_chosen;
};

} // namespace ui
