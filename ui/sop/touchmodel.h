#pragma once

#include "app/sop/sopservice.h"

#include <QAbstractTableModel>

#include <functional>

namespace ui {

class Theme;

/// Planned touches as rows: time, customer, step, state, and the sending rule that moved or blocked it.
class TouchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, To, Plan, Step, State, Reason, Sender, Columns };

    TouchModel(Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

    void setTouches(std::vector<app::sop::PlannedTouch> touches, const storage::TeamZone &zone);
    using Filter = std::function<bool(const app::sop::PlannedTouch &)>;
    /// Shows only the touches that the filter accepts.
    void setFilter(Filter filter);
    const app::sop::PlannedTouch &touchAt(int row) const { return m_touches[size_t(m_rows[size_t(row)])]; }
    const std::vector<app::sop::PlannedTouch> &touches() const { return m_touches; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const app::sop::PlannedTouch &touch, int column) const;
    QString clock(storage::UtcMs at) const;

    Theme &m_theme;
    std::vector<app::sop::PlannedTouch> m_touches;
    std::vector<int> m_rows;
    storage::TeamZone m_zone;
    Filter m_filter;
};

} // namespace ui
