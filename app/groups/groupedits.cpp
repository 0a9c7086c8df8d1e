#include "app/groups/groupedits.h"

#include "app/groups/groupservice.h"
#include "app/imports/kinds/groupwords.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/text/cell.h"
#include "storage/text/datetime.h"

#include <unordered_set>

namespace app {

using storage::GroupChat;
using storage::GroupId;
using storage::GroupStore;

namespace {

constexpr int longestKind = 40;

Result<std::optional<std::int64_t>> capacityFrom(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    std::int64_t people = 0;
    if (!storage::parseInteger(value.toStdString(), people) || people < 1 || people > GroupEdits::mostCapacity)
        return failure(ErrorKind::Invalid, Text::tr("A group can have 1 to %1 people; \"%2\" is out of range.")
                                               .arg(GroupEdits::mostCapacity)
                                               .arg(value));
    return people;
}

Result<std::optional<storage::LocalDay>> dayFrom(const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    const storage::ParsedTime time = storage::parseTime(value.toStdString());
    if (time.kind != storage::ParsedTime::Kind::Day && time.kind != storage::ParsedTime::Kind::LocalTime)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(value));
    return time.day;
}

int differences(const GroupChat &a, const GroupChat &b)
{
    return int(a.kind != b.kind) + int(a.tags != b.tags) + int(a.capacity != b.capacity) +
           int(a.openingDay != b.openingDay) + int(a.successor != b.successor);
}

} // namespace

QStringList GroupEdits::fields()
{
    return {QStringLiteral("kind"), QStringLiteral("capacity"), QStringLiteral("successor"), QStringLiteral("opening"),
            QStringLiteral("tags")};
}

/// Successors must not form a cycle: new customers are sent from one group to the next.
Result<GroupId> GroupEdits::successorOf(const GroupChat &group, const QString &value)
{
    if (value.isEmpty())
        return GroupId();
    const auto successor = GroupService(m_store).find(value);
    if (!successor)
        return tl::unexpected<Error>(successor.error());
    if (successor->id == group.id)
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" cannot be its own successor.").arg(group.name));
    GroupStore store(m_store.connection());
    std::unordered_set<GroupId> passed;
    for (std::optional<GroupChat> next = *successor; next && passed.insert(next->id).second;
         next = store.byId(next->successor)) {
        if (next->successor == group.id)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" leads back to \"%2\", so new members would be sent in a circle.")
                               .arg(successor->name, group.name));
    }
    return successor->id;
}

Result<void> GroupEdits::apply(GroupChat &group, const QString &field, const QString &given)
{
    const QString value = given.trimmed();
    if (field == QLatin1String("kind")) {
        if (value.size() > longestKind)
            return failure(ErrorKind::Invalid,
                           Text::tr("A group type can have at most %1 characters.").arg(longestKind));
        group.kind = value;
        return {};
    }
    if (field == QLatin1String("tags")) {
        group.tags = groupTagsFromText(value);
        return {};
    }
    if (field == QLatin1String("capacity")) {
        const auto capacity = capacityFrom(value);
        if (!capacity)
            return tl::unexpected<Error>(capacity.error());
        group.capacity = *capacity;
        return {};
    }
    if (field == QLatin1String("opening")) {
        const auto day = dayFrom(value);
        if (!day)
            return tl::unexpected<Error>(day.error());
        group.openingDay = *day;
        return {};
    }
    if (field == QLatin1String("successor")) {
        const auto successor = successorOf(group, value);
        if (!successor)
            return tl::unexpected<Error>(successor.error());
        group.successor = *successor;
        return {};
    }
    return failure(
        ErrorKind::Invalid,
        Text::tr("\"%1\" cannot be set. Available fields: %2.").arg(field, fields().join(QStringLiteral(", "))));
}

Result<int> GroupEdits::set(GroupId id, const Pairs &values)
{
    return guarded([&]() -> Result<int> {
        GroupStore store(m_store.connection());
        const auto known = store.byId(id);
        if (!known)
            return failure(ErrorKind::NotFound, Text::tr("The group no longer exists."));
        GroupChat group = *known;
        QJsonObject detail;
        for (const auto &[field, value] : values) {
            if (const auto applied = apply(group, field, value); !applied)
                return tl::unexpected<Error>(applied.error());
            detail.insert(field, value.trimmed());
        }
        const int changed = differences(*known, group);
        if (changed == 0)
            return 0;
        WriteScope scope(m_store, Text::tr("Edit group \"%1\"").arg(group.name), QStringLiteral("groups.edit"));
        scope.describe(group.name, detail);
        store.update(group);
        scope.commit();
        return changed;
    });
}

Result<void> GroupEdits::check(GroupId id, const QString &field, const QString &value)
{
    return guarded([&]() -> Result<void> {
        auto group = GroupStore(m_store.connection()).byId(id);
        if (!group)
            return failure(ErrorKind::NotFound, Text::tr("The group no longer exists."));
        return apply(*group, field, value);
    });
}

Result<int> GroupEdits::setRole(const std::vector<std::int64_t> &memberships, int role)
{
    if (role < 0 || role >= groupRoleCount)
        return failure(ErrorKind::Invalid, Text::tr("%1 is not a group role.").arg(role));
    return guarded([&]() -> Result<int> {
        GroupStore store(m_store.connection());
        WriteScope scope(
            m_store, Text::tr("Role of %n member(s): %1", nullptr, int(memberships.size())).arg(groupRoleWord(role)),
            QStringLiteral("groups.role"));
        int changed = 0;
        QString group;
        for (const std::int64_t membership : memberships) {
            const auto of = store.byId(store.groupOf(membership));
            if (!of)
                return failure(ErrorKind::NotFound, Text::tr("The member is no longer in the group."));
            group = of->name;
            changed += store.setRole(membership, role);
        }
        if (changed == 0)
            return 0; // rolled back with the scope: nothing to undo
        scope.describe(group, {{QStringLiteral("role"), groupRoleName(role)}, {QStringLiteral("members"), changed}});
        scope.commit();
        return changed;
    });
}

Result<bool> GroupEdits::setAnswers(std::int64_t call, std::int64_t responded, std::optional<std::int64_t> members)
{
    return guarded([&]() -> Result<bool> {
        GroupStore store(m_store.connection());
        const storage::GroupId group = store.groupOfCall(call);
        const auto chat = store.byId(group);
        if (!group || !chat)
            return failure(ErrorKind::NotFound, Text::tr("There is no call to action with ID %1.").arg(call));
        const auto calls = store.calls(group);
        const auto one = std::find_if(calls.begin(), calls.end(), [call](const auto &each) { return each.id == call; });
        const auto of = members ? members : one->members;
        if (responded < 0 || (of && responded > *of))
            return failure(ErrorKind::Invalid,
                           Text::tr("More members responded (%1) than the group had (%2). Correct one of the numbers.")
                               .arg(responded)
                               .arg(of.value_or(0)));
        WriteScope scope(m_store, Text::tr("Responses in %1: %2").arg(chat->name).arg(responded),
                         QStringLiteral("groups.answers"));
        if (!store.setAnswers(call, responded, of))
            return false; // rolled back with the scope: nothing to undo
        scope.describe(chat->name, {{QStringLiteral("responded"), qint64(responded)}});
        scope.commit();
        return true;
    });
}

} // namespace app
