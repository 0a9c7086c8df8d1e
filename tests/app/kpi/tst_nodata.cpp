#include "app/assembly/importkinds.h"
#include "app/image/image.h"
#include "app/kpi/kpiservice.h"
#include "app/kpi/metriccatalogue.h"
#include "storage/team/staffstore.h"
#include "tests/app/kpi/factbuilder.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::FactBuilder;

namespace {

constexpr storage::LocalDay january = 20454; // 2026-01-01

const QByteArray roster = "客户名称,手机,添加人,添加人账号,添加时间\n甲,13900565001,林悦,linyue,2026-11-01 10:00\n"
                          "乙,13900565002,林悦,linyue,2026-11-02 10:00\n";

std::int64_t value(const KpiFacts &facts, const char *key, KpiCut cut)
{
    KpiQuery query;
    query.period = {january, january + 30};
    query.metrics = {findMetric(QLatin1String(key))};
    return computeKpis(facts, cut, ~0u, query).results.front().total.numerator;
}

} // namespace

/// Unknown values are no value, never 0.
class TstNoData : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<tests::StoreFixture>(); }

    void lossesAreUnknownWithoutALossFeed();
    void aCompleteRosterThatMissesNobodyTellsThatNobodyLeft();
    void aFirstRosterCannotTellWhoLeft();
    void deletionsOfWeComStandInForALossFeed();
    void deletionsOfWeComAreOfTheirDaysAndAccounts();
    void privateOrdersAreUnknownWhereNothingTellsThem_data();
    void privateOrdersAreUnknownWhereNothingTellsThem();
    void privateOrdersBeforeTheFirstFriendAreUnknown();
    void repurchaseOfPrivateOrdersLeavesOthersOut();
    void refundsAreUnknownWithoutAColumnOfThem();
    void buyersAreUnknownWhereNoOrderNamesThem();
    void aPeriodThatTheOrdersDoNotReachHasNoValue();
    void aYearBeforeTheFirstDataHasNoValue();
    void salesOfAMemberAreUnknownWhereNoOrderCountsForAnybody();
    void ourOwnTouchesAreNoFeedOfEvents();
    void whoCameTwoDaysAgoIsNotDormant();
    void aHandOverIsNotTheGiversLoss();
    void aClosedOrderThatWasPaidIsAPurchaseEverywhere();

private:
    void import(const char *kind, const QByteArray &text, ImportRequest request = {})
    {
        request.file = m_fixture->write(QString::fromLatin1(kind) + QStringLiteral(".csv"), text);
        const auto outcome = findImportKind(QLatin1String(kind))->run(m_fixture->store(), request, m_fixture->job());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    }
    MetricResult ask(const char *key, const char *from = "2026-11-01", const char *to = "2026-11-22", KpiFilter filter = {})
    {
        Image image(m_fixture->store().zone());
        KpiQuery query;
        query.metrics = {findMetric(QLatin1String(key))};
        query.period = {*storage::parseIsoDay(QString::fromLatin1(from)), *storage::parseIsoDay(QString::fromLatin1(to))};
        query.compare = true;
        const auto answer =
            KpiService(image, m_fixture->store().rules())
                .figures(m_fixture->connection(), query, filter, m_fixture->store().today(), m_fixture->job());
        return answer ? answer->results.front() : MetricResult();
    }
    bool hasValue(const char *key) { return ask(key).total.hasValue(); }

    std::unique_ptr<tests::StoreFixture> m_fixture;
};

void TstNoData::lossesAreUnknownWithoutALossFeed()
{
    import("customers", "客户名称,手机,添加人,添加人账号,添加时间\n甲,13900565001,林悦,linyue,2026-11-01 10:00\n"
                        "乙,13900565002,林悦,linyue,2026-11-02 10:00\n");
    QCOMPARE(ask("new_friends").total.numerator, 2);
    QCOMPARE(ask("pool_size").total.numerator, 2);
    for (const char *key : {"deletions", "deletion_rate", "lost", "churn_rate", "friend_retention", "new_deletion_rate",
                            "net_growth", "deletions_unknown_side"}) {
        QVERIFY2(!hasValue(key), key);
        QCOMPARE(ask(key).missing, unsigned(LossesFeed));
    }
    import("losses", "流失客户,手机,添加人账号,添加时间,流失时间\n乙,13900565002,linyue,2026-11-02 10:00,2026-11-20 10:00\n");
    QCOMPARE(ask("lost").total.numerator, 1);
    QCOMPARE(ask("deletions").total.numerator, 1);
    QVERIFY(hasValue("friend_retention"));
}

