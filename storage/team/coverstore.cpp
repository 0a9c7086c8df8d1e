#include "storage/team/coverstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

#define SIYU_COVER                                                                                                     \
    "SELECT c.id, c.account_id, c.staff_id, c.from_day, c.until_day, a.name, s.name FROM cover c "                     \
    "JOIN account a ON a.id = c.account_id JOIN staff s ON s.id = c.staff_id "
#define SIYU_OPEN "(t.state BETWEEN 1 AND 3 OR t.state = 7)"
// The latest regular operator of an account on the day ?1.
#define SIYU_OPERATOR(account)                                                                                         \
    "(SELECT o.staff_id FROM account_operator o WHERE o.account_id = " account " AND o.from_day <= ?1 "                \
    "AND ifnull(o.until_day, ?1) >= ?1 ORDER BY o.from_day DESC LIMIT 1)"

Cover readCover(const sqlite::Statement &row)
{
    return {row.integer(0),           row.id<AccountId>(1), row.id<StaffId>(2), LocalDay(row.integer(3)),
            LocalDay(row.integer(4)), row.text(5),          row.text(6)};
}

std::vector<CoverMove> readMoves(sqlite::Statement &select)
{
    std::vector<CoverMove> moves;
    while (select.step())
        moves.push_back({select.id<TaskId>(0), select.id<StaffId>(1), select.integer(2)});
    return moves;
}

} // namespace

std::int64_t CoverStore::add(const Cover &cover)
{
    const std::int64_t id = takeIds(m_connection, "cover", 1);
    m_connection.prepare("INSERT INTO cover(id, account_id, staff_id, from_day, until_day) VALUES(?1, ?2, ?3, ?4, ?5)")
        ->bindAll(id, cover.account, cover.staff, int(cover.from), int(cover.until))
        .run();
    return id;
}

void CoverStore::remove(std::int64_t id)
{
    m_connection.prepare("DELETE FROM cover WHERE id = ?1")->bindAll(id).run();
}

std::vector<Cover> CoverStore::all()
{
    auto select = m_connection.prepare(SIYU_COVER "ORDER BY c.from_day, c.id");
    std::vector<Cover> covers;
    while (select->step())
        covers.push_back(readCover(*select));
    return covers;
}

std::optional<Cover> CoverStore::byId(std::int64_t id)
{
    auto select = m_connection.prepare(SIYU_COVER "WHERE c.id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readCover(*select)) : std::nullopt;
}

StaffId CoverStore::operatorOf(AccountId account, LocalDay day)
{
    auto select = m_connection.prepare("SELECT " SIYU_OPERATOR("?2"));
    select->bind(1, int(day)).bind(2, account);
    return select->step() ? select->id<StaffId>(0) : StaffId();
}

std::vector<CoverMove> CoverStore::moves(LocalDay today)
{
    auto begun =
        m_connection.prepare("SELECT t.id, c.staff_id, c.id FROM cover c JOIN task t ON t.staff_id = " SIYU_OPERATOR(
            "c.account_id") " AND t.account_id = c.account_id WHERE ?1 BETWEEN c.from_day AND c.until_day "
                            "AND " SIYU_OPEN " AND t.cover_id IS NULL AND t.staff_id <> c.staff_id ORDER BY t.id");
    begun->bind(1, int(today));
    std::vector<CoverMove> moves = readMoves(*begun);
    // Who covers the account next comes before its operator.
    auto over = m_connection.prepare("SELECT t.id, coalesce(n.staff_id, " SIYU_OPERATOR(
        "t.account_id") ", t.staff_id), ifnull(n.id, 0) FROM task t "
                        "LEFT JOIN cover n ON n.account_id = t.account_id AND ?1 BETWEEN n.from_day AND n.until_day "
                        "WHERE t.cover_id > 0 AND " SIYU_OPEN
                        " AND NOT EXISTS (SELECT 1 FROM cover c WHERE c.id = t.cover_id "
                        "AND ?1 BETWEEN c.from_day AND c.until_day) ORDER BY t.id");
    over->bind(1, int(today));
    for (const CoverMove &move : readMoves(*over))
        moves.push_back(move);
    return moves;
}

void CoverStore::apply(const std::vector<CoverMove> &moves)
{
    auto update = m_connection.prepare("UPDATE task SET staff_id = ?2, cover_id = nullif(?3, 0) WHERE id = ?1");
    for (const CoverMove &move : moves) {
        update->reset();
        update->bindAll(move.task, move.staff, move.cover).run();
    }
}

} // namespace storage
