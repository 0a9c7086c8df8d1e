#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// The clock of this computer if it is so far ahead of everything the store has recorded that it may be wrong, or a
/// time set by the user that is years ahead.
struct ClockDoubt
{
    storage::UtcMs newest = 0; ///< the newest trusted time
    storage::UtcMs clock = 0;
    bool isSet = false; ///< `clock` was set by the user

    int days() const { return int((clock - newest) / storage::msPerDay); }
};

/// Days after the newest trusted time up to which the clock is trusted.
inline constexpr int believedDays = 2;
/// Days up to which a time set by the user is trusted: ten years. Beyond, the year is probably mistyped.
inline constexpr int believedDaysIfSet = 3653;

/// Empty if the clock can be trusted: nothing was ever recorded, or the newest trusted time is at most `believedDays`
/// old. Trusted are the last tick and everything recorded after it without a larger jump. A time set by the user can be
/// trusted if it is at most `believedDaysIfSet` after the clock of this computer or the last planned day. A tick with a
/// wrong clock would plan days in the future.
std::optional<ClockDoubt> clockDoubt(TeamStore &store);

/// A message with the doubted time, the newest trusted time and the days between them.
QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone);

} // namespace app::sop
