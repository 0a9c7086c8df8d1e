#include "app/sop/planchecks.h"

#include "app/segments/ruletranslator.h"
#include "app/sop/planreader.h"
#include "app/sop/planwords.h"
#include "app/text.h"
#include "storage/content/contentstore.h"
#include "storage/segments/namestore.h"
#include "storage/sop/anchorstore.h"
#include "storage/team/accountstore.h"
#include "storage/team/staffstore.h"

namespace app::sop {

using storage::Content;

namespace {

/// Calls `check(number, step)` for every step until one fails.
template <class Check>
Result<void> eachStep(const Plan &plan, Check &&check)
{
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const QString problem = check(plan.steps[i]);
        if (!problem.isEmpty())
            return failure(ErrorKind::Invalid, Text::tr("Step %1: %2").arg(i + 1).arg(problem));
    }
    return {};
}

QString problemOfVia(const Step &step)
{
    const Via via = step.via.value_or(Via::Chat);
    if (via != Via::GroupMessage && via != Via::GroupNotice && via != Via::Moments)
        return {};
    return Text::tr("%1 does not reach individual customers and cannot be used in a 1-to-1 SOP. Use chat or "
                    "mass_send.")
        .arg(wordOf(vias, via));
}

QString problemOfAssignee(const QString &assignee, storage::sqlite::Connection &connection)
{
    const QString name = assignee.section(QLatin1Char(':'), 1);
    if (assignee.startsWith(QLatin1String("role:")))
        return Text::tr("it is assigned to role:%1, but only group SOPs have roles. Use sender, owner, account:NAME or "
                        "staff:NAME.")
            .arg(name);
    if (assignee.startsWith(QLatin1String("staff:")) && !storage::StaffStore(connection).byName(name))
        return Text::tr("it is assigned to staff:%1, but there is no team member named \"%1\". Add the member, or "
                        "correct the name.")
            .arg(name);
    if (assignee.startsWith(QLatin1String("account:")) && !storage::AccountStore(connection).byName(name))
        return Text::tr("it is assigned to account:%1, but there is no account named \"%1\". Add the account, or "
                        "correct the name.")
            .arg(name);
    return {};
}

QString problemOfContent(const Step &step, storage::ContentStore &library)
{
    QStringList names = step.content;
    for (const Variant &variant : step.variants) {
        if (!variant.content.isEmpty())
            names << variant.content;
    }
    for (const QString &name : std::as_const(names)) {
        const auto content = library.byName(name);
        if (!content)
            return Text::tr("there is no content named \"%1\" in the library. Add it, or correct the name.").arg(name);
        if (content->state == Content::State::Draft)
            return Text::tr("the content \"%1\" is a draft. Approve it first, or choose another one.").arg(name);
        if (content->state == Content::State::Retired)
            return Text::tr("the content \"%1\" is retired. Choose another one.").arg(name);
    }
    return {};
}

Result<void> checkNames(const QString &path, storage::NamedThing thing, const QStringList &wanted,
                        storage::sqlite::Connection &connection)
{
    storage::NameStore names(connection);
    for (const QString &name : wanted) {
        if (names.idsOf(thing, name).empty())
            return failure(ErrorKind::NotFound,
                           Text::tr("%1: there is no %2 named \"%3\". Create it first, or correct the name.")
                               .arg(path, RuleTranslator::wordFor(thing), name));
    }
    return {};
}

/// A variant for an account that does not exist is never used.
Result<void> checkVariantAccounts(const Plan &plan, storage::sqlite::Connection &connection)
{
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].variantsBy != VariantBy::Account)
            continue;
        QStringList accounts;
        for (const Variant &variant : plan.steps[i].variants) {
            if (!variant.when.isEmpty())
                accounts << variant.when;
        }
        const QString path = QStringLiteral("steps[%1].variants").arg(i);
        if (auto known = checkNames(path, storage::NamedThing::Account, accounts, connection); !known)
            return known;
    }
    return {};
}

Result<void> checkDayZero(const Anchor &anchor, storage::sqlite::Connection &connection)
{
    if (!anchor.product.isEmpty()) {
        if (auto known = checkNames(QStringLiteral("anchor.product"), storage::NamedThing::Product, {anchor.product},
                                    connection);
            !known)
            return known;
    }
    storage::AnchorStore anchors(connection);
    if (anchor.kind == AnchorKind::LiveStart && !anchors.liveStart(anchor.campaign))
        return failure(
            ErrorKind::Invalid,
            anchor.campaign.isEmpty()
                ? Text::tr("Day 0 is the start of a livestream. Choose one first.")
                : Text::tr("No livestream named \"%1\" has a start time. Choose another day 0.").arg(anchor.campaign));
    const bool isEnd = anchor.kind == AnchorKind::CampaignEnd;
    if ((isEnd || anchor.kind == AnchorKind::CampaignStart) && !anchors.campaignTime(anchor.campaign, isEnd))
        return failure(
            ErrorKind::Invalid,
            anchor.campaign.isEmpty()
                ? Text::tr("Day 0 depends on a campaign. Choose one first.")
                : Text::tr("No campaign named \"%1\" has a date. Choose another day 0.").arg(anchor.campaign));
    return {};
}

Result<void> checkAssignees(const Plan &plan, storage::sqlite::Connection &connection)
{
    return eachStep(plan, [&connection](const Step &step) { return problemOfAssignee(step.assignee, connection); });
}

} // namespace

bool isPlayed(PlanKind kind)
{
    return kind == PlanKind::OneToOne;
}

Result<void> checkSupported(const Plan &plan)
{
    if (plan.kind == PlanKind::Group)
        return failure(ErrorKind::Invalid, Text::tr("This version cannot run group SOPs yet, only 1-to-1 SOPs."));
    if (plan.kind == PlanKind::Moments)
        return failure(ErrorKind::Invalid, Text::tr("This version cannot run Moments SOPs yet, only 1-to-1 SOPs."));
    if (plan.anchor.kind == AnchorKind::GroupOpened)
        return failure(
            ErrorKind::Invalid,
            Text::tr("Only a group SOP can start on a group's opening day. Choose another day 0 for a 1-to-1 SOP."));
    return {};
}

Result<void> checkIncoming(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (!isPlayed(plan.kind))
        return checkSupported(plan);
    if (auto given = checkAssignees(plan, connection); !given)
        return given;
    if (auto known = checkAudience(plan, connection); !known)
        return known;
    return checkVariantAccounts(plan, connection);
}

Result<void> checkAudience(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (!plan.audience)
        return {};
    if (auto known = checkNames(QStringLiteral("audience.accounts"), storage::NamedThing::Account,
                                plan.audience->accounts, connection);
        !known)
        return known;
    return checkNames(QStringLiteral("audience.groups"), storage::NamedThing::Group, plan.audience->groups, connection);
}

Result<void> checkUsable(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (auto supported = checkSupported(plan); !supported)
        return supported;
    if (auto known = checkDayZero(plan.anchor, connection); !known)
        return known;
    if (auto reached = eachStep(plan, problemOfVia); !reached)
        return reached;
    if (auto incoming = checkIncoming(plan, connection); !incoming)
        return incoming;
    storage::ContentStore library(connection);
    return eachStep(plan, [&library](const Step &step) { return problemOfContent(step, library); });
}

} // namespace app::sop
