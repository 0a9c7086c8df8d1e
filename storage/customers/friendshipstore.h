#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

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

/// Friendships added and ended by hand, and transfers between accounts. Inside the caller's transaction.
class FriendshipStore final
{
public:
    explicit FriendshipStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::optional<FriendshipId> openOf(CustomerId customer, AccountId account);
    /// The accounts with an open friendship, earliest first.
    std::vector<AccountId> openAccounts(CustomerId customer);
    /// A customer with this name that was added to the account by hand since `since`.
    std::optional<CustomerId> addedByHand(AccountId account, const QString &name, std::int64_t since);
    CustomerId insertCustomer(const QString &name, StaffId owner, ChannelId channel, std::int64_t addedAt,
                              ChangeId change);
    FriendshipId open(CustomerId customer, AccountId account, std::int64_t addedAt, std::optional<int> addWay,
                      ChannelId channel, ChangeId change);
    /// The new friendship of a transfer; copies remark, description and channel.
    FriendshipId openTransferred(FriendshipId old, AccountId account, std::int64_t at, ChangeId change);
    /// `endKind`: 1 by customer, 2 by us, 3 transferred, 4 unknown.
    void end(FriendshipId friendship, std::int64_t at, int endKind, ChangeId change);
    void setOwner(CustomerId customer, StaffId owner, ChangeId change);
    /// Moves the running plans and open tasks of one friendship to the other account.
    void carryPlans(CustomerId customer, AccountId from, AccountId to, StaffId staff);

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
