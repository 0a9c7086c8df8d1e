#include "app/groups/groupservice.h"

#include "app/text.h"

#include <algorithm>

namespace app {

using storage::GroupChat;
using storage::GroupCounts;
using storage::GroupDay;
using storage::GroupFigures;
using storage::GroupId;
using storage::GroupMember;
using storage::GroupStore;
using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr int week = 7, month = 30;
constexpr int lastRole = 99; // plain members sort after those with a role

/// The sum over days with a value; empty if there are none.
std::optional<std::int64_t> sumOf(const std::vector<GroupDay> &days, std::optional<std::int64_t> GroupDay::*figure)
{
    std::optional<std::int64_t> sum;
    for (const GroupDay &day : days) {
        if (day.*figure)
            sum = sum.value_or(0) + *(day.*figure);
    }
    return sum;
}

GroupLine::Moves movesOf(const std::vector<GroupDay> &days)
{
    return {sumOf(days, &GroupDay::joined), sumOf(days, &GroupDay::departed)};
}

} // namespace

std::optional<LocalDay> openingOf(const GroupChat &chat, const storage::TeamZone &zone)
{
    return chat.openingDay  ? chat.openingDay
           : chat.createdAt ? std::optional(zone.dayOf(*chat.createdAt))
                            : std::nullopt;
}

GroupLine GroupService::lineOf(GroupChat chat, const GroupCounts *counts)
{
    GroupFigures figures(m_store.connection());
    const LocalDay today = m_store.today();
    GroupLine line;
    line.opening = openingOf(chat, m_store.zone());
    if (counts) {
        line.members = counts->members;
    } else if (const auto total = figures.lastTotal(chat.id, today)) {
        line.members = total->members;
        line.membersDay = total->day;
    }
    if (counts && counts->known > 0) {
        line.week = {counts->joinedWeek, counts->leftWeek};
        line.month = {counts->joinedMonth, counts->leftMonth};
    } else {
        line.week = movesOf(figures.days(chat.id, today - week + 1, today));
        line.month = movesOf(figures.days(chat.id, today - month + 1, today));
    }
    line.activity = figures.lastActivity(chat.id, today);
    line.chat = std::move(chat);
    return line;
}

std::unordered_map<GroupId, GroupCounts> GroupService::counts()
{
    const LocalDay today = m_store.today();
    return GroupFigures(m_store.connection())
        .counts(m_store.zone().toUtc(today - week + 1, 0), m_store.zone().toUtc(today - month + 1, 0), m_store.now());
}

Result<std::vector<GroupLine>> GroupService::list()
{
    return guarded([&]() -> Result<std::vector<GroupLine>> {
        const auto counts = this->counts();
        std::vector<GroupLine> lines;
        for (GroupChat &chat : GroupStore(m_store.connection()).all()) {
            const auto found = counts.find(chat.id);
            lines.push_back(lineOf(std::move(chat), found == counts.end() ? nullptr : &found->second));
        }
        return lines;
    });
}

Result<GroupChat> GroupService::find(const QString &key)
{
    return guarded([&]() -> Result<GroupChat> {
        GroupStore store(m_store.connection());
        std::vector<GroupChat> groups = store.byName(key.trimmed());
        if (groups.size() == 1)
            return groups.front();
        if (groups.size() > 1) {
            QStringList ids;
            for (const GroupChat &group : groups)
                ids << QString::number(group.id.value);
            return failure(ErrorKind::Conflict, Text::tr("Several groups are named \"%1\". Choose one by its ID: %2.")
                                                    .arg(key, ids.join(QStringLiteral(", "))));
        }
        bool isNumber = false;
        const GroupId id(key.trimmed().toLongLong(&isNumber));
        if (const auto group = isNumber ? store.byId(id) : std::nullopt)
            return *group;
        return failure(ErrorKind::NotFound,
                       Text::tr("There is no group named \"%1\". Run \"siyu group list\" to see them all.").arg(key));
    });
}

