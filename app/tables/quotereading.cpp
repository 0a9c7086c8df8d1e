#include "app/tables/quotereading.h"

#include <algorithm>

namespace app {

namespace {

constexpr double literalQuoteCost = 1.2; // a cell that starts with a quote but is not quoted
constexpr double innerQuoteCost = 0.5;   // a quote inside a cell that is not quoted
constexpr double unescapedCost = 0.7;    // a single quote inside a quoted cell
constexpr double missingDelimiterCost = 1.5;
constexpr double missingBeforeQuotedCost = 0.9;  // text"quoted, cell",
constexpr double missingBetweenQuotedCost = 1.2; // "quoted""quoted, too",
constexpr double missingAfterQuoteCost = 2.2;
constexpr std::size_t mostClosings = 48;
constexpr std::size_t mostStates = 2000;

/// A misplaced quote already has its own cost; without it, the cell may fit its column well.
std::string_view forFit(std::string_view cell, char quote)
{
    while (!cell.empty() && cell.front() == quote)
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == quote)
        cell.remove_suffix(1);
    return cell;
}

/// `="0123"`, used to make spreadsheets keep digits.
bool isTextFormula(std::string_view cell, char quote)
{
    return cell.size() > 2 && cell.front() == '=' && cell.find(quote) == 1 && cell.find(quote, 2) == cell.size() - 1;
}

} // namespace

std::optional<RepairedRow> QuoteReading::read(std::string_view line, Arena &arena) const
{
    std::vector<Layer> layers(m_width + 1);
    layers[0][0].cost = 0;
    std::map<std::size_t, std::vector<Cut>> known;
    for (std::size_t column = 0; column < m_width; ++column) {
        if (layers[column].size() > mostStates)
            return std::nullopt;
        for (const auto &[at, reached] : layers[column]) {
            if (at > line.size())
                continue;
            auto cuts = known.find(at);
            if (cuts == known.end())
                cuts = known.emplace(at, cutsAt(line, at)).first;
            for (const Cut &cut : cuts->second) {
                if (cut.last != (column + 1 == m_width))
                    continue;
                const double fit = m_profiles != nullptr
                                       ? m_profiles->misfit(column, forFit(valueOf(line, cut, nullptr), m_quote))
                                       : 0;
                Reached &next = layers[column + 1][cut.next];
                if (reached.cost + cut.cost + fit < next.cost)
                    next = {reached.cost + cut.cost + fit, at, cut};
            }
        }
    }
    const auto end = layers[m_width].find(line.size() + 1);
    if (end == layers[m_width].end())
        return std::nullopt;

    RepairedRow row;
    row.cells.resize(m_width);
    row.cost = end->second.cost;
    const Reached *reached = &end->second;
    for (std::size_t column = m_width; column-- > 0;) {
        row.cells[column] = valueOf(line, reached->cut, &arena);
        if (reached->cut.fault != RowFault::None) {
            row.fault = reached->cut.fault;
            row.column = int(column);
        }
        reached = &layers[column].at(reached->from);
    }
    return row;
}

std::vector<QuoteReading::Cut> QuoteReading::cutsAt(std::string_view line, std::size_t at) const
{
    if (m_dialect.blankAfterDelimiter && at > 0) {
        while (at < line.size() && line[at] == ' ')
            ++at;
    }
    std::vector<Cut> cuts;
    literalCuts(line, at, cuts);
    if (at < line.size() && line[at] == m_quote)
        quotedCuts(line, at, cuts);
    return cuts;
}

