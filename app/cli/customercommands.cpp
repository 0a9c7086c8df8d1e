#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/customerkeys.h"
#include "app/customers/customereditservice.h"
#include "app/customers/profileservice.h"
#include "app/customers/quickadd.h"
#include "app/customers/refundtext.h"
#include "app/fields/customerfieldinfo.h"
#include "app/imports/shownphone.h"
#include "app/roster/addway.h"
#include "app/text.h"
#include "storage/customers/eventkind.h"
#include "storage/text/money.h"

#include <QJsonArray>

namespace app {

using storage::CustomerText;

namespace {

QJsonValue timeJson(const storage::TeamZone &zone, std::optional<std::int64_t> at)
{
    return at ? QJsonValue(zone.isoDateTime(*at)) : QJsonValue();
}

QString eventName(int kind)
{
    for (const storage::EventKindName &entry : storage::eventKindNames) {
        if (int(entry.kind) == kind)
            return QString::fromLatin1(entry.name);
    }
    return QString::number(kind);
}

QJsonArray friendshipsJson(const storage::CustomerProfile &profile, const storage::TeamZone &zone)
{
    static constexpr std::array endKinds{"open", "deleted_by_customer", "deleted_by_us", "transferred", "unknown"};
    QJsonArray friendships;
    for (const storage::Friendship &friendship : profile.friendships)
        friendships << QJsonObject{{QStringLiteral("account"), friendship.account},
                                   {QStringLiteral("userid"), friendship.userid},
                                   {QStringLiteral("add_way"),
                                    friendship.addWay ? QJsonValue(qint64(*friendship.addWay)) : QJsonValue()},
                                   {QStringLiteral("add_way_name"),
                                    friendship.addWay ? addWayText(*friendship.addWay) : QString()},
                                   {QStringLiteral("channel"), friendship.channel},
                                   {QStringLiteral("remark"), friendship.remark},
                                   {QStringLiteral("description"), friendship.description},
                                   {QStringLiteral("added_at"), timeJson(zone, friendship.addedAt)},
                                   {QStringLiteral("ended_at"), timeJson(zone, friendship.endedAt)},
                                   {QStringLiteral("state"), QLatin1String(endKinds[std::size_t(friendship.endKind)])}};
    return friendships;
}

/// Adds related records: groups, plans, open tasks, leads, the last orders, transfers in progress.
void addWork(QJsonObject &json, const FullProfile &full, const storage::TeamZone &zone)
{
    static constexpr std::array planStates{"running", "finished", "goal", "exited", "removed", "held_out"};
    static constexpr std::array stages{"new", "contacted", "quoted", "won", "lost"};
    static constexpr std::array orderStates{"unpaid", "paid", "shipped", "finished", "closed", "refunded"};
    QJsonArray groups, plans, tasks, leads, orders, transfers;
    for (const auto &group : full.details.groups)
        groups << QJsonObject{{QStringLiteral("name"), group.name},
                              {QStringLiteral("joined_at"), timeJson(zone, group.joinedAt)},
                              {QStringLiteral("left_at"), timeJson(zone, group.leftAt)}};
    for (const auto &plan : full.details.plans)
        plans << QJsonObject{
            {QStringLiteral("plan"), plan.name},
            {QStringLiteral("state"), QLatin1String(planStates[std::size_t(plan.state - 1)])},
            {QStringLiteral("next_day"), plan.nextDay ? QJsonValue(storage::isoDay(*plan.nextDay)) : QJsonValue()},
            {QStringLiteral("next_at"), timeJson(zone, plan.nextAt)}};
    for (const auto &task : full.details.openTasks)
        tasks << QJsonObject{{QStringLiteral("id"), QString::number(task.id.value)},
                             {QStringLiteral("plan"), task.plan},
                             {QStringLiteral("staff"), task.staff},
                             {QStringLiteral("due"), zone.isoDateTime(task.dueAt)},
                             {QStringLiteral("text"), task.text}};
    for (const auto &lead : full.details.leads)
        leads << QJsonObject{{QStringLiteral("stage"), QLatin1String(stages[std::size_t(lead.stage - 1)])},
                             {QStringLiteral("owner"), lead.owner}};
    for (const auto &order : full.details.lastOrders)
        orders << QJsonObject{{QStringLiteral("number"), order.number},
                              {QStringLiteral("source"), order.source},
                              {QStringLiteral("status"), QLatin1String(orderStates[std::size_t(order.status - 1)])},
                              {QStringLiteral("paid_at"), timeJson(zone, order.paidAt)},
                              {QStringLiteral("paid"), storage::formatYuan(order.paid)},
                              {QStringLiteral("refunded"), storage::formatYuan(order.refunded)}};
    for (const storage::Transfer &transfer : full.transfers)
        transfers << QJsonObject{{QStringLiteral("id"), QString::number(transfer.id)},
                                 {QStringLiteral("from"), transfer.fromName},
                                 {QStringLiteral("to"), transfer.toName}};
    json.insert(QStringLiteral("groups"), groups);
    json.insert(QStringLiteral("plans"), plans);
    json.insert(QStringLiteral("open_tasks"), tasks);
    json.insert(QStringLiteral("leads"), leads);
    json.insert(QStringLiteral("last_orders"), orders);
    json.insert(QStringLiteral("transfers"), transfers);
    json.insert(QStringLiteral("coupons"), qint64(full.details.coupons));
}

QJsonValue birthdayJson(const storage::CustomerProfile &profile)
{
    if (!profile.birthMonthDay)
        return QJsonValue();
    const QString day = QStringLiteral("%1-%2")
                            .arg(*profile.birthMonthDay / 100, 2, 10, QLatin1Char('0'))
                            .arg(*profile.birthMonthDay % 100, 2, 10, QLatin1Char('0'));
    return profile.birthYear ? QStringLiteral("%1-%2").arg(*profile.birthYear).arg(day) : day;
}

QJsonObject toJson(const FullProfile &full, const storage::TeamZone &zone)
{
    static constexpr std::array statuses{"active", "blacklisted", "gone"};
    const storage::CustomerProfile &profile = full.basics;
    static constexpr std::array stages{"new", "nurture", "first_order", "repeat", "loyal", "dormant", "lost"};
    QJsonArray identities, tags, grouped, timeline, merged;
    for (const storage::Identity &identity : profile.identities)
        identities << QJsonObject{{QStringLiteral("kind"), storage::nameOf(identity.kind)},
                                  {QStringLiteral("value"), identity.value}};
    for (std::size_t i = 0; i < profile.tags.size(); ++i) {
        tags << profile.tags[i];
        grouped << QJsonObject{{QStringLiteral("name"), profile.tags[i]},
                               {QStringLiteral("group"), profile.tagGroups[i]}};
    }
    for (const storage::TimelineEntry &entry : profile.timeline)
        timeline << QJsonObject{{QStringLiteral("at"), zone.isoDateTime(entry.at)},
                                {QStringLiteral("kind"), eventName(entry.kind)},
                                {QStringLiteral("text"), entry.text},
                                {QStringLiteral("void"), entry.isVoid}};
    for (const storage::CustomerId gone : full.details.merged)
        merged << QString::number(gone.value);
    QJsonObject custom;
    for (const FullProfile::Custom &value : full.custom)
        custom.insert(value.field, value.text);
    const storage::ProfileDetails &details = full.details;
    QJsonObject json{{QStringLiteral("id"), QString::number(profile.id.value)},
                     {QStringLiteral("gender"), profile.gender ? QJsonValue(qint64(*profile.gender)) : QJsonValue()},
                     {QStringLiteral("birthday"), birthdayJson(profile)},
                     {QStringLiteral("points"), details.points ? QJsonValue(qint64(*details.points)) : QJsonValue()},
                     {QStringLiteral("owner"), profile.owner},
                     {QStringLiteral("channel"), profile.channel},
                     {QStringLiteral("inviter"), details.inviterName},
                     {QStringLiteral("added_at"), timeJson(zone, profile.addedAt)},
                     {QStringLiteral("last_contact_at"), timeJson(zone, profile.lastContactAt)},
                     {QStringLiteral("status"), QLatin1String(statuses[std::size_t(details.status - 1)])},
                     {QStringLiteral("do_not_contact"), profile.doNotContact},
                     {QStringLiteral("consent_withdrawn_at"), timeJson(zone, details.consentWithdrawnAt)},
                     {QStringLiteral("contactable"), full.gate == ContactGate::Open},
                     {QStringLiteral("not_contactable_because"), textOf(full.gate)},
                     {QStringLiteral("custom"), custom},
                     {QStringLiteral("identities"), identities},
                     {QStringLiteral("friendships"), friendshipsJson(profile, zone)},
                     {QStringLiteral("tags"), tags},
                     {QStringLiteral("tag_groups"), grouped},
                     {QStringLiteral("stage"), profile.stage
                                                   ? QJsonValue(QLatin1String(stages[std::size_t(*profile.stage - 1)]))
                                                   : QJsonValue()},
                     {QStringLiteral("consent_source"), details.consentSource},
                     {QStringLiteral("consent_day"), details.consentDay
                                                         ? QJsonValue(storage::isoDay(storage::LocalDay(*details.consentDay)))
                                                         : QJsonValue()},
                     {QStringLiteral("department"), details.department},
                     {QStringLiteral("net"), storage::formatYuan(profile.orders.paid)},
                     {QStringLiteral("orders"), qint64(profile.orders.count)},
                     {QStringLiteral("paid_orders"), qint64(profile.orders.paidCount)},
                     {QStringLiteral("refunded_orders"), qint64(profile.orders.refundedCount)},
                     {QStringLiteral("paid"), storage::formatYuan(profile.orders.paidBefore)},
                     {QStringLiteral("refunded"), storage::formatYuan(profile.orders.refunded)},
                     {QStringLiteral("merged"), merged},
                     {QStringLiteral("timeline"), timeline}};
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isText())
            json.insert(QLatin1String(field.name), profile.texts[field.target.text]);
    }
    json.insert(QStringLiteral("masked_phone"), shownPhone(profile.texts[CustomerText::MaskedPhone]));
    addWork(json, full, zone);
    return json;
}

