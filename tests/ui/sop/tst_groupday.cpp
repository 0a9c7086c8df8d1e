#include "tests/testmain.h"
#include "tests/ui/sop/sopwindow.h"
#include "tests/ui/sop/today.h"
#include "ui/sop/tasklistmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

using storage::TaskId;
using storage::TaskState;
using tests::Sop;
using tests::Today;
using Content = tests::UiFixture::Content;

namespace {

/// Goes to the task of a group or account.
void goTo(Today &today, const QString &name)
{
    const auto *model = static_cast<ui::TaskListModel *>(today.list()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->taskAt(row) && model->index(row, 0).data(ui::TaskListModel::Name).toString() == name)
            today.list()->setCurrentIndex(model->index(row, 0));
    }
    today.fixture.settle();
    QCOMPARE(today.list()->currentIndex().data(ui::TaskListModel::Name).toString(), name);
}

QStringList headings(Today &today)
{
    const auto *model = today.list()->model();
    QStringList list;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(ui::TaskListModel::IsBatchHead).toBool())
            list << model->index(row, 0).data(ui::TaskListModel::Name).toString();
    }
    return list;
}

void openPlan(Sop &sop, const QString &name)
{
    const auto *model = sop.list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::UserRole).toString() == name)
            sop.list()->setCurrentIndex(model->index(row, 0));
    }
    sop.fixture.settle();
}

} // namespace

