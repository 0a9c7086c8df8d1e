#pragma once

#include "app/tables/rowrepair.h"

#include <map>

namespace app {

/// Reads a line with misplaced quotes. Of all ways to split it into the table's number of cells, each quoted or
/// literal, picks the one with the fewest misplaced quotes whose cells fit their columns best.
class QuoteReading final
{
public:
    QuoteReading(const Dialect &dialect, std::size_t width, const ColumnProfiles *profiles)
        : m_dialect(dialect), m_quote(dialect.quote.value_or('"')), m_width(width), m_profiles(profiles)
    {
    }

    std::optional<RepairedRow> read(std::string_view line, Arena &arena) const;

private:
    /// One way to split off a cell: where its text is, where the next cell starts, and the cost.
    struct Cut
    {
        std::size_t begin = 0, end = 0, next = 0;
        bool quoted = false, last = false;
        RowFault fault = RowFault::None;
        double cost = 0;
    };
    struct Reached
    {
        double cost = 1e9;
        std::size_t from = 0;
        Cut cut;
    };
    using Layer = std::map<std::size_t, Reached>; // by position; one past the line = the line is complete

    std::vector<Cut> cutsAt(std::string_view line, std::size_t at) const;
    void literalCuts(std::string_view line, std::size_t at, std::vector<Cut> &cuts) const;
    bool opensCell(std::string_view line, std::size_t quote) const;
    void quotedCuts(std::string_view line, std::size_t at, std::vector<Cut> &cuts) const;
    std::string_view valueOf(std::string_view line, const Cut &cut, Arena *arena) const;
    bool isEscaped(std::string_view line, std::size_t quote, std::size_t begin) const;

    Dialect m_dialect;
    char m_quote;
    std::size_t m_width;
    const ColumnProfiles *m_profiles;
};

} // namespace app
