#include "storage/sop/stepnumbers.h"

namespace storage {

const StepNumbers::Places &StepNumbers::places(PlanId plan, int version)
{
    const auto [known, isNew] = m_known.try_emplace({plan.value, version});
    if (!isNew)
        return known->second;
    auto steps = m_connection.prepare(
        version == 0 ? "SELECT ifnull(json_extract(s.value, '$.id'), s.key), s.key + 1 "
                       "FROM plan p, json_each(p.definition, '$.steps') s WHERE p.id = ?1"
                     : "SELECT ifnull(json_extract(s.value, '$.id'), s.key), s.key + 1 FROM plan_version p, "
                       "json_each(p.definition, '$.steps') s WHERE p.plan_id = ?1 AND p.version = ?2");
    steps->bind(1, plan);
    if (version != 0)
        steps->bind(2, version);
    while (steps->step())
        known->second.emplace(int(steps->integer(0)), int(steps->integer(1)));
    return known->second;
}

int StepNumbers::of(PlanId plan, int version, int step)
{
    for (const int asOf : {0, version}) {
        const Places &known = places(plan, asOf);
        if (const auto found = known.find(step); found != known.end())
            return found->second;
    }
    return step + 1;
}

} // namespace storage
