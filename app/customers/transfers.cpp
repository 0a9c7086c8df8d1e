#include "app/customers/transfers.h"

#include "app/customers/accountnames.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/store/tables.h"
#include "storage/team/accountstore.h"

#include <QJsonArray>

namespace app {

using storage::AccountId;
using storage::CustomerId;
using storage::FriendshipStore;
using storage::Transfer;

namespace {

QString titleOf(Transfer::State state, std::size_t count)
{
    switch (state) {
    case Transfer::State::Accepted:
        return Text::tr("%n transfer(s) accepted", nullptr, int(count));
    case Transfer::State::Refused:
        return Text::tr("%n transfer(s) refused", nullptr, int(count));
    case Transfer::State::Limit:
        return Text::tr("%n transfer(s) stopped by a limit", nullptr, int(count));
    case Transfer::State::Waiting:
    case Transfer::State::Proposed:
        break;
    }
    return Text::tr("%n transfer(s) waiting for the customer", nullptr, int(count));
}

} // namespace

Result<Transfer> Transfers::planned(CustomerId customer, AccountId to, AccountId from)
{
    FriendshipStore friendships(m_store.connection());
    const auto head = storage::CustomerFieldStore(m_store.connection()).head(customer);
    if (!head || head->status == storage::CustomerStatus::Merged)
        return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
    if (!from) {
        const std::vector<AccountId> open = friendships.openAccounts(customer);
        if (open.size() != 1)
            return failure(ErrorKind::Conflict,
                           open.empty()
                               ? Text::tr("%1 is not a friend of any account.").arg(head->name)
                               : Text::tr("%1 is a friend of several accounts. Choose which one to transfer from.")
                                     .arg(head->name));
        from = open.front();
    }
    if (!friendships.openOf(customer, from))
        return failure(ErrorKind::Conflict, Text::tr("%1 is not a friend of that account.").arg(head->name));
    if (friendships.openOf(customer, to))
        return failure(ErrorKind::Conflict, Text::tr("%1 is already a friend of the new account.").arg(head->name));
    if (friendships.pendingOf(customer, from))
        return failure(ErrorKind::Conflict, Text::tr("%1 is already being transferred.").arg(head->name));
    Transfer transfer;
    transfer.customer = customer;
    transfer.from = from;
    transfer.to = to;
    transfer.proposedAt = m_store.now();
    return transfer;
}

Result<std::vector<std::int64_t>> Transfers::propose(const std::vector<CustomerId> &customers, const QString &to,
                                                     const QString &from)
{
    const auto target = accountCalled(m_store, to);
    if (!target)
        return tl::unexpected<Error>(target.error());
    AccountId source;
    if (!from.isEmpty()) {
        const auto named = accountCalled(m_store, from);
        if (!named)
            return tl::unexpected<Error>(named.error());
        source = *named;
    }
    return guarded([&]() -> Result<std::vector<std::int64_t>> {
        WriteScope scope(m_store, Text::tr("Propose transferring %n customer(s)", nullptr, int(customers.size())),
                         QStringLiteral("customers.transfer-propose"));
        std::vector<std::int64_t> ids;
        for (const CustomerId customer : customers) {
            const auto transfer = planned(customer, *target, source);
            if (!transfer)
                return tl::unexpected<Error>(transfer.error());
            ids.push_back(FriendshipStore(scope.connection()).propose(*transfer));
        }
        scope.describe(to, {{QStringLiteral("customers"), qint64(ids.size())}});
        scope.commit();
        return ids;
    });
}

Result<void> Transfers::accept(FriendshipStore &friendships, const Transfer &transfer, storage::ChangeId change)
{
    const auto old = friendships.openOf(transfer.customer, transfer.from);
    if (!old)
        return failure(ErrorKind::Conflict, Text::tr("The friendship between %1 and %2 has since ended.")
                                                .arg(transfer.customerName, transfer.fromName));
    const storage::StaffId staff = storage::AccountStore(m_store.connection()).operatorOn(transfer.to, m_store.today());
    friendships.end(*old, m_store.now(), storage::FriendshipEnd::Transferred, change);
    if (!friendships.openOf(transfer.customer, transfer.to)) // a roster may have added it already
        friendships.openTransferred(*old, transfer.to, m_store.now(), change);
    if (staff)
        friendships.setOwner(transfer.customer, staff, change);
    friendships.carryPlans(transfer.customer, transfer.from, transfer.to, staff);
    return {};
}

Result<void> Transfers::decide(const std::vector<std::int64_t> &transfers, State state)
{
    return guarded([&]() -> Result<void> {
        WriteScope scope(m_store, titleOf(state, transfers.size()), QStringLiteral("customers.transfer"),
                         WriteScope::Undo::Recorded, storage::planningTables());
        FriendshipStore friendships(scope.connection());
        QJsonArray ids;
        for (const std::int64_t id : transfers) {
            const auto transfer = friendships.transfer(id);
            if (!transfer)
                return failure(ErrorKind::NotFound, Text::tr("There is no transfer %1.").arg(id));
            if (transfer->decidedAt)
                return failure(ErrorKind::Conflict,
                               Text::tr("The transfer of %1 already has a result.").arg(transfer->customerName));
            if (state == State::Accepted) {
                if (const auto accepted = accept(friendships, *transfer, scope.changeId()); !accepted)
                    return accepted;
            }
            friendships.decide(id, state, m_store.now());
            ids << QString::number(id);
        }
        scope.describe({}, {{QStringLiteral("transfers"), ids}, {QStringLiteral("state"), int(state)}});
        scope.commit();
        return {};
    });
}

Result<std::vector<Transfer>> Transfers::list(bool alsoDecided)
{
    return guarded([&]() -> Result<std::vector<Transfer>> {
        return FriendshipStore(m_store.connection()).transfers(alsoDecided);
    });
}

} // namespace app
