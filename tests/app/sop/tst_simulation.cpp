#include "app/sop/simulation.h"
#include "tests/app/sop/planfixture.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

using namespace tests;

namespace {

constexpr int groupCount = 12, accountCount = 5;
const char *const kindWords[] = {"one_to_one", "group", "moments"};

QByteArray randomSteps(QRandomGenerator &random, int kind)
{
    static const char *const purposes[] = {"nurture", "serve", "sell", "recall"};
    static const char *const vias[][4] = {{"chat", "mass_send", "call", "sms"},
                                          {"group_message", "group_notice", "group_message", "group_message"},
                                          {"moments", "moments", "moments", "moments"}};
    QStringList steps;
    int day = -1;
    for (int i = 0, n = random.bounded(1, 6); i < n; ++i) {
        day += random.bounded(0, 4);
        steps.append(
            QStringLiteral(R"({"day":%1,"time":"%2:%3","text":"t","purpose":"%4","via":"%5"})")
                .arg(day)
                .arg(random.bounded(24), 2, 10, QLatin1Char('0'))
                .arg(random.bounded(60), 2, 10, QLatin1Char('0'))
                .arg(QLatin1String(purposes[random.bounded(4)]), QLatin1String(vias[kind][random.bounded(4)])));
    }
    return steps.join(QLatin1Char(',')).toUtf8();
}

/// `kind`: as in kindWords.
QByteArray randomPlan(QRandomGenerator &random, int number, int kind)
{
    static const char *const anchors[] = {R"({"date":"2026-12-05"})",
                                          R"({"every":"3 days"})",
                                          R"({"every":"week","weekday":[2,6]})",
                                          R"({"every":"month","day":[1,15,31]})",
                                          R"({"on":"group_opened"})",
                                          R"({"on":"friend_added"})",
                                          R"({"on":"segment_entered"})",
                                          R"({"on":"birthday"})"};
    const int anchor = kind == 0 ? random.bounded(8) : random.bounded(kind == 1 ? 5 : 4);
    static const char *const rest[] = {"send", "skip", "next_workday"};
    return QStringLiteral(R"({"name":"p%1","kind":"KIND","priority":%2,"anchor":%3,"exclusive_with":"%4",
        "reentry":{"after_days":5},"guards":{"max_per_day":%5,"max_per_week":3,"min_gap_hours":%6,"weekends":"%7",
        "holidays":"%8"},"steps":[%9]})")
        .arg(number)
        .arg(random.bounded(3) * 10)
        .arg(QLatin1String(anchors[kind == 0 && anchor == 4 ? 7 : anchor]))
        .arg(random.bounded(3) ? QStringLiteral("s%1").arg(number) : QStringLiteral("shared"))
        .arg(random.bounded(1, 3))
        .arg(random.bounded(3) * 10)
        .arg(QLatin1String(rest[random.bounded(3)]), QLatin1String(rest[random.bounded(3)]),
             QString::fromUtf8(randomSteps(random, kind)))
        .replace(QLatin1String("KIND"), QLatin1String(kindWords[kind]))
        .toUtf8();
}

void fill(World &w, QRandomGenerator &random)
{
    w.facts = FakeFacts(40);
    w.guards.quiet = QuietHours{22 * 60, 8 * 60 + 30};
    w.guards.maxPerMonth = 9;
    const int plans = random.bounded(2, 6);
    for (int p = 0; p < plans; ++p) {
        const int kind = random.bounded(3);
        w.addPlan(randomPlan(random, p, kind));
        const TargetKind reached = targetOf(w.set.plans[size_t(p)].kind);
        const std::uint32_t count = kind == 0 ? 40 : kind == 1 ? groupCount : accountCount;
        for (std::uint32_t slot = 0; slot < count; ++slot) {
            if (random.bounded(3))
                w.facts.happenings[p].push_back(
                    {{reached, slot}, kind == 0 ? 1 : 0, w.at("2026-11-20T09:00") + random.bounded(5 * 86'400'000)});
        }
    }
    for (int g = 0; g < groupCount; ++g) {
        GroupFacts group;
        group.owner = random.bounded(6) ? 1 + random.bounded(accountCount) : 0;
        group.openedDay = World::day("2026-11-01") + random.bounded(30);
        group.isDissolved = random.bounded(8) == 0;
        w.facts.groups.push_back(group);
        if (random.bounded(4) == 0)
            w.facts.inNurture.insert(GroupSlot(g));
    }
    for (AccountKey key = 1; key <= accountCount; ++key)
        w.facts.accounts[key] = {key,
                                 random.bounded(6) != 0,
                                 random.bounded(2) != 0,
                                 World::day("2026-11-01") + random.bounded(30),
                                 World::day("2026-11-20") + random.bounded(20),
                                 random.bounded(3)};
    for (CustomerFacts &customer : w.facts.customers) {
        customer.sender = random.bounded(5) ? 1 : 0;
        customer.firstFriendDay = World::day("2026-11-01") + random.bounded(20);
        customer.birthMonthDay = random.bounded(1, 13) * 100 + random.bounded(1, 29);
    }
    w.facts.days[World::day("2026-12-07")] = DayKind::Holiday;
}

} // namespace

