#include "app/content/contentrights.h"

#include "app/text.h"
#include "storage/team/staffstore.h"

#include <algorithm>

namespace app {

using storage::Staff;

ContentRights ContentRights::of(TeamStore &store)
{
    storage::StaffStore team(store.connection());
    const auto person = team.byId(store.actor());
    if (!person || person->role == Staff::AccessRole::Manager)
        return {};
    if (person->role == Staff::AccessRole::Viewer)
        return {false, false};
    const auto members = team.all();
    const bool isManaged = std::any_of(members.begin(), members.end(), [](const Staff &member) {
        return member.active && member.role == Staff::AccessRole::Manager;
    });
    return {true, !isManaged};
}

Result<void> ContentRights::checkEdit() const
{
    if (!mayEdit)
        return failure(ErrorKind::Invalid,
                       Text::tr("View-only members cannot change the content library. Ask a manager."));
    return {};
}

Result<void> ContentRights::checkApprove() const
{
    if (!mayEdit)
        return checkEdit();
    if (!mayApprove)
        return failure(ErrorKind::Invalid,
                       Text::tr("Only a manager can approve or return an item. Submit it, and ask a manager."));
    return {};
}

} // namespace app
