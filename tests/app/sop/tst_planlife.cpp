#include "app/sop/clockguard.h"
#include "app/sop/planeffect.h"
#include "app/sop/withdrawplanning.h"
#include "storage/audit/auditstore.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

using tests::PlanStage;
using tests::texts;

namespace {

constexpr auto twoSteps = R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"10:00","text":"B"})";

/// One friend in an active plan of two steps, before the first tick.
PlanStage &begun(PlanStage &stage, const QByteArray &plan = PlanStage::plan(twoSteps))
{
    stage.befriend(1, "2026-11-23T08:00");
    stage.import(plan, "2026-11-23T08:30");
    stage.activate("2026-11-23T08:30");
    return stage;
}

app::Result<void> done(PlanStage &stage)
{
    return app::sop::TaskService(stage.store())
        .done(storage::TaskId(stage.connection().integer("SELECT max(id) FROM task WHERE state IN (1, 2)")));
}

} // namespace

class TstPlanLife : public QObject
{
    Q_OBJECT

private slots:
    void undoOfAnActivationLeavesNoTrace()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.import(PlanStage::plan(twoSteps), "2026-11-23T08:30");
        const QByteArray before = stage.fixture().dump();
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 10:00 B"}));
        const QByteArray after = stage.fixture().dump();
        const auto undone = stage.undo("2026-11-24T09:10");
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(stage.redo("2026-11-24T09:20"));
        QCOMPARE(stage.fixture().dump(), after);
        stage.tick("2026-11-24T09:30");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 10:00 B"}));
    }
    void anActivationThatCannotBePutBackIsDoneAnew()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T09:00");
        QVERIFY(stage.undo("2026-11-23T09:10"));
        stage.connection().execute("UPDATE change SET redo = NULL");
        QVERIFY(stage.redo("2026-11-23T09:20"));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM enrolment WHERE state = 1"), 1);
        stage.tick("2026-11-23T09:30");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
    }
    void anActivationFromTodayIsRedoneAsItWas()
    {
        PlanStage stage;
        stage.befriend(1, "2026-08-01T08:00");
        stage.import(PlanStage::plan(twoSteps), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30", true);
        stage.tick("2026-11-23T09:00");
        QVERIFY(stage.undo("2026-11-23T09:10"));
        QCOMPARE(stage.tasks(), QStringList());
        QVERIFY(stage.redo("2026-11-23T09:20"));
        stage.tick("2026-11-23T09:30");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
    }
    /// A goal that can never be reached and a role as assignee: refused now, but no reason to refuse other changes.
    void whatAnEarlierVersionAcceptedStaysEditable()
    {
        PlanStage stage;
        begun(stage);
        stage.connection().execute(R"(UPDATE plan SET definition = json_set(definition, '$.goal',
            json('{"tag":{"any":[]}}'), '$.steps[0].assignee', 'role:assistant'))");
        const auto edited = [&](const std::function<bool(app::sop::Plan &)> &change) {
            return stage.sops().edit(storage::PlanId(stage.connection().integer("SELECT id FROM plan")), change,
                                     QStringLiteral("Edit"));
        };
        const auto raised = edited([](app::sop::Plan &plan) {
            plan.priority = 60;
            return true;
        });
        QVERIFY2(raised, raised ? "" : qPrintable(raised.error().message));
        QCOMPARE(stage.connection().integer("SELECT priority FROM plan"), 60);
        QCOMPARE(stage.connection().text("SELECT json_extract(definition, '$.goal.tag.any') FROM plan"),
                 QStringLiteral("[]"));
        QCOMPARE(raised->steps.front().assignee, QStringLiteral("sender"));
        const auto other = edited([](app::sop::Plan &plan) { // another rule of that kind is refused
            plan.exit = QJsonObject{{QStringLiteral("tag"), QJsonObject{{QStringLiteral("none"), QJsonArray()}}}};
            return true;
        });
        QVERIFY(!other);
        QVERIFY2(other.error().message.startsWith(QLatin1String("exit: ")), qPrintable(other.error().message));
    }
    void aStepThatIsDueAlreadyIsNotMovedByALateOne()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T10:00");
        const std::int64_t next = stage.connection().integer("SELECT next_day FROM enrolment");
        stage.connection().execute("UPDATE task SET expires_at = expires_at + 864000000");
        stage.store().setNow(stage.at("2026-11-25T09:00")); // no planning since
        QVERIFY(done(stage));
        QCOMPARE(stage.connection().integer("SELECT next_day FROM enrolment"), next);
    }
    void stepsOfADatedPlanKeepTheirDaysAfterALateOne()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-01T08:00");
        stage.import(R"({"name":"p","kind":"one_to_one","anchor":{"date":"2026-11-23"},"steps":[
            {"day":0,"time":"10:00","text":"A"},{"day":3,"time":"10:00","text":"B"}]})",
                     "2026-11-22T08:30");
        stage.activate("2026-11-22T08:30");
        stage.tick("2026-11-22T09:00");
        stage.tick("2026-11-23T10:00");
        stage.connection().execute("UPDATE task SET expires_at = expires_at + 864000000");
        const std::int64_t next = stage.connection().integer("SELECT next_day FROM enrolment");
        stage.tick("2026-11-24T09:00");
        QVERIFY(done(stage));
        QCOMPARE(stage.connection().integer("SELECT next_day FROM enrolment"), next);
    }
    void aTaskThatWasLateBeforeThePauseIsNotDropped()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T10:00");
        stage.store().setNow(stage.at("2026-11-23T20:00"));
        QVERIFY(stage.connection().integer("SELECT window_end_at FROM task") < stage.store().now());
        QVERIFY(stage.connection().integer("SELECT expires_at FROM task") > stage.store().now());
        QVERIFY(stage.sops().pause(QStringLiteral("p")));
        stage.store().setNow(stage.at("2026-11-23T20:30"));
        QVERIFY(stage.sops().resume(QStringLiteral("p"), app::sop::Held::Drop, stage.fixture().job()));
        QCOMPARE(stage.connection().integer("SELECT state FROM task"), int(storage::TaskState::Due));
    }
    void aCopiedTaskStaysWhereItIsAfterAPause()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T10:00");
        const storage::TaskId task(stage.connection().integer("SELECT id FROM task"));
        QVERIFY(app::sop::TaskService(stage.store()).copied(task));
        QVERIFY(stage.sops().pause(QStringLiteral("p")));
        stage.store().setNow(stage.at("2026-11-24T09:00"));
        QVERIFY(stage.sops().resume(QStringLiteral("p"), app::sop::Held::Shift, stage.fixture().job()));
        QCOMPARE(stage.connection().integer("SELECT state FROM task"), int(storage::TaskState::Copied));
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A"}));
    }
    void whatSomebodyDidStandsInTheWay()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T10:00");
        QVERIFY(app::sop::TaskService(stage.store())
                    .copied({storage::TaskId(stage.connection().integer("SELECT max(id) FROM task"))}));
        const QByteArray before = stage.fixture().dump();
        const auto undone = stage.undo("2026-11-23T10:10");
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(QStringLiteral("End the SOP")));
        QCOMPARE(stage.fixture().dump(), before);
    }
    void undoOfAWidenedAudienceTakesBackWhoCameIn()
    {
        PlanStage stage;
        stage.befriend(1, "2026-11-23T08:00");
        stage.befriend(2, "2026-11-23T08:00");
        stage.connection().execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1)");
        stage.reopen();
        stage.import(PlanStage::plan(twoSteps, R"("audience":{"rule":{"tag":{"any":["VIP"]}}},)"), "2026-11-23T08:30");
        stage.activate("2026-11-23T08:30");
        stage.tick("2026-11-23T09:00");
        const QByteArray before = stage.fixture().dump();
        stage.import(PlanStage::plan(twoSteps), "2026-11-23T09:00");
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(2), texts({"11-23 10:00 A"}));
        const auto undone = stage.undo("2026-11-23T09:00");
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message + undone.error().detail));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(stage.redo("2026-11-23T09:00"));
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.tasks(2), texts({"11-23 10:00 A"}));
    }
    void undoOfAVersionAfterATickPutsPeopleBack()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T09:00");
        stage.import(PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},{"day":1,"time":"09:30","text":"N"},
            {"day":1,"time":"10:00","text":"B"})"),
                     "2026-11-23T09:10");
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 09:30 N", "11-24 10:00 B"}));
        QVERIFY(stage.undo("2026-11-24T09:10"));
        stage.tick("2026-11-24T09:20");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 10:00 B"}));
        QVERIFY(stage.redo("2026-11-24T09:25"));
        stage.tick("2026-11-24T09:26");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 09:30 N", "11-24 10:00 B"}));
        QVERIFY(stage.undo("2026-11-24T09:27"));
        QVERIFY(stage.redo("2026-11-24T09:28"));
        stage.tick("2026-11-24T09:31");
        stage.connection().execute("UPDATE task SET state = 3 WHERE text = 'N'");
        const auto refused = stage.undo("2026-11-24T09:40");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Change the SOP again")));
    }
    void whatIsToldOfAChangeIsWhatHappens()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T09:00");
        const QByteArray changed = PlanStage::plan(R"({"day":0,"time":"15:00","text":"A"},
            {"day":1,"time":"10:00","text":"B, otherwise"},{"day":3,"time":"10:00","text":"C"})");
        const QByteArray before = stage.fixture().dump();
        const auto effect = app::sop::effectOfImport(stage.store(), changed, stage.fixture().job());
        QVERIFY2(effect, qPrintable(effect ? QString() : effect.error().message));
        QCOMPARE(stage.fixture().dump(), before);
        QVERIFY(effect->isActive);
        QCOMPARE(effect->enrolled, 1);
        QCOMPARE(effect->entering, 0);
        QCOMPARE(effect->moved, 1);
        QCOMPARE(effect->reworded, 1);
        QCOMPARE(effect->added, 1);
        QCOMPARE(effect->dropped, 0);
        stage.import(changed, "2026-11-23T09:00");
        for (const char *now : {"2026-11-23T09:00", "2026-11-24T09:00", "2026-11-26T09:00"})
            stage.tick(now);
        QCOMPARE(stage.tasks(), texts({"11-23 15:00 A", "11-24 10:00 B, otherwise", "11-26 10:00 C"}));
    }
    void whoHadFinishedAndGoesOnIsToldToComeIn()
    {
        PlanStage stage;
        begun(stage, PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})")).tick("2026-11-23T10:00");
        const auto effectOfMore = [&stage] {
            const auto effect =
                app::sop::effectOfImport(stage.store(), PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"},
                {"day":2,"time":"10:00","text":"B"})"),
                                         stage.fixture().job());
            return effect ? std::vector{effect->inside, effect->entering, effect->added, effect->touchesOfEntering}
                          : std::vector<int>();
        };
        QCOMPARE(effectOfMore(), (std::vector{1, 0, 1, 0})); // the last task is open
        QVERIFY(done(stage));
        QCOMPARE(effectOfMore(), (std::vector{0, 1, 0, 1}));
    }

    void aClockFarBeyondTheNewestEntryIsDoubted()
    {
        PlanStage stage;
        stage.store().setNow({});
        stage.connection().execute("DELETE FROM audit");
        QVERIFY(!app::sop::clockDoubt(stage.store())); // a store that was never used
        storage::AuditStore audit(stage.connection());
        const storage::UtcMs clock = app::TeamStore::trueNow();
        audit.add({clock - 14 * storage::msPerDay, {}, QStringLiteral("a.b"), {}, {}});
        const auto doubt = app::sop::clockDoubt(stage.store());
        QVERIFY(doubt);
        QCOMPARE(doubt->days(), 14);
        stage.store().setNow(clock); // set explicitly
        QVERIFY(!app::sop::clockDoubt(stage.store()));
        stage.store().setNow({});
        audit.add({clock - storage::msPerDay, {}, QStringLiteral("a.b"), {}, {}});
        QVERIFY(!app::sop::clockDoubt(stage.store()));
    }
    void daysPlannedByAClockThatWasAheadAreTakenBack()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T09:00");
        stage.tick("2027-01-10T09:00");
        stage.befriend(2, "2026-11-24T08:00");
        stage.tick("2026-11-24T09:00"); // earlier than what has been planned
        QCOMPARE(stage.tasks(2), QStringList());
        stage.store().setNow(stage.at("2026-11-24T09:00"));
        const auto taken = app::sop::withdrawAfter(stage.store(), *storage::parseIsoDay(QStringLiteral("2026-11-23")));
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        QCOMPARE(taken->reopened, 1); // A had been counted as missed
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(1), texts({"11-23 10:00 A", "11-24 10:00 B"}));
        QCOMPARE(stage.tasks(2), texts({"11-24 10:00 A"}));
        QVERIFY(done(stage));
        stage.tick("2026-11-25T09:00");
        QCOMPARE(stage.tasks(2), texts({"11-24 10:00 A", "11-25 10:00 B"}));
    }
    void whatWasTouchedOnSuchADayStays()
    {
        PlanStage stage;
        begun(stage).tick("2026-11-23T09:00");
        stage.tick("2026-11-24T11:00");
        QVERIFY(done(stage));
        stage.store().setNow(stage.at("2026-11-23T12:00"));
        QVERIFY(app::sop::withdrawAfter(stage.store(), *storage::parseIsoDay(QStringLiteral("2026-11-23"))));
        stage.tick("2026-11-24T09:00");
        QCOMPARE(stage.tasks(), texts({"11-23 10:00 A", "11-24 10:00 B"}));
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 2);
    }

    void whatCannotBePlayedIsRefusedWithItsStep_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("atImport");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *step, bool atImport, const char *says) {
            QTest::newRow(name) << QByteArray(step) << atImport << QString::fromUtf8(says);
        };
        row("group message", R"({"day":1,"time":"10:00","via":"group_message","text":"x"})", false, "group_message");
        row("group notice", R"({"day":1,"time":"10:00","via":"group_notice","text":"x"})", false, "group_notice");
        row("Moments", R"({"day":1,"time":"10:00","via":"moments","text":"x"})", false, "moments");
        row("unknown staff", R"({"day":1,"time":"10:00","assignee":"staff:nobody","text":"x"})", true, "nobody");
        row("unknown account", R"({"day":1,"time":"10:00","assignee":"account:none","text":"x"})", true, "none");
        row("unknown content", R"({"day":1,"time":"10:00","content":["missing"]})", false, "missing");
        row("draft", R"({"day":1,"time":"10:00","content":["wip"]})", false, "wip");
        row("retired", R"({"day":1,"time":"10:00","variants":{"by":"random","of":["fine","old"]}})", false, "old");
    }
    void whatCannotBePlayedIsRefusedWithItsStep()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, atImport);
        QFETCH(QString, says);
        PlanStage stage;
        stage.connection().execute("INSERT INTO content(id, name, category, state, body) VALUES(1, 'wip', 4, 1, 'x'), "
                                   "(2, 'fine', 4, 2, 'x'), (3, 'old', 4, 3, 'x')");
        const QByteArray plan = PlanStage::plan((R"({"day":0,"time":"10:00","text":"A"},)" + step).constData());
        const auto imported = stage.sops().import(plan);
        QCOMPARE(bool(imported), !atImport);
        app::Error error = imported ? app::Error() : imported.error();
        if (imported) {
            const auto activated = stage.sops().activate(QStringLiteral("p"), false, stage.fixture().job());
            QVERIFY(!activated);
            error = activated.error();
        }
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY2(error.message.contains(QStringLiteral("2")), qPrintable(error.message)); // the second step
    }
    void whoIsAddressedMustExist_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("atImport");
        QTest::addColumn<QString>("says");
        const QByteArray step = R"({"day":0,"time":"10:00","text":"A"})";
        QTest::newRow("audience of an account")
            << QByteArray(R"("audience":{"accounts":["小思","none"]},)") << step << true << "audience.accounts";
        QTest::newRow("audience of a group chat")
            << QByteArray(R"("audience":{"groups":["none"]},)") << step << true << "audience.groups";
        QTest::newRow("variant of an account")
            << QByteArray()
            << QByteArray(R"({"time":"10:00","variants":{"by":"account","of":["a",{"text":"t","when":"none"}]}})")
            << true << "steps[0].variants";
    }
    void whoIsAddressedMustExist()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, step);
        QFETCH(bool, atImport);
        QFETCH(QString, says);
        PlanStage stage;
        const auto imported = stage.sops().import(PlanStage::plan(step.constData(), more.constData()));
        QCOMPARE(bool(imported), !atImport);
        app::Error error = imported ? app::Error() : imported.error();
        if (imported) {
            const auto activated = stage.sops().activate(QStringLiteral("p"), false, stage.fixture().job());
            QVERIFY(!activated);
            error = activated.error();
        }
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
    }
    void aProductOfDayZeroMustExist()
    {
        PlanStage stage;
        const QByteArray plan = R"({"name":"p","kind":"one_to_one","anchor":{"on":"each_order","product":"红茶"},)"
                                R"("steps":[{"day":1,"time":"10:00","text":"A"}]})";
        stage.import(plan, "2026-11-23T08:30");
        const auto early = stage.sops().activate(QStringLiteral("p"), false, stage.fixture().job());
        QVERIFY(!early);
        QVERIFY2(early.error().message.contains(QStringLiteral("anchor.product")), qPrintable(early.error().message));
        stage.connection().execute("INSERT INTO product(id, name) VALUES(1, '红茶')");
        QVERIFY(stage.sops().activate(QStringLiteral("p"), false, stage.fixture().job()));
    }
    void anAudienceThatIsGoneIsNotEverybody()
    {
        PlanStage stage;
        stage.connection().execute("INSERT INTO account(id, name) VALUES(2, '小雨')");
        begun(stage, PlanStage::plan(R"({"day":0,"time":"10:00","text":"A"})", R"("audience":{"accounts":["小雨"]},)"));
        stage.connection().execute("UPDATE account SET name = '小雪' WHERE id = 2");
        stage.befriend(2, "2026-11-23T08:50"); // with another account
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.connection().integer("SELECT count(*) FROM task"), 0);
    }
    void aFriendIsAskedForNoFriendship()
    {
        PlanStage stage;
        begun(stage, PlanStage::plan(R"({"day":0,"time":"10:00","via":"friend_request","text":"x"})"));
        stage.tick("2026-11-23T09:00");
        QCOMPARE(stage.connection().integer("SELECT state FROM task"), 9);
        QVERIFY(stage.connection().text("SELECT reason_text FROM task").contains(QStringLiteral("friend")));
    }
    void aPreviewIntoAYearOfUnknownHolidaysSaysSo()
    {
        PlanStage stage;
        stage.import(PlanStage::plan(twoSteps), "2026-11-23T08:30");
        const auto near = stage.sops().preview(QStringLiteral("p"), 10, stage.fixture().job());
        QVERIFY(near && near->unknownYears.empty());
        const auto far = stage.sops().preview(QStringLiteral("p"), 400, stage.fixture().job());
        QVERIFY(far);
        QVERIFY(std::find(far->unknownYears.begin(), far->unknownYears.end(), 2027) != far->unknownYears.end());
    }
};

SIYU_TEST(TstPlanLife, "tst_planlife")
#include "tst_planlife.moc"
