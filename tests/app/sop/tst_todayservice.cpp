#include "app/assembly/undoservice.h"
#include "app/customers/customerlog.h"
#include "app/sop/taskservice.h"
#include "app/sop/todayservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::sop::ShownState;
using app::sop::TaskService;
using app::sop::TodaySection;
using app::sop::TodayService;
using storage::TaskId;
using tests::StoreFixture;

namespace {

constexpr std::int64_t hourMs = 3'600'000;

/// One customer with a plan of one step; each test adds its tasks.
class Desk final
{
public:
    Desk()
    {
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, '林岚'), (2, '周舟');
            INSERT INTO account(id, name) VALUES(1, '小思');
            INSERT INTO customer(id, name, remark, owner_id, added_at) VALUES(1, '王芳', NULL, 1, 1795000000000);
            INSERT INTO friendship(id, customer_id, account_id, added_at) VALUES(1, 1, 1, 1795000000000);
            INSERT INTO tag(id, name) VALUES(1, '高意向');
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 1, 0, 1);
            INSERT INTO plan(id, name, kind, state, definition) VALUES(1, '欢迎', 1, 2,
                '{"name":"欢迎","kind":"one_to_one","anchor":{"on":"friend_added"},"steps":[{"day":3,"time":"10:00","purpose":"serve","text":"你好"}]}');
            INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, 1, 0, 0, 0, 0);)");
    }
    storage::sqlite::Connection &connection() { return m_fixture.connection(); }
    app::TeamStore &store() { return m_fixture.store(); }
    app::JobContext &job() { return m_fixture.job(); }

    TaskId add(int id, std::int64_t dueInHours, int state = 1, int staff = 1, int via = 1)
    {
        const auto due = StoreFixture::now + dueInHours * hourMs;
        connection()
            .prepare(
                "INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, account_id, "
                "staff_id, due_at, window_end_at, expires_at, state, via, purpose, text, planned_day) VALUES(?1, 1, 1, "
                "1, ?1, 0, 1, 1, ?2, ?3, ?4, ?5, ?6, ?7, 1, '{{name}}你好，{{remark}}', 20779)")
            ->bindAll(id, staff, due, due + hourMs, due + 40 * hourMs, state, via)
            .run();
        return TaskId(id);
    }
    app::sop::TodayQueue queue(storage::StaffId staff = {})
    {
        const auto lines = TodayService(store()).lines(staff);
        return lines ? app::sop::arrangeToday(*lines, store().now(), store().zone().toUtc(store().today() + 1, 0))
                     : app::sop::TodayQueue();
    }
    storage::Task task(TaskId id) { return *storage::TaskStore(connection()).byId(id); }

private:
    StoreFixture m_fixture;
};

} // namespace

