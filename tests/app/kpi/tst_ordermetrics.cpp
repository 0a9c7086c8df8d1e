#include "app/kpi/kpiengine.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/kpi/factbuilder.h"
#include "tests/testmain.h"

using namespace app;
using tests::FactBuilder;

namespace {

constexpr storage::LocalDay january = 20454; // 2026-01-01
constexpr unsigned allFeeds = ~0u;

MetricResult ask(const KpiFacts &facts, const char *key, KpiCut cut = {}, Period period = {january, january + 30},
                 CalendarUnit by = CalendarUnit::None, unsigned feeds = allFeeds)
{
    if (cut.today == 0)
        cut.today = january + 400;
    KpiQuery query;
    query.period = period;
    query.by = by;
    query.compare = true;
    query.metrics = {findMetric(QLatin1String(key))};
    Q_ASSERT(query.metrics.front());
    return computeKpis(facts, cut, feeds, query).results.front();
}

std::int64_t value(const KpiFacts &facts, const char *key, const KpiCut &cut = {})
{
    return ask(facts, key, cut).total.numerator;
}

QString fraction(const Figure &figure)
{
    return figure.hasValue() ? QStringLiteral("%1/%2").arg(figure.numerator).arg(figure.denominator)
                             : QStringLiteral("-");
}

} // namespace

class TstOrderMetrics : public QObject
{
    Q_OBJECT

private slots:
    void countsMoneyAndOrders();
    void anUnpaidOrderIsOnlyPlaced();
    void aFullyRefundedOrderIsNoPurchase();
    void anOrderOfNothingIsAPurchase();
    void repurchasersHaveAnEarlierPurchaseAtAnyTime();
    void sameDayOrdersAreOnePurchaseOnRequest();
    void seriesCountsDistinctBuyersPerPiece();
    void averagesAreRoundedHalfAwayFromZero_data();
    void averagesAreRoundedHalfAwayFromZero();
    void returnRateWaitsForTheFollowingPeriod();
    void returnRateOfAPieceWaitsForTheNextPiece();
    void returnRateWaitsForTheOrdersOfTheFollowingPeriod();
    void repurchaseWithinDaysLeavesOutTheUnobserved();
    void privateMeansFriendOrGroupOrSource();
    void filtersCutByStaffSourceProductChannelAndSegment();
    void aMissingFeedGivesNoValueAndIsNamed();
    void aZeroDenominatorGivesNoValue();
    void ordersWithoutABuyerCountAsMoneyOnly();
    void aPeriodInTheFutureHasNoValue();
    void comparesWithTheMonthBefore();
};

void TstOrderMetrics::countsMoneyAndOrders()
{
    FactBuilder made(2);
    made.orders = {{0, january, 1000000, 0}, {0, january + 30, 500000, 200000}, {1, january + 31, 90000, 0}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "gmv"), 1500000);
    QCOMPARE(value(facts, "net_sales"), 1300000);
    QCOMPARE(value(facts, "paid_orders"), 2);
    QCOMPARE(value(facts, "orders"), 2);
    QCOMPARE(value(facts, "buyers"), 1);
    QCOMPARE(fraction(ask(facts, "aov").total), QStringLiteral("1500000/2"));
    QCOMPARE(fraction(ask(facts, "refund_rate").total), QStringLiteral("200000/1500000"));
    QCOMPARE(fraction(ask(facts, "refund_order_rate").total), QStringLiteral("1/2"));
}

void TstOrderMetrics::anUnpaidOrderIsOnlyPlaced()
{
    FactBuilder made(1);
    made.orders = {{0, january, 10, 0}, {0, noDay, 70, 0, january + 1, OrderRuns::Closed}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "placed_orders"), 2);
    QCOMPARE(value(facts, "placed_amount"), 80);
    QCOMPARE(fraction(ask(facts, "payment_rate").total), QStringLiteral("1/2"));
    QCOMPARE(value(facts, "gmv"), 10);
}

void TstOrderMetrics::aFullyRefundedOrderIsNoPurchase()
{
    FactBuilder made(3);
    made.orders = {{0, january, 100, 100}, {1, january, 100, 0, noDay, OrderRuns::Refunded}, {2, january, 100, 40}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "gmv"), 300);
    QCOMPARE(value(facts, "paid_orders"), 3);
    QCOMPARE(value(facts, "orders"), 1);
    QCOMPARE(value(facts, "buyers"), 1);
    QCOMPARE(fraction(ask(facts, "refund_order_rate_paid").total), QStringLiteral("3/3"));
}

void TstOrderMetrics::anOrderOfNothingIsAPurchase()
{
    FactBuilder made(1);
    made.orders = {{0, january, 0, 0}};
    QCOMPARE(value(made.build(), "buyers"), 1);
}

