#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/eventkind.h"

namespace app {

/// What a member of staff writes down about a customer by hand. Each entry is one undo step, at the business clock's
/// time.
class CustomerLog final
{
public:
    explicit CustomerLog(TeamStore &store) : m_store(store) {}

    /// Fails with Invalid where there is no text.
    Result<void> note(storage::CustomerId customer, const QString &text);
    /// The customer answered; `account`: whom, where it is known.
    Result<void> reply(storage::CustomerId customer, storage::AccountId account, const QString &text = {});
    /// They were called, or called; `text`: what was said.
    Result<void> call(storage::CustomerId customer, const QString &text);
    /// They complained; fails with Invalid where there is no text.
    Result<void> complaint(storage::CustomerId customer, const QString &text);
    /// They said in the chat that they ordered: what, and for how much. No order of a shop: that comes with its file.
    Result<void> orderSaid(storage::CustomerId customer, const QString &text);

private:
    Result<void> add(storage::CustomerId customer, storage::AccountId account, storage::EventKind kind,
                     const QString &text);

    TeamStore &m_store;
};

} // namespace app
