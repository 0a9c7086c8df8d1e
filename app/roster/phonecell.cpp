#include "app/roster/phonecell.h"

#include "app/roster/otherphones.h"
#include "storage/text/cell.h"
#include "storage/text/phone.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mobileLength = 11;

bool isPhone(std::string_view text)
{
    return storage::parsePhone(text).kind == storage::Phone::Kind::Valid;
}

/// The non-empty parts between the separators.
std::vector<std::string_view> split(std::string_view cell, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin < cell.size();) {
        const std::size_t end = std::min(cell.find(separator, begin), cell.size());
        if (const std::string_view part = storage::trimmed(cell.substr(begin, end - begin)); !part.empty())
            parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

} // namespace

PhoneCell::PhoneCell(std::string_view cell)
{
    read(cell);
}

void PhoneCell::read(std::string_view cell)
{
    storage::Phone phone = storage::parsePhone(cell);
    switch (phone.kind) {
    case storage::Phone::Kind::Valid:
        if (storage::isHouseNumber(phone.digits))
            others = joinedOtherPhones(others, phone.digits, true);
        else
            own.push_back(std::move(phone.digits));
        break;
    case storage::Phone::Kind::Masked:
        others = joinedOtherPhones(others, phone.digits, true);
        break;
    case storage::Phone::Kind::DamagedByExcel:
        faults.emplace_back(cell, Fault::Damaged);
        break;
    case storage::Phone::Kind::Invalid:
        if (!readSeveral(cell) && !readWithin(cell) && !readExtension(cell))
            faults.emplace_back(cell, Fault::Invalid);
        break;
    case storage::Phone::Kind::Empty:
    case storage::Phone::Kind::Ciphertext:
        break;
    }
}

bool PhoneCell::readSeveral(std::string_view cell)
{
    std::vector<std::string_view> parts;
    storage::splitMany(cell, parts);
    for (const char separator : {'/', ' '}) {
        if (parts.size() > 1)
            break;
        parts = split(cell, separator);
        if (!std::all_of(parts.begin(), parts.end(), isPhone))
            parts.clear();
    }
    if (parts.size() < 2)
        return false;
    for (const std::string_view part : parts)
        read(part);
    return true;
}

/// 0571-88886666-801, 0571-88886666转801: main number and extension.
bool PhoneCell::readExtension(std::string_view cell)
{
    constexpr std::size_t longest = 6;
    const std::size_t end = cell.find_last_not_of("0123456789") + 1; // 0 if all are digits
    const std::string_view extension = cell.substr(end);
    std::string_view number = cell.substr(0, end);
    for (const std::string_view joint : {"-", "转", "ext.", "ext", "#", "x"}) {
        if (!number.ends_with(joint))
            continue;
        number = storage::trimmed(number.substr(0, number.size() - joint.size()));
        const storage::Phone house = storage::parsePhone(number);
        if (extension.empty() || extension.size() > longest || house.kind != storage::Phone::Kind::Valid ||
            !storage::isHouseNumber(house.digits))
            return false;
        others = joinedOtherPhones(others, house.digits + '-' + std::string(extension), true);
        return true;
    }
    return false;
}

bool PhoneCell::readWithin(std::string_view cell)
{
    constexpr std::string_view digits = "0123456789";
    const std::size_t begin = cell.find_first_of(digits);
    if (begin == std::string_view::npos)
        return false;
    const std::size_t end = std::min(cell.find_first_not_of(digits, begin), cell.size());
    const std::string_view number = cell.substr(begin, end - begin);
    const bool isAlone = cell.find_first_of("0123456789.+*", end) == std::string_view::npos;
    if (number.size() != mobileLength || number.size() == cell.size() || !isAlone || !isPhone(number))
        return false;
    read(number);
    return true;
}

} // namespace app