void TstNoData::aCompleteRosterThatMissesNobodyTellsThatNobodyLeft()
{
    ImportRequest complete;
    complete.completeAsOf = m_fixture->store().today();
    import("customers", roster);
    QVERIFY(!hasValue("lost"));
    import("customers", roster, complete);
    for (const char *key : {"deletions", "deletion_rate", "lost", "churn_rate", "new_deletion_rate"}) {
        QVERIFY2(hasValue(key), key);
        QCOMPARE(ask(key).total.numerator, 0);
    }
    QCOMPARE(ask("net_growth").total.numerator, 2);
    m_fixture->connection().execute("UPDATE import SET state = 2 WHERE complete_day IS NOT NULL"); // taken back
    m_fixture->close();
    m_fixture->open();
    QVERIFY(!hasValue("lost"));
}

void TstNoData::aFirstRosterCannotTellWhoLeft()
{
    ImportRequest complete;
    complete.completeAsOf = m_fixture->store().today();
    import("customers", roster, complete);
    QVERIFY(!hasValue("lost"));
    QCOMPARE(ask("deletions").missing, unsigned(LossesFeed));
}

void TstNoData::deletionsOfWeComStandInForALossFeed()
{
    import("customers", roster);
    import("staff-days", "日期,员工账号,删除/拉黑数,聊天总数\n2026-11-10,linyue,1,5\n2026-11-11,linyue,0,5\n");
    const MetricResult rate = ask("deletion_rate");
    QCOMPARE(rate.missing, 0U);
    QVERIFY(rate.fromFeedback);
    QCOMPARE(rate.total.numerator, 1);
    QCOMPARE(rate.total.denominator, 2);
    for (const char *key : {"deletions", "lost", "churn_rate", "net_growth"}) // of people, whom the statistics do not name
        QVERIFY2(!hasValue(key), key);
    import("losses", "流失客户,手机,添加人账号,添加时间,流失时间\n"
                     "乙,13900565002,linyue,2026-11-02 10:00,2026-11-20 10:00\n甲,13900565001,linyue,2026-11-01 10:00,"
                     "2026-11-21 10:00\n");
    QVERIFY(!ask("deletion_rate").fromFeedback);
    QCOMPARE(ask("deletion_rate").total.numerator, 2);
}

void TstNoData::deletionsOfWeComAreOfTheirDaysAndAccounts()
{
    import("customers", roster);
    import("staff-days", "日期,员工账号,删除/拉黑数,聊天总数\n2026-11-10,linyue,1,5\n2026-11-10,other,7,5\n"
                         "2026-11-12,linyue,,5\n");
    QCOMPARE(ask("deletion_rate").total.numerator, 8);
    QVERIFY(!ask("deletion_rate", "2026-11-11", "2026-11-22").total.hasValue()); // an empty cell is not zero
    KpiFilter filter;
    filter.staff = storage::StaffId(m_fixture->connection().integer("SELECT id FROM staff WHERE name = '林悦'"));
    QCOMPARE(ask("deletion_rate", "2026-11-01", "2026-11-22", filter).total.numerator, 1);
    filter = {};
    filter.channel = storage::ChannelId(1);
    QVERIFY(ask("deletion_rate", "2026-11-01", "2026-11-22", filter).uncuttable);
}

