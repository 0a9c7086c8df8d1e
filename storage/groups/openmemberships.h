#pragma once

#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <vector>

namespace storage {

/// A membership of a group without a known end.
struct OpenMembership
{
    std::int64_t id = 0, group = 0;
    std::optional<UtcMs> joinedAt;
    bool isAccount = false;          ///< of the team, not of a customer
    std::optional<UtcMs> rejoinedAt; ///< when the same member joined the group again: they had left by then
};

/// All memberships without an end that began until then or at an unknown time.
std::vector<OpenMembership> openMemberships(sqlite::Connection &connection, UtcMs until);

void endMembership(sqlite::Connection &connection, std::int64_t membership, UtcMs leftAt);

} // namespace storage
