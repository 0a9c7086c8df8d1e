#pragma once

#include "app/csv/csvlayout.h"

#include <string_view>

namespace app {

/// The dialect in which the head of a file reads best. Candidates are every plausible delimiter with every quote and
/// escape that occurs; each parses the sample and is scored by how even its rows are, how typical its cells, and how
/// many quotes stand out of place. Blanks and colons delimit only where rows are even and mostly data. What
/// `options` give is not questioned. `complete`: the sample is the whole file. Pure.
Dialect sniffDialect(std::string_view sample, bool complete, const CsvOptions &options);

} // namespace app