QString toText(const FullProfile &full, const storage::TeamZone &zone)
{
    const storage::CustomerProfile &profile = full.basics;
    const QString id = QString::number(profile.id.value);
    QStringList lines{QStringLiteral("%1  %2").arg(profile.texts[CustomerText::Name], id)};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("  %1: %2").arg(label, value);
    };
    add(Text::tr("Remark"), profile.texts[CustomerText::Remark]);
    add(Text::tr("Owner"), profile.owner);
    add(Text::tr("Channel"), profile.channel);
    add(Text::tr("Birthday"), birthdayJson(profile).toString());
    add(Text::tr("Notes"), profile.texts[CustomerText::Notes]);
    for (const FullProfile::Custom &value : full.custom)
        add(value.field, value.text);
    for (const storage::Identity &identity : profile.identities)
        add(storage::nameOf(identity.kind), identity.value);
    add(Text::tr("Other phone numbers"), shownPhone(profile.texts[CustomerText::MaskedPhone]));
    for (const storage::Friendship &friendship : profile.friendships)
        add(Text::tr("Friend of %1").arg(friendship.account),
            (friendship.addedAt ? zone.isoDateTime(*friendship.addedAt) : QString()) +
                (friendship.endKind ? Text::tr(", ended %1")
                                          .arg(friendship.endedAt ? zone.isoDateTime(*friendship.endedAt) : QString())
                                    : QString()));
    for (const storage::Transfer &transfer : full.transfers)
        add(Text::tr("Transfer in progress"), QStringLiteral("%1 → %2").arg(transfer.fromName, transfer.toName));
    add(Text::tr("Tags"), QStringList(profile.tags.begin(), profile.tags.end()).join(QStringLiteral(", ")));
    for (const auto &group : full.details.groups)
        add(Text::tr("Group"), group.name);
    for (const auto &plan : full.details.plans)
        add(Text::tr("Plan"),
            plan.name + (plan.nextDay ? QStringLiteral(" → ") + storage::isoDay(*plan.nextDay) : QString()));
    for (const auto &task : full.details.openTasks)
        add(Text::tr("Open task"), QStringLiteral("%1 %2").arg(zone.isoDateTime(task.dueAt), task.plan));
    QString orders = Text::tr("%1, paid ¥%2").arg(profile.orders.count).arg(storage::formatYuan(profile.orders.paid));
    if (profile.orders.refundedCount != 0)
        orders += QStringLiteral("; ") + refundText(profile.orders, storage::formatYuan(profile.orders.refunded));
    add(Text::tr("Orders"), orders);
    add(Text::tr("Do not contact"), textOf(full.gate));
    for (const storage::TimelineEntry &entry : profile.timeline)
        lines << QStringLiteral("  %1  %2  %3").arg(zone.isoDateTime(entry.at), eventName(entry.kind), entry.text);
    return lines.join(QLatin1Char('\n'));
}

