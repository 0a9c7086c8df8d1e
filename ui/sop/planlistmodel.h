#pragma once

#include "app/sop/sopservice.h"

#include <QAbstractListModel>

namespace ui {

/// The SOPs with their states, in the given order.
class PlanListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole, Detail, State };

    using QAbstractListModel::QAbstractListModel;

    /// Active, paused, drafts, ended; within these by descending priority.
    static void sort(std::vector<app::sop::PlanSummary> &plans);
    void setPlans(std::vector<app::sop::PlanSummary> plans);
    const std::vector<app::sop::PlanSummary> &plans() const { return m_plans; }
    const app::sop::PlanSummary *planAt(int row) const;
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<app::sop::PlanSummary> m_plans;
};

} // namespace ui
