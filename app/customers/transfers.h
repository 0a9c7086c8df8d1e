#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/friendshipstore.h"

namespace app {

/// Transfers of customers between accounts (继承). Each call is one undo step.
///
/// Recording a transfer does not move anyone in WeCom: the admin console does. Once accepted, the old friendship ends
/// as transferred, the new one begins, the new account's operator becomes the owner, and running plans and open tasks
/// of the old friendship continue with it. The next roster confirms the new friendship; it is not a new occurrence.
class Transfers final
{
public:
    using State = storage::Transfer::State;

    explicit Transfers(TeamStore &store) : m_store(store) {}

    /// `from` empty: the account of each customer's only friendship. Conflict if a customer is not a friend of
    /// it, is already a friend of `to`, or has a transfer in progress; nothing is then proposed. Returns the numbers.
    Result<std::vector<std::int64_t>> propose(const std::vector<storage::CustomerId> &customers, const QString &to,
                                              const QString &from = {});
    /// Waiting (for the customer), Accepted, Refused or Limit (the account or the customer has reached a limit).
    Result<void> decide(const std::vector<std::int64_t> &transfers, State state);
    /// Newest first; those in progress, or all.
    Result<std::vector<storage::Transfer>> list(bool alsoDecided = false);

private:
    Result<storage::Transfer> planned(storage::CustomerId customer, storage::AccountId to, storage::AccountId from);
    Result<void> accept(storage::FriendshipStore &friendships, const storage::Transfer &transfer,
                        storage::ChangeId change);

    TeamStore &m_store;
};

} // namespace app
