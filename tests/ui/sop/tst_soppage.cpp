#include "app/sop/plancodec.h"
#include "storage/sop/planstore.h"
#include "tests/testmain.h"
#include "tests/ui/sop/sopwindow.h"
#include "ui/sop/heatmap.h"
#include "ui/sop/touchmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimeEdit>
#include <QToolButton>

using tests::Sop;

class TstSopPage : public QObject
{
    Q_OBJECT

private slots:
    void aLowWindowStillShowsAWholeStep()
    {
        Sop sop;
        sop.fixture.window().resize(960, 600);
        sop.fixture.settle();
        const QRect card = sop.timeline()->cardOf(0);
        auto *scroll = sop.fixture.find<QScrollArea>("timelineScroll");
        const QRect seen(sop.timeline()->mapFrom(scroll->viewport(), QPoint()), scroll->viewport()->size());
        QVERIFY2(seen.top() <= card.top() && seen.bottom() >= card.bottom(),
                 qPrintable(QStringLiteral("%1 of %2").arg(seen.height()).arg(card.bottom())));
        QVERIFY2(!scroll->verticalScrollBar()->isVisible(), "a scroll bar covers the last day");
    }
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
                 10 * 60 + 30); // steps are sorted by day
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
    void anArrowWithControlOrAltMovesByADay_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifier");
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
    }
    void anArrowWithControlOrAltMovesByADay()
    {
        QFETCH(Qt::KeyboardModifiers, modifier);
        Sop sop;
        sop.timeline()->setFocus();
        QTest::keyClick(sop.timeline(), Qt::Key_Right);
        QTest::keyClick(sop.timeline(), Qt::Key_Right, modifier);
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[1].day.value_or(0), 2);
        QTest::keyClick(sop.timeline(), Qt::Key_Left, modifier);
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[1].day.value_or(0), 1);
        sop.trigger("undo");
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
    void whatIsTypedInAnActivePlanIsToldAndStoredWhenOneLeaves_data()
    {
        QTest::addColumn<bool>("isByList");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("in the list") << true << true;
        QTest::newRow("by a link") << false << true;
        QTest::newRow("and the answer is no") << true << false;
    }
    void whatIsTypedInAnActivePlanIsToldAndStoredWhenOneLeaves()
    {
        QFETCH(bool, isByList);
        QFETCH(bool, agrees);
        Sop sop;
        auto &prompts = sop.fixture.prompts();
        const QString active = sop.plan().name;
        const auto before = sop.stored();
        sop.fromTemplate("template.birthday");
        const auto other = sop.stored();
        QVERIFY(sop.page()->show(QStringLiteral("plan/") + active));
        sop.fixture.settle();
        QCOMPARE(sop.state(), QStringLiteral("active"));
        QVERIFY2(prompts.questions.isEmpty(), qPrintable(prompts.questions.join(QLatin1Char('\n'))));
        prompts.agrees = agrees;
        const auto enrolled = sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1"); // as the list says
        QVERIFY(enrolled > 0);
        QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(4).center());
        sop.type("stepText", QStringLiteral("Typed under people"));
        if (isByList)
            QTest::mouseClick(sop.list()->viewport(), Qt::LeftButton, {},
                              sop.list()->visualRect(sop.list()->model()->index(1, 0)).center());
        else
            sop.page()->show(QStringLiteral("plan/") + other.name);
        sop.fixture.settle();
        QCOMPARE(sop.plan().name, agrees ? other.name : active); // where the text can be edited further
        QCOMPARE(prompts.questions.size(), 1);
        QVERIFY2(prompts.questions[0].contains(active), qPrintable(prompts.questions[0]));
        const QStringList told = prompts.explanations[0].split(QLatin1Char('\n'));
        QVERIFY2(told[0] == QStringLiteral("Enrolled now: %1 customer(s).").arg(enrolled), qPrintable(told[0]));
        QVERIFY2(told.value(1).contains(QStringLiteral("change but keep their time")),
                 qPrintable(prompts.explanations[0]));
        if (agrees)
            QVERIFY(sop.stored() == other); // the plan selected meanwhile has not changed
        QVERIFY(sop.page()->show(QStringLiteral("plan/") + active));
        sop.fixture.settle();
        auto expected = before;
        if (agrees)
            expected.steps[4].text = QStringLiteral("Typed under people");
        QVERIFY(sop.stored() == expected);
        QVERIFY(sop.plan() == expected);
        QCOMPARE(sop.page()->unsaved(), 0);
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
    void aTextIsSavedAfterAPauseAndWhenOneLeavesAfterIt()
    {
        Sop sop;
        sop.fromTemplate("template.nurture-30-days"); // a draft: an active SOP asks before a change
        QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(1).center());
        sop.type("stepText", QStringLiteral("First thought"));
        QTRY_COMPARE(sop.stored().steps[1].text, QStringLiteral("First thought")); // while the field keeps the focus
        QTest::keyClicks(sop.fixture.find("stepText"), QStringLiteral(", second"));
        QTest::qWait(2'500); // reads it again
        sop.timeline()->setFocus();
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[1].text, QStringLiteral("First thought, second"));
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
        QCOMPARE(sop.timeline()->current(), 1); // the day after the first step
        sop.click("button.sop.deleteStep");
        QCOMPARE(sop.stored().steps.size(), std::size_t(5));
    }
    void theAudienceIsASegmentOrARule()
    {
        Sop sop;
        auto *audience = sop.fixture.find<QComboBox>("planAudience");
        QCOMPARE(audience->currentIndex(), 0); // everyone
        sop.choose(audience, 1);
        auto *dialog = sop.fixture.window().findChildren<QDialog *>(QStringLiteral("ruleDialog")).last();
        sop.press(dialog, QDialogButtonBox::Cancel);
        QCOMPARE(audience->currentIndex(), 0); // unchanged: no rule was entered
        sop.choose(audience, 1);
        sop.writeRule(R"({"tag":{"any":["nobody has it"]}})");
        QVERIFY(sop.fixture.find<QLabel>("planProblem")->text().contains(QStringLiteral("nobody has it")));
        QVERIFY(!sop.stored().audience);
        sop.choose(audience, 1);
        sop.writeRule(R"({"field":"city","op":"=","value":"杭州"})");
        QVERIFY(sop.stored().audience && sop.stored().audience->rule);
        sop.choose(audience, audience->findText(QStringLiteral("复购客户")));
        QCOMPARE(sop.stored().audience->segment, QStringLiteral("复购客户"));
        QVERIFY(!sop.fixture.find("planProblem")->isVisible());
        sop.choose(audience, 0);
        QVERIFY(!sop.stored().audience);
    }
    void aNewPlanBeginsWithOneStep()
    {
        Sop sop;
        sop.fixture.prompts().answer = QStringLiteral("老客回访");
        sop.trigger("sop.new");
        QCOMPARE(sop.plan().name, QStringLiteral("老客回访"));
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        QCOMPARE(sop.stored().steps.size(), std::size_t(1));
        QVERIFY(!sop.fixture.find("planNote")->isVisible());
        QVERIFY(sop.fixture.find("activatePlan")->isEnabled());
        sop.trigger("sop.new");
        QCOMPARE(sop.plan().name, QStringLiteral("老客回访 2")); // the first is unchanged
    }
    void everyKindIsOffered()
    {
        Sop sop;
        for (const char *name : {"sop.newGroup", "sop.newMoments"})
            QVERIFY2(sop.fixture.window().actions().find(name), name);
        for (const char *name : {"template.group-launch", "template.moments-weekly"})
            QVERIFY2(sop.fixture.window().findChild<QAction *>(QLatin1String(name)), name);
    }
    void aNewGroupSopWaitsForItsGroups()
    {
        Sop sop;
        sop.fixture.prompts().answer = QStringLiteral("群日");
        sop.trigger("sop.newGroup");
        QCOMPARE(sop.plan().kind, app::sop::PlanKind::Group);
        auto *note = sop.fixture.find<QLabel>("planNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("group chats")), qPrintable(note->text()));
        QVERIFY(!sop.fixture.find("activatePlan")->isEnabled());
        auto *audience = sop.fixture.find<QComboBox>("planAudience");
        sop.choose(audience, audience->count() - 1);
        auto *dialog = sop.fixture.find<QDialog>("targetListDialog");
        dialog->findChild<QListWidget *>(QStringLiteral("targets"))->item(0)->setCheckState(Qt::Checked);
        sop.press(dialog, QDialogButtonBox::Ok);
        sop.saved();
        sop.fixture.settle();
        QVERIFY(!note->isVisible());
        QVERIFY(sop.fixture.find("activatePlan")->isEnabled());
    }
    void aPlanThatCannotBeActivatedSaysSo()
    {
        Sop sop;
        sop.fixture.prompts().path = sop.fixture.write(
            QStringLiteral("group day.json"), R"({"name":"群日","kind":"one_to_one","anchor":{"on":"group_opened"},)"
                                              R"("steps":[{"day":0,"time":"10:00","text":"x"}]})");
        sop.trigger("sop.import");
        QCOMPARE(sop.plan().name, QStringLiteral("群日"));
        auto *note = sop.fixture.find<QLabel>("planNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("Choose another day 0")), qPrintable(note->text()));
        QVERIFY(!sop.fixture.find("activatePlan")->isEnabled());
        QCOMPARE(sop.fixture.find("activatePlan")->toolTip(), note->text());
    }
    void aPlanIsCopiedWithAllThatItSays()
    {
        Sop sop;
        const auto before = sop.stored();
        sop.fixture.prompts().answer = QStringLiteral("欢迎第二版");
        QTest::keyClick(sop.list(), Qt::Key_D, Qt::ControlModifier);
        sop.fixture.settle();
        QCOMPARE(sop.plan().name, QStringLiteral("欢迎第二版"));
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        QVERIFY(sop.stored().steps == before.steps);
        sop.trigger("undo");
        QCOMPARE(sop.list()->model()->rowCount(), 1);
    }
    void aPlanIsRenamedUnderThePeopleInIt()
    {
        Sop sop;
        const auto before = sop.stored();
        const auto inside = sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1");
        sop.fixture.prompts().answer = QStringLiteral("欢迎");
        QTest::keyClick(sop.list(), Qt::Key_F2);
        sop.fixture.settle();
        QCOMPARE(sop.plan().name, QStringLiteral("欢迎"));
        QVERIFY(sop.stored().steps == before.steps);
        QCOMPARE(sop.state(), QStringLiteral("active"));
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1"), inside);
        sop.trigger("undo");
        QCOMPARE(sop.plan().name, before.name);
    }
    void aNameThatIsTakenIsRefused()
    {
        Sop sop;
        sop.fromTemplate("template.birthday");
        sop.fixture.prompts().answer = QStringLiteral("新客7天欢迎");
        sop.trigger("sop.rename");
        QCOMPARE(sop.fixture.prompts().told.size(), 1);
        QCOMPARE(sop.plan().name, QStringLiteral("生日关怀"));
    }
    void onlyDraftsAreDeletedAndComeBack()
    {
        Sop sop;
        QVERIFY(!sop.fixture.window().actions().find("sop.delete")->isEnabled());
        QVERIFY(!sop.fixture.window().actions().find("sop.delete")->toolTip().isEmpty());
        sop.fromTemplate("template.birthday");
        const auto before = sop.stored();
        sop.trigger("sop.delete");
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM plan"), std::int64_t(1));
        QCOMPARE(sop.plan().name, QStringLiteral("新客7天欢迎"));
        sop.trigger("undo");
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM plan"), std::int64_t(2));
        QVERIFY(sop.page()->show(QStringLiteral("plan/") + before.name));
        sop.fixture.settle();
        QVERIFY(sop.stored() == before);
    }
    void theDaysOfACycleAreShownAndChanged()
    {
        Sop sop;
        sop.fromTemplate("template.member-day");
        auto *anchor = sop.fixture.find<QPushButton>("planAnchor");
        QVERIFY2(anchor->toolTip().contains(QStringLiteral("8, 18")), qPrintable(anchor->toolTip()));
        auto *dialog = sop.anchorDialog();
        QTest::mouseClick(dialog->findChild<QToolButton *>(QStringLiteral("anchorMonthDays.18")), Qt::LeftButton);
        sop.press(dialog, QDialogButtonBox::Save);
        QCOMPARE(sop.stored().anchor.days, (std::vector<int>{8, 28}));
        sop.trigger("undo");
        QCOMPARE(sop.stored().anchor.days, (std::vector<int>{8, 18, 28}));
    }
    void dayZeroCanBe_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("json");
        using app::sop::AnchorKind;
        const auto row = [](const char *name, AnchorKind kind, const char *json) {
            QTest::newRow(name) << int(kind) << QByteArray(json);
        };
        row("a friend added", AnchorKind::FriendAdded, R"({"on":"friend_added"})");
        row("a tag", AnchorKind::TagGiven, R"({"on":"tag_given","tag":"高意向"})");
        row("a product", AnchorKind::RepurchaseDue, R"({"on":"repurchase_due","product":"龙井"})");
        row("a campaign", AnchorKind::CampaignStart, R"({"on":"campaign_start","campaign":"双12"})");
        row("a live session", AnchorKind::LiveStart, R"({"on":"live_start","campaign":"春茶专场"})");
        row("a date", AnchorKind::Date, R"({"date":"2026-12-12"})");
        row("every few days", AnchorKind::EveryDays, R"({"every":"3 days"})");
        row("every week", AnchorKind::EveryWeek, R"({"every":"week","weekday":[1,4]})");
        row("every month", AnchorKind::EveryMonth, R"({"every":"month","day":[8,28]})");
    }
    void dayZeroCanBe()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, json);
        Sop sop;
        sop.fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute("INSERT OR IGNORE INTO tag(id, name) VALUES(4294967390, '高意向')");
            return {};
        });
        sop.fixture.settle();
        sop.fromTemplate("template.birthday");
        auto *dialog = sop.anchorDialog();
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
        kinds->setCurrentIndex(kinds->findData(kind));
        const auto type = [dialog](const char *name, const char *text) {
            dialog->findChild<QComboBox *>(QLatin1String(name))->setEditText(QString::fromUtf8(text));
        };
        type("anchorTag", "高意向");
        type("anchorProduct", kind == int(app::sop::AnchorKind::RepurchaseDue) ? "龙井" : "");
        type("anchorCampaign", "双12");
        type("anchorLive", "春茶专场");
        dialog->findChild<QDateEdit *>(QStringLiteral("anchorDate"))->setDate(QDate(2026, 12, 12));
        dialog->findChild<QSpinBox *>(QStringLiteral("anchorEvery"))->setValue(3);
        for (const char *day : {"anchorWeekdays.1", "anchorWeekdays.4", "anchorMonthDays.8", "anchorMonthDays.28"})
            dialog->findChild<QToolButton *>(QLatin1String(day))->setChecked(true);
        sop.press(dialog, QDialogButtonBox::Save);
        const QJsonObject stored = app::sop::planToJson(sop.stored()).value(QStringLiteral("anchor")).toObject();
        QCOMPARE(stored, QJsonDocument::fromJson(json).object());
    }
    void daysThatWereNotChosenAreAsked()
    {
        Sop sop;
        sop.fromTemplate("template.birthday");
        auto *dialog = sop.anchorDialog();
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
        kinds->setCurrentIndex(kinds->findData(int(app::sop::AnchorKind::EveryWeek)));
        sop.press(dialog, QDialogButtonBox::Save);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("anchorProblem"))->isVisible());
        sop.press(dialog, QDialogButtonBox::Cancel);
        QCOMPARE(sop.stored().anchor.kind, app::sop::AnchorKind::Birthday);
    }
    void anotherDayZeroUnderPeopleInThePlanIsAsked()
    {
        Sop sop;
        sop.fixture.prompts().agrees = false;
        auto *dialog = sop.anchorDialog();
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
        kinds->setCurrentIndex(kinds->findData(int(app::sop::AnchorKind::FirstOrder)));
        sop.press(dialog, QDialogButtonBox::Save);
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
        QCOMPARE(sop.stored().anchor.kind, app::sop::AnchorKind::FriendAdded);
    }
    void aLiveSessionThatIsNotChosenIsAskedFor()
    {
        Sop sop;
        sop.fromTemplate("template.livestream");
        sop.click("activatePlan");
        QCOMPARE(sop.state(), QStringLiteral("draft"));
        QCOMPARE(sop.fixture.prompts().told.size(), 1);
    }
    void everyTemplateOfTheProductIsOffered()
    {
        Sop sop;
        for (const char *name : {"new-friend-7-days", "nurture-30-days", "repurchase-reminder", "win-back",
                                 "member-day", "livestream"})
            sop.fromTemplate((QByteArray("template.") + name).constData());
        QCOMPARE(sop.list()->model()->rowCount(), 7);
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
    void whatIsBehindStandsApartFromWhatIsToCome()
    {
        Sop sop;
        sop.fixture.find<QTabWidget>("planTabs")->setCurrentIndex(1);
        sop.fixture.settle();
        auto *table = sop.fixture.find<QTableView>("touchTable");
        const QString today = QStringLiteral("2026-11-22");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString state = table->model()->index(row, ui::TouchModel::State).data().toString();
            QVERIFY2(state == QStringLiteral("planned") || state == QStringLiteral("due") ||
                         state == QStringLiteral("moved"),
                     qPrintable(state));
            QVERIFY(table->model()->index(row, 0).data().toString().left(10) >= today);
        }
        const QString summary = sop.fixture.find<QLabel>("previewSummary")->text();
        QVERIFY2(summary.startsWith(QStringLiteral("%1 touch").arg(table->model()->rowCount())), qPrintable(summary));
        sop.fixture.find<QComboBox>("previewGroup")->setCurrentIndex(2);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString state = table->model()->index(row, ui::TouchModel::State).data().toString();
            QVERIFY2(state != QStringLiteral("planned"), qPrintable(state));
        }
    }
    void theLoadOfEachIsShownByStaffAndDay()
    {
        Sop sop;
        sop.fixture.find<QTabWidget>("planTabs")->setCurrentIndex(1);
        sop.fixture.settle();
        sop.fixture.find<QComboBox>("previewBy")->setCurrentIndex(1);
        auto *load = sop.fixture.find<QTableWidget>("staffLoad");
        auto *table = sop.fixture.find<QTableView>("touchTable");
        QVERIFY(load->isVisible());
        QVERIFY(load->rowCount() > 1);
        int all = 0;
        for (int row = 0; row < load->rowCount(); ++row) {
            for (int day = 0; day < load->columnCount(); ++day)
                all += load->item(row, day)->text().toInt();
        }
        QCOMPARE(all, table->model()->rowCount());
        int day = 0;
        while (load->item(0, day)->text().isEmpty())
            ++day;
        QVERIFY(load->item(0, day)->toolTip().contains(QStringLiteral("by hand")));
        QTest::mouseClick(load->viewport(), Qt::LeftButton, {}, load->visualItemRect(load->item(0, day)).center());
        QCOMPARE(table->model()->rowCount(), load->item(0, day)->text().toInt());
    }
    void whatGuardsHoldBackIsCountedByGuard()
    {
        Sop sop;
        sop.fromTemplate("template.member-day"); // sells, also to customers in their first 30 days
        sop.fixture.find<QTabWidget>("planTabs")->setCurrentIndex(1);
        sop.fixture.settle();
        auto *guards = sop.fixture.find<QTableWidget>("guardTable");
        auto *table = sop.fixture.find<QTableView>("touchTable");
        const auto found = guards->findItems(QStringLiteral("nurture period"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        const int count = guards->item(found[0]->row(), 1)->text().toInt();
        QVERIFY(count > 0);
        QTest::mouseClick(guards->viewport(), Qt::LeftButton, {}, guards->visualItemRect(found[0]).center());
        QCOMPARE(table->model()->rowCount(), count);
        QVERIFY(table->model()->index(0, ui::TouchModel::Reason).data().toString().contains(QStringLiteral("nurture")));
    }
    void theQuestionOfAnActivationSaysWhatItDoes()
    {
        Sop sop;
        sop.fixture.prompts().agrees = false;
        sop.fromTemplate("template.member-day");
        sop.click("activatePlan");
        const QString selling = sop.fixture.prompts().explanations.last();
        QVERIFY2(selling.contains(QStringLiteral("in the next 30 days")), qPrintable(selling));
        QVERIFY2(selling.contains(QStringLiteral("nurture period")), qPrintable(selling));
        sop.fromTemplate("template.nurture-30-days");
        sop.click("activatePlan");
        const QString late = sop.fixture.prompts().explanations.last();
        QVERIFY2(late.contains(QStringLiteral("will not be created")), qPrintable(late));
        QVERIFY2(late.contains(QStringLiteral("To start everyone at day 0")), qPrintable(late));
        sop.trigger("sop.activateToday");
        const QString fromToday = sop.fixture.prompts().explanations.last();
        QVERIFY2(!fromToday.contains(QStringLiteral("will not be created")), qPrintable(fromToday));
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
        QCOMPARE(sop.fixture.prompts().outcomes, QList{ui::Prompts::Outcome::ReachesCustomers});
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
        QVERIFY(!sop.fixture.find("button.sop.addStep")->isEnabled());
    }
    void anEndIsTakenBackWithPeopleAndTasks()
    {
        Sop sop;
        const auto inside = sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1");
        const auto open = sop.fixture.integer("SELECT count(*) FROM task WHERE state IN (1, 2, 3, 7)");
        QVERIFY(inside > 0);
        sop.trigger("sop.end");
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1"), std::int64_t(0));
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM task WHERE state IN (1, 2, 3, 7)"), std::int64_t(0));
        sop.trigger("undo");
        QCOMPARE(sop.state(), QStringLiteral("active"));
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM enrolment WHERE state = 1"), inside);
        QCOMPARE(sop.fixture.integer("SELECT count(*) FROM task WHERE state IN (1, 2, 3, 7)"), open);
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
        choose("planPer", 1);
        choose("planEntry", 1);
        choose("planAgain", 2);
        choose("planReply", 1);
        set("planAgainDays", 45);
        set("planPerDay", 2);
        set("planPerMonth", 9);
        set("planGap", 6);
        set("planWait", 0);
        set("planHoldout", 10);
        dialog->findChild<QLineEdit *>(QStringLiteral("planExclusive"))->setText(QStringLiteral("召回"));
        sop.press(dialog, QDialogButtonBox::Save);
        const app::sop::Plan plan = sop.stored();
        QCOMPARE(plan.per, std::optional(app::sop::Per::Friendship));
        QCOMPARE(plan.entry, std::optional(app::sop::Entry::Once));
        QCOMPARE(plan.onReply, std::optional(app::sop::OnReply::GoOn));
        QVERIFY(plan.reentry);
        QCOMPARE(plan.reentry->afterDays, std::optional(45));
        QVERIFY(plan.guards);
        QCOMPARE(plan.guards->maxPerDay, std::optional(2));
        QCOMPARE(plan.guards->maxPerMonth, std::optional(9));
        QCOMPARE(plan.guards->minGapHours, std::optional(6));
        QCOMPARE(plan.guards->maxWaitDays, std::optional(0)); // nothing waits: different from the team default
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
        // Both removed: back to a single text.
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
