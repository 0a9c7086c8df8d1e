#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/sop/closedtasks.h"
#include "storage/store/changestore.h"
#include "storage/store/redostore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

namespace {

constexpr LocalDay today = 20'000;
constexpr UtcMs begins = today * msPerDay, now = begins + 12 * 3'600'000LL;

/// Task N is of step N: due at ten, its window four hours, expiring at the end of the day.
class Stage final
{
public:
    Stage()
    {
        Store::create(m_folder.filePath(QStringLiteral("team.siyu")));
        m_store = std::make_unique<Store>(m_folder.filePath(QStringLiteral("team.siyu")), Store::Access::Write);
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(1, 's'); INSERT INTO account(id, name) VALUES(1, 'a'), (2, 'b');
            INSERT INTO customer(id, name) VALUES(1, 'c');
            INSERT INTO plan(id, name, kind, definition) VALUES(1, 'p', 1, '{}');
            INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, 1, 0, 0, 0, 0);)");
    }
    sqlite::Connection &connection() { return m_store->connection(); }
    Task add(int id, TaskState state, int reason, int daysAgo = 0, int via = 1)
    {
        Task task;
        task.id = TaskId(id);
        task.plan = PlanId(1);
        task.enrolment = EnrolmentId(1);
        task.step = id;
        task.customer = CustomerId(1);
        task.account = AccountId(1);
        task.plannedDay = today - daysAgo;
        task.dueAt = task.plannedDay * msPerDay + 10 * 3'600'000LL;
        task.windowEndAt = task.dueAt + 4 * 3'600'000LL;
        task.expiresAt = (task.plannedDay + 1) * msPerDay;
        task.state = state;
        task.reason = reason;
        task.via = via;
        TaskStore(connection()).insert(task);
        return task;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace

class TstClosedTasks : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatTheProgramClosedForTheReasonAndInTimeIsFound()
    {
        Stage stage;
        stage.add(1, TaskState::Cancelled, 25);
        stage.add(2, TaskState::Blocked, 14);
        stage.add(3, TaskState::NotApplicable, 19);
        stage.add(4, TaskState::Cancelled, 23);    // for another reason
        stage.add(5, TaskState::Cancelled, 25, 1); // expired
        stage.add(6, TaskState::Scheduled, 25);
        stage.add(7, TaskState::Missed, 25);
        stage.add(8, TaskState::Cancelled, 25);
        stage.connection().execute("UPDATE task SET done_at = 1 WHERE id = 8");
        QList<qint64> found;
        for (const Task &task : ClosedTasks(stage.connection()).closedFor({14, 19, 25}, now))
            found << task.id.value;
        QCOMPARE(found, (QList<qint64>{1, 2, 3}));
        QVERIFY(ClosedTasks(stage.connection()).closedFor({}, now).empty());
    }
    void aTaskIsReopenedWithItsAccountStaffAndText()
    {
        Stage stage;
        Task task = stage.add(1, TaskState::Blocked, 14);
        task.state = TaskState::Due;
        task.reason = 0;
        task.account = AccountId(2);
        task.staff = StaffId(1);
        task.text = QStringLiteral("hello");
        ClosedTasks(stage.connection()).reopen(task);
        const auto stored = TaskStore(stage.connection()).byId(task.id);
        QVERIFY(stored);
        QCOMPARE(stored->state, TaskState::Due);
        QCOMPARE(stored->account, AccountId(2));
        QCOMPARE(stored->staff, StaffId(1));
        QCOMPARE(stored->text, QStringLiteral("hello"));
    }
    void theTouchesOfAnAccountAreWhatWasMadeInThePeriodOrIsCopied()
    {
        Stage stage;
        for (const TaskState state : {TaskState::Scheduled, TaskState::Due, TaskState::Copied, TaskState::Done,
                                      TaskState::DoneLate, TaskState::Snoozed, TaskState::Skipped, TaskState::Blocked,
                                      TaskState::Cancelled, TaskState::Missed, TaskState::NotApplicable})
            stage.add(int(state), state, 0);
        stage.add(20, TaskState::DoneLate, 0, 1); // of yesterday, made today
        stage.add(21, TaskState::Done, 0, -1, 8); // of tomorrow, made today
        stage.add(22, TaskState::Done, 0, 0);     // of today, made yesterday
        stage.connection().execute(QStringLiteral("UPDATE task SET done_at = %1; "
                                                  "UPDATE task SET done_at = %1 - 86400000 WHERE id = 22")
                                       .arg(now));
        std::map<int, int> counts;
        for (const AccountTouches &one : accountTouches(stage.connection(), begins, begins + msPerDay))
            counts[one.via] += one.account == AccountId(1) ? one.count : 100;
        QCOMPARE(counts, (std::map<int, int>{{1, 4}, {8, 1}})); // copied, done, done late, of yesterday
    }
    void whatUndoingTookBackGoesWithItsEntry()
    {
        Stage stage;
        ChangeStore changes(stage.connection());
        Change change;
        change.id = ChangeId(1);
        change.title = QStringLiteral("t");
        change.changeset = "x";
        changes.add(change);
        RedoStore redo(stage.connection());
        QVERIFY(redo.of(change.id).isEmpty());
        redo.keep(change.id, "taken");
        QCOMPARE(redo.of(change.id), QByteArray("taken"));
        redo.keep(change.id, {});
        QVERIFY(redo.of(change.id).isEmpty());
        redo.keep(change.id, "taken");
        changes.setState(change.id, Change::State::Undone);
        changes.dropUndone();
        QVERIFY(redo.of(change.id).isEmpty());
    }
};

SIYU_TEST(TstClosedTasks, "tst_closedtasks")
#include "tst_closedtasks.moc"
