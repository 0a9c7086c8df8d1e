#pragma once

#include <string>
#include <string_view>

namespace app {

/// Converts the table of an HTML page in UTF-8 to a comma CSV; of several tables, the one with the most cells. Many
/// programs write "Excel" files like this, seldom as valid XML; other tags are ignored. The text of a cell that spans
/// rows is repeated in each of them, that of a cell that spans columns is in the first; `x:num` is the unrounded
/// number. Empty if the page has no table.
std::string htmlTableAsCsv(std::string_view html);

} // namespace app