class TstTodayService : public QObject
{
    Q_OBJECT

private slots:
    void theQueueHasOverdueDueLaterAndDone()
    {
        Desk desk;
        desk.add(1, 5);
        desk.add(2, 0, 2);
        desk.add(3, -20, 2);
        desk.add(4, -3, 2);
        QVERIFY(TaskService(desk.store()).done(TaskId(4)));
        desk.add(5, 30); // tomorrow
        const auto queue = desk.queue();
        QList<int> ids, sections;
        for (const auto &task : queue.tasks) {
            ids << int(task.line.task.id.value);
            sections << int(task.section);
        }
        QCOMPARE(ids, (QList<int>{3, 2, 1, 4}));
        QCOMPARE(sections, (QList<int>{int(TodaySection::Overdue), int(TodaySection::Due), int(TodaySection::Later),
                                       int(TodaySection::Done)}));
        QCOMPARE(queue.done, 1);
        QCOMPARE(queue.overdue, 1);
        QCOMPARE(queue.left(), 3);
    }
    void oneSeesOnesOwnTasks()
    {
        Desk desk;
        desk.add(1, 1, 1, 1);
        desk.add(2, 1, 1, 2);
        QCOMPARE(desk.queue().total(), 2);
        QCOMPARE(desk.queue(storage::StaffId(2)).total(), 1);
    }
    void theSameStepForSeveralIsABatch()
    {
        Desk desk;
        desk.add(1, 0);
        desk.add(2, 2);
        desk.add(3, 1);
        desk.connection().execute("UPDATE task SET step = 1 WHERE id = 2");
        desk.add(4, 3);
        desk.add(5, 2, 1, 2);
        desk.add(6, 4, 1, 1, 6); // a call
        const auto queue = desk.queue(storage::StaffId(1));
        QList<int> ids, batches;
        for (const auto &task : queue.tasks) {
            ids << int(task.line.task.id.value);
            batches << task.batch;
        }
        QCOMPARE(ids, (QList<int>{1, 3, 4, 2, 6})); // due now, later: those of step 1 together
        QCOMPARE(batches, (QList<int>{-1, 0, 0, -1, -1}));
        QCOMPARE(queue.batches.size(), std::size_t(1));
        QCOMPARE(queue.batches[0].tasks, (std::vector<int>{1, 2}));
        QVERIFY(!queue.batches[0].isMassSend);
    }
    void aMassSendIsOneOfItsAccountAndText()
    {
        Desk desk;
        desk.connection().execute("INSERT INTO account(id, name) VALUES(2, '小语')");
        desk.add(1, -3, 2, 1, 2); // overdue
        desk.add(2, 0, 2, 1, 2);
        desk.add(3, 0, 2, 1, 2);
        desk.add(4, 0, 2, 1, 2);
        desk.connection().execute(
            "UPDATE task SET account_id = 2 WHERE id = 3; UPDATE task SET text = 'x' WHERE id = 4");
        const auto queue = desk.queue();
        QCOMPARE(queue.batches.size(), std::size_t(1));
        QVERIFY(queue.batches[0].isMassSend);
        QCOMPARE(queue.batches[0].tasks, (std::vector<int>{0, 1}));
        QCOMPARE(queue.tasks[1].section, TodaySection::Overdue); // grouped with the most urgent task of its own batch
        QCOMPARE(queue.overdue, 1);
    }
    void aMassSendIsDoneButForItsFailuresInOneStep()
    {
        Desk desk;
        for (int id = 1; id <= 3; ++id)
            desk.add(id, 0, 2, 1, 2);
        TaskService service(desk.store());
        const TaskService::Ids all{TaskId(1), TaskId(2), TaskId(3)};
        QVERIFY(service.copied(all));
        QVERIFY(service.done({TaskId(1), TaskId(3)}, {TaskId(2)}));
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Done);
        QCOMPARE(desk.task(TaskId(2)).state, storage::TaskState::Due);
        QCOMPARE(desk.task(TaskId(3)).state, storage::TaskState::Done);
        QCOMPARE(desk.connection().integer("SELECT count(*) FROM event WHERE kind = 2 AND void = 0"), 2);
        app::UndoService undo(desk.store());
        QVERIFY(undo.undo(desk.job()));
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Copied); // the state before it was done
        QCOMPARE(desk.task(TaskId(3)).state, storage::TaskState::Copied);
        QCOMPARE(desk.connection().integer("SELECT count(*) FROM event WHERE void = 0"), 0);
        QVERIFY(undo.redo(desk.job()));
        QCOMPARE(desk.task(TaskId(3)).state, storage::TaskState::Done);
        QCOMPARE(desk.task(TaskId(2)).state, storage::TaskState::Due);
        QCOMPARE(desk.connection().integer("SELECT count(*) FROM event WHERE void = 0"), 2);
    }
    void ofSeveralAllAreClosedOrNone()
    {
        Desk desk;
        desk.add(1, 0, 2);
        desk.add(2, 0, 2);
        TaskService service(desk.store());
        QVERIFY(service.done(TaskId(2)));
        QCOMPARE(service.done(TaskService::Ids{TaskId(1), TaskId(2)}).error().kind, app::ErrorKind::Conflict);
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Due);
        QCOMPARE(service.skip(TaskService::Ids{TaskId(1), TaskId(9)}, {}).error().kind, app::ErrorKind::NotFound);
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Due);
    }
    void doneIsInTimeUntilTheEndOfTheWindow_data()
    {
        QTest::addColumn<int>("afterTheEnd"); // milliseconds
        QTest::addColumn<int>("state");
        QTest::newRow("in its last millisecond") << 0 << int(storage::TaskState::Done);
        QTest::newRow("one later") << 1 << int(storage::TaskState::DoneLate);
    }
    void doneIsInTimeUntilTheEndOfTheWindow()
    {
        QFETCH(int, afterTheEnd);
        Desk desk;
        const TaskId id = desk.add(1, -1, 2);
        desk.store().setNow(desk.task(id).windowEndAt + afterTheEnd);
        QVERIFY(TaskService(desk.store()).done(id));
        QTEST(int(desk.task(id).state), "state");
    }
    void anEarlierClockDoesNotMoveTheLastContactBack()
    {
        Desk desk;
        desk.add(1, -2, 2);
        desk.add(2, -2, 2);
        QVERIFY(TaskService(desk.store()).done(TaskId(1)));
        desk.store().setNow(StoreFixture::now - hourMs);
        QVERIFY(TaskService(desk.store()).done(TaskId(2)));
        QCOMPARE(desk.connection().integer("SELECT last_contact_at FROM customer"), StoreFixture::now);
    }
    void whatWasPutOffIsTakenBack()
    {
        Desk desk;
        desk.add(1, 0, 2);
        desk.add(2, 0, 2);
        TaskService service(desk.store());
        QVERIFY(service.done(TaskId(2)));
        QVERIFY(service.snooze(TaskId(1), StoreFixture::now + 24 * hourMs));
        app::UndoService undo(desk.store());
        QVERIFY(undo.undo(desk.job()));
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Due);
        QCOMPARE(desk.task(TaskId(2)).state, storage::TaskState::Done); // the change before it is kept
        QVERIFY(undo.redo(desk.job()));
        QCOMPARE(desk.task(TaskId(1)).state, storage::TaskState::Snoozed);
        QCOMPARE(desk.task(TaskId(1)).snoozedUntil, std::optional(StoreFixture::now + 24 * hourMs));
    }
    void aSnoozedTaskKeepsItsWholeWindow()
    {
        Desk desk; // the window is an hour long
        const TaskId id = desk.add(1, 0, 2);
        QVERIFY(TaskService(desk.store()).snooze(id, StoreFixture::now + 50 * hourMs));
        storage::TaskStore tasks(desk.connection());
        QCOMPARE(tasks.bringUpTo(StoreFixture::now + 51 * hourMs - 1), 0);
        QCOMPARE(desk.task(id).state, storage::TaskState::Due);
        QCOMPARE(tasks.bringUpTo(StoreFixture::now + 51 * hourMs), 1);
        QCOMPARE(desk.task(id).state, storage::TaskState::Missed);
    }
    void whatIsPutOffUntilTomorrowIsNotOfToday()
    {
        Desk desk;
        desk.add(1, 0, 2);
        desk.add(2, 0, 2);
        QVERIFY(TaskService(desk.store()).snooze(TaskId(1), StoreFixture::now + 24 * hourMs));
        QVERIFY(TaskService(desk.store()).snooze(TaskId(2), StoreFixture::now + 2 * hourMs));
        const auto queue = desk.queue();
        QCOMPARE(queue.total(), 1);
        QCOMPARE(queue.tasks[0].section, TodaySection::Later);
        QCOMPARE(queue.tasks[0].at, StoreFixture::now + 2 * hourMs);
    }
    void copiedIsNoEntryOfTheUndoList()
    {
        Desk desk;
        const TaskId id = desk.add(1, 0, 2);
        QVERIFY(TaskService(desk.store()).copied(id));
        QCOMPARE(desk.task(id).state, storage::TaskState::Copied);
        QVERIFY(app::UndoService(desk.store()).history()->empty());
    }
    void notSentPutsItBackToWhatItWas_data()
    {
        QTest::addColumn<int>("dueInHours");
        QTest::addColumn<int>("state");
        QTest::newRow("due") << 0 << int(storage::TaskState::Due);
        QTest::newRow("later") << 2 << int(storage::TaskState::Scheduled);
    }
    void notSentPutsItBackToWhatItWas()
    {
        QFETCH(int, dueInHours);
        QFETCH(int, state);
        Desk desk;
        const TaskId id = desk.add(1, dueInHours, state);
        QVERIFY(TaskService(desk.store()).copied(id));
        QVERIFY(TaskService(desk.store()).notSent(id));
        QCOMPARE(int(desk.task(id).state), state);
    }
    void aClosedTaskIsNotCopied()
    {
        Desk desk;
        const TaskId id = desk.add(1, 0, 2);
        QVERIFY(TaskService(desk.store()).done(id));
        QCOMPARE(TaskService(desk.store()).copied(id).error().kind, app::ErrorKind::Conflict);
    }
    void theCardFillsWhatIsKnownByNowAndNamesTheRest()
    {
        Desk desk;
        const TaskId id = desk.add(1, 0, 2);
        auto card = TodayService(desk.store()).card(id);
        QVERIFY(card);
        QCOMPARE(card->text, QStringLiteral("王芳你好，{{remark}}"));
        QCOMPARE(app::sop::gapsOf(card->text), QStringList{QStringLiteral("{{remark}}")});
        QCOMPARE(card->owner, QStringLiteral("林岚"));
        QCOMPARE(card->tags, QStringList{QStringLiteral("高意向")});
        QCOMPARE(card->day, 3);
        desk.connection().execute("UPDATE customer SET remark = '芳姐' WHERE id = 1");
        card = TodayService(desk.store()).card(id);
        QCOMPARE(card->text, QStringLiteral("王芳你好，芳姐"));
    }
    void aNoteShowsOnTheCardAndCanBeUndone()
    {
        Desk desk;
        const TaskId id = desk.add(1, 0, 2);
        QVERIFY(app::CustomerLog(desk.store()).note(storage::CustomerId(1), QStringLiteral("喜欢红茶")));
        QCOMPARE(TodayService(desk.store()).card(id)->lastNote, QStringLiteral("喜欢红茶"));
        QVERIFY(app::UndoService(desk.store()).undo(desk.job()));
        QVERIFY(TodayService(desk.store()).card(id)->lastNote.isEmpty());
    }
    void aReplyIsTheCustomersOwnEvent()
    {
        Desk desk;
        QVERIFY(app::CustomerLog(desk.store()).reply(storage::CustomerId(1), storage::AccountId(1)));
        QCOMPARE(
            desk.connection().integer("SELECT count(*) FROM event WHERE customer_id = 1 AND account_id = 1 AND kind = "
                                      "12 AND at = 1795309200000"),
            1);
    }
    void nothingIsLoggedOfNobody()
    {
        Desk desk;
        QCOMPARE(app::CustomerLog(desk.store()).note(storage::CustomerId(9), QStringLiteral("x")).error().kind,
                 app::ErrorKind::NotFound);
        QCOMPARE(app::CustomerLog(desk.store()).note(storage::CustomerId(1), QStringLiteral(" ")).error().kind,
                 app::ErrorKind::Invalid);
    }
};

SIYU_TEST(TstTodayService, "tst_todayservice")
#include "tst_todayservice.moc"
