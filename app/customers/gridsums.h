#pragma once

#include "app/store/teamstore.h"

#include <utility>
#include <vector>

namespace app {

/// Totals of some customers; of the requested custom fields, in that order.
struct GridSums
{
    struct Own
    {
        std::int64_t count = 0; ///< customers with a value
        double sum = 0;
    };

    std::int64_t customers = 0;
    std::int64_t buyers = 0; ///< with at least one purchase
    std::int64_t orders = 0; ///< purchases
    std::int64_t paid = 0;   ///< net of refunds, in 0.0001 yuan
    std::vector<Own> own;    ///< empty if there were too many customers to read them (ownAtMost)

    static constexpr std::int64_t ownAtMost = 200'000;
};

/// The first and the last row of a run, both included.
using RowRange = std::pair<std::int64_t, std::int64_t>;

/// Counts and sums over rows of a snapshot of the grid (GridAnswer::customers); deleted customers are ignored. `own`:
/// IDs of custom fields. Fails with Cancelled if `job` was.
Result<GridSums> gridSums(TeamStore &store, const std::vector<storage::CustomerId> &snapshot,
                          const std::vector<RowRange> &rows, const std::vector<std::int64_t> &own, JobContext &job);

} // namespace app
