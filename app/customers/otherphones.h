#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The phones of a customer that lead to nobody (the column masked_phone), parted by "; ": masked ones as they were
/// exported, landlines and service numbers, and a number that another customer has as theirs. E.164 digits or a mask.
std::vector<std::string_view> otherPhones(std::string_view held);

/// `held` with what `given` adds. A mask gives way to a newer one, unless `onlyFill`.
std::string joinedOtherPhones(std::string_view held, std::string_view given, bool onlyFill);

/// True where the visible digits of `mask` (138****8000) are those of `phone`, E.164 digits of mainland China.
bool fitsMask(std::string_view phone, std::string_view mask);

inline bool isMaskedPhone(std::string_view phone)
{
    return phone.find('*') != std::string_view::npos;
}

} // namespace app
