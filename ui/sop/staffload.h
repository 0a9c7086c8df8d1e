#pragma once

#include "app/sop/touchdigest.h"
#include "ui/theme/theme.h"

#include <QTableWidget>

namespace ui {

/// Who has how much to do on which day: a row for each member of staff, a column for each day, the darker the more; red
/// where the touches by hand are more than their accounts may safely make. A cell that is chosen, and chosen again,
/// narrows what is listed below and widens it.
class StaffLoad final : public QTableWidget
{
    Q_OBJECT

public:
    StaffLoad(Theme &theme, QWidget *parent);

    void setLoad(storage::LocalDay first, int days, const app::sop::TouchDigest &digest,
                 const std::map<QString, int> &handCapacities);

signals:
    /// No day: nothing is chosen.
    void chosen(const QString &staff, std::optional<storage::LocalDay> day);

private:
    void paintCells();

    Theme &m_theme;
    storage::LocalDay m_first = 0;
    QPoint m_chosen{-1, -1}; ///< day and row
};

} // namespace ui
