#include "app/tables/rowaligner.h"

#include <algorithm>

namespace app {

namespace {

constexpr double dropEmptyCost = 0.4;
constexpr double dropLastEmptyCost = 0.1;
constexpr double joinCost = 0.6;
constexpr double joinEachCost = 0.1;
constexpr double insertCost = 0.8;
constexpr double padCost = 0.15;
constexpr double splitCost = 0.6;
constexpr double cutCost = 1.2;
constexpr std::size_t largestGrid = 64 * 1024;
constexpr std::size_t longestSplit = 200;

/// The text from the start of one cell to the end of another, including delimiters between them; empty unless both are
/// views into one line with no quotes in between.
std::string_view spanOf(std::string_view first, std::string_view last, std::size_t sum)
{
    const char *const end = last.data() + last.size();
    if (last.data() == nullptr || first.data() == nullptr || end < first.data())
        return {};
    const auto size = std::size_t(end - first.data());
    return size == sum ? std::string_view(first.data(), size) : std::string_view();
}

} // namespace

struct RowAligner::Grid
{
    const std::vector<std::string_view> &cells;
    std::size_t width;
    std::vector<State> states;

    State &at(std::size_t used, std::size_t filled) { return states[used * (width + 1) + filled]; }
    const State &at(std::size_t used, std::size_t filled) const { return states[used * (width + 1) + filled]; }
    void offer(std::size_t used, std::size_t filled, const State &state)
    {
        if (state.cost < at(used, filled).cost)
            at(used, filled) = state;
    }
};

double RowAligner::misfit(std::size_t column, std::string_view cell) const
{
    return m_profiles != nullptr ? m_profiles->misfit(column, cell) : 0;
}

RepairedRow RowAligner::align(const std::vector<std::string_view> &cells) const
{
    if ((cells.size() + 1) * (m_width + 1) > largestGrid)
        return plain(cells);
    Grid grid{cells, m_width, std::vector<State>((cells.size() + 1) * (m_width + 1))};
    grid.at(0, 0).cost = 0;
    for (std::size_t used = 0; used <= cells.size(); ++used) {
        for (std::size_t filled = 0; filled <= m_width; ++filled) {
            if (grid.at(used, filled).cost < 1e9)
                advance(grid, used, filled);
        }
    }
    return trace(grid);
}

void RowAligner::advance(Grid &grid, std::size_t used, std::size_t filled) const
{
    const double cost = grid.at(used, filled).cost;
    const std::size_t size = grid.cells.size();
    if (filled < m_width) {
        const double gap = used == size ? padCost : insertCost + misfit(filled, {});
        grid.offer(used, filled + 1, {cost + gap, Step::Insert});
    }
    if (used == size)
        return;
    const std::string_view cell = grid.cells[used];
    if (filled == m_width) {
        grid.offer(used + 1, filled, {cost + (cell.empty() ? dropLastEmptyCost : cutCost), Step::Cut});
        return;
    }
    grid.offer(used + 1, filled + 1, {cost + misfit(filled, cell), Step::Match});
    if (cell.empty() && size > m_width)
        grid.offer(used + 1, filled, {cost + dropEmptyCost, Step::DropEmpty});
    if (size > m_width)
        tryJoins(grid, used, filled);
    else if (size < m_width && filled + 1 < m_width)
        trySplit(grid, used, filled);
}

/// An unquoted delimiter inside free text: "Shenzhen, Nanshan".
void RowAligner::tryJoins(Grid &grid, std::size_t used, std::size_t filled) const
{
    if (m_profiles == nullptr || m_profiles->kind(filled) != ColumnProfiles::Kind::Free)
        return;
    const double cost = grid.at(used, filled).cost;
    const std::size_t most = std::min(grid.cells.size() - used, grid.cells.size() - m_width + 1);
    std::size_t sum = grid.cells[used].size();
    for (std::size_t count = 2; count <= most; ++count) {
        const std::string_view last = grid.cells[used + count - 1];
        sum += 1 + last.size();
        const std::string_view joined = spanOf(grid.cells[used], last, sum);
        if (joined.empty())
            return;
        const double price = joinCost + joinEachCost * double(count - 1) + misfit(filled, joined);
        grid.offer(used + count, filled + 1, {cost + price, Step::Join, count});
    }
}

/// A missing delimiter: at least one part must match its column exactly.
void RowAligner::trySplit(Grid &grid, std::size_t used, std::size_t filled) const
{
    const std::string_view cell = grid.cells[used];
    if (m_profiles == nullptr || cell.size() > longestSplit || misfit(filled, cell) == 0)
        return;
    const auto isFirm = [this](std::size_t column) {
        const auto kind = m_profiles->kind(column);
        return kind == ColumnProfiles::Kind::Fixed || kind == ColumnProfiles::Kind::Patterned;
    };
    if (!isFirm(filled) && !isFirm(filled + 1))
        return;
    const double cost = grid.at(used, filled).cost;
    const bool bothFirm = isFirm(filled) && isFirm(filled + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t i = 1; i < cell.size(); ++i) {
        if ((static_cast<unsigned char>(cell[i]) & 0xC0) == 0x80)
            continue;
        if (!bothFirm && isDigit(cell[i - 1]) && isDigit(cell[i]))
            continue; // $48.00 is not $48.0 and "0"
        if (isLower(cell[i - 1]) && isLower(cell[i]))
            continue; // a word is never two cells
        const double price = misfit(filled, cell.substr(0, i)) + misfit(filled + 1, cell.substr(i));
        grid.offer(used + 1, filled + 2, {cost + splitCost + price, Step::Split, i});
    }
}

RepairedRow RowAligner::trace(const Grid &grid) const
{
    RepairedRow row;
    row.cells.assign(m_width, {});
    std::size_t used = grid.cells.size(), filled = m_width;
    row.cost = grid.at(used, filled).cost;
    while (used > 0 || filled > 0) {
        const State &state = grid.at(used, filled);
        const auto note = [&](RowFault fault) {
            row.fault = fault;
            row.column = int(std::min(filled, m_width - 1));
        };
        switch (state.step) {
        case Step::Match:
            row.cells[--filled] = grid.cells[--used];
            break;
        case Step::DropEmpty:
            --used;
            note(RowFault::TooManyCells);
            break;
        case Step::Cut:
            --used;
            row.lost = row.lost || !grid.cells[used].empty();
            note(RowFault::TooManyCells);
            break;
        case Step::Join: {
            used -= state.count;
            const std::string_view last = grid.cells[used + state.count - 1];
            row.cells[--filled] = {grid.cells[used].data(),
                                   std::size_t(last.data() + last.size() - grid.cells[used].data())};
            note(RowFault::TooManyCells);
            break;
        }
        case Step::Insert:
            --filled;
            note(RowFault::TooFewCells);
            break;
        case Step::Split:
            --used;
            row.cells[--filled] = grid.cells[used].substr(state.count);
            row.cells[--filled] = grid.cells[used].substr(0, state.count);
            note(RowFault::MissingDelimiter);
            break;
        case Step::None:
            return plain(grid.cells);
        }
    }
    return row;
}

RepairedRow RowAligner::plain(const std::vector<std::string_view> &cells) const
{
    RepairedRow row;
    row.cells = cells;
    row.cells.resize(m_width);
    row.column = int(std::min(cells.size(), m_width)) - 1;
    if (cells.size() > m_width) {
        row.fault = RowFault::TooManyCells;
        row.lost = std::any_of(cells.begin() + std::ptrdiff_t(m_width), cells.end(),
                               [](std::string_view cell) { return !cell.empty(); });
    } else if (cells.size() < m_width) {
        row.fault = RowFault::TooFewCells;
    }
    row.cost = cutCost * (row.lost ? 2 : 1);
    return row;
}

} // namespace app
