#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A group chat (社群). Names are not unique, but the chat ID is, if known.
struct GroupChat
{
    GroupId id;
    QString name, chatId, kind;
    QString tags; ///< separated by "; "
    AccountId owner;
    QString ownerName;
    std::optional<LocalDay> openingDay;          ///< 开群
    std::optional<UtcMs> createdAt, dissolvedAt; ///< of the chat itself
    std::optional<std::int64_t> capacity;        ///< people
    GroupId successor;                           ///< for new members once it is full
    QString successorName;
};

/// One membership in a group: of a customer or of an account of the team. Someone who came back has several.
struct GroupMember
{
    std::int64_t id = 0;
    CustomerId customer;
    AccountId account;
    QString name;
    bool isFriend = false; ///< has an open friendship with an account of the team
    int role = 0;          ///< 0 member, 1 assistant, 2 companion, 3 expert, 4 KOL, 5 helper
    std::optional<UtcMs> joinedAt, leftAt;
    std::optional<int> leftKind;  ///< 0 left, 1 removed; none if unknown
    std::optional<int> joinScene; ///< 1 invited, 2 by link, 3 by QR code
    QString inviter;
    CustomerId inviterCustomer; ///< if invited by a customer

    bool hasLeft() const { return leftAt || leftKind; }
};

/// A call to action (号召) and how many responded.
struct GroupCall
{
    std::int64_t id = 0;
    UtcMs at = 0, deadlineAt = 0;
    QString text;
    std::optional<std::int64_t> members;   ///< at the time of the call
    std::optional<std::int64_t> responded; ///< the entered total, else the known responses before the deadline
};

/// An account of the team that has a role in a group: see GroupMember::role.
struct GroupRole
{
    GroupId group;
    AccountId account;
    int role = 0;
};

/// Group chats, their members and calls to action.
class GroupStore final
{
public:
    explicit GroupStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// By name.
    std::vector<GroupChat> all();
    std::optional<GroupChat> byId(GroupId id);
    /// Several groups may have this name.
    std::vector<GroupChat> byName(const QString &name);
    /// Writes the editable fields: kind, tags, opening day, capacity, successor.
    void update(const GroupChat &group);

    /// The accounts that are in groups now and have a role, by group, role and the time they joined.
    std::vector<GroupRole> cast();

    /// All current and former members, by join date; unknown dates first.
    std::vector<GroupMember> members(GroupId group);
    /// Returns false if there is no such membership or the role is unchanged.
    bool setRole(std::int64_t membership, int role);
    /// The group of the membership, 0 if there is none.
    GroupId groupOf(std::int64_t membership);

    /// Newest first.
    std::vector<GroupCall> calls(GroupId group);
    /// Adds a call of a group; `task`: the one that made it. Returns its ID.
    std::int64_t addCall(GroupId group, const GroupCall &call, TaskId task);
    /// The group of a call; none if there is no such call.
    GroupId groupOfCall(std::int64_t call);
    /// Sets the entered totals; absent ones are not known. Returns false if nothing changes.
    bool setAnswers(std::int64_t call, std::optional<std::int64_t> responded, std::optional<std::int64_t> members);
    /// How many are in the group now, by the memberships; absent if none is known.
    std::optional<std::int64_t> memberCount(GroupId group);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
