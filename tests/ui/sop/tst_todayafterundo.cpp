#include "app/sop/plancodec.h"
#include "app/sop/sopservice.h"
#include "tests/testmain.h"
#include "tests/ui/sop/today.h"

#include <QJsonDocument>

using tests::Today;

namespace {

/// Moves all steps of the active plan with the most open tasks out of reach, as the page of SOPs would.
void postponeLargestPlan(Today &today)
{
    today.fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
        app::sop::SopService sops(store);
        const QString name = store.connection().text(
            "SELECT name FROM plan WHERE id = (SELECT plan_id FROM task WHERE state = 1 GROUP BY plan_id "
            "ORDER BY count(*) DESC LIMIT 1)");
        auto plan = sops.plan(name);
        if (!plan)
            return tl::unexpected<app::Error>(plan.error());
        for (app::sop::Step &step : plan->steps)
            step.day = step.day.value_or(0) + 20;
        const auto done = sops.import(QJsonDocument(app::sop::planToJson(*plan)).toJson());
        return done ? app::Result<void>() : tl::unexpected<app::Error>(done.error());
    });
    today.fixture.settle();
}

} // namespace

/// What Today shows after the undo list was used on the page itself.
class TstTodayAfterUndo : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOfAnSopUndoneOnThePageBringsItsTasksBack()
    {
        Today today;
        const auto open = [&today] { return today.fixture.integer("SELECT count(*) FROM task WHERE state = 1"); };
        const auto before = open();
        postponeLargestPlan(today);
        QVERIFY(open() < before);
        today.fixture.window().actions().find("undo")->trigger();
        today.fixture.settle();
        QCOMPARE(open(), before);
        QCOMPARE(today.label("leftText"), QStringLiteral("26 left"));
    }
    void aKeyAndItsUndoDoNotPlanTheDayAnew()
    {
        Today today;
        const auto ticks = today.fixture.integer("SELECT count(*) FROM audit WHERE action = 'sop.tick'");
        today.keys({Qt::Key_D});
        today.keys({Qt::Key_U});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM audit WHERE action = 'sop.tick'"), ticks);
    }
};

SIYU_TEST(TstTodayAfterUndo, "tst_todayafterundo")
#include "tst_todayafterundo.moc"
