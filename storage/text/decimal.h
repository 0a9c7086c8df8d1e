#pragma once

#include <cstdint>
#include <string_view>

namespace storage {

/// Reads an ASCII decimal `[+-]1,234.5678[E±n]` as an integer of 10^-shift: no floating point is ever involved.
/// Commas must part groups of three. Digits beyond the shift are rounded half away from zero.
/// False for anything else and for what does not fit.
bool parseDecimal(std::string_view ascii, int shift, std::int64_t &units);

} // namespace storage
