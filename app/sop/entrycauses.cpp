#include "app/sop/entrycauses.h"

#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "app/segments/ruletranslator.h"
#include "app/sop/anchorevents.h"
#include "app/sop/planbook.h"
#include "app/sop/teamtargets.h"

#include <QJsonDocument>

#include <algorithm>

namespace app::sop {

using storage::StoredEnrolment;
using storage::UtcMs;

namespace {

/// Day 0 is the day of entry, whenever the event was.
bool startedOnEntry(const StoredEnrolment &e)
{
    return e.anchorAt == e.enteredAt;
}

/// Customers and times of events, for lookup.
class EventTimes final
{
public:
    explicit EventTimes(const std::vector<storage::AnchorEvent> &events)
    {
        for (const storage::AnchorEvent &event : events)
            m_sorted.emplace_back(event.customer, event.at);
        std::sort(m_sorted.begin(), m_sorted.end());
    }
    bool startedIt(const StoredEnrolment &e) const
    {
        if (!startedOnEntry(e))
            return std::binary_search(m_sorted.begin(), m_sorted.end(), std::pair(e.target, e.anchorAt));
        const auto found = std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(e.target, UtcMs(0)));
        return found != m_sorted.end() && found->first == e.target;
    }

private:
    std::vector<std::pair<std::int64_t, UtcMs>> m_sorted;
};

void findEvents(storage::sqlite::Connection &connection, const Anchor &anchor,
                const std::vector<StoredEnrolment> &enrolments, std::vector<EntryCauses> &causes)
{
    UtcMs since = INT64_MAX;
    for (const StoredEnrolment &e : enrolments)
        since = std::min(since, startedOnEntry(e) ? 0 : e.anchorAt);
    storage::AnchorStore store(connection);
    const bool isFriend = anchor.kind == AnchorKind::FriendAdded;
    const auto every = isFriend ? std::optional(store.friendsAdded(since)) : everyAnchorEvent(store, anchor, since);
    if (!every)
        return;
    const EventTimes all(*every);
    const EventTimes starts(isFriend ? *every : *anchorEvents(store, anchor, since));
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        causes[i].hasEvent = all.startedIt(enrolments[i]);
        causes[i].isStart = starts.startedIt(enrolments[i]);
    }
}

/// What lets customers into a plan and keeps them out of it.
struct EntryRules
{
    std::optional<Rule> audience, exit, goal;
    Image::Parts parts;
};

std::optional<EntryRules> entryRules(storage::sqlite::Connection &connection, const Plan &plan)
{
    EntryRules rules;
    const auto read = [&](const std::optional<QJsonObject> &json, std::optional<Rule> &target) {
        if (!json)
            return true;
        auto rule = RuleTranslator(connection).fromStore(QJsonDocument(*json).toJson(QJsonDocument::Compact));
        if (rule)
            rule = expandRule(connection, *rule);
        if (!rule)
            return false;
        rules.parts |= partsOf(*rule);
        target = std::move(*rule);
        return true;
    };
    const bool isRead = read(audienceRule(plan, connection), rules.audience) && read(plan.exit, rules.exit) &&
                        read(plan.goal, rules.goal);
    return isRead ? std::optional(std::move(rules)) : std::nullopt;
}

Bitset customersOf(const std::vector<StoredEnrolment> &enrolments, const Image &image, UtcMs since)
{
    Bitset customers(image.slotCount());
    for (const StoredEnrolment &e : enrolments) {
        const Slot slot = image.numbering().slotOf(e.target);
        if (e.enteredAt >= since && slot != noSlot)
            customers.set(slot);
    }
    return customers &= image.alive();
}

void findRules(TeamStore &store, Image &image, const Plan &plan, const std::vector<StoredEnrolment> &enrolments,
               UtcMs since, std::vector<EntryCauses> &causes)
{
    const auto isNew = [since](const StoredEnrolment &e) { return e.enteredAt >= since; };
    if (std::none_of(enrolments.begin(), enrolments.end(), isNew))
        return;
    const auto rules = entryRules(store.connection(), plan);
    if (!rules)
        return;
    QuietJobContext job;
    const auto view = image.read(store.connection(), rules->parts | Image::Customers, job);
    if (!view)
        throw storage::StoreError(view.error().kind, QStringLiteral("image"), view.error().detail);
    LayerCache layers;
    const RuleContext context(**view, store.connection(), layers, store.rules(), store.now());
    const RuleEvaluator evaluator(context);
    Bitset inside = customersOf(enrolments, **view, since);
    if (rules->audience)
        inside = evaluator.members(*rules->audience, inside);
    for (const auto &rule : {rules->exit, rules->goal}) {
        if (rule)
            inside.andNot(evaluator.members(*rule, inside));
    }
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        const Slot slot = (*view)->numbering().slotOf(enrolments[i].target);
        causes[i].mayEnter = slot != noSlot && inside.test(slot);
    }
}

/// For groups and accounts: whether they are in the audience, and whether a group has the opening that is day 0.
void findTargets(TeamStore &store, const Plan &plan, const std::vector<StoredEnrolment> &enrolments,
                 std::vector<EntryCauses> &causes)
{
    PlanSet set(store.zone());
    set.add(plan, 0, audienceRule(plan, store.connection()), [](const QString &) { return 0; });
    const Schedule &schedule = set.plans.front();
    const TargetKind kind = targetOf(plan.kind);
    TeamTargets targets(store);
    if (const auto loaded = targets.load(set, true); !loaded)
        return;
    const std::vector<Target> audience = targets.audience(schedule.audience, kind, store.today());
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        const auto target = targets.find(kind, enrolments[i].target);
        causes[i].mayEnter = target && std::binary_search(audience.begin(), audience.end(), *target);
        if (!target || plan.anchor.kind != AnchorKind::GroupOpened)
            continue;
        const storage::LocalDay opened = targets.group(target->slot).openedDay;
        causes[i].hasEvent = opened != noDay;
        causes[i].isStart = opened == enrolments[i].anchorDay;
    }
}

} // namespace

std::vector<EntryCauses> causesOf(TeamStore &store, Image &image, const Plan &plan,
                                  const std::vector<StoredEnrolment> &enrolments, const CausesToFind &wanted)
{
    std::vector<EntryCauses> causes(enrolments.size());
    if (enrolments.empty())
        return causes;
    if (plan.kind != PlanKind::OneToOne) {
        findTargets(store, plan, enrolments, causes);
        return causes;
    }
    if (wanted.events)
        findEvents(store.connection(), plan.anchor, enrolments, causes);
    if (plan.audience || plan.exit || plan.goal)
        findRules(store, image, plan, enrolments, wanted.since, causes);
    return causes;
}

} // namespace app::sop
