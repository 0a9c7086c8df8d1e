#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace app {

/// Reads a whole number written in decimal digits, after a minus if it is negative: the one form in which the command
/// line takes numbers. Empty for any other text ("0x10", "+5", " 5", "1e3") and for a number that does not fit.
std::optional<std::int64_t> wholeNumber(QStringView text);

} // namespace app
