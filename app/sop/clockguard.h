#pragma once

#include "app/store/teamstore.h"

namespace app::sop {

/// The clock of this computer where it lies so far beyond everything the store knows that it may be wrong.
struct ClockDoubt
{
    storage::UtcMs newest = 0; ///< the newest trusted time in the store
    storage::UtcMs clock = 0;

    int days() const { return int((clock - newest) / storage::msPerDay); }
};

/// Days beyond the newest trusted time up to which the clock is believed.
inline constexpr int believedDays = 2;

/// Nothing where the clock is to be believed: the time was told by a person, nothing was ever recorded, or the newest
/// trusted time is at most `believedDays` old. Trusted is the last tick and what was recorded after it without a leap
/// of more than that. A tick on a wrong clock plans days that have not come.
std::optional<ClockDoubt> clockDoubt(TeamStore &store);

/// What is doubted, in a sentence: the clock, the newest trusted time, and the days between them.
QString doubtText(const ClockDoubt &doubt, const storage::TeamZone &zone);

} // namespace app::sop
