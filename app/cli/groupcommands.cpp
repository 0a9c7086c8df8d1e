#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/wholenumber.h"
#include "app/groups/groupedits.h"
#include "app/groups/groupservice.h"
#include "app/imports/kinds/groupwords.h"
#include "app/text.h"

#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

constexpr int shownDays = 30;

struct GroupOptions
{
    QString name, asOf, from, to, role;
    QStringList values, members;
    std::int64_t call = 0, responded = 0, of = -1;
    bool everyone = false;
};

QJsonValue numberJson(const std::optional<std::int64_t> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonValue dayJson(const std::optional<storage::LocalDay> &day)
{
    return day ? QJsonValue(storage::isoDay(*day)) : QJsonValue();
}

QJsonValue timeJson(const storage::TeamZone &zone, const std::optional<storage::UtcMs> &at)
{
    return at ? QJsonValue(zone.isoDateTime(*at)) : QJsonValue();
}

QString numberText(const std::optional<std::int64_t> &number)
{
    return number ? QString::number(*number) : QStringLiteral("–");
}

QJsonObject toJson(const GroupLine &line, const storage::TeamZone &zone)
{
    const storage::GroupDay activity = line.activity.value_or(storage::GroupDay());
    return {{QStringLiteral("id"), QString::number(line.chat.id.value)},
            {QStringLiteral("name"), line.chat.name},
            {QStringLiteral("chat_id"), line.chat.chatId},
            {QStringLiteral("kind"), line.chat.kind},
            {QStringLiteral("tags"), QJsonArray::fromStringList(groupTags(line.chat.tags))},
            {QStringLiteral("owner"), line.chat.ownerName},
            {QStringLiteral("opening"), dayJson(line.opening)},
            {QStringLiteral("capacity"), numberJson(line.chat.capacity)},
            {QStringLiteral("successor"), line.chat.successorName},
            {QStringLiteral("dissolved_at"), timeJson(zone, line.chat.dissolvedAt)},
            {QStringLiteral("members"), numberJson(line.members)},
            {QStringLiteral("members_day"), dayJson(line.membersDay)},
            {QStringLiteral("joined_7"), numberJson(line.week.joined)},
            {QStringLiteral("left_7"), numberJson(line.week.left)},
            {QStringLiteral("joined_30"), numberJson(line.month.joined)},
            {QStringLiteral("left_30"), numberJson(line.month.left)},
            {QStringLiteral("messages"), numberJson(activity.messages)},
            {QStringLiteral("active_members"), numberJson(activity.spoke)},
            {QStringLiteral("activity_day"), line.activity ? dayJson(line.activity->day) : QJsonValue()}};
}

QString toText(const GroupLine &line)
{
    const QString people = line.chat.capacity
                               ? QStringLiteral("%1/%2").arg(numberText(line.members)).arg(*line.chat.capacity)
                               : numberText(line.members);
    QString text = QStringLiteral("%1  %2  %3  %4  +%5 −%6")
                       .arg(line.chat.name, line.chat.kind, line.chat.ownerName, people, numberText(line.month.joined),
                            numberText(line.month.left));
    if (line.activity)
        text += QStringLiteral("  ") + Text::tr("%1: messages %2, active members %3")
                                           .arg(storage::isoDay(line.activity->day),
                                                numberText(line.activity->messages), numberText(line.activity->spoke));
    return text;
}

Result<Answer> listGroups(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto lines = GroupService(**store).list();
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    QJsonArray rows;
    QStringList texts;
    for (const GroupLine &line : *lines) {
        rows << toJson(line, (*store)->zone());
        texts << toText(line);
    }
    return Answer{{{QStringLiteral("groups"), rows}}, texts.join(QLatin1Char('\n'))};
}

QJsonArray toJson(const GroupTrend &trend)
{
    QJsonArray series;
    for (std::size_t i = 0; i < trend.days.size(); ++i)
        series << QJsonObject{{QStringLiteral("day"), storage::isoDay(trend.days[i])},
                              {QStringLiteral("members"), numberJson(trend.members[i])},
                              {QStringLiteral("joined"), numberJson(trend.joined[i])},
                              {QStringLiteral("left"), numberJson(trend.left[i])},
                              {QStringLiteral("messages"), numberJson(trend.messages[i])},
                              {QStringLiteral("active_members"), numberJson(trend.spoke[i])}};
    return series;
}

QJsonArray toJson(const std::vector<storage::GroupCall> &calls, const storage::TeamZone &zone)
{
    QJsonArray rows;
    for (const storage::GroupCall &call : calls)
        rows << QJsonObject{{QStringLiteral("id"), QString::number(call.id)},
                            {QStringLiteral("at"), zone.isoDateTime(call.at)},
                            {QStringLiteral("deadline"), zone.isoDateTime(call.deadlineAt)},
                            {QStringLiteral("text"), call.text},
                            {QStringLiteral("members"), numberJson(call.members)},
                            {QStringLiteral("responded"), numberJson(call.responded)}};
    return rows;
}

QString toText(const GroupLine &line, const std::vector<storage::GroupCall> &calls, const storage::TeamZone &zone)
{
    QStringList lines{toText(line)};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("  %1: %2").arg(label, value);
    };
    add(Text::tr("Opening day"), line.opening ? storage::isoDay(*line.opening) : QString());
    add(Text::tr("Tags"), line.chat.tags);
    add(Text::tr("Successor group"), line.chat.successorName);
    add(Text::tr("Members as of"), line.membersDay ? storage::isoDay(*line.membersDay) : QString());
    for (const storage::GroupCall &call : calls)
        add(zone.isoDateTime(call.at),
            Text::tr("%1 (%2 of %3 responded; ID %4)")
                .arg(call.text, numberText(call.responded), numberText(call.members), QString::number(call.id)));
    return lines.join(QLatin1Char('\n'));
}

