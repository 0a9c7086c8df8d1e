#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace storage {

/// Parses an amount in units of 0.0001 yuan from a cell: `¥1,234.50`, `12元`, `1.2万`, `(3.00)` (negative), `-￥5`,
/// full-width digits. Exact to four decimals; further ones are rounded half away from zero. False for an empty cell,
/// other text, and values that do not fit in 64 bits.
bool parseMoney(std::string_view utf8, std::int64_t &units);

/// "1234.50": yuan rounded to the fen, half away from zero.
QString formatYuan(std::int64_t units);

/// With all digits: two to four decimals, "1234.50" or "0.1234".
QString formatExact(std::int64_t units);

} // namespace storage