class TstSimulation : public QObject
{
    Q_OBJECT

private slots:
    void simulatingEqualsPlanningDayByDay_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void simulatingEqualsPlanningDayByDay()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        World w;
        fill(w, random);
        const UtcMs now = w.at("2026-11-25T09:00");
        const LocalDay first = w.set.teamZone().dayOf(now);
        PlanningState copy = w.state;
        std::vector<Touch> simulated;
        simulate(first, 60, now, w.set, copy, w.facts, w.guards, [&simulated](const std::vector<Touch> &day) {
            simulated.insert(simulated.end(), day.begin(), day.end());
        });
        // The tick runs at the start of the day and again in the afternoon.
        for (LocalDay day = first; day < first + 60; ++day) {
            const UtcMs morning = std::max(now, w.set.teamZone().toUtc(day, 0));
            planDay(day, morning, w.set, w.state, w.facts, w.guards, w.touches);
            planDay(day, w.set.teamZone().toUtc(day, 15 * 3'600'000), w.set, w.state, w.facts, w.guards, w.touches);
        }
        QCOMPARE(simulated.size(), w.touches.size());
        for (size_t i = 0; i < simulated.size(); ++i) {
            if (!(simulated[i] == w.touches[i]))
                QFAIL(qPrintable(w.story().value(qsizetype(i))));
        }
    }

    void guardsHoldOnRandomPlans_data() { simulatingEqualsPlanningDayByDay_data(); }
    void guardsHoldOnRandomPlans()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        World w;
        fill(w, random);
        w.run("2026-11-25T09:00", 60);
        std::map<std::pair<Target, LocalDay>, int> perDay;
        std::set<std::tuple<std::uint32_t, int, int>> decided;
        for (const Touch &t : w.touches) {
            QVERIFY(decided.insert({t.enrolment, t.cycle, t.step}).second);
            if (t.state != TouchState::Scheduled)
                continue;
            QCOMPARE(w.set.teamZone().dayOf(t.at), t.day);
            const Schedule &plan = w.set.plans[size_t(t.plan)];
            const ScheduledStep &step = plan.steps[size_t(t.step)];
            const int minute = int(w.set.teamZone().msOfDay(t.at) / 60'000);
            QVERIFY(minute >= 8 * 60 + 30 && minute < 22 * 60);
            int &count = perDay[{t.target, t.day}];
            QVERIFY(step.purpose == Purpose::Serve || count < *plan.guards.maxPerDay);
            ++count;
            QVERIFY(w.facts.dayKind(t.day) != DayKind::Weekend || *plan.guards.weekends == RestDays::Send);
            if (t.target.kind == TargetKind::Group) {
                const GroupFacts &group = w.facts.groups[t.target.slot];
                QVERIFY(!group.isDissolved && t.account == group.owner && t.account != 0);
                QVERIFY(step.purpose != Purpose::Sell ||
                        (t.day >= group.openedDay + 30 && !w.facts.inNurture.contains(t.target.slot)));
                continue;
            }
            if (t.target.kind == TargetKind::Account) {
                const AccountFacts &account = w.facts.accounts[t.account];
                QVERIFY(account.isActive && t.account == AccountKey(t.target.slot) + 1);
                QVERIFY(step.purpose == Purpose::Serve || !account.isWeCom || count == 1);
                QVERIFY(step.purpose != Purpose::Sell ||
                        (t.day >= account.openedDay + 30 && t.day > account.warmUntilDay));
                continue;
            }
            const CustomerFacts &customer = w.facts.customers[t.target.slot];
            QVERIFY(step.via != Via::MassSend || t.day > w.facts.accounts[t.account].warmUntilDay);
            QVERIFY(step.purpose != Purpose::Sell || t.day >= customer.firstFriendDay + 30);
            QVERIFY(customer.sender != 0 || step.needsNoFriendship());
        }
    }
};

SIYU_TEST(TstSimulation, "tst_simulation")
#include "tst_simulation.moc"