Result<storage::LocalDay> dayOf(const QString &text, storage::LocalDay standard)
{
    if (text.isEmpty())
        return standard;
    if (const auto day = storage::parseIsoDay(text))
        return *day;
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(text));
}

Result<Answer> showGroup(CommandContext &context, const GroupOptions &options)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    GroupService service(**store);
    const auto group = service.find(options.name);
    if (!group)
        return tl::unexpected<Error>(group.error());
    const auto to = dayOf(options.to, (*store)->today());
    const auto from = dayOf(options.from, to.value_or((*store)->today()) - shownDays + 1);
    if (!to || !from)
        return tl::unexpected<Error>(to ? from.error() : to.error());
    const auto line = service.line(group->id);
    const auto trend = service.trend(group->id, *from, *to);
    const auto calls = service.calls(group->id);
    for (const Error *error :
         {line ? nullptr : &line.error(), trend ? nullptr : &trend.error(), calls ? nullptr : &calls.error()}) {
        if (error)
            return tl::unexpected<Error>(*error);
    }
    QJsonObject json = toJson(*line, (*store)->zone());
    json.insert(QStringLiteral("series"), toJson(*trend));
    json.insert(QStringLiteral("calls"), toJson(*calls, (*store)->zone()));
    return Answer{json, toText(*line, *calls, (*store)->zone())};
}

QJsonObject toJson(const storage::GroupMember &member, const storage::TeamZone &zone)
{
    return {
        {QStringLiteral("membership"), QString::number(member.id)},
        {QStringLiteral("customer"),
         member.customer ? QJsonValue(QString::number(member.customer.value)) : QJsonValue()},
        {QStringLiteral("account"), member.account ? QJsonValue(QString::number(member.account.value)) : QJsonValue()},
        {QStringLiteral("name"), member.name},
        {QStringLiteral("role"), groupRoleName(member.role)},
        {QStringLiteral("joined_at"), timeJson(zone, member.joinedAt)},
        {QStringLiteral("join_scene"), joinSceneName(member.joinScene)},
        {QStringLiteral("invited_by"), member.inviter},
        {QStringLiteral("left_at"), timeJson(zone, member.leftAt)},
        {QStringLiteral("left"), leftName(member)},
        {QStringLiteral("is_friend"), member.isFriend}};
}

Result<Answer> listMembers(CommandContext &context, const GroupOptions &options)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    GroupService service(**store);
    const auto group = service.find(options.name);
    if (!group)
        return tl::unexpected<Error>(group.error());
    GroupMoment moment{{}, options.everyone};
    if (!options.asOf.isEmpty()) {
        const auto day = dayOf(options.asOf, 0);
        if (!day)
            return tl::unexpected<Error>(day.error());
        moment.day = *day;
    }
    const auto members = service.members(group->id, moment);
    if (!members)
        return tl::unexpected<Error>(members.error());
    QJsonArray rows;
    QStringList lines;
    for (const storage::GroupMember &member : *members) {
        rows << toJson(member, (*store)->zone());
        lines << QStringList{member.name,
                             groupRoleWord(member.role),
                             member.joinedAt ? (*store)->zone().isoDateTime(*member.joinedAt) : QString(),
                             joinSceneWord(member.joinScene),
                             member.inviter,
                             leftWord(member)}
                     .join(QStringLiteral("  "))
                     .trimmed();
    }
    return Answer{{{QStringLiteral("group"), group->name}, {QStringLiteral("members"), rows}},
                  lines.join(QLatin1Char('\n'))};
}

Result<Answer> setFields(CommandContext &context, const GroupOptions &options)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto group = GroupService(**store).find(options.name);
    if (!group)
        return tl::unexpected<Error>(group.error());
    GroupEdits::Pairs values;
    for (const QString &pair : options.values) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorKind::Invalid, Text::tr("Use FIELD=VALUE; \"%1\" has no field.").arg(pair));
        values.emplace_back(pair.left(equals), pair.mid(equals + 1));
    }
    const auto changed = GroupEdits(**store).set(group->id, values);
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return Answer{{{QStringLiteral("id"), QString::number(group->id.value)}, {QStringLiteral("changed"), *changed}},
                  Text::tr("%n field(s) changed.", nullptr, *changed)};
}

