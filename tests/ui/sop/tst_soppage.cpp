#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/segments/ruleeditor.h"
#include "ui/sop/heatmap.h"
#include "ui/sop/plantimeline.h"
#include "ui/sop/soppage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimeEdit>

using tests::UiFixture;

namespace {

class Sop final
{
public:
    Sop()
    {
        fixture.window().showPage(QStringLiteral("sop"));
        fixture.settle();
    }

    UiFixture fixture;

    ui::SopPage *page() { return static_cast<ui::SopPage *>(fixture.window().page(QStringLiteral("sop"))); }
    ui::PlanTimeline *timeline() { return fixture.find<ui::PlanTimeline>("timeline"); }
    QListView *list() { return fixture.find<QListView>("planList"); }
    const app::sop::Plan &plan() { return page()->plan(); }
    QString state() { return fixture.find<QLabel>("planState")->text().section(QStringLiteral("  ·  "), 0, 0); }
    void click(const char *name)
    {
        QTest::mouseClick(fixture.find(name), Qt::LeftButton);
        fixture.settle();
    }
    QDialog *moreRules()
    {
        click("moreRules");
        return fixture.window().findChildren<QDialog *>(QStringLiteral("planDialog")).last();
    }
    void press(QDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
        fixture.settle();
    }
    /// Writes a rule into the builder behind a button.
    void build(QPushButton *button, const char *rule)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = fixture.window().findChildren<QDialog *>(QStringLiteral("ruleDialog")).last();
        dialog->findChild<ui::RuleEditor *>()->setRule(QJsonDocument::fromJson(rule).object());
        press(dialog, QDialogButtonBox::Ok);
    }
    void trigger(const char *action)
    {
        fixture.window().actions().find(action)->trigger();
        fixture.settle();
    }
    void fromTemplate(const char *name)
    {
        fixture.find<QAction>(name)->trigger();
        fixture.settle();
    }
    /// What the store holds, read again.
    app::sop::Plan stored()
    {
        auto job = fixture.workspace().ask([name = plan().name](app::TeamStore &store, app::JobContext &) {
            return app::sop::SopService(store).plan(name);
        });
        while (!job.isFinished())
            QTest::qWait(2);
        return job.result().value_or(app::sop::Plan());
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), (from + to) / 2);
        QTest::mouseMove(timeline(), to);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        fixture.settle();
    }
};

} // namespace

