#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// The clock of this computer if it is so far ahead of everything the store has recorded that it may be wrong.
struct ClockDoubt
{
    storage::UtcMs newest = 0; ///< the newest trusted time in the store
    storage::UtcMs clock = 0;

    int days() const { return int((clock - newest) / storage::msPerDay); }
};

/// Days after the newest trusted time up to which the clock is trusted.
inline constexpr int believedDays = 2;

/// Empty if the clock can be trusted: the time was set by the user, nothing was ever recorded, or the newest
/// trusted time is at most `believedDays` old. Trusted are the last tick and everything recorded after it without a
/// larger jump. A tick with a wrong clock would plan days in the future.
std::optional<ClockDoubt> clockDoubt(TeamStore &store);

/// A message with the clock's time, the newest trusted time and the days between them.
QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone);

} // namespace app::sop
