#pragma once

#include "storage/time/localday.h"

#include <cstdint>
#include <limits>

namespace app {

/// The dense number of a customer inside the image: 0 … Slots::size() - 1. Assigned when the customer is first seen and
/// never reused while the image lives; not stored in the file.
using Slot = std::uint32_t;

inline constexpr Slot noSlot = std::numeric_limits<Slot>::max();

/// The value of a numeric column for NULL in the file.
inline constexpr storage::UtcMs noTime = std::numeric_limits<storage::UtcMs>::min();
inline constexpr storage::LocalDay noDay = std::numeric_limits<storage::LocalDay>::min();
inline constexpr std::int64_t noInteger = std::numeric_limits<std::int64_t>::min();

/// Codes of Dictionary and IdCodes: 0 for NULL in the file; `unknownCode` for values never seen.
inline constexpr std::uint32_t noCode = 0;
inline constexpr std::uint32_t unknownCode = std::numeric_limits<std::uint32_t>::max();

} // namespace app
