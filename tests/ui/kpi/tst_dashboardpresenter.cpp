#include "tests/testmain.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/storefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/kpi/dashboardpresenter.h"

#include <QSignalSpy>

using tests::UiFixture;
using ui::DashboardPresenter;

namespace {

const app::Metric &metric(const char *key)
{
    return *app::findMetric(QLatin1String(key));
}

constexpr app::Period november{20758, 20779}, october{20728, 20757};

} // namespace

class TstDashboardPresenter : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheNewestQuestion()
    {
        UiFixture fixture;
        DashboardPresenter presenter(fixture.workspace(), {&metric("new_friends"), &metric("sop_on_time_rate")});
        QVERIFY(!presenter.tile(metric("new_friends")));
        QVERIFY(!presenter.isEmpty()); // not known yet
        QSignalSpy changed(&presenter, &DashboardPresenter::figuresChanged);
        presenter.ask({october, {}, {}});
        presenter.ask({november, october, {}});
        fixture.settle();
        QCOMPARE(changed.count(), 2); // those from the image and those of tasks
        const app::DashboardTile *friends = presenter.tile(metric("new_friends"));
        QVERIFY(friends && friends->before);
        QCOMPARE(int(friends->now.series.size()), november.days());
        QCOMPARE(presenter.figures(metric("new_friends"))->pieces.front().from, november.from);
        QCOMPARE(presenter.figures(metric("new_friends"))->piecesBefore.front().from, october.from);
        QVERIFY(presenter.tile(metric("sop_on_time_rate")));
        QVERIFY(!presenter.isEmpty());
        QVERIFY(!presenter.tile(metric("gmv"))); // never asked for
    }
    void anEmptyStoreIsEmptyOnceItAnswered()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        DashboardPresenter presenter(fixture.workspace(), {&metric("gmv"), &metric("aov")});
        presenter.ask({november, {}, {}});
        QVERIFY(!presenter.isEmpty());
        fixture.settle();
        QVERIFY(presenter.isEmpty());
        presenter.clear();
        QVERIFY(!presenter.isEmpty());
        QVERIFY(!presenter.tile(metric("gmv")));
    }
    void nothingArrivesAfterClearing()
    {
        UiFixture fixture;
        DashboardPresenter presenter(fixture.workspace(), {&metric("gmv")});
        QSignalSpy figures(&presenter, &DashboardPresenter::figuresChanged),
            layers(&presenter, &DashboardPresenter::layersChanged),
            choices(&presenter, &DashboardPresenter::choicesChanged);
        presenter.ask({november, {}, {}});
        presenter.askChoices();
        presenter.clear();
        fixture.settle();
        QCOMPARE(figures.count() + layers.count() + choices.count(), 0);
        presenter.ask({november, {}, {}});
        presenter.askChoices();
        fixture.settle();
        QCOMPARE(figures.count(), 1);
        QCOMPARE(layers.count(), 1);
        QCOMPARE(choices.count(), 1);
    }
    void theFilterHoldsForFiguresAndLayers()
    {
        UiFixture fixture;
        DashboardPresenter presenter(fixture.workspace(), {&metric("pool_size")});
        std::int64_t customers = 0;
        connect(&presenter, &DashboardPresenter::layersChanged, this, [&](const app::DashboardLayers &layers) {
            customers = std::accumulate(layers.classes.begin(), layers.classes.end(), std::int64_t(0));
        });
        const auto asked = [&](const app::DashboardFilter &filter) {
            presenter.ask({november, {}, filter});
            fixture.settle();
            return std::pair(presenter.tile(metric("pool_size"))->now.total.numerator, customers);
        };
        const auto all = asked({});
        app::DashboardFilter one;
        one.channel = storage::ChannelId(fixture.integer("SELECT min(id) FROM channel"));
        const auto some = asked(one);
        QVERIFY(some.first < all.first);
        QVERIFY(some.second < all.second);
        QCOMPARE(asked({}), all);
    }
    void seriesSuitTheLengthOfThePeriod()
    {
        using app::CalendarUnit;
        QCOMPARE(DashboardPresenter::unitFor({1, 100}), CalendarUnit::Day);
        QCOMPARE(DashboardPresenter::unitFor({1, 101}), CalendarUnit::Week);
        QCOMPARE(DashboardPresenter::unitFor({1, 400}), CalendarUnit::Week);
        QCOMPARE(DashboardPresenter::unitFor({1, 401}), CalendarUnit::Month);
    }
    /// A target of 300 in November is 10 a day and 70 a week; a rate stays what it is.
    void targetsOfPoints()
    {
        storage::Target target;
        target.from = 20758;
        target.to = 20787;
        target.value = 3'000'000;
        using app::CalendarUnit;
        QCOMPARE(DashboardPresenter::targetOfPoint(metric("new_friends"), target, CalendarUnit::Day), std::optional(10.0));
        QCOMPARE(DashboardPresenter::targetOfPoint(metric("new_friends"), target, CalendarUnit::Week), std::optional(70.0));
        QCOMPARE(DashboardPresenter::targetOfPoint(metric("new_friends"), target, CalendarUnit::Month), std::optional(300.0));
        QCOMPARE(DashboardPresenter::targetOfPoint(metric("sop_on_time_rate"), target, CalendarUnit::Day), std::optional(300.0));
        QCOMPARE(DashboardPresenter::targetOfPoint(metric("buyers"), target, CalendarUnit::Day), std::nullopt);
    }
};

SIYU_TEST(TstDashboardPresenter, "tst_dashboardpresenter")
#include "tst_dashboardpresenter.moc"
