#include "app/kpi/kpiengine.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/kpi/factbuilder.h"
#include "tests/testmain.h"

using namespace app;
using tests::FactBuilder;

namespace {

constexpr storage::LocalDay january = 20454; // 2026-01-01

MetricResult ask(const KpiFacts &facts, const char *key, KpiCut cut = {}, Period period = {january, january + 30},
                 CalendarUnit by = CalendarUnit::None)
{
    if (cut.today == 0)
        cut.today = january + 400;
    KpiQuery query;
    query.period = period;
    query.by = by;
    query.metrics = {findMetric(QLatin1String(key))};
    Q_ASSERT(query.metrics.front());
    return computeKpis(facts, cut, ~0u, query).results.front();
}

std::int64_t value(const KpiFacts &facts, const char *key, const KpiCut &cut = {})
{
    return ask(facts, key, cut).total.numerator;
}

QString fraction(const KpiFacts &facts, const char *key, const KpiCut &cut = {})
{
    const Figure figure = ask(facts, key, cut).total;
    return figure.hasValue() ? QStringLiteral("%1/%2").arg(figure.numerator).arg(figure.denominator)
                             : QStringLiteral("-");
}

} // namespace

class TstPoolMetrics : public QObject
{
    Q_OBJECT

private slots:
    void newFriendsLeaveTransfersOut();
    void newCustomersAreThoseWithTheirFirstFriendship();
    void deletionsCountTheCustomersSideAndTheUnknown();
    void thePoolCountsCustomersNotFriendships();
    void dailyPoolFollowsBeginsAndEnds();
    void lostAreThoseWithoutAnyFriendshipAtTheEnd();
    void newDeletionRateLooksAtThoseObservedLongEnough();
    void conversionWantsAPurchaseWhileAFriend();
    void activityMakesEffectiveActiveAndDormant();
    void aStaffMemberOwnsWhatTheAccountDidInTheirTime();
    void groupJoinRateLooksAtSevenDays();
    void anEndNobodyKnowsTheDayOfIsInNoPool();
};

void TstPoolMetrics::newFriendsLeaveTransfersOut()
{
    FactBuilder made(2);
    made.friends = {{0, january, noDay}, {0, january + 1, noDay, 0, 2}, {1, january + 2, noDay, 0, 1, 0, 202}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "new_friends"), 2);
    QCOMPARE(value(facts, "new_customers"), 1);
}

void TstPoolMetrics::newCustomersAreThoseWithTheirFirstFriendship()
{
    FactBuilder made(2);
    made.friends = {
        {0, january - 40, january - 30, FriendshipRuns::ByCustomer}, {0, january, noDay}, {1, january, noDay}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "new_friends"), 2);
    QCOMPARE(value(facts, "new_customers"), 1);
}

void TstPoolMetrics::deletionsCountTheCustomersSideAndTheUnknown()
{
    FactBuilder made(5);
    made.friends = {{0, january - 9, january + 3, FriendshipRuns::ByCustomer},
                    {1, january - 9, january + 3, FriendshipRuns::UnknownSide},
                    {2, january - 9, january + 3, FriendshipRuns::ByUs},
                    {3, january - 9, january + 3, FriendshipRuns::Transferred},
                    {4, january + 1, noDay}};
    const KpiFacts facts = made.build();
    QCOMPARE(fraction(facts, "deletion_rate"), QStringLiteral("2/5"));
    QCOMPARE(value(facts, "deletions_unknown_side"), 1);
    QCOMPARE(value(facts, "net_growth"), 1 - 3);
}

void TstPoolMetrics::thePoolCountsCustomersNotFriendships()
{
    FactBuilder made(3);
    made.friends = {{0, january, noDay},
                    {0, january + 2, noDay, 0, 2},
                    {1, noDay, noDay},
                    {2, january, january + 5, FriendshipRuns::ByUs}};
    QCOMPARE(value(made.build(), "pool_size"), 2);
}

void TstPoolMetrics::dailyPoolFollowsBeginsAndEnds()
{
    FactBuilder made(2);
    made.friends = {{0, january + 1, january + 3, FriendshipRuns::ByCustomer}, {1, january - 3, noDay}};
    KpiCut cut;
    cut.today = january + 3;
    const MetricResult pool = ask(made.build(), "pool_size", cut, {january, january + 4}, CalendarUnit::Day);
    QCOMPARE(pool.series[0].numerator, 1);
    QCOMPARE(pool.series[1].numerator, 2);
    QCOMPARE(pool.series[2].numerator, 2);
    QCOMPARE(pool.series[3].numerator, 1);
    QVERIFY(!pool.series[4].hasValue());
    QCOMPARE(pool.total.numerator, 1);
}

