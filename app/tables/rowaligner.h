#pragma once

#include "app/tables/rowrepair.h"

namespace app {

/// Fits n cells to w columns at minimum cost (dynamic programming over cells and columns).
class RowAligner final
{
public:
    RowAligner(std::size_t width, const ColumnProfiles *profiles) : m_width(width), m_profiles(profiles) {}

    RepairedRow align(const std::vector<std::string_view> &cells) const;

private:
    /// How state (cells used, columns filled) was reached.
    enum class Step { None, Match, DropEmpty, Join, Insert, Split, Cut };
    struct State
    {
        double cost = 1e9;
        Step step = Step::None;
        std::size_t count = 1; ///< Join: number of cells; Split: position
    };
    struct Grid;

    double misfit(std::size_t column, std::string_view cell) const;
    void advance(Grid &grid, std::size_t used, std::size_t filled) const;
    void tryJoins(Grid &grid, std::size_t used, std::size_t filled) const;
    void trySplit(Grid &grid, std::size_t used, std::size_t filled) const;
    RepairedRow trace(const Grid &grid) const;
    RepairedRow plain(const std::vector<std::string_view> &cells) const;

    std::size_t m_width;
    const ColumnProfiles *m_profiles;
};

} // namespace app
