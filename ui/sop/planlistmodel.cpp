#include "ui/sop/planlistmodel.h"

#include "app/text.h"
#include "ui/sop/sopwords.h"

namespace ui {

using app::Text;
using app::sop::PlanSummary;
using PlanState = storage::StoredPlan::State;

namespace {

int orderOf(PlanState state)
{
    switch (state) {
    case PlanState::Active:
        return 0;
    case PlanState::Paused:
        return 1;
    case PlanState::Draft:
        return 2;
    case PlanState::Ended:
        return 3;
    }
    return 3;
}

} // namespace

void PlanListModel::sort(std::vector<PlanSummary> &plans)
{
    std::stable_sort(plans.begin(), plans.end(), [](const PlanSummary &a, const PlanSummary &b) {
        return std::pair(orderOf(a.plan.state), -a.plan.priority) < std::pair(orderOf(b.plan.state), -b.plan.priority);
    });
}

void PlanListModel::setPlans(std::vector<PlanSummary> plans)
{
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

const PlanSummary *PlanListModel::planAt(int row) const
{
    return row >= 0 && row < int(m_plans.size()) ? &m_plans[size_t(row)] : nullptr;
}

int PlanListModel::rowOf(const QString &name) const
{
    const auto plan =
        std::find_if(m_plans.begin(), m_plans.end(), [&name](const PlanSummary &one) { return one.plan.name == name; });
    return plan == m_plans.end() ? -1 : int(plan - m_plans.begin());
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    const PlanSummary *summary = planAt(index.row());
    if (!summary)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1, %2").arg(summary->plan.name, planStateText(summary->plan.state));
    case Name:
        return summary->plan.name;
    case Detail:
        return QStringLiteral("%1  ·  %2  ·  %3")
            .arg(enrolledText(app::sop::PlanKind(summary->plan.kind), int(summary->enrolments.running)),
                 Text::tr("%n step(s)", nullptr, summary->steps), Text::tr("priority %1").arg(summary->plan.priority));
    case State:
        return int(summary->plan.state);
    default:
        return {};
    }
}

} // namespace ui
