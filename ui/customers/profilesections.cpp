#include "ui/customers/profilesections.h"

#include "app/customers/gridfield.h"
#include "app/fields/customerfieldinfo.h"
#include "app/text.h"
#include "ui/widgets/shown.h"

#include <algorithm>
#include <array>

namespace ui {

using app::Text;
using storage::CustomerText;
using Line = ProfileSection::Line;

namespace {

constexpr std::array planStates{
    QT_TRANSLATE_NOOP("Text", "Running"),      QT_TRANSLATE_NOOP("Text", "Finished"),
    QT_TRANSLATE_NOOP("Text", "Goal reached"), QT_TRANSLATE_NOOP("Text", "Left"),
    QT_TRANSLATE_NOOP("Text", "Removed"),      QT_TRANSLATE_NOOP("Text", "Hold-out"),
};
constexpr std::array leadStages{
    QT_TRANSLATE_NOOP("Text", "New lead"),
    QT_TRANSLATE_NOOP("Text", "Contacted"),
    QT_TRANSLATE_NOOP("Text", "Quoted"),
};

template <std::size_t N>
QString word(const std::array<const char *, N> &words, int number)
{
    return number >= 1 && std::size_t(number) <= N ? Text::tr(words[std::size_t(number - 1)]) : QString::number(number);
}

QString moment(const storage::TeamZone &zone, const std::optional<std::int64_t> &at)
{
    return at ? shownMoment(zone, *at) : QString();
}

QString birthday(const storage::CustomerProfile &profile)
{
    if (!profile.birthMonthDay)
        return {};
    return (profile.birthYear ? QString::number(*profile.birthYear) + QLatin1Char('-') : QString()) +
           QStringLiteral("%1-%2")
               .arg(*profile.birthMonthDay / 100, 2, 10, QLatin1Char('0'))
               .arg(*profile.birthMonthDay % 100, 2, 10, QLatin1Char('0'));
}

/// Texts with a place of their own in the profile: in its head, or in a certain line.
constexpr std::array placed{CustomerText::Name,     CustomerText::Nickname, CustomerText::Remark,
                            CustomerText::Province, CustomerText::City,     CustomerText::District,
                            CustomerText::Address,  CustomerText::Notes,    CustomerText::MaskedPhone};

ProfileSection facts(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    const storage::CustomerProfile &p = profile.basics;
    const storage::ProfileDetails &d = profile.details;
    ProfileSection section;
    const auto add = [&section](const QString &name, const QString &value, const char *field) {
        if (!value.isEmpty())
            section.lines.push_back({name, value, QLatin1String(field), value});
    };
    const auto addText = [&](CustomerText text) {
        const app::CustomerFieldInfo &info = app::infoOf(text);
        add(Text::tr(info.title), p.texts[text], info.name);
    };
    addText(CustomerText::Remark);
    add(Text::tr("Owner"), p.owner, "owner");
    add(Text::tr("Channel"), p.channel, "channel");
    add(Text::tr("Stage"), app::stageWord(int(p.stage.value_or(0))), "stage");
    add(Text::tr("Added"), moment(zone, p.addedAt), "added_at");
    add(Text::tr("Last contact"), moment(zone, p.lastContactAt), "last_contact_at");
    add(Text::tr("Gender"), app::genderWord(int(p.gender.value_or(0))), "gender");
    add(Text::tr("Birthday"), birthday(p), "birthday");
    addText(CustomerText::Province);
    addText(CustomerText::City);
    const QString &district = p.texts[CustomerText::District], &address = p.texts[CustomerText::Address];
    add(Text::tr("Address"), QString(district + QLatin1Char(' ') + address).trimmed(), "");
    for (const app::CustomerFieldInfo &info : app::customerFields()) {
        if (info.isText() && std::find(placed.begin(), placed.end(), info.target.text) == placed.end())
            addText(info.target.text);
    }
    add(Text::tr("Points"), d.points ? QString::number(*d.points) : QString(), "points");
    add(Text::tr("Invited by"), d.inviterName, "");
    return section;
}

ProfileSection plans(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection section{Text::tr("SOPs"), {}};
    for (const storage::ProfileDetails::Plan &plan : profile.details.plans) {
        QString value = word(planStates, plan.state);
        constexpr int running = 1;
        if (plan.state == running && plan.nextAt)
            value += QStringLiteral(" · ") + Text::tr("next: %1").arg(shownMoment(zone, *plan.nextAt));
        else if (plan.state == running && plan.nextDay)
            value += QStringLiteral(" · ") + Text::tr("next: %1").arg(storage::isoDay(*plan.nextDay));
        section.lines.push_back(
            {plan.name, value, {}, {}, plan.state == running ? plan.enrolment : storage::EnrolmentId()});
    }
    return section;
}

ProfileSection tasks(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection section{Text::tr("Open tasks"), {}};
    for (const storage::ProfileDetails::Task &task : profile.details.openTasks) {
        QStringList parts{task.plan, task.staff, task.text.simplified()};
        parts.removeAll(QString());
        section.lines.push_back({shownMoment(zone, task.dueAt), parts.join(QStringLiteral(" · ")), {}, {}});
    }
    return section;
}

ProfileSection leads(const app::FullProfile &profile)
{
    ProfileSection section{Text::tr("Leads"), {}};
    for (const storage::ProfileDetails::Lead &lead : profile.details.leads) {
        QStringList parts;
        if (lead.expectedAmount)
            parts << QStringLiteral("¥") + shownMoney(*lead.expectedAmount);
        if (!lead.owner.isEmpty())
            parts << lead.owner;
        if (lead.nextFollowUpDay)
            parts << Text::tr("follow up on %1").arg(storage::isoDay(*lead.nextFollowUpDay));
        section.lines.push_back({word(leadStages, lead.stage), parts.join(QStringLiteral(" · ")), {}, {}});
    }
    return section;
}

ProfileSection groups(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection section{Text::tr("Groups"), {}};
    for (const storage::ProfileDetails::Group &group : profile.details.groups) {
        QStringList parts;
        if (group.joinedAt)
            parts << Text::tr("since %1").arg(storage::isoDay(zone.dayOf(*group.joinedAt)));
        if (group.leftAt)
            parts << Text::tr("left %1").arg(storage::isoDay(zone.dayOf(*group.leftAt)));
        section.lines.push_back({group.name, parts.join(QLatin1Char(' ')), {}, {}});
    }
    return section;
}

ProfileSection transfers(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection section{Text::tr("Transfers in progress"), {}};
    for (const storage::Transfer &transfer : profile.transfers)
        section.lines.push_back({QStringLiteral("%1 → %2").arg(transfer.fromName, transfer.toName),
                                 Text::tr("since %1").arg(storage::isoDay(zone.dayOf(transfer.proposedAt))),
                                 {},
                                 {}});
    return section;
}

} // namespace

std::vector<ProfileSection> profileSections(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection own{Text::tr("Custom fields"), {}};
    for (const app::FullProfile::Custom &custom : profile.custom)
        own.lines.push_back({custom.field, custom.text, QStringLiteral("custom.") + custom.field, custom.text});
    std::vector<ProfileSection> sections{facts(profile, zone),    std::move(own), tasks(profile, zone),
                                         plans(profile, zone),    leads(profile), groups(profile, zone),
                                         transfers(profile, zone)};
    std::erase_if(sections, [](const ProfileSection &section) { return section.lines.empty(); });
    return sections;
}

ProfileSection consentSection(const app::FullProfile &profile, const storage::TeamZone &zone)
{
    ProfileSection section{Text::tr("Contact and consent"), {}};
    const storage::ProfileDetails &d = profile.details;
    if (d.consentBasis || d.consentDay) {
        QStringList parts;
        if (d.consentDay)
            parts << storage::isoDay(storage::LocalDay(*d.consentDay));
        if (!d.consentSource.isEmpty())
            parts << d.consentSource;
        section.lines.push_back({Text::tr("Given"), parts.join(QStringLiteral(" · ")), {}, {}});
    }
    if (d.consentWithdrawnAt)
        section.lines.push_back({Text::tr("Withdrawn"), moment(zone, d.consentWithdrawnAt), {}, {}});
    return section;
}

} // namespace ui
