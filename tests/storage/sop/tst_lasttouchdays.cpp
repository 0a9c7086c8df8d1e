#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/sop/lasttouchdays.h"
#include "tests/storage/sop/planrows.h"
#include "tests/testmain.h"

using namespace storage;
using tests::PlanRows;

class TstLastTouchDays : public QObject
{
    Q_OBJECT

private slots:
    void onlyTouchesThatCouldBeMadeCount()
    {
        constexpr int left = 4;
        PlanRows rows;
        rows.connection().execute("UPDATE enrolment SET state = 4, end_reason = '4' WHERE id = 1;"
                                  "UPDATE enrolment SET state = 4, end_reason = '3' WHERE id = 2");
        QVERIFY(lastTouchDays(rows.connection(), PlanId(1), left).empty());
        rows.addTask(1, 1, 0, TaskState::Done, 20'000);
        rows.addTask(2, 1, 1, TaskState::Missed, 20'002);
        rows.addTask(3, 1, 2, TaskState::Cancelled, 20'004);
        rows.addTask(4, 1, 3, TaskState::Blocked, 20'006);
        rows.addTask(5, 2, 0, TaskState::Done, 20'008);
        const auto days = lastTouchDays(rows.connection(), PlanId(1), left);
        QCOMPARE(days, (std::unordered_map<std::int64_t, LocalDay>{{1, 20'002}}));
        QCOMPARE(lastTouchDays(rows.connection(), PlanId(1)),
                 (std::unordered_map<std::int64_t, LocalDay>{{1, 20'002}, {2, 20'008}}));
        QVERIFY(lastTouchDays(rows.connection(), PlanId(2)).empty());
    }
};

SIYU_TEST(TstLastTouchDays, "tst_lasttouchdays")
#include "tst_lasttouchdays.moc"
