#include "app/assembly/undoservice.h"
#include "app/kpi/metriccatalogue.h"
#include "app/reports/targetservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::Period;
using app::TargetService;
using storage::Target;
using tests::StoreFixture;

namespace {

constexpr storage::LocalDay first = 20758, last = 20787; // November 2026

Target november(const char *metric, std::int64_t value)
{
    return {QLatin1String(metric), Target::Scope::Team, 0, first, last, value};
}

std::optional<app::ShownTarget> shown(StoreFixture &fixture, const char *metric, const Period &period,
                                      Target::Scope scope = Target::Scope::Team, std::int64_t id = 0)
{
    const auto list = TargetService(fixture.store()).shown({app::findMetric(QLatin1String(metric))}, scope, id, period);
    return list ? list->front() : std::nullopt;
}

} // namespace

class TstTargetService : public QObject
{
    Q_OBJECT

private slots:
    void ofASumEachDayHasItsPart()
    {
        StoreFixture fixture;
        QVERIFY(TargetService(fixture.store()).set(november("gmv", 3'000'000'000)));
        QCOMPARE(shown(fixture, "gmv", {first, last})->value, 3'000'000'000);
        QCOMPARE(shown(fixture, "gmv", {first, first + 9})->value, 1'000'000'000);
        QCOMPARE(shown(fixture, "gmv", {first - 30, first + 2})->value, 3'300'000'000);
    }
    void aShareIsItsTargetHoweverManyDaysAreShown()
    {
        StoreFixture fixture;
        QVERIFY(TargetService(fixture.store()).set(november("sop_on_time_rate", 9'000)));
        QCOMPARE(shown(fixture, "sop_on_time_rate", {first, first + 6})->value, 9'000);
    }
    void whoCountsPeopleOnceIsJudgedWithinItsDaysOnly()
    {
        StoreFixture fixture;
        QVERIFY(TargetService(fixture.store()).set(november("buyers", 5'000'000)));
        QCOMPARE(shown(fixture, "buyers", {first + 3, last})->value, 5'000'000);
        QVERIFY(!shown(fixture, "buyers", {first - 1, last}));
    }
    void theShortestThatHoldsTheLastDayCounts()
    {
        StoreFixture fixture;
        TargetService targets(fixture.store());
        QVERIFY(targets.set({QStringLiteral("gmv"), Target::Scope::Team, 0, first - 31, last + 31, 10'000}));
        QVERIFY(targets.set(november("gmv", 20'000)));
        QCOMPARE(shown(fixture, "gmv", {first, first})->target.to, last);
        QCOMPARE(shown(fixture, "gmv", {last + 1, last + 1})->target.to, last + 31);
        QVERIFY(!shown(fixture, "gmv", {last + 32, last + 40}));
        QVERIFY(!shown(fixture, "gmv", {first, last}, Target::Scope::Staff, 7));
    }
    void settingAgainReplacesAndUndoBringsBack()
    {
        StoreFixture fixture;
        TargetService targets(fixture.store());
        QVERIFY(targets.set(november("aov", 500'000)));
        QVERIFY(targets.set(november("aov", 600'000)));
        QCOMPARE(shown(fixture, "aov", {first, last})->value, 600'000);
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(shown(fixture, "aov", {first, last})->value, 500'000);
        QVERIFY(targets.remove(november("aov", 0)));
        QVERIFY(!shown(fixture, "aov", {first, last}));
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(shown(fixture, "aov", {first, last})->value, 500'000);
    }
    void whatMakesNoSenseIsRefused()
    {
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        TargetService targets(fixture.store());
        QVERIFY(!targets.set(november("gmv", -1)));
        QVERIFY(!targets.set(november("no_such_figure", 1)));
        QVERIFY(!targets.set({QStringLiteral("gmv"), Target::Scope::Team, 0, last, first, 1}));
        QVERIFY(!targets.remove(november("gmv", 0)));
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstTargetService, "tst_targetservice")
#include "tst_targetservice.moc"
