#pragma once

#include "app/kpi/kpicut.h"

#include <vector>

namespace app {

enum class CohortOf { FirstOrder, Added };

/// The customers of one month and their later activity. Index k of the lists is the k-th month after; the lists end
/// with the last covered month, as later months have no value.
struct Cohort
{
    storage::LocalDay month = 0; ///< its first day
    std::int64_t size = 0;
    std::vector<std::int64_t> active;  ///< customers with a purchase in that month
    std::vector<std::int64_t> revenue; ///< cumulative net sales, 0.0001 yuan
};

/// Retention by month of first purchase, or of first friendship. Months are covered up to the month of today or of the
/// last day of the orders feed, whichever is earlier. Months without new customers are omitted.
std::vector<Cohort> computeCohorts(const KpiFacts &facts, const KpiCut &cut, CohortOf of);

/// The customers of one cell: those in the cohort of `month` (its first day) with a purchase `offset` months later.
Bitset cohortPeople(const KpiFacts &facts, const KpiCut &cut, CohortOf of, storage::LocalDay month, int offset);

} // namespace app
