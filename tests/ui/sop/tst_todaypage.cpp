#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/duereminder.h"
#include "ui/sop/todaypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>

using storage::TaskState;
using tests::UiFixture;

namespace {

constexpr storage::UtcMs hourMs = 3'600'000;

class Today final
{
public:
    explicit Today(UiFixture::Content content = UiFixture::Content::Sample) : fixture(content) { list()->setFocus(); }

    UiFixture fixture;

    ui::TodayPage *page() { return static_cast<ui::TodayPage *>(fixture.window().page(QStringLiteral("today"))); }
    QListView *list() { return fixture.find<QListView>("taskList"); }
    storage::TaskId current() { return page()->currentTask(); }
    QString label(const char *name) { return fixture.find<QLabel>(name)->text(); }
    void key(Qt::Key key) { QTest::keyClick(list(), key); }
    void keys(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key one : keys)
            key(one);
        fixture.settle();
    }
    TaskState state(storage::TaskId id)
    {
        return TaskState(
            fixture.integer(QStringLiteral("SELECT state FROM task WHERE id = %1").arg(id.value).toUtf8()));
    }
    /// Changes the store as another part of the program would.
    void execute(const QByteArray &sql)
    {
        fixture.workspace().edit([sql](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute(sql.constData());
            return {};
        });
        fixture.settle();
    }
    void reopen(storage::UtcMs now = tests::StoreFixture::now)
    {
        const QString path = fixture.workspace().path();
        fixture.workspace().close();
        fixture.settle();
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(path, app::Workspace::Door::Open, now);
        QVERIFY(opened.wait(20'000));
        fixture.settle();
    }
};

} // namespace

class TstTodayPage : public QObject
{
    Q_OBJECT

private slots:
    void theDayBeginsWithItsFirstTask()
    {
        Today today;
        QVERIFY(today.current());
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 27 done"));
        QCOMPARE(today.label("leftText"), QStringLiteral("27 left"));
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
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 27 done"));
        QCOMPARE(today.fixture.find<QProgressBar>("progressBar")->value(), 1);
    }
    void keysTypedFasterThanTheStoreAnswersAllCount()
    {
        Today today;
        today.keys({Qt::Key_C, Qt::Key_Return, Qt::Key_C, Qt::Key_D, Qt::Key_D});
        QCOMPARE(today.label("progressText"), QStringLiteral("3 of 27 done"));
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
        QCOMPARE(today.label("leftText"), QStringLiteral("26 left"));
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
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 27 done"));
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
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 27 done"));
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
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 27 done"));
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Done);
        QCOMPARE(today.label("leftText"), QStringLiteral("26 left"));
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
    void theNarrowWindowWorksTheSameQueue()
    {
        Today today;
        const auto first = today.current();
        QTest::keyClick(today.list(), Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        auto *side = today.fixture.find("sideWindow");
        QTRY_VERIFY(side->isVisible());
        auto *copy = side->findChild<QWidget *>(QStringLiteral("button.today.copy"));
        QTest::mouseClick(copy, Qt::LeftButton);
        QTest::mouseClick(copy, Qt::LeftButton);
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Done);
    }
    void theNarrowWindowFindsThePersonOfTheClipboard()
    {
        Today today;
        today.keys({Qt::Key_J, Qt::Key_J});
        const auto third = today.current();
        const QString name = today.label("cardName");
        today.keys({Qt::Key_K, Qt::Key_K});
        today.fixture.window().actions().find("sideMode")->trigger();
        QGuiApplication::clipboard()->setText(name);
        QTest::mouseClick(today.fixture.find("findPerson"), Qt::LeftButton);
        today.fixture.settle();
        QVERIFY(today.label("foundPerson").contains(name));
        if (!today.label("foundPerson").contains(QStringLiteral("more")))
            QCOMPARE(today.current(), third);
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