/// Groups and Moments in the window: a day by keyboard, and the editors of their SOPs.
class TstGroupDay : public QObject
{
    Q_OBJECT

private slots:
    void groupsOfOneStepAreABatch()
    {
        Today today(Content::WholeSample);
        QVERIFY(headings(today).contains(QStringLiteral("社群每周节奏 · step 1 · 2 group(s) · 林小满")));
        goTo(today, QStringLiteral("何嘉怡"));
        QCOMPARE(today.list()->currentIndex().data(ui::TaskListModel::Detail).toString(),
                 QStringLiteral("朋友圈一周人设 · step 1 · 何嘉怡"));
    }
    void oneCopyIsSentToEachGroup()
    {
        Today today(Content::WholeSample);
        goTo(today, QStringLiteral("山间茶友1群"));
        const TaskId first = today.current();
        QCOMPARE(today.label("cardName"), QStringLiteral("山间茶友1群"));
        QVERIFY(today.label("cardWhom").contains(QStringLiteral("福利群")));
        QVERIFY(today.label("cardFacts").contains(QStringLiteral("opened on")));
        auto *card = today.fixture.find<QLabel>("cardName")->parentWidget();
        QVERIFY(!card->findChild<QWidget *>(QStringLiteral("button.today.reply"))->isVisible());
        QVERIFY(card->findChild<QWidget *>(QStringLiteral("button.today.done"))->isVisible());
        today.keys({Qt::Key_C});
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("周一干货")));
        QCOMPARE(today.state(first), TaskState::Copied);
        today.keys({Qt::Key_D});
        QCOMPARE(today.state(first), TaskState::Done);
        const TaskId second = today.current();
        QCOMPARE(today.label("cardName"), QStringLiteral("山间茶友2群"));
        today.keys({Qt::Key_D}); // pasted once more without another copy
        QCOMPARE(today.state(second), TaskState::Done);
    }
    void allGroupsAreMarkedAtOnceAndUndoneAtOnce()
    {
        Today today(Content::WholeSample);
        goTo(today, QStringLiteral("山间茶友1群"));
        const TaskId first = today.current();
        const TaskState before = today.state(first);
        QTest::keyClick(today.list(), Qt::Key_D, Qt::ShiftModifier);
        today.fixture.settle();
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task t JOIN group_chat g ON g.id = t.group_id WHERE "
                                       "t.state = 4 AND g.name LIKE '山间茶友%' AND t.planned_day = 20780"),
                 2);
        today.keys({Qt::Key_U});
        QCOMPARE(today.state(first), before);
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM task WHERE group_id IS NOT NULL AND planned_day = 20780 "
                                       "AND state IN (4, 5)"),
                 0);
    }
    void whatConcernsACustomerIsRefusedOnAGroup_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("follow-up") << int(Qt::Key_N);
        QTest::newRow("tag") << int(Qt::Key_T);
        QTest::newRow("reply") << int(Qt::Key_R);
    }
    void whatConcernsACustomerIsRefusedOnAGroup()
    {
        QFETCH(int, key);
        Today today(Content::WholeSample);
        const auto events = today.fixture.integer("SELECT count(*) FROM event");
        goTo(today, QStringLiteral("山间茶友1群"));
        today.keys({Qt::Key(key)});
        QVERIFY(today.said().contains(QStringLiteral("single customer")));
        QVERIFY(today.fixture.prompts().questions.isEmpty());
        QCOMPARE(today.fixture.integer("SELECT count(*) FROM event"), events);
    }
    void allAtOnceIsForGroups()
    {
        Today today(Content::WholeSample);
        goTo(today, QStringLiteral("何嘉怡"));
        const TaskId post = today.current();
        const TaskState before = today.state(post);
        QTest::keyClick(today.list(), Qt::Key_D, Qt::ShiftModifier);
        today.fixture.settle();
        QCOMPARE(today.state(post), before);
        QVERIFY(today.said().contains(QStringLiteral("no batch of groups")));
    }
    void aScriptIsEdited()
    {
        Sop sop(Content::WholeSample);
        openPlan(sop, QStringLiteral("社群每周节奏"));
        QCOMPARE(sop.plan().kind, app::sop::PlanKind::Group);
        QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(1).center());
        sop.fixture.settle();
        QVERIFY(!sop.fixture.find("stepCondition")->isVisible());
        QVERIFY(!sop.fixture.find<QPlainTextEdit>("stepText")->isEnabled());
        sop.click("stepLines");
        auto *dialog = sop.fixture.find<QDialog>("linesDialog");
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("lines"));
        QCOMPARE(table->rowCount(), 2);
        static_cast<QComboBox *>(table->cellWidget(1, 0))->setCurrentIndex(3); // expert
        static_cast<QSpinBox *>(table->cellWidget(1, 1))->setValue(8);
        sop.press(dialog, QDialogButtonBox::Save);
        const auto &lines = sop.plan().steps[1].lines;
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[1].role, QStringLiteral("expert"));
        QCOMPARE(lines[1].afterMinutes, 8);
    }
    void linesAreMovedAndRemoved()
    {
        Sop sop(Content::WholeSample);
        openPlan(sop, QStringLiteral("社群每周节奏"));
        QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(1).center());
        sop.fixture.settle();
        const auto before = sop.plan().steps[1].lines;
        sop.click("stepLines");
        auto *dialog = sop.fixture.find<QDialog>("linesDialog");
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("lines"));
        table->setCurrentCell(1, 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("lineUp")), Qt::LeftButton);
        QCOMPARE(static_cast<QPlainTextEdit *>(table->cellWidget(0, 2))->toPlainText(), before[1].text);
        table->setCurrentCell(1, 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("removeLine")), Qt::LeftButton);
        sop.press(dialog, QDialogButtonBox::Save);
        QCOMPARE(sop.plan().steps[1].lines.size(), std::size_t(1));
        QCOMPARE(sop.plan().steps[1].lines.front().text, before[1].text);
    }
    void theGroupsOfAnSopAreChosen()
    {
        Sop sop(Content::WholeSample);
        openPlan(sop, QStringLiteral("社群每周节奏"));
        auto *audience = sop.fixture.find<QComboBox>("planAudience");
        QCOMPARE(audience->currentText(), QStringLiteral("3 group(s)"));
        sop.choose(audience, audience->count() - 1);
        auto *dialog = sop.fixture.find<QDialog>("targetListDialog");
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("targets"));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(list->item(row)->text() == QStringLiteral("金牌会员群") ? Qt::Checked
                                                                                                   : Qt::Unchecked);
        sop.press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(sop.plan().audience->groups, QStringList{QStringLiteral("金牌会员群")});
    }
    void aPostHasATheme()
    {
        Sop sop(Content::WholeSample);
        openPlan(sop, QStringLiteral("朋友圈一周人设"));
        QCOMPARE(sop.plan().kind, app::sop::PlanKind::Moments);
        auto *theme = sop.fixture.find<QComboBox>("stepTheme");
        QVERIFY(theme->isVisible());
        sop.choose(theme, theme->findData(int(app::sop::Theme::Offer)));
        QCOMPARE(sop.plan().steps.front().theme, app::sop::Theme::Offer);
        QDialog *more = sop.moreRules();
        QVERIFY(!more->findChild<QWidget *>(QStringLiteral("planReply"))->isVisibleTo(more));
        QVERIFY(more->findChild<QWidget *>(QStringLiteral("planPerDay"))->isVisibleTo(more));
    }
};

SIYU_TEST(TstGroupDay, "tst_groupday")
#include "tst_groupday.moc"
