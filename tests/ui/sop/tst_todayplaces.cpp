#include "tests/testmain.h"
#include "tests/ui/sop/today.h"
#include "ui/sop/tasklistmodel.h"

#include <QListView>
#include <QMenu>
#include <QScrollBar>

using storage::TaskState;
using tests::Today;

namespace {

/// The tasks as the list shows them, from above.
QList<std::int64_t> orderOf(Today &today)
{
    const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
    QList<std::int64_t> order;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->taskAt(row))
            order << model->taskAt(row)->line.task.id.value;
    }
    return order;
}

void snooze(Today &today, Qt::Key choice)
{
    today.fixture.window().actions().find("today.snooze")->trigger(); // no focus after a menu without a desktop
    auto *menu = today.fixture.find<QMenu>("snoozeMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, choice);
    today.fixture.settle();
}

} // namespace

/// Which row a task has on Today while one works, and which task is selected.
class TstTodayPlaces : public QObject
{
    Q_OBJECT

private slots:
    void theOtherRowsKeepTheirPlaces_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("done") << "D";
        QTest::newRow("skipped") << "X";
        QTest::newRow("snoozed until tomorrow") << "T";
        QTest::newRow("snoozed for an hour") << "1";
    }
    /// Until the page is left.
    void theOtherRowsKeepTheirPlaces()
    {
        QFETCH(QString, key);
        Today today;
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        today.fixture.prompts().answer = QStringLiteral("已经买了");
        const auto press = [&] {
            if (key == QLatin1String("D"))
                today.keys({Qt::Key_D});
            else if (key == QLatin1String("X"))
                today.keys({Qt::Key_X});
            else
                snooze(today, key == QLatin1String("T") ? Qt::Key_T : Qt::Key_1);
        };
        const auto order = orderOf(today);
        const auto task = today.current();
        const int row = model->rowOf(task);
        for (int pressed = 1; pressed <= 4; ++pressed) {
            press();
            QCOMPARE(orderOf(today), order);
            QCOMPARE(today.current().value, order[pressed]);
        }
        QCOMPARE(model->rowOf(task), row);
        QVERIFY(model->index(row, 0).data(ui::TaskListModel::IsClosed).toBool());
        QVERIFY(!model->index(row, 0).data(ui::TaskListModel::State).toString().isEmpty());
        const bool isLeft = key == QLatin1String("1");
        QCOMPARE(today.label("leftText"), isLeft ? QStringLiteral("26 left") : QStringLiteral("22 left"));
        today.fixture.window().showPage(QStringLiteral("segments"));
        today.fixture.window().showPage(QStringLiteral("today"));
        today.fixture.settle();
        if (!isLeft) // an hour later it may come in the same place
            QVERIFY(orderOf(today) != order);
        QCOMPARE(today.label("leftText"), isLeft ? QStringLiteral("26 left") : QStringLiteral("22 left"));
    }
    void thePageOpensAtTheFirstTaskToDo()
    {
        Today today;
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        const auto first = today.current();
        today.keys({Qt::Key_D, Qt::Key_D, Qt::Key_D});
        const auto toDo = today.current();
        today.page()->show(QStringLiteral("task/%1").arg(first.value));
        QCOMPARE(today.current(), first);
        const auto visit = [&today](const QString &what) {
            today.fixture.window().showPage(QStringLiteral("segments"));
            today.fixture.window().showPage(QStringLiteral("today"), what);
            today.fixture.settle();
        };
        visit({});
        QCOMPARE(today.current(), toDo);
        QCOMPARE(model->rowOf(toDo), model->openFrom(0));
        QCOMPARE(today.list()->verticalScrollBar()->value(), 0);
        visit(QStringLiteral("task/%1").arg(first.value)); // what is asked for counts
        QCOMPARE(today.current(), first);
    }
    void aMassSendThatIsSentStaysInItsPlace()
    {
        Today today;
        today.makeMassSend();
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        const auto order = orderOf(today);
        const int row = model->rowOf(today.current());
        today.keys({Qt::Key_D});
        QCOMPARE(orderOf(today), order);
        QVERIFY(model->index(row, 0).data(ui::TaskListModel::IsClosed).toBool());
        QCOMPARE(today.current().value, order[1]);
        today.keys({Qt::Key_U});
        QCOMPARE(today.current().value, order[0]);
        QVERIFY(!model->index(row, 0).data(ui::TaskListModel::IsClosed).toBool());
    }
    void aMassSendThatWasSnoozedCanBeSentFromItsPlace()
    {
        Today today;
        today.makeMassSend();
        const auto first = today.current();
        snooze(today, Qt::Key_T);
        QCOMPARE(today.state(first), TaskState::Snoozed);
        QVERIFY(today.page()->show(QStringLiteral("task/%1").arg(first.value)));
        today.fixture.window().actions().find("today.done")->trigger(); // no focus after a menu without a desktop
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Done);
    }
    void thePlacesOfOneMemberAreNotThoseOfTheNext()
    {
        Today today;
        today.keys({Qt::Key_J});
        const auto snoozed = today.current();
        snooze(today, Qt::Key_T);
        QCOMPARE(today.state(snoozed), TaskState::Snoozed);
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        QVERIFY(model->rowOf(snoozed) >= 0);
        const storage::StaffId owner(today.fixture.integer(
            QStringLiteral("SELECT staff_id FROM task WHERE id = %1").arg(snoozed.value).toUtf8()));
        for (const auto &member : today.fixture.workspace().members()) {
            if (member.id != owner)
                today.fixture.workspace().setActor(member.id);
        }
        today.fixture.settle();
        QCOMPARE(model->rowOf(snoozed), -1);
    }
    void whatComesBackIsSelected_data()
    {
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("stored, U") << false << false;
        QTest::newRow("stored, Ctrl+Z") << false << true;
        QTest::newRow("not stored yet, U") << true << false;
        QTest::newRow("not stored yet, Ctrl+Z") << true << true;
    }
    void whatComesBackIsSelected()
    {
        QFETCH(bool, isWaiting);
        QFETCH(bool, byMenu);
        Today today;
        today.keys({Qt::Key_J});
        const auto chosen = today.current();
        std::atomic<bool> goOn = !isWaiting;
        if (isWaiting)
            today.fixture.workspace().writeLong(QStringLiteral("import"),
                                                [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                                    while (!goOn)
                                                        QThread::msleep(1);
                                                    return {};
                                                });
        today.key(Qt::Key_S);
        auto *menu = today.fixture.find<QMenu>("snoozeMenu");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_1);
        if (!isWaiting)
            today.fixture.settle();
        QVERIFY(today.current() != chosen);
        today.fixture.window().actions().find(byMenu ? "undo" : "today.undo")->trigger();
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.state(chosen), TaskState::Scheduled);
        QCOMPARE(today.current(), chosen);
    }
    void whatIsPlannedWhenAllIsDoneIsSelected()
    {
        Today today;
        const QByteArray last = QByteArray::number(qint64(today.current().value));
        today.execute("UPDATE task SET state = 11 WHERE id <> " + last); // cancelled
        today.keys({Qt::Key_D});
        QCOMPARE(today.current().value, last.toLongLong());
        QCOMPARE(today.label("leftText"), QStringLiteral("0 left"));
        today.execute("UPDATE task SET state = 1 WHERE state = 11");
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        QVERIFY(model->isOpen(today.current()));
        QCOMPARE(today.list()->currentIndex().row(), model->rowOf(today.current()));
    }
    void whatIsClosedElsewhereIsNotKeptSelected()
    {
        Today today;
        const auto first = today.current();
        today.execute("UPDATE task SET state = 4, done_at = 1795309200000 WHERE id = " +
                      QByteArray::number(qint64(first.value)));
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        QVERIFY(today.current() != first);
        QVERIFY(model->isOpen(today.current()));
        // Chosen by a person, it stays selected.
        QVERIFY(today.page()->show(QStringLiteral("task/%1").arg(first.value)));
        today.page()->refresh();
        today.fixture.settle();
        QCOMPARE(today.current(), first);
    }
};

SIYU_TEST(TstTodayPlaces, "tst_todayplaces")
#include "tst_todayplaces.moc"
