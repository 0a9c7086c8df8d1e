#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/eventkind.h"

namespace app {

/// Follow-ups that a team member logs for a customer by hand. Each is one undo step, at the time of the business
/// clock.
class CustomerLog final
{
public:
    explicit CustomerLog(TeamStore &store) : m_store(store) {}

    /// Fails with Invalid without a text.
    Result<void> note(storage::CustomerId customer, const QString &text);
    /// The customer replied; `account`: to which account, if known.
    Result<void> reply(storage::CustomerId customer, storage::AccountId account, const QString &text = {});
    /// A call in either direction; `text`: what was said.
    Result<void> call(storage::CustomerId customer, const QString &text);
    /// The customer complained; fails with Invalid without a text.
    Result<void> complaint(storage::CustomerId customer, const QString &text);
    /// The customer reported an order in the chat: what, and the amount. Shop orders are imported from their file.
    Result<void> orderSaid(storage::CustomerId customer, const QString &text);

private:
    Result<void> add(storage::CustomerId customer, storage::AccountId account, storage::EventKind kind,
                     const QString &text);

    TeamStore &m_store;
};

} // namespace app
