#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/sop/today.h"
#include "ui/sop/duereminder.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/sop/todaypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>

using storage::TaskState;
using tests::Today;
using tests::UiFixture;

namespace {

constexpr storage::UtcMs hourMs = 3'600'000;

} // namespace

class TstTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void theDayBeginsWithItsFirstTask()
    {
        Today today;
        QVERIFY(today.current());
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
        QCOMPARE(today.label("leftText"), QStringLiteral("26 left"));
        QVERIFY(!today.label("cardName").isEmpty());
    }
    void copyThenCopyConfirmsAndMovesOn()
    {
        Today today;
        const auto first = today.current();
        today.keys({Qt::Key_C});
        QCOMPARE(today.state(first), TaskState::Copied);
        QCOMPARE(today.current(), first);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QTextDocumentFragment::fromHtml(today.label("cardText")).toPlainText());
        today.keys({Qt::Key_C});
        QCOMPARE(today.state(first), TaskState::Done);
        QVERIFY(today.current() != first);
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 26 done"));
        QCOMPARE(today.fixture.find<QProgressBar>("progressBar")->value(), 1);
    }
    void keysTypedFasterThanTheStoreAnswersAllCount()
    {
        Today today;
        today.keys({Qt::Key_C, Qt::Key_Return, Qt::Key_C, Qt::Key_D, Qt::Key_D});
        QCOMPARE(today.label("progressText"), QStringLiteral("3 of 26 done"));
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 4 AND done_at = 1795309200000"), 3);
    }
    void aTextThatWasNotSentIsDueAgain()
    {
        Today today;
        const auto first = today.current();
        today.keys({Qt::Key_C, Qt::Key_B});
        QCOMPARE(today.state(first), TaskState::Scheduled);
        QCOMPARE(today.current(), first);
    }
    void jAndKAndTheArrowsMove()
    {
        Today today;
        const auto first = today.current();
        today.keys({Qt::Key_J});
        const auto second = today.current();
        QVERIFY(second != first);
        today.keys({Qt::Key_Down, Qt::Key_K});
        QCOMPARE(today.current(), second);
        today.keys({Qt::Key_Up});
        QCOMPARE(today.current(), first);
    }
    void skippingAsksWhy()
    {
        Today today;
        const auto first = today.current();
        today.fixture.prompts().answer = QStringLiteral("已经买了");
        today.keys({Qt::Key_X});
        QCOMPARE(today.state(first), TaskState::Skipped);
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE reason_text = '已经买了'"), 1);
        QVERIFY(today.current() != first);
    }
    void backingOutOfTheReasonSkipsNothing()
    {
        Today today;
        const auto first = today.current();
        today.keys({Qt::Key_X});
        QCOMPARE(today.state(first), TaskState::Scheduled);
        QCOMPARE(today.current(), first);
    }
    void snoozingUntilTomorrowTakesItOutOfTheDay()
    {
        Today today;
        const auto first = today.current();
        today.key(Qt::Key_S);
        auto *menu = today.fixture.find<QMenu>("snoozeMenu");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_T);
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Snoozed);
        QCOMPARE(today.label("leftText"), QStringLiteral("25 left"));
    }
    void aNoteIsWrittenToTheCustomer()
    {
        Today today;
        today.fixture.prompts().answer = QStringLiteral("喜欢红茶");
        today.keys({Qt::Key_N});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM event WHERE kind = 34 AND text = '喜欢红茶'"), 1);
        QVERIFY(today.label("cardNote").contains(QStringLiteral("喜欢红茶")));
    }
    void aReplyIsLogged()
    {
        Today today;
        const auto before = today.fixture.integer("SELECT count(*) FROM event WHERE kind = 12");
        today.keys({Qt::Key_R});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM event WHERE kind = 12"), before + 1);
    }
    void takingBackBringsTheTaskBack()
    {
        Today today;
        const auto first = today.current();
        today.keys({Qt::Key_C, Qt::Key_C});
        QVERIFY(today.current() != first);
        today.keys({Qt::Key_U});
        QCOMPARE(today.state(first), TaskState::Scheduled);
        QCOMPARE(today.current(), first);
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
    }
    void nothingIsLostBetweenTwoKeys()
    {
        Today today;
        const auto first = today.current();
        today.key(Qt::Key_C); // the answer of the store is not waited for
        today.reopen();
        QCOMPARE(today.state(first), TaskState::Copied);
        QCOMPARE(today.current(), first);
        today.key(Qt::Key_C);
        today.reopen();
        QCOMPARE(today.state(first), TaskState::Done);
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 26 done"));
    }
    void aKeyDuringAnImportIsWrittenAfterIt()
    {
        Today today;
        const auto first = today.current();
        std::atomic<bool> goOn = false;
        today.fixture.workspace().writeLong(QStringLiteral("import"),
                                            [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                                while (!goOn)
                                                    QThread::msleep(1);
                                                return {};
                                            });
        today.key(Qt::Key_C);
        today.key(Qt::Key_C);
        QVERIFY(today.fixture.find<QLabel>("leftText")->text().contains(QStringLiteral("not yet saved")));
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 26 done"));
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Done);
        QCOMPARE(today.label("leftText"), QStringLiteral("25 left"));
        QVERIFY(today.fixture.prompts().told.isEmpty());
    }
    void whatIsLateIsOverdue()
    {
        Today today;
        today.reopen(tests::StoreFixture::now + 8 * hourMs); // 17:00
        QVERIFY(today.label("progressText").contains(QStringLiteral("overdue")));
    }
    void aGapIsNamed()
    {
        Today today;
        today.execute("UPDATE task SET text = '{{coupon_code}}你好' WHERE id = " +
                      QByteArray::number(qint64(today.current().value)));
        QVERIFY(today.fixture.find<QLabel>("cardGaps")->isVisible());
        QVERIFY(today.label("cardGaps").contains(QStringLiteral("{{coupon_code}}")));
    }
    void oneSeesOnesOwnTasks()
    {
        Today today;
        today.fixture.workspace().setActor(storage::StaffId(4));
        today.fixture.settle();
        QCOMPARE(today.label("leftText"), QStringLiteral("4 left"));
    }
    void anEmptyQueueSaysWhatTomorrowBrings()
    {
        Today today;
        today.execute("UPDATE task SET state = 4, done_at = 1795309200000 WHERE state IN (1, 2, 3)");
        QTRY_VERIFY(today.fixture.find("emptyToday")->isVisible());
        today.fixture.settle();
        QVERIFY2(
            QRegularExpression(QStringLiteral("Tomorrow brings [1-9]")).match(today.label("emptyToday")).hasMatch(),
            qPrintable(today.label("emptyToday")));
    }
    void theSameStepForSeveralStandsTogether()
    {
        Today today;
        const QAbstractItemModel *model = today.list()->model();
        int batches = 0;
        for (int row = 0; row + 2 < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.data(ui::TaskListModel::IsBatchHead).toBool())
                continue;
            ++batches;
            QVERIFY(!model->flags(index).testFlag(Qt::ItemIsSelectable));
            for (const int person : {1, 2}) {
                QVERIFY(model->index(row + person, 0).data(ui::TaskListModel::InBatch).toBool());
                QVERIFY(index.data(ui::TaskListModel::Name)
                            .toString()
                            .startsWith(model->index(row + person, 0).data(ui::TaskListModel::Detail).toString()));
            }
        }
        QVERIFY(batches > 1);
    }
    void aChatBatchIsWorkedThroughPersonByPerson()
    {
        Today today;
        today.execute("UPDATE task SET plan_id = (SELECT min(plan_id) FROM task), step = 0, cycle = id & 1048575, via "
                      "= 1 WHERE state = 1 AND "
                      "id IN (SELECT id FROM task WHERE state = 1 ORDER BY due_at, id LIMIT 3)");
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        const auto &queue = model->queue();
        const auto batch = std::find_if(queue.batches.begin(), queue.batches.end(),
                                        [](const auto &one) { return one.tasks.size() >= 3; });
        QVERIFY(batch != queue.batches.end());
        QList<storage::TaskId> people;
        for (const int task : batch->tasks)
            people << queue.tasks[size_t(task)].line.task.id;
        QVERIFY(today.page()->show(QStringLiteral("task/%1").arg(people[1].value)));
        today.fixture.settle();
        today.keys({Qt::Key_C, Qt::Key_C}); // the second, then the third, then back to the first
        QCOMPARE(today.state(people[1]), TaskState::Done);
        QCOMPARE(today.current(), people[2]);
        for (int done = 2; done < people.size(); ++done)
            today.keys({Qt::Key_D});
        QCOMPARE(today.current(), people[0]);
    }
    void aMassSendIsOneCard()
    {
        Today today;
        today.makeMassSend();
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
        auto *receivers = today.fixture.find<QListWidget>("receivers");
        QVERIFY(receivers->isVisible());
        const int count = receivers->count();
        QVERIFY(count >= 3);
        QCOMPARE(today.label("massCount"), QStringLiteral("%1 of %1 picked").arg(count));
        // The first is not wanted.
        receivers->item(0)->setCheckState(Qt::Unchecked);
        today.keys({Qt::Key_C});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("会员日：全场包邮"));
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), count - 1);
        today.keys({Qt::Key_L});
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), qsizetype(count - 1));
        // The last was not reached.
        receivers->item(count - 1)->setCheckState(Qt::Unchecked);
        today.keys({Qt::Key_C});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 4 AND done_at = 1795309200000"),
                 count - 2);
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), 0);
        QCOMPARE(today.label("progressText"), QStringLiteral("%1 of 26 done").arg(count - 2));
        today.keys({Qt::Key_U}); // one step for all
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 4 AND done_at = 1795309200000"), 0);
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
    }
    void aMassSendThatWasNotSentIsDueAgain()
    {
        Today today;
        today.makeMassSend();
        today.keys({Qt::Key_C, Qt::Key_B});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), 0);
        QVERIFY(today.fixture.find<QListWidget>("receivers")->isVisible());
        QTest::mouseClick(today.fixture.find("massNone"), Qt::LeftButton);
        today.keys({Qt::Key_C}); // nobody is picked
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), 0);
    }
    void aMassSendIsSkippedAsAWhole()
    {
        Today today;
        today.makeMassSend();
        const int count = today.fixture.find<QListWidget>("receivers")->count();
        today.fixture.prompts().answer = QStringLiteral("改期");
        today.keys({Qt::Key_X});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE reason_text = '改期'"), count);
        today.keys({Qt::Key_U});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 6 AND reason_text = '改期'"), 0);
    }
    void aTagIsGivenAndTakenByItsInitials()
    {
        Today today;
        today.execute("INSERT INTO tag(id, name) VALUES(990, '价格敏感')");
        const auto given = [&] {
            return today.fixture.integer("SELECT count(*) FROM customer_tag WHERE tag_id = 990");
        };
        for (const int expected : {1, 0}) {
            today.keys({Qt::Key_T});
            auto *input = today.fixture.find<QLineEdit>("tagInput");
            QTRY_VERIFY(input->isVisible());
            QTest::keyClicks(input, QStringLiteral("jgmg"));
            QTest::keyClick(input, Qt::Key_Return);
            today.fixture.settle();
            QVERIFY(!input->isVisible());
            QCOMPARE(given(), expected);
        }
        today.keys({Qt::Key_U});
        QCOMPARE(given(), 1);
        QVERIFY(today.label("cardTags").contains(QStringLiteral("价格敏感")));
    }
    void aTagThatIsNotThereIsMade()
    {
        Today today;
        today.keys({Qt::Key_T});
        auto *input = today.fixture.find<QLineEdit>("tagInput");
        QTRY_VERIFY(input->isVisible());
        input->setText(QStringLiteral("十一月新"));
        QTest::keyClick(input, Qt::Key_Return);
        today.fixture.settle();
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM customer_tag c JOIN tag t ON t.id = c.tag_id WHERE t.name "
                                       "= '十一月新'"),
                 1);
        QVERIFY(today.fixture.prompts().told.isEmpty());
    }
    void escapeLeavesTheTagsAlone()
    {
        Today today;
        const auto before = today.fixture.integer("SELECT count(*) FROM customer_tag");
        today.keys({Qt::Key_T});
        auto *input = today.fixture.find<QLineEdit>("tagInput");
        QTRY_VERIFY(input->isVisible());
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!input->isVisible());
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM customer_tag"), before);
    }
    void whatWasPutOffIsTakenBack()
    {
        Today today;
        const auto first = today.current();
        today.key(Qt::Key_S);
        auto *menu = today.fixture.find<QMenu>("snoozeMenu");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_T);
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Snoozed);
        today.fixture.window().actions().find("today.undo")->trigger(); // no keyboard after a menu without a desktop
        today.fixture.settle();
        QVERIFY2(today.fixture.prompts().told.isEmpty(), qPrintable(today.fixture.prompts().told.join(u' ')));
        QCOMPARE(today.state(first), TaskState::Scheduled);
        QCOMPARE(today.label("leftText"), QStringLiteral("26 left"));
    }
    void wordsThatTheLawForbidsAreFlagged()
    {
        Today today;
        QVERIFY(!today.fixture.find<QLabel>("cardWords")->isVisible());
        today.execute("UPDATE task SET text = '<b>全网最佳' WHERE id = " +
                      QByteArray::number(qint64(today.current().value)));
        QVERIFY(today.fixture.find<QLabel>("cardWords")->isVisible());
        QVERIFY(today.label("cardWords").contains(QStringLiteral("最佳")));
        QCOMPARE(QTextDocumentFragment::fromHtml(today.label("cardText")).toPlainText(), QStringLiteral("<b>全网最佳"));
        today.keys({Qt::Key_C}); // a warning, never a lock
        QCOMPARE(today.state(today.current()), TaskState::Copied);
    }
    void theReminderIsSilentAtNight_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("before nine") << 8 * 60 + 59 << false;
        QTest::newRow("at nine") << 9 * 60 << true;
        QTest::newRow("before nine in the evening") << 20 * 60 + 59 << true;
        QTest::newRow("at nine in the evening") << 21 * 60 << false;
    }
    void theReminderIsSilentAtNight()
    {
        QFETCH(int, minute);
        QFETCH(bool, speaks);
        UiFixture fixture(UiFixture::Content::Nothing);
        ui::DueReminder reminder(fixture.theme(), nullptr);
        app::sop::TodayQueue queue;
        queue.tasks.resize(1);
        queue.tasks[0].line.task.id = storage::TaskId(1);
        queue.tasks[0].section = app::sop::TodaySection::Due;
        reminder.look(queue, minute);
        QCOMPARE(!reminder.lastSaid().isEmpty(), speaks);
    }
};

SIYU_TEST(TstTodayPage, "tst_todaypage")
#include "tst_todaypage.moc"
