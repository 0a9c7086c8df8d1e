#include "storage/team/operatorstore.h"

#include <limits>

namespace storage {

std::vector<Operation> OperatorStore::all()
{
    auto rows = m_connection.prepare("SELECT account_id, staff_id, from_day, until_day, 0 FROM account_operator "
                                     "UNION ALL SELECT account_id, staff_id, from_day, until_day, id FROM cover");
    std::vector<Operation> operations;
    while (rows->step())
        operations.push_back({rows->id<AccountId>(0), rows->id<StaffId>(1), LocalDay(rows->integer(2)),
                              rows->isNull(3) ? std::numeric_limits<LocalDay>::max() : LocalDay(rows->integer(3)),
                              rows->integer(4)});
    return operations;
}

std::vector<std::pair<QString, int>> OperatorStore::accountsPerStaff(LocalDay day)
{
    auto rows = m_connection.prepare(
        "SELECT s.name, max(1, count(o.account_id)) FROM staff s LEFT JOIN account_operator o ON o.staff_id = s.id "
        "AND o.from_day <= ?1 AND ifnull(o.until_day, ?1) >= ?1 GROUP BY s.id");
    rows->bindAll(int(day));
    std::vector<std::pair<QString, int>> accounts;
    while (rows->step())
        accounts.emplace_back(rows->text(0), int(rows->integer(1)));
    return accounts;
}

} // namespace storage