void TstOrderMetrics::repurchasersHaveAnEarlierPurchaseAtAnyTime()
{
    FactBuilder made(4);
    made.orders = {{0, january - 500, 10},   {0, january + 2, 10},  // bought before
                   {1, january, 10},         {1, january + 9, 10},  // twice in the period
                   {2, january, 10},         {2, january + 40, 10}, // only later
                   {3, january - 1, 10, 10}, {3, january, 10}};     // the earlier one was refunded
    const KpiFacts facts = made.build();
    QCOMPARE(fraction(ask(facts, "repurchase_rate").total), QStringLiteral("2/4"));
    QCOMPARE(fraction(ask(facts, "repeat_in_period_rate").total), QStringLiteral("1/4"));
    QCOMPARE(value(facts, "new_buyers"), 3);
}

void TstOrderMetrics::sameDayOrdersAreOnePurchaseOnRequest()
{
    FactBuilder made(1);
    made.orders = {{0, january, 10}, {0, january, 20}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "repurchasers"), 1);
    KpiCut cut;
    cut.sameDayIsOne = true;
    QCOMPARE(value(facts, "repurchasers", cut), 0);
    QCOMPARE(fraction(ask(facts, "repeat_in_period_rate", cut).total), QStringLiteral("0/1"));
    QCOMPARE(value(facts, "gmv", cut), 30);
}

void TstOrderMetrics::seriesCountsDistinctBuyersPerPiece()
{
    FactBuilder made(2);
    made.orders = {{0, january, 10}, {0, january, 10}, {0, january + 1, 10}, {1, january + 1, 10}};
    const KpiFacts facts = made.build();
    const MetricResult buyers = ask(facts, "buyers", {}, {january, january + 2}, CalendarUnit::Day);
    QCOMPARE(buyers.total.numerator, 2);
    QCOMPARE(buyers.series.size(), std::size_t(3));
    QCOMPARE(buyers.series[0].numerator, 1);
    QCOMPARE(buyers.series[1].numerator, 2);
    QCOMPARE(buyers.series[2].numerator, 0);
}

void TstOrderMetrics::returnRateWaitsForTheFollowingPeriod()
{
    FactBuilder made(2);
    made.orders = {{0, january, 10}, {0, january + 31, 10}, {1, january, 10}, {1, january + 62, 10}};
    const KpiFacts facts = made.build();
    QCOMPARE(fraction(ask(facts, "return_rate").total), QStringLiteral("1/2"));
    KpiCut cut;
    cut.today = january + 58; // the last day of February
    QVERIFY(!ask(facts, "return_rate", cut).total.hasValue());
    cut.today = january + 59;
    QVERIFY(ask(facts, "return_rate", cut).total.hasValue());
}

void TstOrderMetrics::returnRateOfAPieceWaitsForTheNextPiece()
{
    FactBuilder made(2);
    made.orders = {{0, january, 10}, {0, january + 1, 10}, {1, january, 10}, {1, january + 2, 10}};
    KpiCut cut;
    cut.today = january + 2; // not over
    const auto rates = ask(made.build(), "return_rate", cut, {january, january + 2}, CalendarUnit::Day).series;
    QCOMPARE(fraction(rates[0]), QStringLiteral("1/2"));
    QVERIFY(!rates[1].hasValue());
    QVERIFY(!rates[2].hasValue());
}

void TstOrderMetrics::returnRateWaitsForTheOrdersOfTheFollowingPeriod()
{
    FactBuilder made(1);
    made.orders = {{0, january, 10}};
    const KpiFacts facts = made.build();
    KpiCut cut;
    cut.ordersUntil = january + 30; // the last day of January
    QVERIFY(!ask(facts, "return_rate", cut).total.hasValue());
    cut.ordersUntil = january + 31;
    QCOMPARE(fraction(ask(facts, "return_rate", cut).total), QStringLiteral("0/1"));
}

void TstOrderMetrics::averagesAreRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<int>("sum");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("average");
    QTest::newRow("half") << 5 << 2 << 3;
    QTest::newRow("half below zero") << -5 << 2 << -3;
    QTest::newRow("less than half") << 7 << 3 << 2;
    QTest::newRow("more than half") << 8 << 3 << 3;
    QTest::newRow("whole") << 6 << 3 << 2;
}

void TstOrderMetrics::averagesAreRoundedHalfAwayFromZero()
{
    QFETCH(int, sum);
    QFETCH(int, count);
    QTEST(int(Figure::quotient(sum, count).rounded()), "average");
}

void TstOrderMetrics::repurchaseWithinDaysLeavesOutTheUnobserved()
{
    FactBuilder made(3);
    made.orders = {
        {0, january, 10}, {0, january + 7, 10}, {1, january, 10}, {1, january + 8, 10}, {2, january + 20, 10}};
    const KpiFacts facts = made.build();
    const Figure rate = ask(facts, "repurchase_within_7_days").total;
    QCOMPARE(fraction(rate), QStringLiteral("1/2")); // the feed ends on the day of the third customer's first purchase
    QVERIFY(rate.isProvisional);
}

