#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The numbers in a phone cell: the customer's own, and those that identify no one (masked ones, landlines and
/// service numbers, in the form of otherPhones()). Several are separated by signs, else by slashes, else by spaces;
/// one mobile number may be inside text: 13800138000(微信同号), a landline before an extension: 0571-88886666-801.
struct PhoneCell
{
    enum class Fault { Damaged, Invalid }; ///< by Excel; not a phone number

    std::vector<std::string> own; ///< E.164 digits
    std::string others;
    std::vector<std::pair<std::string_view, Fault>> faults; ///< parts of the cell

    explicit PhoneCell(std::string_view cell);

private:
    void read(std::string_view cell);
    bool readSeveral(std::string_view cell);
    bool readWithin(std::string_view cell);
    bool readExtension(std::string_view cell);
};

} // namespace app
