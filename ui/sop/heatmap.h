#pragma once

#include "storage/time/localday.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>

namespace ui {

/// Days as cells of weeks, each the darker the more touches it has. A click, or the arrows and Enter, chooses a day;
/// the same again chooses all.
class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    HeatMap(Theme &theme, QWidget *parent);

    void setDays(storage::LocalDay first, int days, std::map<storage::LocalDay, int> counts);
    std::optional<storage::LocalDay> chosenDay() const { return m_chosen; }
    /// Empty for a day that is not shown.
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
