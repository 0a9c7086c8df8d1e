#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/text.h"
#include "storage/customers/customerstore.h"
#include "storage/customers/eventkind.h"
#include "storage/text/money.h"

#include <QJsonArray>

namespace app {

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

QJsonObject toJson(const storage::CustomerProfile &profile, const storage::TeamZone &zone)
{
    static constexpr std::array endKinds{"open", "deleted_by_customer", "deleted_by_us", "transferred", "unknown"};
    QJsonArray identities, friendships, tags, timeline;
    for (const storage::Identity &identity : profile.identities)
        identities << QJsonObject{{QStringLiteral("kind"), storage::nameOf(identity.kind)},
                                  {QStringLiteral("value"), identity.value}};
    for (const storage::Friendship &friendship : profile.friendships)
        friendships << QJsonObject{{QStringLiteral("account"), friendship.account},
                                   {QStringLiteral("added_at"), timeJson(zone, friendship.addedAt)},
                                   {QStringLiteral("ended_at"), timeJson(zone, friendship.endedAt)},
                                   {QStringLiteral("state"), QLatin1String(endKinds[std::size_t(friendship.endKind)])}};
    for (const QString &tag : profile.tags)
        tags << tag;
    for (const storage::TimelineEntry &entry : profile.timeline)
        timeline << QJsonObject{{QStringLiteral("at"), zone.isoDateTime(entry.at)},
                                {QStringLiteral("kind"), eventName(entry.kind)},
                                {QStringLiteral("text"), entry.text},
                                {QStringLiteral("void"), entry.isVoid}};
    return {{QStringLiteral("id"), QString::number(profile.id.value)},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("nickname"), profile.nickname},
            {QStringLiteral("remark"), profile.remark},
            {QStringLiteral("province"), profile.province},
            {QStringLiteral("city"), profile.city},
            {QStringLiteral("company"), profile.company},
            {QStringLiteral("member_level"), profile.memberLevel},
            {QStringLiteral("owner"), profile.owner},
            {QStringLiteral("channel"), profile.channel},
            {QStringLiteral("notes"), profile.notes},
            {QStringLiteral("masked_phone"), profile.maskedPhone},
            {QStringLiteral("added_at"), timeJson(zone, profile.addedAt)},
            {QStringLiteral("last_contact_at"), timeJson(zone, profile.lastContactAt)},
            {QStringLiteral("do_not_contact"), profile.doNotContact},
            {QStringLiteral("identities"), identities},
            {QStringLiteral("friendships"), friendships},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("orders"), qint64(profile.orders)},
            {QStringLiteral("paid"), storage::formatYuan(profile.amountPaid)},
            {QStringLiteral("refunded"), storage::formatYuan(profile.amountRefunded)},
            {QStringLiteral("timeline"), timeline}};
}

QString toText(const storage::CustomerProfile &profile, const storage::TeamZone &zone)
{
    QStringList lines{QStringLiteral("%1  %2").arg(profile.name, QString::number(profile.id.value))};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("  %1: %2").arg(label, value);
    };
    add(Text::tr("Remark"), profile.remark);
    add(Text::tr("Owner"), profile.owner);
    add(Text::tr("Channel"), profile.channel);
    for (const storage::Identity &identity : profile.identities)
        add(storage::nameOf(identity.kind), identity.value);
    for (const storage::Friendship &friendship : profile.friendships)
        add(Text::tr("Friend of %1").arg(friendship.account),
            (friendship.addedAt ? zone.isoDateTime(*friendship.addedAt) : QString()) +
                (friendship.endKind ? Text::tr(", ended %1")
                                          .arg(friendship.endedAt ? zone.isoDateTime(*friendship.endedAt) : QString())
                                    : QString()));
    QStringList tags;
    for (const QString &tag : profile.tags)
        tags << tag;
    add(Text::tr("Tags"), tags.join(QStringLiteral(", ")));
    add(Text::tr("Orders"),
        Text::tr("%1, paid ¥%2, refunded ¥%3")
            .arg(profile.orders)
            .arg(storage::formatYuan(profile.amountPaid), storage::formatYuan(profile.amountRefunded)));
    for (const storage::TimelineEntry &entry : profile.timeline)
        lines << QStringLiteral("  %1  %2  %3").arg(zone.isoDateTime(entry.at), eventName(entry.kind), entry.text);
    return lines.join(QLatin1Char('\n'));
}

Result<Answer> showCustomer(CommandContext &context, const QString &key)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<Answer> {
        storage::CustomerStore customers((*store)->connection());
        const auto id = customers.byKey(key);
        const auto profile = id ? customers.profile(*id) : std::nullopt;
        if (!profile)
            return failure(ErrorKind::NotFound, Text::tr("No customer has the id or identity %1.").arg(key));
        return Answer{toJson(*profile, (*store)->zone()), toText(*profile, (*store)->zone())};
    });
}

} // namespace

void addCustomerCommands(CommandLine &line)
{
    CLI::App *customer = line.addCommand("customer", Text::tr("One customer"));
    needSubCommand(customer);
    auto key = std::make_shared<QString>();
    CLI::App *show = line.addCommand("show", Text::tr("Everything known about a person"), customer);
    addText(show, "key", *key, Text::tr("Id or any identity value")).required();
    line.setAction(show, [key](CommandContext &context) { return showCustomer(context, *key); });
}

} // namespace app
