#include "app/tables/rowrepair.h"

#include "app/tables/quotereading.h"
#include "app/tables/rowaligner.h"

namespace app {

namespace {

constexpr std::size_t longestLine = 64 * 1024;
constexpr std::size_t widestTable = 512;
constexpr double otherDelimiterCost = 1;
constexpr double guessedCutCost = 1;
constexpr double strayCost = 1; // a quoted cell with quotes inside may include its neighbours

} // namespace

RepairedRow RowRepair::repair(std::string_view line, const std::vector<std::string_view> &cells, bool stray,
                              Arena &arena) const
{
    RepairedRow best = align(cells);
    if (stray) {
        best.cost += strayCost;
        if (best.fault == RowFault::None)
            best.fault = RowFault::StrayQuote;
    }
    if (line.size() > longestLine || m_width > widestTable)
        return best;
    if (m_dialect.quote && line.find(*m_dialect.quote) != std::string_view::npos) {
        // If a delimiter is missing, quotes show the place better than cell shapes do.
        if (auto requoted = requote(line, arena)) {
            const bool bothCut =
                best.fault == RowFault::MissingDelimiter && requoted->fault == RowFault::MissingDelimiter;
            if (requoted->cost < best.cost + (bothCut ? guessedCutCost : 0))
                best = std::move(*requoted);
        }
    }
    if (cells.size() != m_width)
        best = tryOtherDelimiters(line, std::move(best), cells.size() * 2 > m_width, arena);
    return best;
}

std::optional<RepairedRow> RowRepair::requote(std::string_view line, Arena &arena) const
{
    return QuoteReading(m_dialect, m_width, m_profiles).read(line, arena);
}

RepairedRow RowRepair::align(const std::vector<std::string_view> &cells) const
{
    return RowAligner(m_width, m_profiles).align(cells);
}

/// `exactly`: only readings with exactly the table's width count, as the usual delimiter gives many cells, too.
RepairedRow RowRepair::tryOtherDelimiters(std::string_view line, RepairedRow best, bool exactly, Arena &arena) const
{
    for (const char delimiter : {',', ';', '\t', '|', ' '}) {
        if (delimiter == m_dialect.delimiter || line.find(delimiter) == std::string_view::npos)
            continue;
        Dialect dialect = m_dialect;
        dialect.delimiter = delimiter;
        dialect.blankAfterDelimiter = false;
        RecordParser parser(dialect);
        parser.setText(line.data() + line.size(), true);
        std::vector<std::string_view> cells;
        CsvRecord record;
        parser.parse(line.data(), cells, arena, record);
        if (cells.size() < m_width || (exactly && cells.size() != m_width) || record.stray)
            continue;
        RepairedRow other = align(cells);
        other.cost += otherDelimiterCost;
        other.fault = RowFault::OtherDelimiter;
        other.column = 0;
        if (!other.lost && other.cost < best.cost)
            best = std::move(other);
    }
    return best;
}

} // namespace app