void TstOrderMetrics::privateMeansFriendOrGroupOrSource()
{
    FactBuilder made(4);
    made.orders = {{0, january + 5, 1},
                   {1, january + 5, 10},
                   {2, january + 5, 100, 0, noDay, OrderRuns::Paid, 2},
                   {3, january + 5, 1000}};
    made.friends = {{0, january, noDay}, {3, january, january + 5, FriendshipRuns::ByCustomer}};
    made.memberships = {{1, january + 5}};
    KpiCut cut;
    cut.privateSources = {2};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "private_gmv", cut), 111);
    QCOMPARE(value(facts, "community_gmv", cut), 10);
    QCOMPARE(fraction(ask(facts, "private_share", cut).total), QStringLiteral("111/1111"));
    cut.privateOnly = true;
    QCOMPARE(value(facts, "gmv", cut), 111);
    QCOMPARE(value(facts, "buyers", cut), 3);
}

void TstOrderMetrics::filtersCutByStaffSourceProductChannelAndSegment()
{
    FactBuilder made(2);
    made.orders = {{0, january, 30, 0, noDay, OrderRuns::Paid, 1, 7, {{1, 10}, {2, 20}}},
                   {1, january, 5, 0, noDay, OrderRuns::Paid, 2, 8, {{1, 5}}}};
    made.friends = {{1, january - 10, noDay, FriendshipRuns::Open, 1, 3}};
    made.channels() = {4, 4};
    const KpiFacts facts = made.build();
    KpiCut staff, source, product, channel, segment;
    staff.staff = 7;
    QCOMPARE(value(facts, "gmv", staff), 30);
    source.source = 2;
    QCOMPARE(value(facts, "gmv", source), 5);
    product.products = {1};
    QCOMPARE(value(facts, "gmv", product), 15);
    QCOMPARE(value(facts, "buyers", product), 2);
    channel.channel = ChannelCut{3, 9};
    QCOMPARE(value(facts, "gmv", channel), 5);
    channel.channel = ChannelCut{9, 4};
    QCOMPARE(value(facts, "gmv", channel), 30);
    Bitset members(2);
    members.set(1);
    segment.segment = &members;
    QCOMPARE(value(facts, "gmv", segment), 5);
}

void TstOrderMetrics::aMissingFeedGivesNoValueAndIsNamed()
{
    FactBuilder made(1);
    const MetricResult result = ask(made.build(), "gmv", {}, {january, january}, CalendarUnit::Day, FriendshipsFeed);
    QVERIFY(!result.total.hasValue());
    QCOMPARE(result.series.size(), std::size_t(1));
    QVERIFY(!result.series.front().hasValue());
    QCOMPARE(feedNames(result.missing), QStringList{QStringLiteral("orders")});
}

void TstOrderMetrics::aZeroDenominatorGivesNoValue()
{
    FactBuilder made(1);
    const KpiFacts facts = made.build();
    QVERIFY(!ask(facts, "aov").total.hasValue());
    QVERIFY(ask(facts, "gmv").total.hasValue());
}

void TstOrderMetrics::ordersWithoutABuyerCountAsMoneyOnly()
{
    FactBuilder made(1);
    made.orders = {{0, january, 1}, {noSlot, january, 10}};
    const KpiFacts facts = made.build();
    QCOMPARE(value(facts, "gmv"), 11);
    QCOMPARE(value(facts, "buyers"), 1);
    const Bitset everyone(1, true);
    KpiCut cut;
    cut.segment = &everyone;
    QCOMPARE(value(facts, "gmv", cut), 1);
}

void TstOrderMetrics::aPeriodInTheFutureHasNoValue()
{
    FactBuilder made(1);
    made.orders = {{0, january, 1}};
    KpiCut cut;
    cut.today = january;
    const MetricResult gmv = ask(made.build(), "gmv", cut, {january, january + 1}, CalendarUnit::Day);
    QCOMPARE(gmv.series[0].numerator, 1);
    QVERIFY(!gmv.series[1].hasValue());
}

void TstOrderMetrics::comparesWithTheMonthBefore()
{
    FactBuilder made(1);
    made.orders = {{0, january, 7}, {0, january - 1, 5}, {0, january - 365, 3}};
    const MetricResult gmv = ask(made.build(), "gmv");
    QCOMPARE(gmv.before->numerator, 5);
    QCOMPARE(gmv.yearBefore->numerator, 3);
}

SIYU_TEST(TstOrderMetrics, "tst_ordermetrics")
#include "tst_ordermetrics.moc"
