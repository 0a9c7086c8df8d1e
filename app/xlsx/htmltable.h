#pragma once

#include <string>
#include <string_view>

namespace app {

/// The table of a web page in UTF-8 as a comma CSV: of several, the one with the most cells. Many programs write "Excel"
/// files so, seldom as sound XML; what is no tag of a table is passed over. A cell over several rows means its text in
/// each of them, one over several columns in its first; `x:num` is the number that Excel shows shortened. Empty where
/// the page has no table.
std::string htmlTableAsCsv(std::string_view html);

} // namespace app
