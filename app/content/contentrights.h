#pragma once

#include "app/result.h"
#include "app/store/teamstore.h"

namespace app {

/// What the acting team member may do in the content library. Where nobody is named, everything, as in exports.
struct ContentRights
{
    bool mayEdit = true;    ///< everyone but view-only members
    bool mayApprove = true; ///< a manager; where the team has no active one, everyone who may edit

    /// Throws what storage throws.
    static ContentRights of(TeamStore &store);
    /// Fails with Invalid, naming who can do it.
    Result<void> checkEdit() const;
    Result<void> checkApprove() const;
};

} // namespace app
