#include "app/roster/otherphones.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::string_view separator = "; ";

} // namespace

std::vector<std::string_view> otherPhones(std::string_view held)
{
    std::vector<std::string_view> phones;
    while (!held.empty()) {
        const std::size_t end = std::min(held.find(separator), held.size());
        if (end > 0)
            phones.push_back(held.substr(0, end));
        held.remove_prefix(std::min(end + separator.size(), held.size()));
    }
    return phones;
}

bool fitsMask(std::string_view phone, std::string_view mask)
{
    constexpr std::string_view country = "86";
    if (phone.size() != mask.size() && phone.starts_with(country))
        phone.remove_prefix(country.size());
    return std::equal(phone.begin(), phone.end(), mask.begin(), mask.end(),
                      [](char digit, char shown) { return shown == '*' || shown == digit; });
}

std::string joinedOtherPhones(std::string_view held, std::string_view given, bool onlyFill)
{
    std::vector<std::string_view> phones = otherPhones(held);
    const std::vector<std::string_view> fresh = otherPhones(given);
    const auto isHeld = [&phones](std::string_view phone) {
        return std::find(phones.begin(), phones.end(), phone) != phones.end();
    };
    if (std::all_of(fresh.begin(), fresh.end(), isHeld))
        return std::string(held);
    const bool bringsMask = std::any_of(fresh.begin(), fresh.end(), isMaskedPhone);
    const bool hasMask = std::any_of(phones.begin(), phones.end(), isMaskedPhone);
    if (bringsMask && !onlyFill)
        std::erase_if(phones, isMaskedPhone);
    for (const std::string_view phone : fresh) {
        const bool stays = onlyFill && hasMask && isMaskedPhone(phone);
        if (!stays && !isHeld(phone))
            phones.push_back(phone);
    }
    std::string joined;
    for (const std::string_view phone : phones) {
        if (!joined.empty())
            joined += separator;
        joined += phone;
    }
    return joined;
}

} // namespace app
