#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <map>

namespace storage {

/// The displayed number of a step: its position in the current plan, from 1; for a removed step, its position in the
/// version it was written for.
class StepNumbers final
{
public:
    explicit StepNumbers(sqlite::Connection &connection) : m_connection(connection) {}

    int of(PlanId plan, int version, int step);

private:
    using Places = std::map<int, int>;
    const Places &places(PlanId plan, int version);

    sqlite::Connection &m_connection;
    std::map<std::pair<std::int64_t, int>, Places> m_known; // version 0: the current plan
};

} // namespace storage