Result<Answer> showCustomer(CommandContext &context, const QString &key)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customer = customerByKey(**store, key);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    const auto profile = ProfileService(**store).profile(*customer);
    if (!profile)
        return tl::unexpected<Error>(profile.error());
    return Answer{toJson(*profile, (*store)->zone()), toText(*profile, (*store)->zone())};
}

Result<Answer> setFields(CommandContext &context, const QString &key, const QStringList &pairs)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto customer = customerByKey(**store, key);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    std::vector<CellEdit> edits;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorKind::Invalid, Text::tr("Use FIELD=VALUE; \"%1\" has no field.").arg(pair));
        edits.push_back({*customer, pair.left(equals), pair.mid(equals + 1)});
    }
    const auto outcome = CustomerEditService(**store).apply(edits);
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    if (!outcome->errors.empty()) {
        QStringList messages;
        for (const CellError &error : outcome->errors)
            messages << QStringLiteral("%1: %2").arg(error.field, error.message);
        return failure(ErrorKind::Invalid,
                       messages.join(QLatin1Char('\n')) + QLatin1Char('\n') + Text::tr("No changes were made."));
    }
    return Answer{
        {{QStringLiteral("id"), QString::number(customer->value)},
         {QStringLiteral("changed"), qint64(outcome->changed)},
         {QStringLiteral("unchanged"), qint64(outcome->unchanged)}},
        Text::tr("%n field(s) changed; %1 already had that value.", nullptr, int(outcome->changed))
            .arg(outcome->unchanged)};
}

