#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A group chat 社群 as a team keeps it. Names are not unique: the chat id is, where one is known.
struct GroupChat
{
    GroupId id;
    QString name, chatId, kind;
    QString tags; ///< parted by "; "
    AccountId owner;
    QString ownerName;
    std::optional<LocalDay> openingDay;          ///< 开群
    std::optional<UtcMs> createdAt, dissolvedAt; ///< of the chat itself
    std::optional<std::int64_t> capacity;        ///< people
    GroupId successor;                           ///< where newcomers go once it is full
    QString successorName;
};

/// One stay of somebody in a group: a customer, or an account of ours. Who came back has several.
struct GroupMember
{
    std::int64_t id = 0;
    CustomerId customer;
    AccountId account;
    QString name;
    bool isFriend = false; ///< has an open friendship with one of our accounts
    int role = 0;          ///< 0 member, 1 assistant, 2 companion, 3 expert, 4 KOL, 5 helper
    std::optional<UtcMs> joinedAt, leftAt;
    std::optional<int> leftKind;  ///< 0 left, 1 removed; none where it is not known how
    std::optional<int> joinScene; ///< 1 invited, 2 by link, 3 by QR code
    QString inviter;
    CustomerId inviterCustomer; ///< where a customer invited them

    bool hasLeft() const { return leftAt || leftKind; }
};

/// A call to action 行动号召 and how many answered it.
struct GroupCall
{
    std::int64_t id = 0;
    UtcMs at = 0, deadlineAt = 0;
    QString text;
    std::optional<std::int64_t> members;   ///< when it was made
    std::optional<std::int64_t> responded; ///< the typed total, else those known by name before the deadline
};

/// Group chats, who is in them and what was asked of them.
class GroupStore final
{
public:
    explicit GroupStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// By name.
    std::vector<GroupChat> all();
    std::optional<GroupChat> byId(GroupId id);
    /// Several may be called so.
    std::vector<GroupChat> byName(const QString &name);
    /// Writes what a person edits: kind, tags, opening day, capacity, successor.
    void update(const GroupChat &group);

    /// All there ever were, first who joined first; unknown moments at the start.
    std::vector<GroupMember> members(GroupId group);
    /// False where there is no such membership or the role was that already.
    bool setRole(std::int64_t membership, int role);
    /// Whose membership it is, 0 where there is none.
    GroupId groupOf(std::int64_t membership);

    /// Newest first.
    std::vector<GroupCall> calls(GroupId group);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
