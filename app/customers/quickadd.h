#pragma once

#include "app/store/teamstore.h"

#include <QStringList>

namespace app {

/// A new friend, as one knows them in the moment they are added: a name, the account that was added, and where they
/// came from. A roster brings the rest later.
struct NewFriend
{
    QString name;
    QString account; ///< name or WeCom userid; empty: the only one there is
    QString channel; ///< made where there is none of this name; empty: not known
};

struct QuickAdded
{
    storage::CustomerId customer;
    storage::FriendshipId friendship;
};

/// Adds a new friend by hand: the customer and their friendship from now on, one undo step. The next tick lets them
/// into the plans that begin with a new friend; the next roster knows them again by account, name and the time of
/// adding within a day.
class QuickAdd final
{
public:
    explicit QuickAdd(TeamStore &store) : m_store(store) {}

    /// A team without any account gets its first. Invalid without a name, NotFound for an account that is not known,
    /// Conflict where the same account added somebody of this name by hand within the last day.
    Result<QuickAdded> add(const NewFriend &person);

    /// What can be chosen: active accounts and channels by name.
    struct Known
    {
        QStringList accounts, channels;
    };
    Known known();

    /// What the tick has planned since for somebody whose adding is taken back goes with them. Inside the caller's
    /// transaction.
    static void forgetPlanned(storage::sqlite::Connection &connection, storage::CustomerId customer);

private:
    Result<storage::AccountId> accountFor(const QString &name);
    storage::ChannelId channelFor(const QString &name);

    TeamStore &m_store;
};

} // namespace app
