#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Splits the phone numbers of a customer that identify no one (the column masked_phone), separated by "; ": masked
/// exports, landlines and service numbers, and numbers that belong to another customer. E.164 digits or a mask.
std::vector<std::string_view> otherPhones(std::string_view held);

/// `held` with the additions of `given`. A newer mask replaces an older one, unless `onlyFill`.
std::string joinedOtherPhones(std::string_view held, std::string_view given, bool onlyFill);

/// True if the visible digits of `mask` (138****8000) match `phone`, E.164 digits of mainland China.
bool fitsMask(std::string_view phone, std::string_view mask);

inline bool isMaskedPhone(std::string_view phone)
{
    return phone.find('*') != std::string_view::npos;
}

} // namespace app
