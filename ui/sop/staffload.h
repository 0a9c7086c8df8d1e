#pragma once

#include "app/sop/touchdigest.h"
#include "ui/theme/theme.h"

#include <QTableWidget>

namespace ui {

/// Workload by day: a row per team member, a column per day, darker with more touches; red where the touches by hand
/// exceed the safe limits of their accounts. Selecting a cell filters the list below; selecting it again removes the
/// filter.
class StaffLoad final : public QTableWidget
{
    Q_OBJECT

public:
    StaffLoad(Theme &theme, QWidget *parent);

    void setLoad(storage::LocalDay first, int days, const app::sop::TouchDigest &digest,
                 const std::map<QString, int> &handCapacities);

signals:
    /// Without a day, nothing is selected.
    void chosen(const QString &staff, std::optional<storage::LocalDay> day);

private:
    void paintCells();

    Theme &m_theme;
    storage::LocalDay m_first = 0;
    QPoint m_chosen{-1, -1}; ///< day and row
};

} // namespace ui
