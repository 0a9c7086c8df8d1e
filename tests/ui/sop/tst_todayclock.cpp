#include "app/sop/tick.h"
#include "storage/audit/auditstore.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QPushButton>

using tests::UiFixture;

namespace {

constexpr const char *ticks = "SELECT count(*) FROM audit WHERE action = 'sop.tick'";

/// A window on a store about which the clock of this computer raises a question; `agrees` answers it.
class Clock final
{
public:
    enum class Ahead { OfTheStore, BeforeNow };

    Clock(Ahead ahead, bool agrees) : fixture(UiFixture::Content::Nothing)
    {
        const QString path = fixture.file(QStringLiteral("clock.siyu"));
        const storage::UtcMs now = app::TeamStore::trueNow();
        if (!app::TeamStore::create(path))
            qFatal("the store could not be created");
        std::optional<storage::UtcMs> told;
        if (ahead == Ahead::BeforeNow) {
            told = now;
            playTick(path, now + 20 * storage::msPerDay);
        } else {
            const auto store = app::TeamStore::open(path, app::TeamStore::Access::Write);
            (*store)->connection().execute("DELETE FROM audit");
            storage::AuditStore((*store)->connection())
                .add({now - 14 * storage::msPerDay, {}, QStringLiteral("a.b"), {}, {}});
        }
        fixture.prompts().agrees = agrees;
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(path, app::Workspace::OpenMode::Open, told);
        if (!opened.wait(20'000))
            qFatal("the store did not open");
        fixture.settle();
    }

    UiFixture fixture;

    QPushButton *strip() { return fixture.find<QPushButton>("unplanned"); }
    qsizetype asked() { return fixture.prompts().questions.size(); }
    void askAgain(bool agrees)
    {
        fixture.prompts().agrees = agrees;
        QTest::mouseClick(strip(), Qt::LeftButton);
        fixture.settle();
    }

private:
    static void playTick(const QString &path, storage::UtcMs at)
    {
        const auto store = app::TeamStore::open(path, app::TeamStore::Access::Write, at);
        app::QuietJobContext job;
        if (!store || !app::sop::Tick(**store).run(job))
            qFatal("the day ahead could not be planned");
    }
};

} // namespace

/// What the day's page asks where the clock of the computer and the store do not agree.
class TstTodayClock : public QObject
{
    Q_OBJECT

private slots:
    void aClockThatIsRightPlansTheDay()
    {
        Clock clock(Clock::Ahead::OfTheStore, true);
        QCOMPARE(clock.asked(), 1);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(1));
        QVERIFY(!clock.strip()->isVisible());
    }
    void withoutAnAnswerAStripSaysThatNothingIsPlannedAndAsksAgain()
    {
        Clock clock(Clock::Ahead::OfTheStore, false);
        QCOMPARE(clock.asked(), 1);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(0));
        QVERIFY(clock.strip()->isVisible());
        QVERIFY(clock.strip()->accessibleDescription().contains(QStringLiteral("Today is not planned yet")));
        // Coming back to the page does not ask unasked.
        clock.fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute("INSERT INTO tag(id, name) VALUES(990, 'x')");
            return {};
        });
        clock.fixture.window().showPage(QStringLiteral("sop"));
        clock.fixture.settle();
        clock.fixture.window().showPage(QStringLiteral("today"));
        clock.fixture.settle();
        QCOMPARE(clock.asked(), 1);
        clock.askAgain(false);
        QCOMPARE(clock.asked(), 2);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(0));
        QVERIFY(clock.strip()->isVisible());
        clock.askAgain(true);
        QCOMPARE(clock.asked(), 3);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(1));
        QVERIFY(!clock.strip()->isVisible());
    }
    void daysPlannedAheadAreTakenBackWhenWanted()
    {
        Clock clock(Clock::Ahead::BeforeNow, false);
        QCOMPARE(clock.asked(), 1);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(1));
        QVERIFY(clock.strip()->isVisible());
        clock.askAgain(true);
        QCOMPARE(clock.asked(), 2);
        QCOMPARE(clock.fixture.integer(ticks), std::int64_t(2));
        QVERIFY(!clock.strip()->isVisible());
    }
    void theStripGoesWithItsStore()
    {
        Clock clock(Clock::Ahead::OfTheStore, false);
        QVERIFY(clock.strip()->isVisible());
        clock.fixture.workspace().close();
        clock.fixture.settle();
        QVERIFY(clock.strip()->isHidden());
    }
};

SIYU_TEST(TstTodayClock, "tst_todayclock")
#include "tst_todayclock.moc"
