#include "storage/content/contentusage.h"

namespace storage {

std::vector<ContentUse> ContentUsage::uses(ContentId content)
{
    // A step names its items as "#ID", or by name while the library does not have them. A variant is either such a name
    // or an object with it.
    auto select = m_connection.prepare(R"(
        WITH named(plan_id, item) AS (
            SELECT p.id, c.value
            FROM plan p, json_each(p.definition, '$.steps') s, json_each(s.value, '$.content') c
            WHERE p.state BETWEEN 1 AND 3
            UNION
            SELECT p.id, CASE v.type WHEN 'object' THEN v.value ->> '$.content' ELSE v.value END
            FROM plan p, json_each(p.definition, '$.steps') s, json_each(s.value, '$.variants.of') v
            WHERE p.state BETWEEN 1 AND 3)
        SELECT DISTINCT c.id, p.id, p.name, p.state
        FROM named n JOIN content c ON n.item = '#' || c.id OR n.item = c.name JOIN plan p ON p.id = n.plan_id
        WHERE ?1 IS NULL OR c.id = ?1 ORDER BY c.id, p.name)");
    select->bind(1, content);
    std::vector<ContentUse> uses;
    while (select->step())
        uses.push_back({select->id<ContentId>(0), select->id<PlanId>(1), select->text(2),
                        ContentUse::PlanState(select->integer(3))});
    return uses;
}

std::unordered_map<ContentId, int> ContentUsage::sentSince(UtcMs since)
{
    // States 4 and 5: done, done late.
    auto select = m_connection.prepare("SELECT content_id, count(*) FROM task WHERE done_at >= ?1 "
                                       "AND content_id IS NOT NULL AND state IN (4, 5) GROUP BY content_id");
    select->bind(1, since);
    std::unordered_map<ContentId, int> sent;
    while (select->step())
        sent.emplace(select->id<ContentId>(0), int(select->integer(1)));
    return sent;
}

} // namespace storage
