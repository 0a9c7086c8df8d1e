#include "storage/groups/openmemberships.h"

namespace storage {

std::vector<OpenMembership> openMemberships(sqlite::Connection &connection, UtcMs until)
{
    std::vector<OpenMembership> open;
    auto select = connection.prepare(R"(
        SELECT m.id, m.group_id, m.joined_at, m.account_id IS NOT NULL,
               (SELECT min(n.joined_at) FROM group_member n WHERE n.group_id = m.group_id AND n.id <> m.id
                AND n.customer_id IS m.customer_id AND n.account_id IS m.account_id AND n.joined_at > m.joined_at)
        FROM group_member m WHERE m.left_at IS NULL AND m.left_kind IS NULL
        AND (m.joined_at IS NULL OR m.joined_at <= ?1))");
    select->bindAll(until);
    while (select->step())
        open.push_back({select->integer(0), select->integer(1), select->optionalInteger(2), select->integer(3) != 0,
                        select->optionalInteger(4)});
    return open;
}

void endMembership(sqlite::Connection &connection, std::int64_t membership, UtcMs leftAt)
{
    connection.prepare("UPDATE group_member SET left_at = ?2 WHERE id = ?1")->bindAll(membership, leftAt).run();
}

} // namespace storage
