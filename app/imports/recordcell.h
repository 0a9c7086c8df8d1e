#pragma once

#include "storage/time/localday.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace app {

// Forms of cells that only records have; storage/text reads the others.

/// A word as words are compared: without spaces, case and width of brackets, "-" as "_".
QString foldedWord(const QString &word);

/// Parses a duration in seconds, rounded: a number in `unit` seconds, or "12分30秒", "1小时", "00:12:30", "45s". False
/// if it is none or negative.
bool parseDuration(std::string_view cell, int unit, std::int64_t &seconds);

/// 1 for a word of yes or a count above 0, 0 for a word of no ("否", "inactive", "未激活"); empty for any other text.
std::optional<int> parseYesNo(std::string_view cell);

/// Parses a score with its scale: `9/10`.
bool parseScaled(std::string_view cell, double &score, double &scale);

/// The first day of a month: "2026-11", "2026年11月", "202611".
std::optional<storage::LocalDay> parseMonth(std::string_view cell);

} // namespace app
