#pragma once

#include "app/tables/csvlayout.h"

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

/// Two names of columns that some kind of import knows do not stand in data by chance, not even one of them twice.
bool hasKnownNames(const SampleRow &row, KnownHeader isKnown);
/// One at least.
bool hasKnownName(const SampleRow &row, KnownHeader isKnown);

/// How many cells a row of the table has: the most frequent width of the first hundred rows, or where those are
/// uneven (text with unquoted delimiters) that of the first row that could be a header.
std::size_t tableWidth(const std::vector<SampleRow> &rows, KnownHeader isKnown);

/// Finds the header: the first row about as full as the fullest, whose cells are names where the columns below hold
/// data. Rows above it are titles or instructions. Rows below it that are names again belong to it when they are
/// full and distinct, else they are notes. `given`: index of the header row a person named. Pure.
HeaderPlace findHeader(const std::vector<SampleRow> &rows, std::size_t width, std::optional<std::size_t> given,
                       KnownHeader isKnown);

} // namespace app
