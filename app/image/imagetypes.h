#pragma once

#include "storage/time/localday.h"

#include <cstdint>
#include <limits>

namespace app {

/// The dense number of a customer inside the image: 0 … Slots::size() - 1. Given when the customer is first seen and
/// never given twice while the image lives; means nothing in the file.
using Slot = std::uint32_t;

inline constexpr Slot noSlot = std::numeric_limits<Slot>::max();

/// What a numeric column holds where the file holds NULL.
inline constexpr storage::UtcMs noTime = std::numeric_limits<storage::UtcMs>::min();
inline constexpr storage::LocalDay noDay = std::numeric_limits<storage::LocalDay>::min();
inline constexpr std::int64_t noInteger = std::numeric_limits<std::int64_t>::min();

/// Codes of Dictionary and IdCodes: 0 where the file holds NULL; `unknownCode` answers for what was never seen.
inline constexpr std::uint32_t noCode = 0;
inline constexpr std::uint32_t unknownCode = std::numeric_limits<std::uint32_t>::max();

} // namespace app
