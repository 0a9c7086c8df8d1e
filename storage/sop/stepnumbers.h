#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <map>

namespace storage {

/// The number by which people know a step: its place in the plan as it stands, from 1; of a step that is no longer in
/// it, its place in the version it was written for.
class StepNumbers final
{
public:
    explicit StepNumbers(sqlite::Connection &connection) : m_connection(connection) {}

    int of(PlanId plan, int version, int step);

private:
    using Places = std::map<int, int>;
    const Places &places(PlanId plan, int version);

    sqlite::Connection &m_connection;
    std::map<std::pair<std::int64_t, int>, Places> m_known; // version 0: the plan as it stands
};

} // namespace storage