/// Current members whose name, membership, customer or account is one of the keys.
Result<std::vector<std::int64_t>> membershipsOf(const std::vector<storage::GroupMember> &members,
                                                const QStringList &keys)
{
    std::vector<std::int64_t> memberships;
    for (const QString &key : keys) {
        const auto before = memberships.size();
        for (const storage::GroupMember &member : members) {
            const std::int64_t id = wholeNumber(key).value_or(0);
            if (member.name == key ||
                (id != 0 && (member.id == id || member.customer.value == id || member.account.value == id)))
                memberships.push_back(member.id);
        }
        if (memberships.size() == before)
            return failure(ErrorKind::NotFound, Text::tr("No one in the group is named \"%1\".").arg(key));
        if (memberships.size() > before + 1)
            return failure(ErrorKind::Conflict,
                           Text::tr("Several members are named \"%1\". Use the membership number from \"siyu group "
                                    "members --json\".")
                               .arg(key));
    }
    return memberships;
}

Result<Answer> setRole(CommandContext &context, const GroupOptions &options)
{
    const auto role = groupRoleFromText(options.role);
    if (!role) {
        QStringList names;
        for (int i = 0; i < groupRoleCount; ++i)
            names << groupRoleName(i);
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a group role. Available: %2.").arg(options.role, names.join(QStringLiteral(", "))));
    }
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    GroupService service(**store);
    const auto group = service.find(options.name);
    if (!group)
        return tl::unexpected<Error>(group.error());
    const auto members = service.members(group->id, {});
    if (!members)
        return tl::unexpected<Error>(members.error());
    const auto memberships = membershipsOf(*members, options.members);
    if (!memberships)
        return tl::unexpected<Error>(memberships.error());
    const auto changed = GroupEdits(**store).setRole(*memberships, *role);
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return Answer{{{QStringLiteral("id"), QString::number(group->id.value)},
                   {QStringLiteral("role"), groupRoleName(*role)},
                   {QStringLiteral("changed"), *changed}},
                  Text::tr("Role changed for %n member(s).", nullptr, *changed)};
}

Result<Answer> setAnswers(CommandContext &context, const GroupOptions &options)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto changed = GroupEdits(**store).setAnswers(options.call, options.responded,
                                                        options.of < 0 ? std::nullopt : std::optional(options.of));
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return Answer{{{QStringLiteral("id"), QString::number(options.call)},
                   {QStringLiteral("responded"), qint64(options.responded)},
                   {QStringLiteral("changed"), *changed}},
                  Text::tr("%n response(s) recorded.", nullptr, int(options.responded))};
}

} // namespace

void addGroupCommands(CommandLine &line)
{
    CLI::App *group = line.addCommand("group", Text::tr("Group chats and their members"));
    needSubCommand(group);
    auto options = std::make_shared<GroupOptions>();
    const auto addName = [options](CLI::App *command) {
        addText(command, "name", options->name, Text::tr("Group name, chat ID or group ID")).required();
    };
    line.setAction(line.addCommand("list", Text::tr("List groups with their figures"), group), listGroups);
    CLI::App *show = line.addCommand("show", Text::tr("Show one group: daily figures and calls to action"), group);
    addName(show);
    addText(show, "--from", options->from, Text::tr("First day of the figures; the last 30 days by default"));
    addText(show, "--to", options->to, Text::tr("Last day of the figures"));
    line.setAction(show, [options](CommandContext &context) { return showGroup(context, *options); });
    CLI::App *members = line.addCommand("members", Text::tr("List a group's current members"), group);
    addName(members);
    addText(members, "--as-of", options->asOf, Text::tr("As of the end of this day instead of now"));
    addFlag(members, "--all", options->everyone, Text::tr("All members, past and present"));
    line.setAction(members, [options](CommandContext &context) { return listMembers(context, *options); });
    CLI::App *set = line.addCommand("set", Text::tr("Change a group's fields; if one fails, none is changed"), group);
    addName(set);
    addTexts(set, "values", options->values,
             Text::tr("FIELD=VALUE, where FIELD is one of %1; an empty value clears it")
                 .arg(GroupEdits::fields().join(QStringLiteral(", "))))
        .required();
    line.setAction(set, [options](CommandContext &context) { return setFields(context, *options); });
    CLI::App *answers = line.addCommand("answers", Text::tr("Record how many responded to a call to action"), group);
    addNumber(answers, "call", options->call, Text::tr("ID of the call, as group show prints it"), 1, INT64_MAX)
        .required();
    addNumber(answers, "responded", options->responded, Text::tr("Number of members who responded"), 0, 1'000'000)
        .required();
    addNumber(answers, "--members", options->of, Text::tr("Number of members who could respond"), 1, 1'000'000);
    line.setAction(answers, [options](CommandContext &context) { return setAnswers(context, *options); });
    CLI::App *role = line.addCommand("role", Text::tr("Set the role of group members"), group);
    addName(role);
    addText(role, "role", options->role, Text::tr("member, assistant, companion, expert, kol or helper")).required();
    addTexts(role, "members", options->members, Text::tr("Member names or numbers")).required();
    line.setAction(role, [options](CommandContext &context) { return setRole(context, *options); });
}

} // namespace app
