#pragma once

#include "app/tables/numberformat.h"

#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// In a workbook whose days count from 1904: which plain numbers are days or times. Whoever reads the number alone would
/// count from 1900 and be four years off. A number is one below a header that names a day or time, in the range of the
/// days of our time, or with the decimals of a whole second.
class DayColumns final
{
public:
    /// A text cell: the last one above a number is its header. `column` from 1.
    void seeText(int column, std::string_view text);
    /// How a number without a format of its own is meant; nothing where it is no day.
    std::optional<NumberFormat> formatOf(int column, std::string_view number) const;

private:
    std::vector<bool> m_isDay; // by column
};

} // namespace app
