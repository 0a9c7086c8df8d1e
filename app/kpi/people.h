#pragma once

#include "app/kpi/metric.h"

namespace app {

/// Whom a figure of `metric` over `period` is made of, by slot: buyers for what is about orders; those in the pool at
/// the end, those who came or those who left for what is about friendships; those whose task was not done in time.
Bitset peopleBehind(const KpiFacts &facts, const KpiCut &cut, const Metric &metric, const Period &period);

} // namespace app