void TstPoolMetrics::lostAreThoseWithoutAnyFriendshipAtTheEnd()
{
    FactBuilder made(4);
    made.friends = {{0, january - 9, january + 3, FriendshipRuns::ByCustomer},                           // lost
                    {1, january - 9, january + 3, FriendshipRuns::ByCustomer},  {1, january + 9, noDay}, // returned
                    {2, january + 2, january + 2, FriendshipRuns::ByCustomer}, // added and lost
                    {3, january - 9, january + 3, FriendshipRuns::Transferred}, {3, january + 3, noDay, 0, 2, 0, 202}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "lost"), 2);
    QCOMPARE(fraction(facts, "churn_rate"), QStringLiteral("2/4"));
}

void TstPoolMetrics::newDeletionRateLooksAtThoseObservedLongEnough()
{
    FactBuilder made(4);
    made.friends = {{0, january, january + 7, FriendshipRuns::ByCustomer},
                    {1, january, january + 8, FriendshipRuns::ByCustomer},
                    {2, january + 1, noDay},
                    {3, january + 20, noDay}};
    KpiCut cut;
    cut.today = january + 22;
    const KpiFacts facts = made.build();
    QCOMPARE(fraction(facts, "new_deletion_rate", cut), QStringLiteral("1/3"));
    QCOMPARE(fraction(facts, "friend_retention", cut), QStringLiteral("2/3"));
    QCOMPARE(fraction(facts, "new_deletion_rate_1", cut), QStringLiteral("0/4"));
    QVERIFY(ask(facts, "new_deletion_rate", cut).total.isProvisional);
    QCOMPARE(fraction(facts, "new_deletion_rate_30", cut), QStringLiteral("-"));
}

void TstPoolMetrics::conversionWantsAPurchaseWhileAFriend()
{
    FactBuilder made(4);
    made.friends = {{0, january, noDay},
                    {1, january + 9, noDay},
                    {2, january - 9, january + 1, FriendshipRuns::ByCustomer},
                    {3, january - 9, january - 1, FriendshipRuns::ByCustomer}};
    made.orders = {
        {0, january + 1, 10}, {0, january + 2, 10}, {1, january + 8, 10}, {2, january, 10, 10}, {3, january, 5}};
    QCOMPARE(fraction(made.build(), "conversion_rate"), QStringLiteral("1/3"));
}

void TstPoolMetrics::activityMakesEffectiveActiveAndDormant()
{
    FactBuilder made(5);
    for (Slot slot = 0; slot < 5; ++slot)
        made.friends.push_back({slot, january - 200, noDay});
    made.activities = {{0, january + 5}, {1, january - 20}, {2, january - 20, 1 /* our message */}, {4, january - 100}};
    made.orders = {{3, january - 50, 10}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "effective_customers"), 2); // the reply in January, the order within 90 days
    QCOMPARE(fraction(facts, "active_rate"), QStringLiteral("1/5"));
    QCOMPARE(value(facts, "dormant"), 2);
}

void TstPoolMetrics::aStaffMemberOwnsWhatTheAccountDidInTheirTime()
{
    FactBuilder made(3);
    made.friends = {{0, january, noDay}, {1, january + 10, noDay}, {2, january, noDay, 0, 2}};
    KpiCut cut;
    cut.staff = 5;
    cut.operated[1] = {{january + 5, january + 20}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "new_friends", cut), 1);
    QCOMPARE(ask(facts, "pool_size", cut, {january, january + 19}).total.numerator, 2);
    QCOMPARE(value(facts, "pool_size", cut), 0);
    QCOMPARE(value(facts, "deletions", cut), 0);
}

void TstPoolMetrics::groupJoinRateLooksAtSevenDays()
{
    FactBuilder made(3);
    made.friends = {{0, january, noDay}, {1, january, noDay}, {2, january, noDay}};
    made.memberships = {{0, january + 7}, {1, january + 8}};
    QCOMPARE(fraction(made.build(), "group_join_rate"), QStringLiteral("1/3"));
}

void TstPoolMetrics::anEndNobodyKnowsTheDayOfIsInNoPool()
{
    FactBuilder made(1);
    made.friends = {{0, january, noDay, FriendshipRuns::ByCustomer}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "new_friends"), 1);
    QCOMPARE(value(facts, "pool_size"), 0);
    QCOMPARE(value(facts, "lost"), 0);
}

SIYU_TEST(TstPoolMetrics, "tst_poolmetrics")
#include "tst_poolmetrics.moc"
