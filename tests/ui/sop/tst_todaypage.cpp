#include "app/sop/sopservice.h"
#include "storage/sop/textvalues.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/sop/today.h"
#include "ui/sop/duereminder.h"
#include "ui/sop/tray.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/sop/todaypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using storage::TaskState;
using tests::StoreFixture;
using tests::Today;
using tests::UiFixture;

namespace {

constexpr storage::UtcMs hourMs = 3'600'000;

/// Records the messages, and is always available.
class FakeTray final : public ui::Tray
{
public:
    FakeTray() : Tray(nullptr) {}

    QStringList messages;
    QMenu *menu = nullptr;

    bool isAvailable() const override { return true; }
    void show(const QIcon &, const QString &, QMenu *shown) override { menu = shown; }
    void say(const QString &, const QString &message) override { messages << message; }
};

QString accountName(Today &today, storage::AccountId account)
{
    auto job =
        today.fixture.workspace().ask([account](app::TeamStore &store, app::JobContext &) -> app::Result<QString> {
            return storage::TextValueStore(store.connection()).accountName(account);
        });
    while (!job.isFinished())
        QTest::qWait(2);
    return job.result().value_or(QString());
}

app::sop::TodayQueue queueOf(std::initializer_list<app::sop::TodaySection> sections)
{
    app::sop::TodayQueue queue;
    for (const app::sop::TodaySection section : sections) {
        app::sop::TodayTask task;
        task.line.task.id = storage::TaskId(std::int64_t(queue.tasks.size()) + 1);
        task.section = section;
        queue.tasks.push_back(task);
    }
    return queue;
}

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
        QCOMPARE(today.state(first), TaskState::Copied); // back to the previous state
        QCOMPARE(today.current(), first);
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
    }
    void nothingIsLostBetweenTwoKeys()
    {
        Today today;
        const auto first = today.current();
        today.key(Qt::Key_C); // without waiting for the answer of the store
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
        QVERIFY(today.fixture.find<QLabel>("leftText")->text().contains(QStringLiteral("not saved yet")));
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 26 done"));
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Done);
        QCOMPARE(today.label("leftText"), QStringLiteral("25 left"));
        QVERIFY(today.fixture.prompts().told.isEmpty());
    }
    void aKeyThatWaitsIsTakenBackByUndoWhereNothingElseCanBe()
    {
        Today today;
        today.execute("DELETE FROM change");
        today.reopen();
        QAction *undo = today.fixture.window().actions().find("undo");
        QVERIFY(!undo->isEnabled());
        const auto first = today.current();
        std::atomic<bool> goOn = false;
        today.fixture.workspace().writeLong(QStringLiteral("import"),
                                            [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                                while (!goOn)
                                                    QThread::msleep(1);
                                                return {};
                                            });
        today.key(Qt::Key_D);
        QCOMPARE(today.label("progressText"), QStringLiteral("1 of 26 done"));
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QCOMPARE(today.label("progressText"), QStringLiteral("0 of 26 done"));
        QVERIFY(!undo->isEnabled());
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.state(first), TaskState::Scheduled);
    }
    void theSelectedTaskStaysSelected_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("in a batch") << 1;
        QTest::newRow("the last of a batch") << 2;
        QTest::newRow("alone") << 7;
    }
    /// Whatever happens around it; where it goes, the next one takes its place.
    void theSelectedTaskStaysSelected()
    {
        QFETCH(int, place);
        Today today;
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        QList<storage::TaskId> order;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->taskAt(row))
                order << model->taskAt(row)->line.task.id;
        }
        const auto remove = [&](const QList<storage::TaskId> &tasks) {
            QByteArrayList ids;
            for (const storage::TaskId task : tasks)
                ids << QByteArray::number(qint64(task.value));
            today.execute("DELETE FROM task WHERE id IN (" + ids.join(',') + ")");
        };
        QVERIFY(today.page()->show(QStringLiteral("task/%1").arg(order[place].value)));
        today.fixture.settle();
        remove({order[0]});
        QCOMPARE(today.current(), order[place]);
        QCOMPARE(today.list()->currentIndex().row(), model->rowOf(order[place]));
        remove({order[place], order[place + 1]});
        QCOMPARE(today.current(), order[place + 2]);
        QCOMPARE(today.list()->currentIndex().row(), model->rowOf(order[place + 2]));
    }
    void aKeyThatFailsLeavesTheSelectionWhereItIs()
    {
        Today today;
        const auto first = today.current();
        const QByteArray id = QByteArray::number(qint64(first.value));
        std::atomic<bool> goOn = false;
        today.fixture.workspace().writeLong(
            QStringLiteral("import"), [&goOn, id](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
                while (!goOn)
                    QThread::msleep(1);
                store.connection().execute(("UPDATE task SET state = 11 WHERE id = " + id).constData()); // cancelled
                return {};
            });
        today.key(Qt::Key_D);
        const auto second = today.current();
        QVERIFY(second != first);
        goOn = true;
        today.fixture.settle();
        QCOMPARE(today.current(), second);
        QCOMPARE(today.list()->currentIndex().row(),
                 static_cast<ui::TaskListModel *>(today.list()->model())->rowOf(second));
    }
    /// As an edit of its SOP does: the task goes, and a tick plans the touch again.
    void theSelectedTaskIsSelectedAgainWhereItIsPlannedAgain()
    {
        Today today;
        today.keys({Qt::Key_J, Qt::Key_J});
        const auto chosen = today.current();
        const QByteArray id = QByteArray::number(qint64(chosen.value)),
                         next = QByteArray::number(chosen.value + 100000);
        today.execute("UPDATE task SET id = " + next + ", state = 11 WHERE id = " + id);
        QVERIFY(today.current() && today.current() != chosen);
        today.execute("UPDATE task SET state = 1 WHERE id = " + next);
        QCOMPARE(today.current().value, chosen.value + 100000);
        // Not where another was chosen meanwhile.
        today.execute("UPDATE task SET state = 11 WHERE id = " + next);
        today.keys({Qt::Key_J});
        const auto other = today.current();
        today.execute("UPDATE task SET state = 1 WHERE id = " + next);
        QCOMPARE(today.current(), other);
    }
    void aSentenceAboutATaskGoesWithWhatItSays()
    {
        Today today;
        const QString copied = QStringLiteral("Copied");
        today.keys({Qt::Key_C});
        QVERIFY2(today.said().startsWith(copied), qPrintable(today.said())); // the key is stored, and it still applies
        today.keys({Qt::Key_J});
        QCOMPARE(today.said(), QString());
        today.keys({Qt::Key_C});
        QVERIFY(today.said().startsWith(copied));
        today.keys({Qt::Key_D});
        QCOMPARE(today.said(), QString());
        today.keys({Qt::Key_B});
        QCOMPARE(today.said(), QStringLiteral("The text has not been copied yet."));
        today.keys({Qt::Key_C});
        QVERIFY(today.said().startsWith(copied));
        today.keys({Qt::Key_B});
        QCOMPARE(today.said(), QString());
        today.keys({Qt::Key_C});
        today.fixture.window().showPage(QStringLiteral("segments"));
        QCOMPARE(today.said(), QString());
    }
    void aSentenceThatStillAppliesStays()
    {
        Today today;
        today.keys({Qt::Key_L});
        const QString names = today.said();
        QVERIFY2(names.contains(QStringLiteral("name(s) copied")), qPrintable(names));
        today.keys({Qt::Key_J});
        QCOMPARE(today.said(), names);
        // What another part of the program said is not withdrawn.
        today.keys({Qt::Key_C, Qt::Key_U});
        const QString undone = today.said();
        QVERIFY(!undone.isEmpty() && !undone.startsWith(QStringLiteral("Copied")));
        today.keys({Qt::Key_J});
        QCOMPARE(today.said(), undone);
    }
    void aReplyThatIsTakenBackIsNotSaidToBeLogged()
    {
        Today today;
        std::atomic<bool> goOn = false;
        today.fixture.workspace().writeLong(QStringLiteral("import"),
                                            [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                                while (!goOn)
                                                    QThread::msleep(1);
                                                return {};
                                            });
        today.key(Qt::Key_R);
        QVERIFY(today.said().startsWith(QStringLiteral("Logged the reply")));
        today.key(Qt::Key_U);
        QCOMPARE(today.said(), QString());
        goOn = true;
        today.fixture.settle();
    }
    void wordsAreNotSavedBeforeTheyAreThere()
    {
        Today today;
        today.fixture.window().actions().find("today.words")->trigger();
        QVERIFY(!today.fixture.find("saveWords")->isEnabled()); // nothing, saved, would bring back those of the law
        today.fixture.settle();
        QVERIFY(today.fixture.find("saveWords")->isEnabled());
    }
    void whatIsLateIsOverdue()
    {
        Today today;
        today.reopen(tests::StoreFixture::now + 8 * hourMs); // 17:00
        QVERIFY(today.label("progressText").contains(QStringLiteral("overdue")));
    }
    void whoIsNotToBeContactedIsNotOffered()
    {
        Today today;
        const auto first = today.current();
        const auto customer = today.customerOf(first);
        const auto of = "SELECT count(*) FROM task WHERE state IN (1, 2) AND customer_id = " +
                        QByteArray::number(qint64(customer.value));
        const auto theirs = today.fixture.integer(of);
        today.edit(customer, QStringLiteral("blacklist"), QStringLiteral("是"));
        QVERIFY(today.current() != first);
        QCOMPARE(today.label("leftText"), QStringLiteral("%1 left").arg(26 - theirs));
        // A card that was valid a moment ago is refused when its text would be copied.
        const auto second = today.current();
        today.fixture.workspace().edit([second](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            const auto task = storage::TaskStore(store.connection()).byId(second);
            const auto set = app::CustomerEditService(store).apply(
                {{task->customer, QStringLiteral("blacklist"), QStringLiteral("是")}});
            return set ? app::Result<void>() : tl::unexpected<app::Error>(set.error());
        });
        today.keys({Qt::Key_C});
        QVERIFY(today.state(second) != TaskState::Copied);
        QVERIFY(today.current() != second);
    }
    void aPausedPlanOffersNothing()
    {
        Today today;
        const auto plans = today.fixture.integer("SELECT count(*) FROM plan WHERE state = 2");
        QVERIFY(plans > 0);
        today.fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            for (const storage::StoredPlan &plan : storage::PlanStore(store.connection()).all()) {
                if (plan.state == storage::StoredPlan::State::Active)
                    static_cast<void>(app::sop::SopService(store).pause(plan.name));
            }
            return {};
        });
        today.fixture.settle();
        QCOMPARE(today.label("leftText"), QStringLiteral("0 left"));
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
        QVERIFY2(QRegularExpression(QStringLiteral("Tomorrow: [1-9]")).match(today.label("emptyToday")).hasMatch(),
                 qPrintable(today.label("emptyToday")));
    }
    void theSameStepForSeveralStandsTogether()
    {
        Today today;
        const QAbstractItemModel *model = today.list()->model();
        int batches = 0;
        for (int row = 0; row + 2 < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.data(ui::TaskListModel::IsBatchHead).toBool() ||
                !model->index(row + 1, 0).data(ui::TaskListModel::InBatch).toBool())
                continue;
            ++batches;
            const auto *first = static_cast<const ui::TaskListModel *>(model)->taskAt(row + 1);
            QVERIFY(first);
            const QString account = accountName(today, first->line.task.account);
            const QString head = index.data(ui::TaskListModel::Name).toString();
            QVERIFY2(!account.isEmpty() && head.endsWith(account), qPrintable(head));
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
    /// The nearest heading above a task is about it.
    void aTaskThatFollowsABatchHasAHeadingOfItsOwn()
    {
        Today today;
        const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
        int singles = 0;
        QModelIndex head;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const auto *task = model->taskAt(row);
            if (!task) {
                head = index;
                continue;
            }
            const QString detail = index.data(ui::TaskListModel::Detail).toString();
            const QString account = accountName(today, task->line.task.account);
            const bool isUnderBatchHead = head.data(ui::TaskListModel::IsBatchHead).toBool();
            if (isUnderBatchHead)
                QVERIFY2(head.data(ui::TaskListModel::Name).toString().startsWith(detail), qPrintable(detail));
            if (task->batch >= 0)
                continue;
            QVERIFY2(detail.endsWith(account), qPrintable(detail));
            singles += isUnderBatchHead;
        }
        QVERIFY(singles > 0);
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
        const QModelIndex card = today.list()->currentIndex();
        const auto *first = static_cast<const ui::TaskListModel *>(today.list()->model())->taskAt(card.row());
        QVERIFY(card.data(ui::TaskListModel::Detail)
                    .toString()
                    .endsWith(QStringLiteral(" · ") + accountName(today, first->line.task.account)));
        auto *receivers = today.fixture.find<QListWidget>("receivers");
        QVERIFY(receivers->isVisible());
        const int count = receivers->count();
        QVERIFY(count >= 3);
        QCOMPARE(today.label("massCount"), QStringLiteral("%1 of %1 selected").arg(count));
        // Excludes the first.
        receivers->item(0)->setCheckState(Qt::Unchecked);
        today.keys({Qt::Key_C});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("会员日：全场包邮"));
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), count - 1);
        today.keys({Qt::Key_L});
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), qsizetype(count - 1));
        // The last one was not reached.
        receivers->item(count - 1)->setCheckState(Qt::Unchecked);
        today.keys({Qt::Key_C});
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 4 AND done_at = 1795309200000"),
                 count - 2);
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE state = 3"), 0);
        QCOMPARE(today.label("progressText"), QStringLiteral("%1 of 26 done").arg(count - 2));
        today.keys({Qt::Key_U}); // one undo step for all
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
        today.keys({Qt::Key_C}); // no recipient is selected
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
    void aTagIsListedWithItsGroup()
    {
        Today today;
        today.execute("INSERT INTO tag_group(id, name) VALUES(980, '敏感度');"
                      "INSERT INTO tag(id, group_id, name) VALUES(990, 980, '价格敏感')");
        today.keys({Qt::Key_T});
        auto *input = today.fixture.find<QLineEdit>("tagInput");
        QTRY_VERIFY(input->isVisible());
        QTest::keyClicks(input, QStringLiteral("jgmg"));
        const auto *list = today.fixture.find<QListWidget>("tagList");
        QCOMPARE(list->count(), 2); // and a new tag of this name
        QCOMPARE(list->item(0)->text(), QStringLiteral("敏感度: 价格敏感"));
        QTest::keyClick(input, Qt::Key_Return);
        today.fixture.settle();
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM customer_tag WHERE tag_id = 990"), 1);
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
        today.fixture.window().actions().find("today.undo")->trigger(); // no focus after a menu without a desktop
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
        today.keys({Qt::Key_C}); // a warning, never a block
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
        auto *tray = new FakeTray;
        ui::DueReminder reminder(fixture.theme(), tray, nullptr);
        reminder.look(queueOf({app::sop::TodaySection::Due}), minute);
        QCOMPARE(!tray->messages.isEmpty(), speaks);
    }
    void theTrayIsThereFromTheStartWithItsMenu()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        auto *tray = new FakeTray;
        ui::DueReminder reminder(fixture.theme(), tray, nullptr);
        QVERIFY(tray->menu);
        QStringList names;
        for (const QAction *action : tray->menu->actions()) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        QCOMPARE(names,
                 (QStringList{QStringLiteral("tray.open"), QStringLiteral("tray.today"), QStringLiteral("tray.side"),
                              QStringLiteral("tray.pause"), QStringLiteral("tray.quit")}));
        QSignalSpy window(&reminder, &ui::DueReminder::windowWanted);
        QSignalSpy today(&reminder, &ui::DueReminder::todayWanted);
        emit tray->clicked();
        QCOMPARE(window.size(), 1);
        emit tray->messageClicked();
        QCOMPARE(today.size(), 1);
    }
    void aBatchIsToldOnceWithWhatIsOverdue()
    {
        using Section = app::sop::TodaySection;
        UiFixture fixture(UiFixture::Content::Nothing);
        auto *tray = new FakeTray;
        ui::DueReminder reminder(fixture.theme(), tray, nullptr);
        const auto queue = queueOf({Section::Due, Section::Overdue, Section::Due, Section::Later, Section::Done});
        reminder.look(queue, 10 * 60);
        reminder.look(queue, 10 * 60 + 1);
        QCOMPARE(tray->messages, QStringList{QStringLiteral("2 task(s) due, 1 overdue")});
    }
    void noReminderForAnHourWhereWanted()
    {
        using Section = app::sop::TodaySection;
        UiFixture fixture(UiFixture::Content::Nothing);
        auto *tray = new FakeTray;
        ui::DueReminder reminder(fixture.theme(), tray, nullptr);
        reminder.look({}, 10 * 60);
        auto *pause = tray->menu->findChild<QAction *>(QStringLiteral("tray.pause"));
        pause->trigger();
        reminder.look(queueOf({Section::Due}), 10 * 60 + 59);
        QVERIFY(tray->messages.isEmpty());
        QVERIFY(pause->isChecked());
        reminder.look(queueOf({Section::Due}), 11 * 60);
        QCOMPARE(tray->messages, QStringList{QStringLiteral("1 task(s) due")});
        QVERIFY(!pause->isChecked());
    }
    void theMenuOfTheTrayLeadsIntoTheWindow()
    {
        tests::Today today;
        today.fixture.window().showPage(QStringLiteral("segments"));
        auto *menu = today.page()->findChild<ui::DueReminder *>()->menu();
        menu->findChild<QAction *>(QStringLiteral("tray.today"))->trigger();
        QCOMPARE(today.fixture.window().currentPage(), static_cast<ui::Page *>(today.page()));
        menu->findChild<QAction *>(QStringLiteral("tray.side"))->trigger();
        QVERIFY(today.fixture.find("sideWindow")->isVisible());
        menu->findChild<QAction *>(QStringLiteral("tray.quit"))->trigger();
        QVERIFY(!today.fixture.window().isVisible());
    }
    void whatWasCopiedIsAskedAboutWhenTheWindowCloses()
    {
        tests::Today today;
        const auto first = today.current();
        today.keys({Qt::Key_C, Qt::Key_J, Qt::Key_C});
        const auto second = today.current();
        QVERIFY(first != second);
        today.fixture.window().close();
        QVERIFY(today.fixture.window().isVisible());
        auto *list = today.fixture.find<QListWidget>("copiedTasks");
        QCOMPARE(list->count(), 2);
        const int other = list->item(0)->data(Qt::UserRole).toLongLong() == first.value ? 1 : 0;
        list->item(other)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(today.fixture.find("saveCopied"), Qt::LeftButton);
        today.fixture.settle();
        QTRY_VERIFY(!today.fixture.window().isVisible());
        QVERIFY(today.state(first) == TaskState::Done || today.state(first) == TaskState::DoneLate);
        QVERIFY(today.state(second) == TaskState::Due || today.state(second) == TaskState::Scheduled);
    }
    void theQuestionOfTheCopiedCanWait()
    {
        tests::Today today;
        const auto first = today.current();
        today.keys({Qt::Key_C});
        today.fixture.window().close();
        QTest::keyClick(today.fixture.find("copiedDialog"), Qt::Key_Escape);
        QVERIFY(today.fixture.window().isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        today.fixture.window().close();
        QTest::mouseClick(today.fixture.find("leaveCopied"), Qt::LeftButton);
        QVERIFY(!today.fixture.window().isVisible());
        QCOMPARE(today.state(first), TaskState::Copied);
    }
    void staleFeedsAreNamedAboveTheDay()
    {
        tests::Today today;
        today.reopen(StoreFixture::now + 30LL * 86'400'000);
        auto *line = today.fixture.find<QPushButton>("staleFeeds");
        QTRY_VERIFY(line->isVisible());
        QVERIFY2(line->accessibleDescription().contains(QStringLiteral("need updating")), qPrintable(line->text()));
        QTest::mouseClick(line, Qt::LeftButton);
        QVERIFY(today.fixture.find("feedsDialog")->isVisible());
    }
    void whatCannotBeWrittenIsOffAndSaysWhy()
    {
        tests::Today today;
        const QString path = today.fixture.workspace().path();
        today.fixture.window().openStore(path, app::Workspace::OpenMode::ReadOnly);
        QTRY_VERIFY(today.fixture.workspace().isOpen() && today.fixture.workspace().isReadOnly());
        today.fixture.settle();
        for (const char *name : {"button.today.copy", "button.today.done", "button.today.skip"}) {
            QVERIFY2(!today.fixture.find(name)->isEnabled(), name);
            QVERIFY(today.fixture.find(name)->toolTip().contains(QStringLiteral("read-only")));
        }
        today.fixture.window().showPage(QStringLiteral("sop"));
        today.fixture.settle();
        for (const char *name : {"newPlan", "importPlan", "pausePlan", "button.sop.addStep"}) {
            QVERIFY2(!today.fixture.find(name)->isEnabled(), name);
            QVERIFY2(today.fixture.find(name)->toolTip().contains(QStringLiteral("read-only")), name);
        }
    }
    void aNewFriendIsAddedFromTheDay()
    {
        tests::Today today;
        today.key(Qt::Key_A);
        today.fixture.settle();
        QVERIFY(today.fixture.find("newFriendDialog")->isVisible());
    }
};

SIYU_TEST(TstTodayPage, "tst_todaypage")
#include "tst_todaypage.moc"
