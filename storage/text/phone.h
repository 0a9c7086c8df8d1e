#pragma once

#include <string>
#include <string_view>

namespace storage {

/// A phone number as found in a cell. Only a Valid one may identify a customer.
struct Phone
{
    enum class Kind {
        Empty,
        Valid,          ///< `digits` is E.164 without the plus sign: 8613800138000
        Masked,         ///< `digits` is the number as shown, without spaces: 138****8000
        DamagedByExcel, ///< 1.38E+10: digits are lost
        Ciphertext,     ///< `##…`, `$$…`: treated as absent
        Invalid
    };

    Kind kind = Kind::Empty;
    std::string digits;
};

/// Parses a phone number in all forms found in exports: `="…"`, a leading apostrophe, +86, 86-, 0086, spaces, hyphens,
/// dots between groups (139.1234.5678; no decimals or IP addresses), 13800138000.0, 1.3800138000E+10, full-width digits,
/// masks and ciphertext. Eleven digits 13x–19x are Chinese mobiles; landlines need their area code; a number with + or 00
/// keeps its own country code.
Phone parsePhone(std::string_view cell);

/// True for Chinese landlines and service numbers (400, 800), by their `digits`: they are shared, not personal.
bool isHouseNumber(std::string_view digits);

} // namespace storage