class TstSopPage : public QObject
{
    Q_OBJECT

private slots:
    void theActivePlanIsShownWithItsSteps()
    {
        Sop sop;
        QCOMPARE(sop.list()->model()->rowCount(), 1);
        QCOMPARE(sop.fixture.find<QLabel>("planName")->text(), QStringLiteral("新客7天欢迎"));
        QCOMPARE(sop.plan().steps.size(), std::size_t(5));
        QVERIFY(!sop.timeline()->columnOf(3).isNull());
        QVERIFY(sop.timeline()->columnOf(2).isNull());
        QCOMPARE(sop.fixture.find("pausePlan")->isVisible(), true);
        QCOMPARE(sop.fixture.find("activatePlan")->isVisible(), false);
    }
    void aPlanIsChosenInTheList()
    {
        Sop sop;
        sop.fromTemplate("template.birthday");
        const QString name = sop.plan().name;
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        QTest::mouseClick(sop.list()->viewport(), Qt::LeftButton, {},
                          sop.list()->visualRect(sop.list()->model()->index(0, 0)).center());
        sop.fixture.settle();
        QCOMPARE(sop.plan().name, QStringLiteral("新客7天欢迎"));
        QVERIFY(sop.page()->show(QStringLiteral("plan/") + name));
        sop.fixture.settle();
        QCOMPARE(sop.plan().name, name);
    }
    void aTemplateIsTakenTwiceUnderTwoNames()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        const QString name = sop.plan().name;
        sop.fromTemplate("template.win-back");
        QCOMPARE(sop.plan().name, name + QStringLiteral(" 2"));
        QCOMPARE(sop.list()->model()->rowCount(), 3);
    }
    void aCardDraggedToAnotherDayMovesItsStep()
    {
        Sop sop;
        sop.drag(sop.timeline()->cardOf(1).center(), sop.timeline()->columnOf(5).center());
        QCOMPARE(sop.stored().steps[2].minute.value_or(0),
                 10 * 60 + 30); // the steps are kept in the order of their days
        QCOMPARE(sop.stored().steps[2].day.value_or(0), 5);
        QCOMPARE(sop.timeline()->current(), 2);
        QVERIFY(sop.timeline()->columnOf(1).isNull());
    }
    void aCardDroppedBetweenTwoDaysGetsTheDayBetween()
    {
        Sop sop;
        const QRect left = sop.timeline()->columnOf(1), right = sop.timeline()->columnOf(3);
        sop.drag(sop.timeline()->cardOf(4).center(), QPoint((left.right() + right.left()) / 2, left.center().y()));
        QCOMPARE(sop.stored().steps[2].minute.value_or(0), 20 * 60);
        QCOMPARE(sop.stored().steps[2].day.value_or(0), 2);
    }
    void controlAndAnArrowMoveByADay()
    {
        Sop sop;
        sop.timeline()->setFocus();
        QTest::keyClick(sop.timeline(), Qt::Key_Right);
        QTest::keyClick(sop.timeline(), Qt::Key_Right, Qt::ControlModifier);
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[1].day.value_or(0), 2);
    }
    void anotherOrderUnderPeopleInThePlanIsAsked()
    {
        Sop sop;
        const auto before = sop.stored();
        sop.fixture.prompts().agrees = false;
        sop.drag(sop.timeline()->cardOf(1).center(), sop.timeline()->columnOf(5).center());
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
        QVERIFY(sop.stored() == before);
        QVERIFY(!sop.timeline()->columnOf(1).isNull());
    }
    void undoTakesAMoveBack()
    {
        Sop sop;
        const auto before = sop.stored();
        sop.drag(sop.timeline()->cardOf(1).center(), sop.timeline()->columnOf(5).center());
        QVERIFY(sop.fixture.workspace().undoState().undo.contains(QStringLiteral("Move step 2")));
        sop.trigger("undo");
        QVERIFY(sop.stored() == before);
        QVERIFY(sop.plan() == before);
        QVERIFY(!sop.timeline()->columnOf(1).isNull());
    }
    void theFieldsOfAStepAreSavedWhenOneLeavesThem()
    {
        Sop sop;
        QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(2).center());
        auto *text = sop.fixture.find<QPlainTextEdit>("stepText");
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Hi "));
        sop.fixture.find<QAction>("insert.nickname")->trigger();
        sop.timeline()->setFocus();
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[2].text, QStringLiteral("Hi {{nickname}}"));
        auto *time = sop.fixture.find<QTimeEdit>("stepTime");
        time->setTime(QTime(18, 45));
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[2].minute.value_or(0), 18 * 60 + 45);
        QCOMPARE(sop.stored().steps[2].text, QStringLiteral("Hi {{nickname}}"));
    }
    void stepsAreAddedAndDeleted()
    {
        Sop sop;
        sop.click("button.sop.addStep");
        QVERIFY2(sop.fixture.find("stepProblem")->isHidden(),
                 qPrintable(sop.fixture.find<QLabel>("stepProblem")->text()));
        QVERIFY2(sop.fixture.find("planProblem")->isHidden(),
                 qPrintable(sop.fixture.find<QLabel>("planProblem")->text()));
        QCOMPARE(sop.stored().steps.size(), std::size_t(6));
        QCOMPARE(sop.timeline()->current(), 1); // the day after the first
        sop.click("button.sop.deleteStep");
        QCOMPARE(sop.stored().steps.size(), std::size_t(5));
    }
    void theAudienceIsASegmentOrARule()
    {
        Sop sop;
        auto *audience = sop.fixture.find<QComboBox>("planAudience");
        const auto type = [&](const QString &text) {
            audience->lineEdit()->setFocus();
            audience->lineEdit()->selectAll();
            QTest::keyClicks(audience->lineEdit(), text);
            QTest::keyClick(audience->lineEdit(), Qt::Key_Return);
            sop.fixture.settle();
        };
        type(QStringLiteral("{\"tag\":{\"any\":[\"nobody has it\"]}}"));
        QVERIFY(sop.fixture.find<QLabel>("planProblem")->text().contains(QStringLiteral("nobody has it")));
        type(QStringLiteral("{\"tag\""));
        QVERIFY(sop.fixture.find("planProblem")->isVisible());
        QVERIFY(!sop.stored().audience);
        audience->setCurrentIndex(audience->findText(QStringLiteral("复购客户")));
        emit audience->activated(audience->currentIndex());
        sop.fixture.settle();
        QCOMPARE(sop.stored().audience->segment, QStringLiteral("复购客户"));
        QVERIFY(!sop.fixture.find("planProblem")->isVisible());
    }
    void wrongQuietHoursSayWhatIsExpected()
    {
        Sop sop;
        auto *quiet = sop.fixture.find<QLineEdit>("planQuiet");
        QCOMPARE(quiet->text(), QStringLiteral("22:00–08:30"));
        quiet->setText(QStringLiteral("late"));
        QTest::keyClick(quiet, Qt::Key_Return);
        QVERIFY(sop.fixture.find("planProblem")->isVisible());
        quiet->setText(QStringLiteral("21:00-09:00"));
        QTest::keyClick(quiet, Qt::Key_Return);
        sop.fixture.settle();
        QCOMPARE(sop.stored().guards->quiet->from, 21 * 60);
        QVERIFY(!sop.fixture.find("planProblem")->isVisible());
    }
    void thePreviewListsEveryTouchAndTheDaysHeat()
    {
        Sop sop;
        sop.fixture.find<QTabWidget>("planTabs")->setCurrentIndex(1);
        sop.fixture.settle();
        auto *table = sop.fixture.find<QTableView>("touchTable");
        const int all = table->model()->rowCount();
        QVERIFY(all > 0);
        auto *heat = sop.fixture.find<ui::HeatMap>("heatMap");
        const auto tomorrow = sop.fixture.workspace().today() + 1;
        QTest::mouseClick(heat, Qt::LeftButton, {}, heat->cellOf(tomorrow).center());
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(table->model()->index(row, 0).data().toString().startsWith(QStringLiteral("2026-11-23")));
        QTest::mouseClick(heat, Qt::LeftButton, {}, heat->cellOf(tomorrow).center());
        QCOMPARE(table->model()->rowCount(), all);
    }
    void activatingSaysHowManyEnter()
    {
        Sop sop;
        sop.fromTemplate("template.repurchase-reminder");
        sop.fixture.prompts().agrees = false;
        sop.click("activatePlan");
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
        const auto said =
            QRegularExpression(QStringLiteral(R"(with (\d+) customer)")).match(sop.fixture.prompts().questions[0]);
        QVERIFY2(said.hasMatch(), qPrintable(sop.fixture.prompts().questions[0]));
        sop.fixture.prompts().agrees = true;
        sop.click("activatePlan");
        QCOMPARE(sop.state(), QStringLiteral("active"));
        QCOMPARE(
            sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1 AND plan_id = (SELECT max(id) FROM "
                                "plan)"),
            said.captured(1).toLongLong());
    }
    void anActivationIsTakenBackAndCountedAnew()
    {
        Sop sop;
        sop.fromTemplate("template.nurture-30-days");
        sop.click("activatePlan");
        QCOMPARE(sop.state(), QStringLiteral("active"));
        sop.trigger("undo");
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        sop.click("activatePlan");
        QCOMPARE(sop.fixture.prompts().questions.size(), 2);
        QCOMPARE(sop.fixture.prompts().questions[1], sop.fixture.prompts().questions[0]);
    }
    void aPlanRestsAndGoesOn()
    {
        Sop sop;
        sop.click("pausePlan");
        QCOMPARE(sop.state(), QStringLiteral("paused"));
        sop.click("resumePlan");
        QCOMPARE(sop.state(), QStringLiteral("active"));
        sop.trigger("undo");
        QCOMPARE(sop.state(), QStringLiteral("paused"));
    }
    void endingAsksFirst()
    {
        Sop sop;
        sop.fixture.prompts().agrees = false;
        sop.trigger("sop.end");
        QCOMPARE(sop.state(), QStringLiteral("active"));
        sop.fixture.prompts().agrees = true;
        sop.trigger("sop.end");
        QCOMPARE(sop.state(), QStringLiteral("ended"));
        QVERIFY(!sop.fixture.find("stepEditor")->isEnabled());
    }
    void whatIsExportedIsImportedAgain()
    {
        Sop sop;
        const auto before = sop.plan();
        sop.fixture.prompts().path = sop.fixture.file(QStringLiteral("plan.json"));
        sop.trigger("sop.export");
        sop.drag(sop.timeline()->cardOf(1).center(), sop.timeline()->columnOf(5).center());
        QVERIFY(!(sop.plan() == before));
        sop.trigger("sop.import");
        QVERIFY(sop.plan() == before);
    }
    void aFileThatIsNoPlanSaysWhatIsWrong()
    {
        Sop sop;
        sop.fixture.prompts().path =
            sop.fixture.write(QStringLiteral("wrong.json"), R"({"name":"x","kind":"one_to_one","steps":[{"dya":1}]})");
        sop.trigger("sop.import");
        QCOMPARE(sop.fixture.prompts().told.size(), 1);
        QVERIFY(sop.fixture.prompts().told[0].contains(QStringLiteral("dya")));
    }
    void whoComesInAndAgainIsSetInTheWindow()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        auto *dialog = sop.moreRules();
        const auto choose = [&dialog](const char *name, int index) {
            dialog->findChild<QComboBox *>(QLatin1String(name))->setCurrentIndex(index);
        };
        const auto set = [&dialog](const char *name, int value) {
            dialog->findChild<QSpinBox *>(QLatin1String(name))->setValue(value);
        };
        choose("planEntry", 1);
        choose("planAgain", 2);
        set("planAgainDays", 45);
        set("planPerDay", 2);
        set("planPerMonth", 9);
        set("planGap", 6);
        set("planWait", 0);
        set("planHoldout", 10);
        dialog->findChild<QLineEdit *>(QStringLiteral("planExclusive"))->setText(QStringLiteral("召回"));
        sop.press(dialog, QDialogButtonBox::Save);
        const app::sop::Plan plan = sop.stored();
        QCOMPARE(plan.entry, std::optional(app::sop::Entry::Once));
        QVERIFY(plan.reentry);
        QCOMPARE(plan.reentry->afterDays, std::optional(45));
        QVERIFY(plan.guards);
        QCOMPARE(plan.guards->maxPerDay, std::optional(2));
        QCOMPARE(plan.guards->maxPerMonth, std::optional(9));
        QCOMPARE(plan.guards->minGapHours, std::optional(6));
        QCOMPARE(plan.guards->maxWaitDays, std::optional(0)); // nothing waits: not the same as the team's
        QCOMPARE(plan.holdoutPercent, std::optional(10));
        QCOMPARE(plan.exclusiveWith, QStringLiteral("召回"));
        dialog = sop.moreRules();
        choose("planAgain", 1);
        set("planGap", -1);
        sop.press(dialog, QDialogButtonBox::Save);
        QVERIFY(sop.stored().reentry && !sop.stored().reentry->afterDays);
        QVERIFY(!sop.stored().guards->minGapHours);
    }
    void closingTheRulesUnchangedSavesNothing()
    {
        Sop sop;
        const auto version = sop.fixture.integer("SELECT sum(version) FROM plan");
        sop.press(sop.moreRules(), QDialogButtonBox::Save);
        QCOMPARE(sop.fixture.integer("SELECT sum(version) FROM plan"), version);
    }
    void goalAndExitAreBuiltFromConditions()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        auto *dialog = sop.moreRules();
        sop.build(dialog->findChild<QPushButton *>(QStringLiteral("planGoal")),
                  R"({"field":"city","op":"=","value":"杭州"})");
        sop.build(dialog->findChild<QPushButton *>(QStringLiteral("planExit")), R"({"orders":{"count":{">=":1}}})");
        sop.press(dialog, QDialogButtonBox::Save);
        QVERIFY(sop.stored().goal);
        QCOMPARE(sop.stored().goal->value(QStringLiteral("field")).toString(), QStringLiteral("city"));
        QVERIFY(sop.stored().exit);
        QVERIFY(sop.stored().exit->contains(QStringLiteral("orders")));
    }
    void aStepIsOnlyForWhomItsConditionFits()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        auto *button = sop.fixture.find<QPushButton>("stepCondition");
        sop.build(button, R"({"field":"city","op":"=","value":"杭州"})");
        const int step = sop.timeline()->current();
        QVERIFY(sop.stored().steps[size_t(step)].condition);
        QVERIFY(button->text().contains(QLatin1Char('1')));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = sop.fixture.window().findChild<QDialog *>(QStringLiteral("ruleDialog"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("noCondition")), Qt::LeftButton);
        sop.fixture.settle();
        QVERIFY(!sop.stored().steps[size_t(step)].condition);
        sop.fixture.workspace().undo();
        sop.fixture.settle();
        QVERIFY(sop.stored().steps[size_t(step)].condition);
    }
    void aRuleThatCannotBeUnderstoodIsSaidAndNotSaved()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        sop.build(sop.fixture.find<QPushButton>("stepCondition"), R"({"field":"shoe_size","op":"=","value":"42"})");
        QVERIFY(!sop.stored().steps[0].condition);
        QVERIFY(sop.fixture.find<QLabel>("stepProblem")->isVisible() ||
                sop.fixture.find<QLabel>("planProblem")->isVisible());
    }
    void variantsTakeThePlaceOfTheText()
    {
        Sop sop;
        const int step = sop.timeline()->current();
        const QString before = sop.plan().steps[size_t(step)].text;
        QVERIFY(!before.isEmpty());
        sop.click("stepVariants");
        auto *dialog = sop.fixture.find<QDialog>("variantsDialog");
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("variants"));
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->isColumnHidden(0));
        auto *by = dialog->findChild<QComboBox *>(QStringLiteral("variantsBy"));
        by->setCurrentIndex(by->findData(int(app::sop::VariantBy::Layer)));
        QVERIFY(!table->isColumnHidden(0));
        static_cast<QComboBox *>(table->cellWidget(0, 0))->setCurrentIndex(0);
        static_cast<QComboBox *>(table->cellWidget(1, 0))->setCurrentIndex(1);
        static_cast<QPlainTextEdit *>(table->cellWidget(1, 1))->setPlainText(QStringLiteral("老朋友好"));
        sop.press(dialog, QDialogButtonBox::Save);
        app::sop::Step stored = sop.stored().steps[size_t(step)];
        QCOMPARE(stored.variants.size(), std::size_t(2));
        QCOMPARE(stored.variantsBy, std::optional(app::sop::VariantBy::Layer));
        QCOMPARE(stored.variants[0].text, before);
        QCOMPARE(stored.variants[1].text, QStringLiteral("老朋友好"));
        QVERIFY(!stored.variants[0].when.isEmpty());
        QVERIFY(!sop.fixture.find("stepText")->isEnabled());
        // Both away again: the text comes back.
        sop.click("stepVariants");
        dialog = sop.fixture.window().findChildren<QDialog *>(QStringLiteral("variantsDialog")).last();
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("removeVariant")), Qt::LeftButton);
        sop.press(dialog, QDialogButtonBox::Save);
        stored = sop.stored().steps[size_t(step)];
        QVERIFY(stored.variants.empty());
        QCOMPARE(stored.text, before);
        QVERIFY(sop.fixture.find("stepText")->isEnabled());
    }
};

SIYU_TEST(TstSopPage, "tst_soppage")
#include "tst_soppage.moc"