void TstNoData::privateOrdersAreUnknownWhereNothingTellsThem_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"gmv", "paid_orders", "net_sales", "aov", "placed_orders", "buyers", "return_rate", "private_gmv"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TstNoData::privateOrdersAreUnknownWhereNothingTellsThem()
{
    QFETCH(QString, key);
    const QByteArray metric = key.toLatin1();
    KpiFilter filter;
    filter.privateOnly = true;
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2026-11-01,10\nA2,13900565001,2026-11-10,10\n");
    const MetricResult nothing = ask(metric, "2026-11-01", "2026-11-05", filter);
    QVERIFY(!nothing.total.hasValue());
    QCOMPARE(nothing.missing, unsigned(FriendshipsFeed));
    QVERIFY(key == QLatin1String("private_gmv") || ask(metric, "2026-11-01", "2026-11-05").total.hasValue());
    import("customers", "客户名称,手机,添加人,添加人账号,添加时间\n甲,13900565001,林悦,linyue,2026-10-01 10:00\n");
    QVERIFY(ask(metric, "2026-11-01", "2026-11-05", filter).total.hasValue());
    QVERIFY(ask(metric, "2026-11-01", "2026-11-05", filter).total.numerator > 0);
    // A source that is marked private tells it without any friend.
    m_fixture->connection().execute("DELETE FROM friendship");
    m_fixture->connection().execute("UPDATE order_source SET is_private = 1");
    m_fixture->close();
    m_fixture->open();
    QVERIFY(ask(metric, "2026-11-01", "2026-11-05", filter).total.hasValue());
}