Result<GroupLine> GroupService::line(GroupId group)
{
    return guarded([&]() -> Result<GroupLine> {
        auto chat = GroupStore(m_store.connection()).byId(group);
        if (!chat)
            return failure(ErrorKind::NotFound, Text::tr("The group no longer exists."));
        const auto counts = this->counts();
        const auto found = counts.find(group);
        return lineOf(std::move(*chat), found == counts.end() ? nullptr : &found->second);
    });
}

Result<std::vector<GroupMember>> GroupService::members(GroupId group, const GroupMoment &moment)
{
    return guarded([&]() -> Result<std::vector<GroupMember>> {
        std::vector<GroupMember> members = GroupStore(m_store.connection()).members(group);
        if (!moment.everyone) {
            const UtcMs end = moment.day ? m_store.zone().toUtc(*moment.day + 1, 0) : 0;
            std::erase_if(members, [&moment, end](const GroupMember &member) {
                if (!moment.day)
                    return member.hasLeft();
                return member.joinedAt.value_or(0) >= end || (member.hasLeft() && member.leftAt.value_or(0) < end);
            });
        }
        const auto rank = [](const GroupMember &member) { return member.role == 0 ? lastRole : member.role; };
        std::stable_sort(members.begin(), members.end(),
                         [&rank](const GroupMember &a, const GroupMember &b) { return rank(a) < rank(b); });
        return members;
    });
}

void GroupService::countMembers(const std::vector<GroupMember> &members, GroupTrend &trend)
{
    std::optional<LocalDay> first;
    for (const GroupMember &member : members) {
        if (member.joinedAt)
            first = std::min(first.value_or(m_store.today()), m_store.zone().dayOf(*member.joinedAt));
    }
    if (!first)
        return;
    std::vector<std::int64_t> joined(trend.days.size()), left(trend.days.size());
    std::int64_t total = 0;
    const LocalDay from = trend.days.front(), to = trend.days.back();
    const auto note = [&](LocalDay day, std::vector<std::int64_t> &moves, std::int64_t step) {
        if (day < from)
            total += step;
        else if (day <= to)
            ++moves[std::size_t(day - from)];
    };
    for (const GroupMember &member : members) {
        if (member.hasLeft() && !member.leftAt)
            continue; // the time of leaving is unknown
        note(member.joinedAt ? m_store.zone().dayOf(*member.joinedAt) : from - 1, joined, 1);
        if (member.leftAt)
            note(m_store.zone().dayOf(*member.leftAt), left, -1);
    }
    for (std::size_t i = 0; i < trend.days.size(); ++i) {
        total += joined[i] - left[i];
        if (trend.days[i] < *first)
            continue;
        trend.members[i] = total;
        trend.joined[i] = joined[i];
        trend.left[i] = left[i];
    }
}

Result<GroupTrend> GroupService::trend(GroupId group, LocalDay from, LocalDay to)
{
    return guarded([&]() -> Result<GroupTrend> {
        GroupTrend trend;
        for (LocalDay day = from; day <= std::min(to, m_store.today()); ++day)
            trend.days.push_back(day);
        for (GroupTrend::Values *values : {&trend.members, &trend.joined, &trend.left, &trend.messages, &trend.spoke})
            values->resize(trend.days.size());
        if (trend.days.empty())
            return trend;
        countMembers(GroupStore(m_store.connection()).members(group), trend);
        for (const GroupDay &day : GroupFigures(m_store.connection()).days(group, from, trend.days.back())) {
            const auto at = std::size_t(day.day - from);
            const auto take = [at](GroupTrend::Values &values, const std::optional<std::int64_t> &value) {
                if (value)
                    values[at] = value;
            };
            take(trend.members, day.members);
            take(trend.joined, day.joined);
            take(trend.left, day.departed);
            take(trend.messages, day.messages);
            take(trend.spoke, day.spoke);
        }
        return trend;
    });
}

Result<std::vector<storage::GroupCall>> GroupService::calls(GroupId group)
{
    return guarded(
        [&]() -> Result<std::vector<storage::GroupCall>> { return GroupStore(m_store.connection()).calls(group); });
}

} // namespace app
