#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>
#include <optional>

namespace storage {

/// What a team imports regularly.
enum class FeedData {
    Friendships,
    Losses,
    Orders,
    StaffDays,
    GroupDays,
    GroupMembers,
    ChannelDays,
    Events,       ///< those of files, without ratings
    Satisfaction, ///< ratings
    Coupons,
    LiveSessions,
    Leads,
    Costs,
    Targets
};

/// Whether its rows are about local days; the others have instants.
bool isDaily(FeedData data);
/// The day or instant (isDaily) of its latest row; std::nullopt if there is none.
std::optional<std::int64_t> latestOf(sqlite::Connection &connection, FeedData data);

} // namespace storage
