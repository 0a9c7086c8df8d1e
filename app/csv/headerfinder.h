#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

using SampleRow = std::vector<std::string_view>;

/// The position of the header among the first rows of a file.
struct HeaderPlace
{
    std::size_t first = 0;   ///< index of the first header row, or of the first data row without a header
    std::size_t rows = 0;    ///< 0 = no header
    std::size_t dataRow = 0; ///< index of the first row of data; rows in between are notes
};

/// Whether the row has two known import columns, none of them twice. That does not happen by chance in data.
bool hasKnownNames(const SampleRow &row);
/// Whether the row has at least one.
bool hasKnownName(const SampleRow &row);

/// Number of cells per row: the most frequent width of the first hundred rows, or, if those are uneven (text with
/// unquoted delimiters), the width of the first row that could be a header.
std::size_t tableWidth(const std::vector<SampleRow> &rows);

/// Finds the header: the first row about as full as the fullest whose cells are names while the columns below hold
/// data. Rows above it are titles or instructions. Further rows of names below belong to the header if they are full
/// and distinct, otherwise they are notes. `given`: index of the header row set by the user. Pure.
HeaderPlace findHeader(const std::vector<SampleRow> &rows, std::size_t width, std::optional<std::size_t> given);

} // namespace app
