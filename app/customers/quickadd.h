#pragma once

#include "app/store/undoer.h"

#include <QStringList>

namespace app {

/// A new friend with the data known when they are added: a name, the account that was added, and the
/// channel. A roster adds the rest later.
struct NewFriend
{
    QString name;
    QString account; ///< name or WeCom userid; empty: the only one
    QString channel; ///< created if it does not exist; empty: unknown
};

struct QuickAdded
{
    storage::CustomerId customer;
    storage::FriendshipId friendship;
};

/// Adds a new friend by hand: the customer and a friendship from now on, one undo step. The next tick enrols them
/// in the plans that begin with a new friend; the next roster recognises them by account, name and an adding time
/// within a day.
class QuickAdd final
{
public:
    explicit QuickAdd(TeamStore &store) : m_store(store) {}

    /// Creates the first account of a team without one. Invalid without a name, NotFound for an unknown account,
    /// Conflict if the same account added a friend of this name by hand within the last day.
    Result<QuickAdded> add(const NewFriend &person);

    /// The options: active accounts and channels by name.
    struct Known
    {
        QStringList accounts, channels;
    };
    Known known();

    /// Undoing it removes what ticks have planned since for the customer.
    static std::unique_ptr<Undoer> undoer(const UndoStep &step);

private:
    Result<storage::AccountId> accountFor(const QString &name);
    storage::ChannelId channelFor(const QString &name);

    TeamStore &m_store;
};

} // namespace app
