#pragma once

#include "storage/customers/customerstatus.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// A transfer of a customer from one account to another (继承).
struct Transfer
{
    enum class State { Proposed = 1, Waiting = 2, Accepted = 3, Refused = 4, Limit = 5 };

    std::int64_t id = 0;
    CustomerId customer;
    AccountId from, to;
    State state = State::Proposed;
    std::int64_t proposedAt = 0;
    std::optional<std::int64_t> decidedAt;
    QString customerName, fromName, toName; ///< for reading only
};

/// When a friendship began and ended, and which change wrote it last.
struct FriendshipSpan
{
    std::optional<std::int64_t> addedAt, endedAt;
    FriendshipEnd end = FriendshipEnd::Open;
    ChangeId changedBy; ///< 0: none
};

/// An open friendship, as compared with a complete roster.
struct OpenFriendship
{
    FriendshipId id;
    AccountId account;
    std::optional<std::int64_t> addedAt;
    std::optional<std::uint64_t> importHash; ///< of the row that a roster had for it last
    ChangeId changedBy;                      ///< 0: none
};

/// Friendships added and ended by hand, and transfers between accounts. Inside the caller's transaction.
class FriendshipStore final
{
public:
    explicit FriendshipStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::optional<FriendshipId> openOf(CustomerId customer, AccountId account);
    /// The accounts with an open friendship, earliest first.
    std::vector<AccountId> openAccounts(CustomerId customer);
    /// All friendships of the customer, with their accounts.
    std::vector<std::pair<FriendshipId, AccountId>> ofCustomer(CustomerId customer);
    /// Without times and open if there is no such friendship.
    FriendshipSpan span(FriendshipId friendship);
    /// Calls `take` for the open friendships below this ID that began by `until`, or at an unknown time.
    void eachOpenBefore(FriendshipId below, std::int64_t until,
                        const std::function<void(const OpenFriendship &)> &take);
    /// Whether the account added the customer in the second of `addedAt`.
    bool beganInSecond(CustomerId customer, AccountId account, std::int64_t addedAt);
    /// A customer with this name that was added to the account by hand since `since`.
    std::optional<CustomerId> addedByHand(AccountId account, const QString &name, std::int64_t since);
    CustomerId insertCustomer(const QString &name, StaffId owner, ChannelId channel, std::int64_t addedAt,
                              ChangeId change);
    FriendshipId open(CustomerId customer, AccountId account, std::int64_t addedAt, std::optional<int> addWay,
                      ChannelId channel, ChangeId change);
    /// The new friendship of a transfer; copies remark, description and channel.
    FriendshipId openTransferred(FriendshipId old, AccountId account, std::int64_t at, ChangeId change);
    void end(FriendshipId friendship, std::int64_t at, FriendshipEnd end, ChangeId change);
    void setOwner(CustomerId customer, StaffId owner, ChangeId change);
    /// Moves the running plans and open tasks of one friendship to the other account.
    void carryPlans(CustomerId customer, AccountId from, AccountId to, StaffId staff);

    /// Removes the plans and tasks of a customer, their undone events, and the last contact if no event is left: what
    /// was planned since they were added.
    void removePlanned(CustomerId customer);

    std::int64_t propose(const Transfer &transfer);
    void decide(std::int64_t transfer, Transfer::State state, std::int64_t at);
    std::optional<Transfer> transfer(std::int64_t id);
    /// Undecided transfers, or all; newest first.
    std::vector<Transfer> transfers(bool alsoDecided);
    std::optional<Transfer> pendingOf(CustomerId customer, AccountId from);

private:
    std::vector<Transfer> read(sqlite::Statement &select);

    sqlite::Connection &m_connection;
};

} // namespace storage
