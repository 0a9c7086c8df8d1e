#include "app/customers/quickadd.h"

#include "app/customers/accountnames.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/friendshipstore.h"
#include "storage/store/counters.h"
#include "storage/team/accountstore.h"

namespace app {

namespace {

storage::ChannelId channelCalled(storage::sqlite::Connection &connection, const QString &name)
{
    if (name.isEmpty())
        return {};
    {
        auto select = connection.prepare("SELECT id FROM channel WHERE name = ?1 OR qr_state = ?1");
        select->bind(1, name);
        if (select->step())
            return select->id<storage::ChannelId>(0);
    }
    const auto channel = storage::takeId<storage::ChannelId>(connection, "channel");
    connection.prepare("INSERT INTO channel(id, name) VALUES(?1, ?2)")->bindAll(channel, name).run();
    return channel;
}

} // namespace

Result<QuickAdded> quickAdd(TeamStore &store, const NewFriend &friendship)
{
    const QString name = friendship.name.trimmed();
    if (name.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("A new friend needs a name."));
    const auto account = accountCalled(store, friendship.account);
    if (!account)
        return tl::unexpected<Error>(account.error());
    return guarded([&]() -> Result<QuickAdded> {
        storage::sqlite::Connection &connection = store.connection();
        storage::FriendshipStore friendships(connection);
        if (const auto twin = friendships.addedByHand(*account, name, store.now() - storage::msPerDay))
            return failure(ErrorKind::Conflict,
                           Text::tr("%1 was added by this account already within the last day (customer %2).")
                               .arg(name)
                               .arg(twin->value));
        WriteScope scope(store, Text::tr("Add %1").arg(name), QStringLiteral("customers.add"));
        const storage::StaffId owner = storage::AccountStore(connection).operatorOn(*account, store.today());
        const storage::ChannelId channel = channelCalled(connection, friendship.channel.trimmed());
        QuickAdded added;
        added.customer = friendships.insertCustomer(name, owner, channel, store.now(), scope.changeId());
        added.friendship =
            friendships.open(added.customer, *account, store.now(), std::nullopt, channel, scope.changeId());
        scope.describe(QString::number(added.customer.value));
        scope.commit();
        return added;
    });
}

} // namespace app
