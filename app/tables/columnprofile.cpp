#include "app/tables/columnprofile.h"

#include "app/tables/cellclass.h"

#include <algorithm>

namespace app {

namespace {

constexpr int fewestRows = 3;
constexpr std::size_t fewShapes = 5;
constexpr std::size_t mostShapes = 256;

/// The share of cells that have one of the most frequent shapes.
double coverage(const std::map<std::string, int> &shapes, int cells)
{
    std::vector<int> counts;
    for (const auto &[shape, count] : shapes)
        counts.push_back(count);
    std::sort(counts.rbegin(), counts.rend());
    int covered = 0;
    for (std::size_t i = 0; i < std::min(fewShapes, counts.size()); ++i)
        covered += counts[i];
    return double(covered) / cells;
}

void count(std::map<std::string, int> &shapes, std::string shape)
{
    if (shapes.size() < mostShapes || shapes.contains(shape))
        ++shapes[std::move(shape)];
}

bool hasLetters(const std::string &shape)
{
    return shape.find_first_of("ax") != std::string::npos;
}

} // namespace

void ColumnProfiles::add(const std::vector<std::string_view> &row)
{
    m_columns.resize(std::max(m_columns.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
        Column &column = m_columns[i];
        ++column.rows;
        if (row[i].empty()) {
            ++column.empty;
            continue;
        }
        count(column.exact, shapeOf(row[i], false));
        count(column.collapsed, shapeOf(row[i], true));
    }
}

void ColumnProfiles::finish()
{
    for (Column &column : m_columns) {
        const int cells = column.rows - column.empty;
        if (cells < fewestRows)
            continue;
        if (coverage(column.exact, cells) >= 0.95)
            column.kind = Kind::Fixed;
        else if (coverage(column.collapsed, cells) >= 0.9)
            column.kind = Kind::Patterned;
        else
            column.kind = Kind::Free;
    }
}

double ColumnProfiles::misfit(std::size_t index, std::string_view cell) const
{
    if (index >= m_columns.size() || m_columns[index].rows < fewestRows)
        return 0;
    const Column &column = m_columns[index];
    if (cell.empty()) {
        const bool usual = column.empty * 50 >= column.rows;
        return usual ? 0 : column.empty == 0 && column.rows >= 20 ? 1.5 : 1;
    }
    if (column.empty == column.rows)
        return 1.5;
    if (column.kind == Kind::Unknown)
        return 0;
    const int cells = column.rows - column.empty;
    const auto rarity = [cells](const std::map<std::string, int> &shapes, const std::string &shape) {
        const auto found = shapes.find(shape);
        return found == shapes.end() ? -1.0 : 0.1 * (1 - double(found->second) / cells);
    };
    const std::string shape = shapeOf(cell, true);
    const double collapsed = rarity(column.collapsed, shape);
    if (column.kind == Kind::Free)
        return collapsed >= 0 || hasLetters(shape) ? 0 : 0.7;
    const double exact = rarity(column.exact, shapeOf(cell, false));
    if (exact >= 0)
        return exact;
    if (collapsed >= 0)
        return column.kind == Kind::Fixed ? 0.3 : collapsed;
    return 2;
}

} // namespace app
