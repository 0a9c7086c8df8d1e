#include "app/kpi/kpitext.h"
#include "app/kpi/metriccatalogue.h"
#include "app/segments/tagservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/barchart.h"
#include "ui/charts/cohortmap.h"
#include "ui/charts/trendchart.h"
#include "ui/kpi/dashboardbar.h"
#include "ui/kpi/dashboardpage.h"
#include "ui/kpi/figurevalues.h"
#include "ui/kpi/metrictile.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <cmath>

using tests::UiFixture;
using ui::MetricTile;

namespace {

constexpr storage::LocalDay today = 20779; // 2026-11-22

/// The window with the dashboard in front, and its store opened a second time to query the services directly.
class Dashboard final
{
public:
    explicit Dashboard(UiFixture::Content content = UiFixture::Content::Sample) : fixture(content)
    {
        fixture.window().showPage(QStringLiteral("dashboard"));
        fixture.settle();
        auto opened =
            app::TeamStore::open(fixture.workspace().path(), app::TeamStore::Access::Read, tests::StoreFixture::now);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }

    MetricTile *tile(const char *key) { return fixture.find<MetricTile>((QByteArray("tile_") + key).constData()); }
    void choose(const char *box, int index)
    {
        fixture.find<QComboBox>(box)->setCurrentIndex(index);
        fixture.settle();
    }
    app::MetricResult result(const char *key, const app::Period &period, const app::KpiFilter &given = {})
    {
        app::KpiFilter filter = given;
        filter.now = store->now();
        app::QuietJobContext job;
        auto answer = app::KpiService(store->image(), store->rules())
                          .figures(store->connection(), {period, {}, false, {app::findMetric(QLatin1String(key))}},
                                   filter, today, job);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return answer->results.front();
    }
    QString shown(const char *key, const app::Period &period, const app::KpiFilter &filter = {})
    {
        return app::shownWithSign(*app::findMetric(QLatin1String(key)), result(key, period, filter).total);
    }

    UiFixture fixture;
    std::unique_ptr<app::TeamStore> store;
};

const std::array keys{"pool_size", "new_friends", "lost", "sop_on_time_rate",
                      "gmv",       "buyers",      "aov",  "repurchase_rate"};

} // namespace

class TstDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tilesShowWhatTheServiceAnswers()
    {
        Dashboard page;
        for (const char *key : keys)
            QCOMPARE(page.tile(key)->value(), page.shown(key, {today - 29, today}));
        QVERIFY(page.tile("gmv")->value() != QStringLiteral("–"));
        QVERIFY2(page.tile("gmv")->note().contains(QLatin1String("Data through 11-")),
                 qPrintable(page.tile("gmv")->note()));
    }
    void theSmallestPeriodAndTheThisMonthAreOthers_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("days");
        QTest::newRow("7 days") << 0 << 7;
        QTest::newRow("90 days") << 2 << 90;
        QTest::newRow("this month") << 3 << 22;
        QTest::newRow("this quarter") << 5 << 53;
        QTest::newRow("this year") << 6 << 326;
    }
    void theSmallestPeriodAndTheThisMonthAreOthers()
    {
        QFETCH(int, choice);
        QFETCH(int, days);
        Dashboard page;
        page.choose("dashboardPeriod", choice);
        for (const char *key : {"gmv", "new_friends", "sop_on_time_rate"})
            QCOMPARE(page.tile(key)->value(), page.shown(key, {today - days + 1, today}));
    }
    void filtersChangeTheFigures()
    {
        Dashboard page;
        const QString all = page.tile("gmv")->value();
        auto *channels = page.fixture.find<QComboBox>("dashboardChannel");
        QVERIFY(channels->count() > 1);
        page.choose("dashboardChannel", 1);
        app::KpiFilter filter;
        filter.channel = storage::ChannelId(channels->currentData().toLongLong());
        QCOMPARE(page.tile("gmv")->value(), page.shown("gmv", {today - 29, today}, filter));
        QVERIFY(page.tile("gmv")->value() != all);
        // Metrics that cannot be filtered by channel say so instead of showing zero.
        QCOMPARE(page.tile("sop_on_time_rate")->value(), QStringLiteral("–"));
        QCOMPARE(page.tile("sop_on_time_rate")->note(), QStringLiteral("Not available with this filter"));
        page.choose("dashboardChannel", 0);
        QCOMPARE(page.tile("gmv")->value(), all);
    }
    void onlyOrdersOfThePrivateDomainAreCountedAndRemembered()
    {
        Dashboard page;
        page.choose("dashboardOrders", 1);
        app::KpiFilter filter;
        filter.privateOnly = true;
        QCOMPARE(page.tile("gmv")->value(), page.shown("gmv", {today - 29, today}, filter));
        page.fixture.rebuild();
        QCOMPARE(page.fixture.find<QComboBox>("dashboardOrders")->currentIndex(), 1);
    }
    void aDateFieldLeavesUndoToTheProgram()
    {
        Dashboard page;
        page.fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::TagService(store).create(QStringLiteral("茶友"));
        });
        page.choose("dashboardPeriod", page.fixture.find<QComboBox>("dashboardPeriod")->count() - 1);
        auto *from = page.fixture.find<QDateEdit>("dashboardFrom");
        QVERIFY(from->isVisible());
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Z, Qt::ControlModifier);
        page.fixture.settle();
        QCOMPARE(page.fixture.integer("SELECT count(*) FROM tag WHERE name = '茶友'"), 0);
    }
    void theChangeIsAgainstThePeriodBeforeAndGoesWithoutComparison()
    {
        Dashboard page;
        const auto now = page.result("gmv", {today - 29, today}).total.numerator;
        const auto before = page.result("gmv", {today - 59, today - 30}).total.numerator;
        QVERIFY(before > 0);
        const QString percent =
            QLocale(QLocale::English).toString(std::abs(double(now - before)) / double(before) * 100, 'f', 1);
        QVERIFY2(page.tile("gmv")->change().contains(percent + QLatin1Char('%')),
                 qPrintable(page.tile("gmv")->change()));
        page.choose("dashboardCompare", 2);
        QCOMPARE(page.tile("gmv")->change(), QString());
    }
    void theLastDaysAreComparedWithAsManyDays_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<int>("span");
        QTest::newRow("the whole of November") << "2026-11-30" << int(ui::DashboardBar::Span::Month);
        QTest::newRow("in a month") << "2026-11-22" << int(ui::DashboardBar::Span::Month);
        QTest::newRow("a whole quarter") << "2026-03-31" << int(ui::DashboardBar::Span::Quarter);
        QTest::newRow("a whole week") << "2026-11-22" << int(ui::DashboardBar::Span::Week);
    }
    void theLastDaysAreComparedWithAsManyDays()
    {
        QFETCH(QString, today);
        QFETCH(int, span);
        ui::DashboardBar bar;
        bar.setToday(*storage::parseIsoDay(today));
        bar.findChild<QComboBox *>(QStringLiteral("dashboardPeriod"))->setCurrentIndex(span);
        const app::Period shown = bar.period(), before = *bar.comparison();
        QCOMPARE(before.days(), shown.days());
        QCOMPARE(before.to, shown.from - 1);
    }
    void aChangeOnASmallBaseSaysSo_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<app::Figure>("before");
        QTest::addColumn<app::Figure>("now");
        QTest::addColumn<bool>("isSmall");
        using app::Figure;
        QTest::newRow("few counted") << "new_friends" << Figure::of(19) << Figure::of(40) << true;
        QTest::newRow("enough counted") << "new_friends" << Figure::of(20) << Figure::of(40) << false;
        QTest::newRow("of few before") << "sop_on_time_rate" << Figure::quotient(5, 19) << Figure::quotient(20, 25)
                                       << true;
        QTest::newRow("of few now") << "sop_on_time_rate" << Figure::quotient(5, 25) << Figure::quotient(15, 19)
                                    << true;
        QTest::newRow("of enough") << "sop_on_time_rate" << Figure::quotient(5, 20) << Figure::quotient(15, 20)
                                   << false;
        QTest::newRow("money") << "gmv" << Figure::of(10) << Figure::of(30) << false;
    }
    void aChangeOnASmallBaseSaysSo()
    {
        QFETCH(QString, metric);
        QFETCH(app::Figure, before);
        QFETCH(app::Figure, now);
        QFETCH(bool, isSmall);
        const app::Metric &about = *app::findMetric(metric);
        const QString change = ui::figureChange(about, before, now);
        QVERIFY(!change.isEmpty());
        QCOMPARE(change.endsWith(QStringLiteral("small base")), isSmall);
        QCOMPARE(ui::changeDirection(about, before, now), isSmall ? 0 : 1);
    }
    void aClickOnATilePutsItsTrendInTheChart()
    {
        Dashboard page;
        auto *chart = page.fixture.find<ui::TrendChart>("trendChart");
        QTest::mouseClick(page.tile("buyers"), Qt::LeftButton);
        QCOMPARE(page.fixture.find<QLabel>("trendTitle")->text(), QStringLiteral("Buyers"));
        QCOMPARE(chart->data().days.size(), std::size_t(30));
        QCOMPARE(chart->data().values.size(), std::size_t(30));
        const double last = double(page.result("buyers", {today - 1, today - 1}).total.numerator);
        QCOMPARE(chart->data().values[28].value_or(-1), last);
        QVERIFY(!chart->data().values[29]); // the orders reach until yesterday: unknown is not zero
        QTest::mouseClick(page.tile("gmv"), Qt::LeftButton);
        QCOMPARE(page.fixture.find<QLabel>("trendTitle")->text(), QStringLiteral("GMV"));
        QVERIFY(chart->data().unit == ui::ChartUnit::Money);
    }
    void behindAnRfmBarStandItsPeople()
    {
        Dashboard page;
        auto *bars = page.fixture.find<ui::BarChart>("rfmChart");
        const auto &all = bars->bars();
        const auto widest =
            std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
        QVERIFY(widest->value > 0);
        const int count = int(widest->value);
        QTest::mouseClick(bars, Qt::LeftButton, {}, bars->placeOf(int(widest - all.begin())).center());
        page.fixture.settle();
        auto *people = page.fixture.find<QTableWidget>("peopleList");
        QCOMPARE(people->rowCount(), count);
        QSignalSpy wanted(page.fixture.window().page(QStringLiteral("dashboard")), &ui::Page::pageWanted);
        const QString id = people->item(0, 2)->text();
        const QPoint place = people->visualItemRect(people->item(0, 0)).center();
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("customers"));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("customer/") + id);
    }
    void behindADayStandItsBuyers()
    {
        Dashboard page;
        QTest::mouseClick(page.tile("buyers"), Qt::LeftButton);
        auto *chart = page.fixture.find<ui::TrendChart>("trendChart");
        const auto &values = chart->data().values;
        const auto busy =
            std::find_if(values.begin(), values.end(), [](const auto &value) { return value.value_or(0) > 0; });
        QVERIFY(busy != values.end());
        const int count = int(**busy);
        emit chart->pointClicked(chart->data().days[std::size_t(busy - values.begin())]);
        page.fixture.settle();
        QCOMPARE(page.fixture.find<QTableWidget>("peopleList")->rowCount(), count);
    }
    void anEmptyStoreSaysWhyThereAreNoFigures()
    {
        Dashboard page(UiFixture::Content::Empty);
        QCOMPARE(page.tile("gmv")->value(), QStringLiteral("–"));
        QCOMPARE(page.tile("gmv")->note(), QStringLiteral("No data yet: orders"));
        QVERIFY(page.fixture.find("dashboardEmpty")->isVisible());
        QVERIFY(!page.fixture.find("dashboardScroll")->isVisible());
        QTest::mouseClick(page.fixture.find<QPushButton>("dashboardImport"), Qt::LeftButton);
        QCOMPARE(page.fixture.prompts().questions.size(), 1);
    }
    void behindACellOfTheCohortsStandItsPeople()
    {
        Dashboard page;
        auto *map = page.fixture.find<ui::CohortMap>("cohortMap");
        int row = -1, column = -1;
        for (int r = 0; r < int(map->rows().size()) && row < 0; ++r) {
            const auto &shares = map->rows()[std::size_t(r)].shares;
            for (std::size_t c = 1; c < shares.size(); ++c) {
                if (shares[c].value_or(0) > 0) {
                    row = r;
                    column = int(c);
                }
            }
        }
        QVERIFY(row >= 0);
        const auto &cohort = map->rows()[std::size_t(row)];
        const int count = int(std::lround(*cohort.shares[std::size_t(column)] * cohort.size));
        QTest::mouseClick(map, Qt::LeftButton, {}, map->placeOf(row, column).center());
        page.fixture.settle();
        QCOMPARE(page.fixture.find<QTableWidget>("peopleList")->rowCount(), count);
    }
    void theCellsOfTheCohortsOpenByKeys()
    {
        Dashboard page;
        auto *map = page.fixture.find<ui::CohortMap>("cohortMap");
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down);
        QTest::keyClick(map, Qt::Key_Return);
        page.fixture.settle();
        QCOMPARE(page.fixture.find<QTableWidget>("peopleList")->rowCount(), int(map->rows().front().size));
    }
    void aDoubleClickOnATileOpensWhoStandsBehindIt()
    {
        Dashboard page;
        QTest::mouseClick(page.tile("buyers"), Qt::LeftButton);
        QTest::mouseDClick(page.tile("buyers"), Qt::LeftButton);
        page.fixture.settle();
        QCOMPARE(QString::number(page.fixture.find<QTableWidget>("peopleList")->rowCount()),
                 page.tile("buyers")->value());
    }
    void aTargetIsSetShownAndUndone()
    {
        Dashboard page;
        QTest::mouseClick(page.tile("gmv"), Qt::LeftButton);
        QCOMPARE(page.tile("gmv")->target(), QString());
        QTest::mouseClick(page.fixture.find<QToolButton>("trendTarget"), Qt::LeftButton);
        auto *value = page.fixture.find<QLineEdit>("targetValue");
        QTest::keyClicks(value, QStringLiteral("much"));
        QTest::mouseClick(page.fixture.find<QPushButton>("targetSet"), Qt::LeftButton);
        QVERIFY(page.fixture.find<QLabel>("targetProblem")->isVisible());
        value->clear();
        QTest::keyClicks(value, QStringLiteral("99,000,000"));
        QTest::keyClick(value, Qt::Key_Return);
        page.fixture.settle();
        QCOMPARE(page.fixture.integer("SELECT value FROM target WHERE metric = 'gmv'"), 990'000'000'000);
        QVERIFY2(page.tile("gmv")->target().contains(QLatin1String("% of target")),
                 qPrintable(page.tile("gmv")->target()));
        const auto &trend = page.fixture.find<ui::TrendChart>("trendChart")->data();
        QCOMPARE(trend.target.value_or(0), 3'300'000.0); // November: a thirtieth per day
        page.fixture.window().actions().find("undo")->trigger();
        page.fixture.settle();
        QCOMPARE(page.tile("gmv")->target(), QString());
    }
    void aTargetThatCannotBeSavedYetStaysInItsDialog()
    {
        Dashboard page;
        QTest::mouseClick(page.tile("gmv"), Qt::LeftButton);
        QTest::mouseClick(page.fixture.find<QToolButton>("trendTarget"), Qt::LeftButton);
        auto *value = page.fixture.find<QLineEdit>("targetValue");
        value->setText(QStringLiteral("5000"));
        std::atomic<bool> goOn = false;
        page.fixture.workspace().writeLong(QStringLiteral("import"),
                                           [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                               while (!goOn)
                                                   QThread::msleep(1);
                                               return {};
                                           });
        QTest::mouseClick(page.fixture.find<QPushButton>("targetSet"), Qt::LeftButton);
        QTRY_VERIFY(page.fixture.find<QLabel>("targetProblem")->isVisible());
        QCOMPARE(value->text(), QStringLiteral("5000"));
        goOn = true;
        page.fixture.settle();
        QTest::mouseClick(page.fixture.find<QPushButton>("targetSet"), Qt::LeftButton);
        page.fixture.settle();
        QCOMPARE(page.fixture.integer("SELECT value FROM target WHERE metric = 'gmv'"), 50'000'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!page.fixture.window().findChild<QDialog *>(QStringLiteral("targetDialog")));
    }
    void aRateIsHeldAgainstItsTargetAsItIs()
    {
        Dashboard page;
        QVERIFY(page.fixture.workspace()
                    .edit([](app::TeamStore &store, app::JobContext &) {
                        return app::TargetService(store).set(
                            {QStringLiteral("repurchase_rate"), storage::Target::Scope::Team, 0, today - 40, today, 1});
                    })
                    .monitor());
        page.fixture.settle();
        QVERIFY2(page.tile("repurchase_rate")->target().startsWith(QStringLiteral("✓")),
                 qPrintable(page.tile("repurchase_rate")->target()));
        page.choose("dashboardSegment", 1); // segments have no targets
        QCOMPARE(page.tile("repurchase_rate")->target(), QString());
    }
    void everyTileSaysHowFreshItIs()
    {
        Dashboard page;
        for (const char *key : keys)
            QVERIFY2(page.tile(key)->note().startsWith(QLatin1String("Data through")), key);
    }
    void theReportIsShownBeforeItIsSaved()
    {
        Dashboard page;
        QTest::mouseClick(page.fixture.find<QPushButton>("weeklyReportButton"), Qt::LeftButton);
        page.fixture.settle();
        QVERIFY(!page.fixture.find<QLabel>("reportPage1")->pixmap().isNull());
        page.fixture.prompts().path = page.fixture.file(QStringLiteral("report.pdf"));
        QTest::mouseClick(page.fixture.find<QPushButton>("reportSave"), Qt::LeftButton);
        QFile file(page.fixture.prompts().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("%PDF"));
    }
};

SIYU_TEST(TstDashboardPage, "tst_dashboardpage")
#include "tst_dashboardpage.moc"
