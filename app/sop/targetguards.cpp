#include "app/sop/customerguards.h"
#include "app/sop/groupguards.h"

namespace app::sop {

std::unique_ptr<TargetGuards> TargetGuards::forKind(TargetKind kind, storage::LocalDay day, PlanningState &state,
                                                    const Facts &facts, const TeamGuards &team)
{
    switch (kind) {
    case TargetKind::Group:
        return std::make_unique<GroupGuards>(day, state, facts, team);
    case TargetKind::Account:
        return std::make_unique<AccountGuards>(day, state, facts, team);
    case TargetKind::Customer:
        break;
    }
    return std::make_unique<CustomerGuards>(day, state, facts, team);
}

} // namespace app::sop
