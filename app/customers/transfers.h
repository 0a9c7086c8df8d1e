#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/friendshipstore.h"

namespace app {

/// Customers on their way from one account to another (继承). Each call is one undo step.
///
/// What is said here does not move anybody in WeCom: the admin console does. Once accepted, the old friendship ends as
/// transferred, the new one begins, the owner is who operates the new account, and running plans and open tasks of the
/// old friendship go on with it. The next roster confirms the new friendship; it is no new occurrence.
class Transfers final
{
public:
    using State = storage::Transfer::State;

    explicit Transfers(TeamStore &store) : m_store(store) {}

    /// `from` empty: the account each is a friend of, where that is only one. Conflict where a customer is no friend of
    /// it, is a friend of `to` already, or has a transfer under way; nothing is then proposed. Answers the numbers.
    Result<std::vector<std::int64_t>> propose(const std::vector<storage::CustomerId> &customers, const QString &to,
                                              const QString &from = {});
    /// Waiting (for the customer), Accepted, Refused or Limit (the account or the customer can take no more).
    Result<void> decide(const std::vector<std::int64_t> &transfers, State state);
    /// Newest first; those under way, or all.
    Result<std::vector<storage::Transfer>> list(bool alsoDecided = false);

private:
    Result<storage::Transfer> planned(storage::CustomerId customer, storage::AccountId to, storage::AccountId from);
    Result<void> accept(storage::FriendshipStore &friendships, const storage::Transfer &transfer,
                        storage::ChangeId change);

    TeamStore &m_store;
};

} // namespace app