void TstNoData::privateOrdersBeforeTheFirstFriendAreUnknown()
{
    KpiFilter filter;
    filter.privateOnly = true;
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2025-11-01,10\nA2,13900565001,2026-11-10,10\n");
    import("customers", roster);
    QVERIFY(ask("gmv", "2025-11-01", "2025-11-30").total.hasValue());
    QVERIFY(!ask("gmv", "2025-11-01", "2025-11-30", filter).total.hasValue());
    QVERIFY(!ask("private_gmv", "2025-11-01", "2025-11-30").total.hasValue());
    QCOMPARE(ask("gmv", "2026-11-01", "2026-11-22", filter).total.numerator, 100'000);
}

void TstNoData::repurchaseOfPrivateOrdersLeavesOthersOut()
{
    FactBuilder made(2);
    made.orders = {{0, january, 100}, {0, january + 10, 100}, {1, january, 100}, {1, january + 10, 100}, {0, january + 60, 100}};
    made.friends = {{0, january - 5}};
    KpiCut cut;
    cut.today = january + 90;
    QCOMPARE(value(made.build(), "repurchase_within_30_days", cut), 2);
    cut.privateOnly = true;
    QCOMPARE(value(made.build(), "repurchase_within_30_days", cut), 1);
}

void TstNoData::refundsAreUnknownWithoutAColumnOfThem()
{
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2026-11-10,10\n");
    QCOMPARE(ask("gmv").total.numerator, 100'000);
    QVERIFY(!hasValue("refund_rate"));
    QVERIFY(!hasValue("refund_order_rate"));
    import("orders", "订单号,手机,付款时间,金额,退款金额\nA2,13900565001,2026-11-11,10,0\n");
    QCOMPARE(ask("refund_rate").total.numerator, 0);
    QVERIFY(hasValue("refund_rate"));
}

void TstNoData::buyersAreUnknownWhereNoOrderNamesThem()
{
    import("orders", "订单号,付款时间,金额\nA1,2026-11-10,10\n");
    for (const char *key : {"buyers", "new_buyers", "repurchase_rate", "spend_per_buyer", "private_gmv"})
        QVERIFY2(!hasValue(key), key);
    QCOMPARE(ask("paid_orders").total.numerator, 1);
}

void TstNoData::aPeriodThatTheOrdersDoNotReachHasNoValue()
{
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2026-10-10,10\nA2,13900565001,2026-10-20,10\n");
    QVERIFY(!ask("gmv", "2026-11-01", "2026-11-22").total.hasValue());
    QVERIFY(!ask("gmv", "2026-09-01", "2026-09-30").total.hasValue());
    const MetricResult october = ask("gmv", "2026-10-12", "2026-10-15");
    QVERIFY(october.total.hasValue()); // no purchases on a day that the orders cover
    QCOMPARE(october.total.numerator, 0);
    // Whether the buyers of October returned in November is unknown.
    QVERIFY(!ask("return_rate", "2026-10-10", "2026-10-20").total.hasValue());
}

void TstNoData::aYearBeforeTheFirstDataHasNoValue()
{
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2026-11-10,10\n");
    const MetricResult gmv = ask("gmv");
    QVERIFY(gmv.total.hasValue());
    QVERIFY(gmv.yearBefore && !gmv.yearBefore->hasValue());
    QVERIFY(gmv.before && !gmv.before->hasValue());
}

void TstNoData::salesOfAMemberAreUnknownWhereNoOrderCountsForAnybody()
{
    storage::Staff person;
    person.name = QStringLiteral("林悦");
    KpiFilter filter;
    filter.staff = storage::StaffStore(m_fixture->connection()).add(person);
    import("orders", "订单号,手机,付款时间,金额\nA1,13900565001,2026-11-10,10\n");
    const MetricResult nothing = ask("gmv", "2026-11-01", "2026-11-22", filter);
    QVERIFY(!nothing.total.hasValue());
    QCOMPARE(nothing.missing, unsigned(AttributionFeed));
    import("orders", "订单号,手机,付款时间,金额,导购\nA2,13900565001,2026-11-11,10,周宁\n");
    QVERIFY(ask("gmv", "2026-11-01", "2026-11-22", filter).total.hasValue());
}

void TstNoData::ourOwnTouchesAreNoFeedOfEvents()
{
    import("customers", "客户名称,手机,添加人,添加人账号,添加时间\n甲,13900565001,林悦,linyue,2026-01-01 10:00\n");
    m_fixture->connection().execute(
        QStringLiteral("INSERT INTO event(id, customer_id, kind, at, origin) SELECT 987654321, id, 1, %1, 3 FROM customer")
            .arg(tests::StoreFixture::now - 1000));
    for (const char *key : {"active_rate", "effective_customers", "dormant"})
        QVERIFY2(!hasValue(key), key);
    import("events", "phone,kind,at\n13900565001,reply,2026-11-20 10:00:00\n");
    QCOMPARE(ask("active_rate").total.numerator, 1);
    QVERIFY(hasValue("dormant"));
}

void TstNoData::whoCameTwoDaysAgoIsNotDormant()
{
    FactBuilder made(3);
    made.friends = {{0, january - 90}, {1, january + 28}, {2, january - 200}};
    made.activities = {{2, january - 1}};
    KpiCut cut;
    cut.today = january + 30;
    QCOMPARE(value(made.build(), "dormant", cut), 1); // only the first one
    made.friends.front().added = january + 30 - 89;
    QCOMPARE(value(made.build(), "dormant", cut), 0);
}

void TstNoData::aHandOverIsNotTheGiversLoss()
{
    FactBuilder made(3);
    made.friends = {{0, january - 90, january + 5, FriendshipRuns::Transferred, 1},
                    {0, january + 5, noDay, FriendshipRuns::Open, 2, 0, 202},
                    {1, january - 90, noDay, FriendshipRuns::Open, 1},
                    {2, january - 90, january + 6, FriendshipRuns::ByCustomer, 1}};
    KpiCut cut;
    cut.today = january + 60;
    QCOMPARE(value(made.build(), "lost", cut), 1);
    cut.staff = 7; // operated account 1 until mid-month, when another member took over
    cut.operated[1] = {{january - 100, january + 15}};
    QCOMPARE(value(made.build(), "lost", cut), 1);
}

void TstNoData::aClosedOrderThatWasPaidIsAPurchaseEverywhere()
{
    import("orders", "订单号,手机,下单时间,付款时间,金额,订单状态,退款金额\n"
                     "A1,13900565101,2026-11-01,2026-11-01,100,交易关闭,30\n");
    QCOMPARE(ask("buyers").total.numerator, 1);
    Image &image = m_fixture->store().image();
    const auto rows = KpiService(image, m_fixture->store().rules())
                          .rfm(m_fixture->connection(), {}, m_fixture->store().today(), m_fixture->job());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(rows->front().monetary, 700'000);
    QCOMPARE(image.orders().purchaseCount().at(rows->front().slot), 1U); // the count that the rule `orders` uses
}

SIYU_TEST(TstNoData, "tst_nodata")
#include "tst_nodata.moc"
