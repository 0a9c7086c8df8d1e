#include "app/sop/planchecks.h"

#include "app/segments/ruletranslator.h"
#include "app/sop/grouprule.h"
#include "app/sop/planreader.h"
#include "app/sop/planstorage.h"
#include "app/sop/planwords.h"
#include "app/sop/speakers.h"
#include "app/text.h"
#include "storage/content/contentstore.h"
#include "storage/segments/namestore.h"
#include "storage/segments/tagstore.h"
#include "storage/sop/anchorstore.h"
#include "storage/sop/planstore.h"

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

bool reaches(PlanKind kind, Via via)
{
    switch (kind) {
    case PlanKind::Group:
        return via == Via::GroupMessage || via == Via::GroupNotice;
    case PlanKind::Moments:
        return via == Via::Moments;
    case PlanKind::OneToOne:
        break;
    }
    return via != Via::GroupMessage && via != Via::GroupNotice && via != Via::Moments;
}

QString problemOfVia(const Step &step, PlanKind kind)
{
    const Via via = step.via.value_or(defaultVia(kind));
    if (reaches(kind, via))
        return {};
    switch (kind) {
    case PlanKind::OneToOne:
        return Text::tr("%1 does not reach individual customers and cannot be used in a 1-to-1 SOP. Use chat or "
                        "mass_send.")
            .arg(wordOf(vias, via));
    case PlanKind::Group:
        return Text::tr("%1 does not reach group chats. Use group_message or group_notice.").arg(wordOf(vias, via));
    case PlanKind::Moments:
        return Text::tr("%1 does not post Moments. Use moments.").arg(wordOf(vias, via));
    }
    return {};
}

QString problemOfRole(const QString &role)
{
    return speakerRole(role)
               ? QString()
               : Text::tr("there is no role named \"%1\". Use owner, assistant, companion, expert, kol or "
                          "helper.")
                     .arg(role);
}

QString problemOfAssignee(const QString &assignee, PlanKind kind, storage::sqlite::Connection &connection)
{
    const QString name = assignee.section(QLatin1Char(':'), 1);
    const auto isUnknown = [&](storage::NamedThing thing) {
        storage::NameStore names(connection);
        const std::int64_t id = storedId(name);
        return id != 0 ? names.nameOf(thing, id).isEmpty() : names.idsOf(thing, name).empty();
    };
    if (assignee.startsWith(QLatin1String("role:")))
        return kind == PlanKind::Group ? problemOfRole(name)
                                       : Text::tr("it is assigned to role:%1, but only group SOPs have roles. Use "
                                                  "sender, owner, account:NAME or staff:NAME.")
                                             .arg(name);
    if (assignee.startsWith(QLatin1String("staff:")) && isUnknown(storage::NamedThing::Staff))
        return Text::tr("it is assigned to staff:%1, but there is no team member named \"%1\". Add the member, or "
                        "correct the name.")
            .arg(name);
    if (assignee.startsWith(QLatin1String("account:")) && isUnknown(storage::NamedThing::Account))
        return Text::tr("it is assigned to account:%1, but there is no account named \"%1\". Add the account, or "
                        "correct the name.")
            .arg(name);
    return {};
}

QString problemOfLines(const Step &step)
{
    for (const ScriptLine &line : step.lines) {
        if (const QString problem = problemOfRole(line.role); !problem.isEmpty())
            return problem;
    }
    return {};
}

std::optional<Content> contentOf(const QString &name, storage::ContentStore &library)
{
    const std::int64_t id = storedId(name);
    return id != 0 ? library.byId(storage::ContentId(id)) : library.byName(name);
}

/// WeCom and WeChat refuse longer ones.
QString problemOfLength(const Step &step, storage::ContentStore &library)
{
    constexpr int longestPost = 2000;
    const auto textOf = [&library](const QString &name) {
        const auto content = contentOf(name, library);
        return !content                  ? QString()
               : content->link.isEmpty() ? content->body
                                         : content->body + QLatin1Char('\n') + content->link;
    };
    QStringList texts{step.text}, together;
    for (const Variant &variant : step.variants)
        texts << (variant.text.isEmpty() ? textOf(variant.content) : variant.text);
    for (const QString &name : step.content)
        together << textOf(name);
    texts << together.join(QLatin1Char('\n'));
    for (const QString &text : std::as_const(texts)) {
        if (text.size() > longestPost)
            return Text::tr("its text has %1 characters, but a Moments post can have at most %2. Shorten it.")
                .arg(text.size())
                .arg(longestPost);
    }
    return {};
}

QString problemOfScript(const Step &step, PlanKind kind)
{
    return step.lines.empty() || kind == PlanKind::Group
               ? QString()
               : Text::tr("it has a script, which only groups can have. Use text instead of lines.");
}

QString problemOfContent(const Step &step, storage::ContentStore &library)
{
    QStringList names = step.content;
    for (const Variant &variant : step.variants) {
        if (!variant.content.isEmpty())
            names << variant.content;
    }
    for (const QString &name : std::as_const(names)) {
        const auto content = contentOf(name, library);
        if (!content)
            return Text::tr("there is no content named \"%1\" in the library. Add it, or correct the name.").arg(name);
        if (content->state == Content::State::Draft)
            return Text::tr("the content \"%1\" is a draft. Approve it first, or choose another one.")
                .arg(content->name);
        if (content->state == Content::State::Waiting)
            return Text::tr("the content \"%1\" waits for approval. Approve it first, or choose another one.")
                .arg(content->name);
        if (content->state == Content::State::Retired)
            return Text::tr("the content \"%1\" is retired. Choose another one.").arg(content->name);
    }
    return {};
}

