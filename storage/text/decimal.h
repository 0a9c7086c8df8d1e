#pragma once

#include <cstdint>
#include <string_view>

namespace storage {

/// Parses an ASCII decimal `[+-]1,234.5678[E±n]` as an integer of 10^-shift, without floating point. Commas must
/// separate groups of three. Digits beyond the shift are rounded half away from zero. False for other text and for
/// values that do not fit.
bool parseDecimal(std::string_view ascii, int shift, std::int64_t &units);

} // namespace storage
