#include "app/customers/quickadd.h"

#include "app/customers/accountnames.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/channelstore.h"
#include "storage/customers/friendshipstore.h"
#include "storage/store/tables.h"
#include "storage/team/accountstore.h"

namespace app {

namespace {

const QString auditAction = QStringLiteral("customers.add");

class QuickAddUndoer final : public Undoer
{
public:
    explicit QuickAddUndoer(const UndoStep &step) : m_step(step) {}

    bool programGoesOn() const override { return true; }
    QStringList takesFrom() const override { return storage::planningTables(); }
    Result<void> prepare() override
    {
        if (!m_step.forward)
            storage::FriendshipStore(m_step.store.connection())
                .removePlanned(storage::CustomerId(m_step.change.reference));
        return {};
    }

private:
    UndoStep m_step;
};

} // namespace

/// Empty if the team has no account yet, so that this one becomes the first.
Result<storage::AccountId> QuickAdd::accountFor(const QString &name)
{
    if (!name.isEmpty() && storage::AccountStore(m_store.connection()).all().empty())
        return storage::AccountId();
    return accountCalled(m_store, name);
}

storage::ChannelId QuickAdd::channelFor(const QString &name)
{
    if (name.isEmpty())
        return {};
    storage::ChannelStore channels(m_store.connection());
    const auto known = channels.called(name);
    return known ? *known : channels.add(name);
}

QuickAdd::Known QuickAdd::known()
{
    Known known;
    for (const storage::Account &account : storage::AccountStore(m_store.connection()).all()) {
        if (account.active)
            known.accounts << account.name;
    }
    known.channels = storage::ChannelStore(m_store.connection()).activeNames();
    return known;
}

Result<QuickAdded> QuickAdd::add(const NewFriend &person)
{
    const QString name = person.name.trimmed();
    if (name.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter the new friend's name."));
    return guarded([&]() -> Result<QuickAdded> {
        storage::sqlite::Connection &connection = m_store.connection();
        auto account = accountFor(person.account.trimmed());
        if (!account)
            return tl::unexpected<Error>(account.error());
        storage::FriendshipStore friendships(connection);
        const auto twin = friendships.addedByHand(*account, name, m_store.now() - storage::msPerDay);
        if (*account && twin)
            return failure(ErrorKind::Conflict,
                           Text::tr("This account already added %1 within the last day (customer %2).")
                               .arg(name)
                               .arg(twin->value));
        WriteScope scope(m_store, Text::tr("New friend %1").arg(name), auditAction);
        storage::AccountStore accounts(connection);
        if (!*account) {
            storage::Account made;
            made.name = person.account.trimmed();
            account = accounts.add(made);
            if (m_store.actor())
                accounts.setOperator(*account, m_store.actor(), m_store.today());
        }
        const storage::StaffId operatedBy = accounts.operatorOn(*account, m_store.today());
        const storage::ChannelId channel = channelFor(person.channel.trimmed());
        QuickAdded added;
        added.customer = friendships.insertCustomer(name, operatedBy ? operatedBy : m_store.actor(), channel,
                                                    m_store.now(), scope.changeId());
        added.friendship =
            friendships.open(added.customer, *account, m_store.now(), std::nullopt, channel, scope.changeId());
        scope.describe(QString::number(added.customer.value), {{QStringLiteral("account"), person.account}});
        scope.setReference(storage::Change::Kind::Edit, added.customer.value);
        scope.commit();
        return added;
    });
}

std::unique_ptr<Undoer> QuickAdd::undoer(const UndoStep &step)
{
    return step.change.action == auditAction ? std::make_unique<QuickAddUndoer>(step) : nullptr;
}

} // namespace app