void QuoteReading::literalCuts(std::string_view line, std::size_t at, std::vector<Cut> &cuts) const
{
    const std::size_t delimiter = std::min(line.find(m_dialect.delimiter, at), line.size());
    const std::string_view cell = line.substr(at, delimiter - at);
    Cut cut{at, delimiter, delimiter + 1, false, delimiter == line.size(), RowFault::None, 0};
    if (cell.find(m_quote) != std::string_view::npos && !isTextFormula(cell, m_quote)) {
        cut.fault = RowFault::StrayQuote;
        cut.cost = cell.front() == m_quote ? literalQuoteCost : innerQuoteCost;
    }
    cuts.push_back(cut);
    const std::size_t quote = cell.find(m_quote, 1);
    if (!cell.empty() && cell.front() != m_quote && quote != std::string_view::npos) {
        const double cost = opensCell(line, at + quote) ? missingBeforeQuotedCost : missingDelimiterCost;
        cuts.push_back({at, at + quote, at + quote, false, false, RowFault::MissingDelimiter, cost});
    }
}

/// Whether a quote inside text looks like the start of a cell and not like an inch mark: letters on both sides, and the
/// next quote ends a cell.
bool QuoteReading::opensCell(std::string_view line, std::size_t quote) const
{
    const auto isText = [](char c) { return c != ' ' && c != '\t' && (c < '0' || c > '9'); };
    const std::size_t next = line.find(m_quote, quote + 1);
    if (quote == 0 || next == std::string_view::npos || next == quote + 1)
        return false;
    const bool closes = next + 1 == line.size() || line[next + 1] == m_dialect.delimiter;
    return closes && isText(line[quote - 1]) && isText(line[quote + 1]);
}

void QuoteReading::quotedCuts(std::string_view line, std::size_t at, std::vector<Cut> &cuts) const
{
    const std::size_t begin = at + 1;
    double inner = 0; // cost of single quotes up to here
    std::size_t closings = 0;
    for (std::size_t i = line.find(m_quote, begin); i < line.size() && closings < mostClosings;) {
        if (m_dialect.escape == CsvEscape::Backslash && isEscaped(line, i, begin)) {
            i = line.find(m_quote, i + 1);
            continue;
        }
        std::size_t after = i + 1;
        while (m_dialect.delimiter != ' ' && after < line.size() && line[after] == ' ')
            ++after;
        const RowFault fault = inner > 0 ? RowFault::StrayQuote : RowFault::None;
        if (after == line.size() || line[after] == m_dialect.delimiter) {
            cuts.push_back({begin, i, after + 1, true, after == line.size(), fault, inner});
            ++closings;
        } else {
            const bool quoteFollows = line[i + 1] == m_quote;
            const double cost = inner + (quoteFollows ? missingBetweenQuotedCost : missingAfterQuoteCost);
            cuts.push_back({begin, i, i + 1, true, false, RowFault::MissingDelimiter, cost});
            ++closings;
        }
        const bool pair = m_dialect.escape == CsvEscape::Doubled && i + 1 < line.size() && line[i + 1] == m_quote;
        if (pair) {
            // The second quote of a pair may close the cell: 48"", as written by programs that do not escape.
            std::size_t end = i + 2;
            if (end == line.size() || line[end] == m_dialect.delimiter) {
                cuts.push_back(
                    {begin, i + 1, end + 1, true, end == line.size(), RowFault::StrayQuote, inner + unescapedCost});
                ++closings;
            }
        } else {
            inner += unescapedCost;
        }
        i = line.find(m_quote, i + (pair ? 2 : 1));
    }
}

/// Without an arena, escapes are kept: enough to rate the fit.
std::string_view QuoteReading::valueOf(std::string_view line, const Cut &cut, Arena *arena) const
{
    const std::string_view inner = line.substr(cut.begin, cut.end - cut.begin);
    if (!cut.quoted || arena == nullptr)
        return inner;
    const bool backslash = m_dialect.escape == CsvEscape::Backslash;
    char *const out = arena->allocate(inner.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        if (i + 1 < inner.size() && inner[i] == (backslash ? '\\' : m_quote) && inner[i + 1] == m_quote)
            ++i;
        out[size++] = inner[i];
    }
    return {out, size};
}

bool QuoteReading::isEscaped(std::string_view line, std::size_t quote, std::size_t begin) const
{
    std::size_t backslashes = 0;
    while (quote > begin && line[--quote] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace app
