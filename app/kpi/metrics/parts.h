#pragma once

#include "app/image/runindex.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace app {

/// Number of threads for a pass over `rows` rows: one for small stores, at most four.
inline std::uint32_t partsFor(std::size_t rows)
{
    constexpr std::size_t rowsAPart = 200'000;
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
    return std::uint32_t(std::clamp<std::size_t>(rows / rowsAPart, 1, cores));
}

/// Boundaries that split `index` into `parts` parts of about equal size, never within a customer's run.
inline std::vector<std::uint32_t> runBorders(const RunIndex &index, std::uint32_t parts)
{
    const std::vector<Slot> &owners = index.owners();
    std::vector<std::uint32_t> borders{0};
    for (std::uint32_t part = 1; part < parts; ++part) {
        std::size_t row = std::max<std::size_t>(borders.back(), owners.size() * part / parts);
        while (row > 0 && row < owners.size() && owners[row] == owners[row - 1] && owners[row] != noSlot)
            ++row;
        borders.push_back(std::uint32_t(row));
    }
    borders.push_back(std::uint32_t(owners.size()));
    return borders;
}

/// Calls `work(part)` for 0 … parts - 1, each on its own thread, the last on the calling thread. `work` must not throw,
/// and must not touch data that another part touches.
template <class Work>
void inParts(std::uint32_t parts, const Work &work)
{
    std::vector<std::thread> threads;
    for (std::uint32_t part = 0; part + 1 < parts; ++part)
        threads.emplace_back([&work, part] { work(part); });
    work(parts - 1);
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace app
