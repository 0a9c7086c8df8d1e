#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace app {

/// The meaning of a number in a workbook, according to its number format.
struct NumberFormat
{
    enum class Kind { Plain, Percent, Digits, Date, Time, DateTime, Duration };

    Kind kind = Kind::Plain;
    int digits = 0; ///< Digits: padded with zeros to that many, as for postal codes

    bool operator==(const NumberFormat &) const = default;
};

/// Returns the meaning of a format: built-in formats by `id` (ECMA-376 part 1, 18.8.30, with those of Chinese, Japanese
/// and Korean Excel), others by their `code`. Pure.
NumberFormat numberFormatOf(int id, QStringView code);

/// Appends a number as displayed in the cell, but with all its digits: 13800138000, 19.9 (stored as
/// 19.899999999999999), 60.25%, 2023-08-01 22:02:00. `raw` is the number as stored; other text is appended unchanged.
/// Days count from 1900 with Excel's 29 February 1900, or from 1904. Returns false if digits were lost before it was
/// stored: an integer with more than Excel's 15 digits.
bool appendNumber(std::string &to, std::string_view raw, NumberFormat format, bool from1904);

} // namespace app
