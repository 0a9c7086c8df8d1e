#pragma once

#include "app/store/teamstore.h"

namespace app {

/// What is typed when somebody was just added in WeCom.
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

/// Adds a friend in three fields, as one undo step: a customer, and a friendship that begins now, so that plans for new
/// friends start. The next roster knows them again by account, name and the time of adding within a day.
///
/// Invalid without a name, NotFound for an account that is not known, Conflict where the same account added somebody
/// of this name by hand within the last day.
Result<QuickAdded> quickAdd(TeamStore &store, const NewFriend &friendship);

} // namespace app
