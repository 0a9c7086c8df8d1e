#include "storage/groups/groupstore.h"

#include "storage/store/counters.h"

#include "storage/customers/customername.h"

namespace storage {

namespace {

#define SIYU_GROUP                                                                                                     \
    "SELECT g.id, g.name, g.chat_id, g.kind, g.tags, g.owner_account_id, a.name, g.opening_day, g.created_at, "        \
    "g.dissolved_at, g.capacity, g.successor_id, s.name FROM group_chat g "                                            \
    "LEFT JOIN account a ON a.id = g.owner_account_id LEFT JOIN group_chat s ON s.id = g.successor_id "

GroupChat readGroup(const sqlite::Statement &row)
{
    GroupChat group;
    group.id = row.id<GroupId>(0);
    group.name = row.text(1);
    group.chatId = row.text(2);
    group.kind = row.text(3);
    group.tags = row.text(4);
    group.owner = row.id<AccountId>(5);
    group.ownerName = row.text(6);
    if (!row.isNull(7))
        group.openingDay = LocalDay(row.integer(7));
    group.createdAt = row.optionalInteger(8);
    group.dissolvedAt = row.optionalInteger(9);
    group.capacity = row.optionalInteger(10);
    group.successor = row.id<GroupId>(11);
    group.successorName = row.text(12);
    return group;
}

std::optional<int> smallNumber(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

GroupMember readMember(const sqlite::Statement &row)
{
    GroupMember member;
    member.id = row.integer(0);
    member.customer = row.id<CustomerId>(1);
    member.account = row.id<AccountId>(2);
    member.name = row.text(3);
    member.isFriend = row.integer(4) != 0;
    member.role = int(row.integer(5));
    member.joinedAt = row.optionalInteger(6);
    member.leftAt = row.optionalInteger(7);
    member.leftKind = smallNumber(row, 8);
    member.joinScene = smallNumber(row, 9);
    member.inviter = row.text(10);
    member.inviterCustomer = row.id<CustomerId>(11);
    return member;
}

} // namespace

std::vector<GroupChat> GroupStore::all()
{
    std::vector<GroupChat> groups;
    auto select = m_connection.prepare(SIYU_GROUP "ORDER BY g.name, g.id");
    while (select->step())
        groups.push_back(readGroup(*select));
    return groups;
}

std::optional<GroupChat> GroupStore::byId(GroupId id)
{
    auto select = m_connection.prepare(SIYU_GROUP "WHERE g.id = ?1");
    select->bindAll(id);
    return select->step() ? std::optional(readGroup(*select)) : std::nullopt;
}

std::vector<GroupChat> GroupStore::byName(const QString &name)
{
    std::vector<GroupChat> groups;
    auto select = m_connection.prepare(SIYU_GROUP "WHERE g.name = ?1 OR g.chat_id = ?1 ORDER BY g.id");
    select->bindAll(name);
    while (select->step())
        groups.push_back(readGroup(*select));
    return groups;
}

std::vector<GroupRole> GroupStore::cast()
{
    std::vector<GroupRole> roles;
    auto select =
        m_connection.prepare("SELECT group_id, account_id, role FROM group_member WHERE account_id IS NOT NULL "
                             "AND role > 0 AND left_at IS NULL AND left_kind IS NULL "
                             "ORDER BY group_id, role, ifnull(joined_at, 0), id");
    while (select->step())
        roles.push_back({select->id<GroupId>(0), select->id<AccountId>(1), int(select->integer(2))});
    return roles;
}

void GroupStore::update(const GroupChat &group)
{
    auto update = m_connection.prepare("UPDATE group_chat SET kind = ?2, tags = ?3, opening_day = ?4, capacity = ?5, "
                                       "successor_id = ?6 WHERE id = ?1");
    update->bind(1, group.id).bindText(2, group.kind).bindText(3, group.tags);
    update->bind(4, group.openingDay).bind(5, group.capacity).bind(6, group.successor);
    update->run();
}

std::vector<GroupMember> GroupStore::members(GroupId group)
{
    std::vector<GroupMember> members;
    auto select = m_connection.prepare(R"(
        SELECT m.id, m.customer_id, m.account_id, coalesce()" SIYU_CUSTOMER_NAME("c") R"(, a.name),
               EXISTS (SELECT 1 FROM friendship f WHERE f.customer_id = m.customer_id AND f.end_kind = 0),
               m.role, m.joined_at, m.left_at, m.left_kind, m.join_scene,
               coalesce()" SIYU_CUSTOMER_NAME("i") R"(, b.name), m.inviter_customer_id
        FROM group_member m
        LEFT JOIN customer c ON c.id = m.customer_id LEFT JOIN account a ON a.id = m.account_id
        LEFT JOIN customer i ON i.id = m.inviter_customer_id LEFT JOIN account b ON b.id = m.inviter_account_id
        WHERE m.group_id = ?1 ORDER BY m.joined_at, m.id)");
    select->bindAll(group);
    while (select->step())
        members.push_back(readMember(*select));
    return members;
}

bool GroupStore::setRole(std::int64_t membership, int role)
{
    m_connection.prepare("UPDATE group_member SET role = ?2 WHERE id = ?1 AND role <> ?2")
        ->bindAll(membership, role)
        .run();
    return m_connection.changes() > 0;
}

GroupId GroupStore::groupOf(std::int64_t membership)
{
    auto select = m_connection.prepare("SELECT group_id FROM group_member WHERE id = ?1");
    select->bindAll(membership);
    return select->step() ? select->id<GroupId>(0) : GroupId();
}

std::vector<GroupCall> GroupStore::calls(GroupId group)
{
    std::vector<GroupCall> calls;
    auto select = m_connection.prepare(R"(
        SELECT c.id, c.at, c.deadline_at, c.text, c.members, coalesce(c.responded,
               (SELECT nullif(count(*), 0) FROM call_to_action_response r
                WHERE r.call_id = c.id AND r.at <= c.deadline_at))
        FROM call_to_action c WHERE c.group_id = ?1 ORDER BY c.at DESC, c.id DESC)");
    select->bindAll(group);
    while (select->step())
        calls.push_back({select->integer(0), select->integer(1), select->integer(2), select->text(3),
                         select->optionalInteger(4), select->optionalInteger(5)});
    return calls;
}

std::int64_t GroupStore::addCall(GroupId group, const GroupCall &call, TaskId task)
{
    const std::int64_t id = takeIds(m_connection, "call_to_action", 1);
    auto insert =
        m_connection.prepare("INSERT INTO call_to_action(id, group_id, task_id, at, deadline_at, text, members, "
                             "responded) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert->bindAll(id, group, task, call.at, call.deadlineAt);
    insert->bindText(6, call.text).bind(7, call.members).bind(8, call.responded).run();
    return id;
}

GroupId GroupStore::groupOfCall(std::int64_t call)
{
    auto select = m_connection.prepare("SELECT group_id FROM call_to_action WHERE id = ?1");
    select->bindAll(call);
    return select->step() ? select->id<GroupId>(0) : GroupId();
}

bool GroupStore::setAnswers(std::int64_t call, std::optional<std::int64_t> responded,
                            std::optional<std::int64_t> members)
{
    m_connection
        .prepare(
            "UPDATE call_to_action SET responded = ?2, members = ?3 WHERE id = ?1 AND (responded IS NOT ?2 OR members "
            "IS NOT ?3)")
        ->bindAll(call, responded, members)
        .run();
    return m_connection.changes() > 0;
}

std::optional<std::int64_t> GroupStore::memberCount(GroupId group)
{
    auto select = m_connection.prepare(
        "SELECT nullif(count(*), 0) FROM group_member WHERE group_id = ?1 AND left_at IS NULL AND left_kind IS NULL");
    select->bindAll(group);
    return select->step() ? select->optionalInteger(0) : std::nullopt;
}

} // namespace storage
