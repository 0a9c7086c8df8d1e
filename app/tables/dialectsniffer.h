#pragma once

#include "app/tables/csvlayout.h"

#include <string_view>

namespace app {

/// Detects the dialect from the start of a file. Candidates are all plausible delimiters with every quote and escape
/// that occurs. Each parses the sample and is scored by how even its rows are, how typical its cells are, and how many
/// quotes are misplaced. Spaces and colons are delimiters only if rows are even and mostly data. Values set in
/// `options` are used as they are. `complete`: the sample is the whole file. Pure.
Dialect sniffDialect(std::string_view sample, bool complete, const CsvOptions &options);

} // namespace app
