#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace app {

/// Whether a text is a whole number as wholeNumber() reads it, of any size.
bool isWholeNumber(QStringView text);
/// Reads a whole number written in decimal digits, after a minus if it is negative: the one form in which the command
/// line takes numbers. Empty for any other text ("0x10", "+5", " 5", "1e3") and for a number that does not fit.
std::optional<std::int64_t> wholeNumber(QStringView text);

} // namespace app