Result<void> checkNames(const QString &path, storage::NamedThing thing, const QStringList &wanted,
                        storage::sqlite::Connection &connection)
{
    storage::NameStore names(connection);
    for (const QString &name : wanted) {
        const std::int64_t id = storedId(name);
        if (id != 0 ? names.nameOf(thing, id).isEmpty() : names.idsOf(thing, name).empty())
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
    return eachStep(plan, [&](const Step &step) {
        const QString problem = problemOfAssignee(step.assignee, plan.kind, connection);
        return problem.isEmpty() && plan.kind == PlanKind::Group ? problemOfLines(step) : problem;
    });
}

} // namespace

bool canStartOn(PlanKind kind, AnchorKind anchor)
{
    switch (anchor) {
    case AnchorKind::GroupOpened:
        return kind == PlanKind::Group;
    case AnchorKind::CampaignStart:
    case AnchorKind::CampaignEnd:
    case AnchorKind::LiveStart:
    case AnchorKind::Date:
    case AnchorKind::EveryDays:
    case AnchorKind::EveryWeek:
    case AnchorKind::EveryMonth:
        return true;
    default:
        return kind == PlanKind::OneToOne;
    }
}

Result<void> checkSupported(const Plan &plan)
{
    if (plan.kind != PlanKind::OneToOne && !plan.audience)
        return failure(ErrorKind::Invalid, plan.kind == PlanKind::Group
                                               ? Text::tr("Choose the group chats that the SOP is for first.")
                                               : Text::tr("Choose the accounts that post the Moments first."));
    if (canStartOn(plan.kind, plan.anchor.kind))
        return {};
    if (plan.anchor.kind == AnchorKind::GroupOpened)
        return failure(ErrorKind::Invalid,
                       Text::tr("Only a group SOP can start on a group's opening day. Choose another "
                                "day 0."));
    return failure(ErrorKind::Invalid,
                   Text::tr("Only a 1-to-1 SOP can start on an event of a customer. Choose another day 0."));
}

/// Another 1-to-1 SOP can follow. That there is one is checked when names become IDs.
Result<void> checkEnds(const Plan &plan, storage::sqlite::Connection &connection)
{
    storage::PlanStore plans(connection);
    for (size_t i = 0; i < plan.onEnd.size(); ++i) {
        const EndAction &action = plan.onEnd[i];
        if (action.kind == EndAction::Kind::Tag || action.kind == EndAction::Kind::Untag) {
            storage::TagStore tags(connection);
            const std::int64_t tagId = storedId(action.name);
            const auto tag = tagId != 0 ? tags.byId(storage::TagId(tagId)) : tags.byName(action.name);
            if (tag && tag->segment)
                return failure(
                    ErrorKind::Invalid,
                    QStringLiteral("on_end[%1]: ").arg(i) +
                        Text::tr("A segment decides who has the tag \"%1\". Choose another one.").arg(tag->name));
        }
        if (action.kind != EndAction::Kind::Plan)
            continue;
        const std::int64_t id = storedId(action.name);
        const auto next = id != 0 ? plans.byId(storage::PlanId(id)) : plans.byName(action.name);
        const QString path = QStringLiteral("on_end[%1].plan: ").arg(i);
        if (next && next->name == plan.name)
            return failure(ErrorKind::Invalid, path + Text::tr("An SOP cannot enter itself. Choose another one."));
        const auto following = next ? planWithIds(next->definition) : tl::unexpected<Error>(Error{});
        if (following && (following->anchor.kind == AnchorKind::Date || isCycle(following->anchor.kind)))
            return failure(
                ErrorKind::Invalid,
                path + Text::tr("\"%1\" has days of its own. Choose an SOP that starts on an event.").arg(next->name));
        if (next && PlanKind(next->kind) != PlanKind::OneToOne)
            return failure(ErrorKind::Invalid,
                           path + Text::tr("\"%1\" is not a 1-to-1 SOP. Choose another one.").arg(next->name));
    }
    return {};
}

Result<void> checkIncoming(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (auto ends = checkEnds(plan, connection); !ends)
        return ends;
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
    if (plan.audience->groupRule) {
        const auto rule = groupRuleFromJson(*plan.audience->groupRule);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        return checkNames(QStringLiteral("audience.group_rule.owner"), storage::NamedThing::Account, rule->owners,
                          connection);
    }
    return checkNames(QStringLiteral("audience.groups"), storage::NamedThing::Group, plan.audience->groups, connection);
}

Result<void> checkUsable(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (auto supported = checkSupported(plan); !supported)
        return supported;
    if (auto known = checkDayZero(plan.anchor, connection); !known)
        return known;
    storage::ContentStore library(connection);
    const auto reached = eachStep(plan, [&](const Step &step) {
        QString problem = problemOfVia(step, plan.kind);
        if (problem.isEmpty())
            problem = problemOfScript(step, plan.kind);
        return problem.isEmpty() && plan.kind == PlanKind::Moments ? problemOfLength(step, library) : problem;
    });
    if (!reached)
        return reached;
    if (auto incoming = checkIncoming(plan, connection); !incoming)
        return incoming;
    return eachStep(plan, [&library](const Step &step) { return problemOfContent(step, library); });
}

} // namespace app::sop
