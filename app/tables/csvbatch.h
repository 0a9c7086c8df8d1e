#pragma once

#include "app/tables/arena.h"
#include "app/tables/csvlayout.h"
#include "app/tables/textsource.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace app {

/// One row of data: its record number in the file (1-based) and exactly one cell per column.
struct CsvRow
{
    std::int64_t number = 0;
    std::span<const std::string_view> cells;
};

/// Rows together with the text they refer to. Rows are valid as long as the batch lives, on any thread.
class CsvBatch final
{
public:
    std::size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    CsvRow row(std::size_t index) const
    {
        const Place &place = m_rows[index];
        return {place.number, std::span(m_cells).subspan(place.first, place.count)};
    }
    /// Problems of these rows and of the skipped rows between them.
    const std::vector<CsvProblem> &problems() const { return m_problems; }

private:
    friend class CsvReader;

    struct Place
    {
        std::int64_t number;
        std::size_t first, count;
    };

    void clear()
    {
        m_rows.clear();
        m_cells.clear();
        m_blocks.clear();
        m_problems.clear();
        m_arena.clear();
    }

    std::vector<Place> m_rows;
    std::vector<std::string_view> m_cells;
    std::vector<std::shared_ptr<const TextBlock>> m_blocks;
    std::vector<CsvProblem> m_problems;
    Arena m_arena;
};

} // namespace app