Result<Answer> addFriend(CommandContext &context, const NewFriend &person)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto added = QuickAdd(**store).add(person);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return Answer{{{QStringLiteral("id"), QString::number(added->customer.value)},
                   {QStringLiteral("friendship"), QString::number(added->friendship.value)}},
                  Text::tr("%1 was added as customer %2.").arg(person.name).arg(added->customer.value)};
}

} // namespace

void addCustomerCommands(CommandLine &line)
{
    CLI::App *customer = line.addCommand("customer", Text::tr("Customers: show, add, change, merge and erase"));
    needSubCommand(customer);
    auto key = std::make_shared<QString>();
    CLI::App *show = line.addCommand("show", Text::tr("Show everything known about a customer"), customer);
    addText(show, "key", *key, Text::tr("Customer ID or any identity")).required();
    line.setAction(show, [key](CommandContext &context) { return showCustomer(context, *key); });

    auto pairs = std::make_shared<QStringList>();
    CLI::App *set =
        line.addCommand("set", Text::tr("Change a customer's fields; if one fails, none is changed"), customer);
    addText(set, "key", *key, Text::tr("Customer ID or any identity")).required();
    addTexts(set, "values", *pairs,
             Text::tr("FIELD=VALUE; phone+=… adds a phone, phone-=… removes one; an empty value clears the field"))
        .required();
    line.setAction(set, [key, pairs](CommandContext &context) { return setFields(context, *key, *pairs); });

    auto person = std::make_shared<NewFriend>();
    CLI::App *add = line.addCommand("add", Text::tr("Record a newly added friend"), customer);
    addText(add, "name", person->name, Text::tr("Customer name")).required();
    addText(add, "--account", person->account, Text::tr("Account that added them"));
    addText(add, "--channel", person->channel, Text::tr("Source channel"));
    line.setAction(add, [person](CommandContext &context) { return addFriend(context, *person); });
    addCustomerMergeCommands(line, customer);
}

} // namespace app
