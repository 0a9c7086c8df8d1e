#pragma once

#include "app/sop/plancodec.h"
#include "app/sop/planday.h"
#include "app/sop/speakers.h"

#include <QJsonDocument>
#include <QtTest>

#include <functional>
#include <map>
#include <set>

namespace tests {

using namespace app::sop;
using storage::LocalDay;
using storage::UtcMs;

/// A small world for the planner: everyone is a friend of account 1 by default.
class FakeFacts final : public Facts
{
public:
    std::vector<CustomerFacts> customers;
    std::map<int, std::vector<Occurrence>> happenings; // plan → occurrences
    std::map<std::pair<CustomerSlot, AccountKey>, Link> links;
    std::map<std::pair<CustomerSlot, AccountKey>, UtcMs> replies;
    std::map<LocalDay, DayKind> days;
    std::map<int, std::function<bool(CustomerSlot, LocalDay)>> rules;
    std::vector<GroupFacts> groups;
    std::set<GroupSlot> inNurture; // groups most of whose members are
    std::map<AccountKey, AccountFacts> accounts;

    explicit FakeFacts(size_t count = 10)
    {
        customers.resize(count);
        for (CustomerFacts &customer : customers)
            customer.sender = 1;
    }
    void occurrences(int plan, LocalDay, UtcMs now, std::vector<Occurrence> &out) const override
    {
        const auto it = happenings.find(plan);
        if (it == happenings.end())
            return;
        for (const Occurrence &occurrence : it->second) {
            if (occurrence.at <= now)
                out.push_back(occurrence);
        }
    }
    bool holds(int rule, Target target, LocalDay day) const override
    {
        const auto it = rules.find(rule);
        return it == rules.end() || it->second(target.slot, day);
    }
    const GroupFacts &group(GroupSlot group) const override { return groups[group]; }
    bool isMostlyInNurture(GroupSlot group, LocalDay, int) const override { return inNurture.contains(group); }
    const AccountFacts &account(AccountKey account) const override
    {
        static const AccountFacts usual;
        const auto it = accounts.find(account);
        return it == accounts.end() ? usual : it->second;
    }
    AccountKey accountAt(AccountSlot slot) const override { return AccountKey(slot) + 1; }
    const CustomerFacts &customer(CustomerSlot customer) const override { return customers[customer]; }
    UtcMs lastReply(CustomerSlot customer, AccountKey account) const override
    {
        const auto it = replies.find({customer, account});
        return it == replies.end() ? 0 : it->second;
    }
    Link link(CustomerSlot customer, AccountKey account) const override
    {
        const auto it = links.find({customer, account});
        return it == links.end() ? Link::Open : it->second;
    }
    DayKind dayKind(LocalDay day) const override
    {
        const auto it = days.find(day);
        if (it != days.end())
            return it->second;
        return storage::isoWeekday(day) >= 6 ? DayKind::Weekend : DayKind::Workday;
    }
};

/// The plans, the state and the facts of one test; times are Asia/Shanghai.
class World
{
public:
    PlanSet set{storage::TeamZone("Asia/Shanghai")};
    FakeFacts facts;
    PlanningState state;
    TeamGuards guards;
    std::vector<Touch> touches;

    World()
    {
        guards.quiet.reset();
        guards.maxPerDay.reset();
        guards.maxPerWeek.reset();
        guards.maxPerMonth.reset();
        guards.minGapHours.reset();
    }
    int addPlan(const QByteArray &json)
    {
        const auto plan = planFromJson(json);
        if (!plan)
            qFatal("%s\n%s", qPrintable(plan.error().message), qPrintable(plan.error().detail));
        return set.add(*plan, 7);
    }
    UtcMs at(const char *text) const { return *set.teamZone().parseIsoDateTime(QString::fromLatin1(text)); }
    static LocalDay day(const char *text) { return *storage::parseIsoDay(QString::fromLatin1(text)); }
    void happens(int plan, CustomerSlot customer, const char *time, AccountKey account = 1)
    {
        const Target target{targetOf(set.plans[size_t(plan)].kind), customer};
        facts.happenings[plan].push_back({target, target.kind == TargetKind::Customer ? account : 0, at(time)});
    }
    EntryCounts plan(const char *now)
    {
        const UtcMs instant = at(now);
        EntryCounts total;
        for (const EntryCounts &entries :
             planDay(set.teamZone().dayOf(instant), instant, set, state, facts, guards, touches))
            total += entries;
        return total;
    }
    /// Plans `days` days, beginning with the day of `now`.
    void run(const char *now, int days)
    {
        const UtcMs instant = at(now);
        const LocalDay first = set.teamZone().dayOf(instant);
        for (LocalDay d = first; d < first + days; ++d)
            planDay(d, std::max(instant, set.teamZone().toUtc(d, 0)), set, state, facts, guards, touches);
    }
    /// "time plan.step customer state reason" of every touch, in the order of the decisions.
    QStringList story() const
    {
        static const char *const states[] = {"scheduled", "skipped", "not_applicable", "blocked", "missed", "cancelled"};
        QStringList told;
        for (const Touch &t : touches) {
            told.append(QStringLiteral("%1 %2.%3 c%4 %5 %6")
                            .arg(set.teamZone().isoDateTime(t.at).left(16))
                            .arg(t.plan)
                            .arg(t.step)
                            .arg(t.target.slot)
                            .arg(QLatin1String(states[int(t.state)]))
                            .arg(int(t.reason.kind)));
        }
        return told;
    }
};

inline QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

} // namespace tests
