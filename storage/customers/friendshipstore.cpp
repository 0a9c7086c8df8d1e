#include "storage/customers/friendshipstore.h"

#include "storage/customers/customername.h"
#include "storage/store/counters.h"

namespace storage {

namespace {

#define SIYU_TRANSFER_NAMES SIYU_CUSTOMER_NAME("c") ", a.name, b.name"
#define SIYU_TRANSFERS                                                                                                 \
    "SELECT t.id, t.customer_id, t.from_account_id, t.to_account_id, t.state, t.proposed_at, "                         \
    "t.decided_at, " SIYU_TRANSFER_NAMES " FROM transfer t JOIN customer c ON c.id = "                                 \
    "t.customer_id JOIN account a ON a.id = t.from_account_id JOIN account b ON b.id = t.to_account_id "

} // namespace

std::optional<FriendshipId> FriendshipStore::openOf(CustomerId customer, AccountId account)
{
    auto select = m_connection.prepare("SELECT id FROM friendship WHERE customer_id = ?1 AND account_id = ?2 AND "
                                       "end_kind = 0 ORDER BY added_at DESC, id DESC LIMIT 1");
    select->bindAll(customer, account);
    return select->step() ? std::optional(select->id<FriendshipId>(0)) : std::nullopt;
}

std::vector<AccountId> FriendshipStore::openAccounts(CustomerId customer)
{
    std::vector<AccountId> accounts;
    auto select = m_connection.prepare(
        "SELECT account_id FROM friendship WHERE customer_id = ?1 AND end_kind = 0 ORDER BY added_at, id");
    select->bind(1, customer);
    while (select->step())
        accounts.push_back(select->id<AccountId>(0));
    return accounts;
}

std::vector<std::pair<FriendshipId, AccountId>> FriendshipStore::ofCustomer(CustomerId customer)
{
    std::vector<std::pair<FriendshipId, AccountId>> friendships;
    auto select = m_connection.prepare("SELECT id, account_id FROM friendship WHERE customer_id = ?1");
    select->bind(1, customer);
    while (select->step())
        friendships.emplace_back(select->id<FriendshipId>(0), select->id<AccountId>(1));
    return friendships;
}

FriendshipSpan FriendshipStore::span(FriendshipId friendship)
{
    auto select = m_connection.prepare("SELECT added_at, ended_at, end_kind, changed_by FROM friendship WHERE id = ?1");
    select->bind(1, friendship);
    if (!select->step())
        return {};
    return {select->optionalInteger(0), select->optionalInteger(1), FriendshipEnd(select->integer(2)),
            select->id<ChangeId>(3)};
}

void FriendshipStore::eachOpenBefore(FriendshipId below, std::int64_t until,
                                     const std::function<void(const OpenFriendship &)> &take)
{
    auto select = m_connection.prepare(R"(
        SELECT id, account_id, added_at, import_hash, changed_by FROM friendship
        WHERE end_kind = 0 AND id < ?1 AND (added_at IS NULL OR added_at <= ?2))");
    select->bindAll(below, until);
    while (select->step()) {
        OpenFriendship open{select->id<FriendshipId>(0),
                            select->id<AccountId>(1),
                            select->optionalInteger(2),
                            {},
                            select->id<ChangeId>(4)};
        if (!select->isNull(3))
            open.importHash = std::uint64_t(select->integer(3));
        take(open);
    }
}

bool FriendshipStore::beganInSecond(CustomerId customer, AccountId account, std::int64_t addedAt)
{
    auto select = m_connection.prepare(
        "SELECT 1 FROM friendship WHERE customer_id = ?1 AND account_id = ?2 AND added_at / 1000 = ?3");
    select->bindAll(customer, account, addedAt / 1000);
    return select->step();
}

std::optional<CustomerId> FriendshipStore::addedByHand(AccountId account, const QString &name, std::int64_t since)
{
    auto select = m_connection.prepare(R"(
        SELECT c.id FROM friendship f JOIN customer c ON c.id = f.customer_id
        WHERE f.account_id = ?1 AND f.import_hash IS NULL AND f.end_kind = 0 AND f.added_at >= ?3 AND c.name = ?2 LIMIT 1)");
    select->bindAll(account, name, since);
    return select->step() ? std::optional(select->id<CustomerId>(0)) : std::nullopt;
}

CustomerId FriendshipStore::insertCustomer(const QString &name, StaffId owner, ChannelId channel, std::int64_t addedAt,
                                           ChangeId change)
{
    const auto id = takeId<CustomerId>(m_connection, "customer");
    m_connection
        .prepare(
            "INSERT INTO customer(id, name, owner_id, channel_id, added_at, changed_by) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        ->bindAll(id, name, owner, channel, addedAt, change)
        .run();
    return id;
}

FriendshipId FriendshipStore::open(CustomerId customer, AccountId account, std::int64_t addedAt,
                                   std::optional<int> addWay, ChannelId channel, ChangeId change)
{
    const auto id = takeId<FriendshipId>(m_connection, "friendship");
    m_connection
        .prepare("INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id, changed_by) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        ->bindAll(id, customer, account, addedAt, addWay, channel, change)
        .run();
    return id;
}

FriendshipId FriendshipStore::openTransferred(FriendshipId old, AccountId account, std::int64_t at, ChangeId change)
{
    const auto id = takeId<FriendshipId>(m_connection, "friendship");
    m_connection
        .prepare("INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id, remark, "
                 "description, changed_by) SELECT ?1, customer_id, ?3, ?4, 202, channel_id, remark, description, ?5 "
                 "FROM friendship WHERE id = ?2")
        ->bindAll(id, old, account, at, change)
        .run();
    return id;
}

void FriendshipStore::end(FriendshipId friendship, std::int64_t at, FriendshipEnd end, ChangeId change)
{
    m_connection.prepare("UPDATE friendship SET ended_at = ?2, end_kind = ?3, changed_by = ?4 WHERE id = ?1")
        ->bindAll(friendship, at, end, change)
        .run();
}

void FriendshipStore::setOwner(CustomerId customer, StaffId owner, ChangeId change)
{
    m_connection.prepare("UPDATE customer SET owner_id = ?2, changed_by = ?3 WHERE id = ?1")
        ->bindAll(customer, owner, change)
        .run();
}

void FriendshipStore::carryPlans(CustomerId customer, AccountId from, AccountId to, StaffId staff)
{
    m_connection
        .prepare("UPDATE OR IGNORE enrolment SET account_id = ?3 WHERE target_kind = 1 AND target_id = ?1 AND "
                 "account_id = ?2 AND state = 1")
        ->bindAll(customer, from, to)
        .run();
    m_connection
        .prepare("UPDATE task SET account_id = ?3, staff_id = ifnull(?4, staff_id) WHERE customer_id = ?1 AND "
                 "account_id = ?2 AND (state BETWEEN 1 AND 3 OR state = 7)")
        ->bindAll(customer, from, to, staff)
        .run();
}

void FriendshipStore::removePlanned(CustomerId customer)
{
    // Completed tasks were undone before: they are open again and their events are void.
    m_connection.prepare("DELETE FROM event WHERE customer_id = ?1 AND void = 1")->bindAll(customer).run();
    m_connection.prepare("DELETE FROM task WHERE customer_id = ?1")->bindAll(customer).run();
    m_connection.prepare("DELETE FROM enrolment WHERE target_kind = 1 AND target_id = ?1")->bindAll(customer).run();
    m_connection
        .prepare("UPDATE customer SET last_contact_at = NULL WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM event WHERE "
                 "customer_id = ?1)")
        ->bindAll(customer)
        .run();
}

std::int64_t FriendshipStore::propose(const Transfer &transfer)
{
    const std::int64_t id = takeIds(m_connection, "transfer");
    m_connection
        .prepare("INSERT INTO transfer(id, customer_id, from_account_id, to_account_id, state, proposed_at) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        ->bindAll(id, transfer.customer, transfer.from, transfer.to, transfer.state, transfer.proposedAt)
        .run();
    return id;
}

void FriendshipStore::decide(std::int64_t transfer, Transfer::State state, std::int64_t at)
{
    const bool isDecided = state != Transfer::State::Proposed && state != Transfer::State::Waiting;
    m_connection.prepare("UPDATE transfer SET state = ?2, decided_at = ?3 WHERE id = ?1")
        ->bindAll(transfer, state, isDecided ? std::optional(at) : std::nullopt)
        .run();
}

std::vector<Transfer> FriendshipStore::read(sqlite::Statement &select)
{
    std::vector<Transfer> transfers;
    while (select.step())
        transfers.push_back({select.integer(0), select.id<CustomerId>(1), select.id<AccountId>(2),
                             select.id<AccountId>(3), static_cast<Transfer::State>(select.integer(4)),
                             select.integer(5), select.optionalInteger(6), select.text(7), select.text(8),
                             select.text(9)});
    return transfers;
}

std::optional<Transfer> FriendshipStore::transfer(std::int64_t id)
{
    auto select = m_connection.prepare(SIYU_TRANSFERS "WHERE t.id = ?1");
    select->bindAll(id);
    const auto found = read(*select);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Transfer> FriendshipStore::transfers(bool alsoDecided)
{
    auto select = m_connection.prepare(SIYU_TRANSFERS "WHERE ?1 OR t.state <= 2 ORDER BY t.proposed_at DESC, t.id DESC");
    select->bindAll(alsoDecided);
    return read(*select);
}

std::optional<Transfer> FriendshipStore::pendingOf(CustomerId customer, AccountId from)
{
    auto select = m_connection.prepare(
        SIYU_TRANSFERS
        "WHERE t.customer_id = ?1 AND t.from_account_id = ?2 AND t.state <= 2 ORDER BY t.proposed_at DESC, t.id DESC LIMIT 1");
    select->bindAll(customer, from);
    const auto found = read(*select);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

#undef SIYU_TRANSFERS

} // namespace storage
