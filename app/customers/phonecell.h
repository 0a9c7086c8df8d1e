#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What the numbers of a phone cell are: a person's own, and those that lead to nobody (masked ones, landlines and
/// service numbers, parted as otherPhones() reads them). Several are parted by signs, else by strokes, else by blanks;
/// one mobile may stand among words: 13800138000(微信同号), and a landline before an extension: 0571-88886666-801.
struct PhoneCell
{
    enum class Fault { Damaged, Invalid }; ///< by Excel; no phone number at all

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
