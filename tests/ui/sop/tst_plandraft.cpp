#include "app/sop/plancodec.h"
#include "tests/testmain.h"
#include "tests/ui/sop/sopwindow.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThread>
#include <QTimeEdit>

using app::sop::Plan;
using app::sop::PlanGuards;
using app::sop::Step;
using tests::Sop;

namespace {

/// One change that a user makes on the page, the n-th time, and the expected plan.
struct Edit
{
    const char *name;
    std::function<void(Sop &, int)> make;
    std::function<void(Plan &, Step &, int)> expect;
};

void step(Sop &sop, const char *name, int n)
{
    sop.fixture.find(name)->setFocus();
    QTest::keyClick(sop.fixture.find(name), n % 2 == 1 ? Qt::Key_Down : Qt::Key_Up);
}

PlanGuards &guardsOf(Plan &plan)
{
    if (!plan.guards)
        plan.guards = PlanGuards();
    return *plan.guards;
}

/// Official names, which are stored as written; a short name is stored as its official one.
const char *ruleOf(int n)
{
    return n % 2 == 1 ? R"({"field":"city","op":"=","value":"杭州市"})"
                      : R"({"field":"city","op":"=","value":"宁波市"})";
}

QJsonObject ruleObject(int n)
{
    return QJsonDocument::fromJson(ruleOf(n)).object();
}

const std::vector<Edit> &edits()
{
    static const std::vector<Edit> all{
        {"text", [](Sop &sop, int n) { sop.type("stepText", QStringLiteral("Hello %1").arg(n)); },
         [](Plan &, Step &step, int n) { step.text = QStringLiteral("Hello %1").arg(n); }},
        {"day", [](Sop &sop, int n) { sop.enter("stepDay", QString::number(n % 9)); },
         [](Plan &, Step &step, int n) { step.day = n % 9; }},
        {"time", [](Sop &sop, int n) { step(sop, "stepTime", n); },
         [](Plan &, Step &step, int n) { step.minute = *step.minute + (n % 2 == 1 ? -60 : 60); }},
        {"on time for", [](Sop &sop, int n) { sop.enter("stepWindow", QString::number(60 + n)); },
         [](Plan &, Step &step, int n) { step.windowMinutes = 60 + n; }},
        {"purpose", [](Sop &sop, int n) { sop.choose(sop.fixture.find<QComboBox>("stepPurpose"), 1 + n % 2); },
         [](Plan &, Step &step, int n) { step.purpose = app::sop::Purpose(2 + n % 2); }},
        {"way", [](Sop &sop, int n) { sop.choose(sop.fixture.find<QComboBox>("stepVia"), n % 2); },
         [](Plan &, Step &step, int n) { step.via = app::sop::Via(1 + n % 2); }},
        {"only for", [](Sop &sop, int n) { sop.build(sop.fixture.find<QPushButton>("stepCondition"), ruleOf(n)); },
         [](Plan &, Step &step, int n) { step.condition = ruleObject(n); }},
        {"priority", [](Sop &sop, int n) { sop.enter("planPriority", QString::number(20 + n % 60)); },
         [](Plan &plan, Step &, int n) { plan.priority = 20 + n % 60; }},
        {"audience",
         [](Sop &sop, int n) {
             auto *box = sop.fixture.find<QComboBox>("planAudience");
             sop.choose(box, box->findText(n % 2 == 1 ? QStringLiteral("复购客户") : QStringLiteral("高消费")));
         },
         [](Plan &plan, Step &, int n) {
             plan.audience = app::sop::Audience();
             plan.audience->segment = n % 2 == 1 ? QStringLiteral("复购客户") : QStringLiteral("高消费");
         }},
        {"day 0",
         [](Sop &sop, int n) {
             auto *dialog = sop.anchorDialog();
             auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
             kinds->setCurrentIndex(kinds->findData(int(app::sop::AnchorKind::EveryDays)));
             dialog->findChild<QSpinBox *>(QStringLiteral("anchorEvery"))->setValue(20 + n);
             sop.press(dialog, QDialogButtonBox::Save);
         },
         [](Plan &plan, Step &, int n) {
             plan.anchor = app::sop::Anchor();
             plan.anchor.kind = app::sop::AnchorKind::EveryDays;
             plan.anchor.everyDays = 20 + n;
         }},
        {"quiet hours", [](Sop &sop, int n) { sop.enter("planQuiet", QStringLiteral("22:%1-8:30").arg(10 + n % 50)); },
         [](Plan &plan, Step &, int n) { guardsOf(plan).quiet = {22 * 60 + 10 + n % 50, 8 * 60 + 30}; }},
        {"most a week", [](Sop &sop, int n) { sop.enter("planPerWeek", QString::number(1 + n % 60)); },
         [](Plan &plan, Step &, int n) { guardsOf(plan).maxPerWeek = 1 + n % 60; }},
        {"weekends", [](Sop &sop, int n) { sop.choose(sop.fixture.find<QComboBox>("planWeekends"), 1 + n % 2); },
         [](Plan &plan, Step &, int n) { guardsOf(plan).weekends = app::sop::RestDays(1 + n % 2); }},
        {"holidays", [](Sop &sop, int n) { sop.choose(sop.fixture.find<QComboBox>("planHolidays"), 1 + n % 2); },
         [](Plan &plan, Step &, int n) { guardsOf(plan).holidays = app::sop::RestDays(1 + n % 2); }},
        {"more rules",
         [](Sop &sop, int n) {
             auto *dialog = sop.moreRules();
             dialog->findChild<QSpinBox *>(QStringLiteral("planHoldout"))->setValue(1 + n % 20);
             sop.press(dialog, QDialogButtonBox::Save);
         },
         [](Plan &plan, Step &, int n) { plan.holdoutPercent = 1 + n % 20; }},
    };
    return all;
}

/// Makes edits one after the other and knows the expected plan.
class Editing final
{
public:
    Sop sop;

    Editing()
    {
        sop.fromTemplate("template.win-back");
        m_expected = sop.stored();
        m_made.resize(edits().size());
    }
    void make(std::size_t index)
    {
        const Edit &edit = edits()[index];
        const int n = ++m_made[index];
        edit.make(sop, n);
        edit.expect(m_expected, m_expected.steps[std::size_t(m_current)], n);
        const auto order = ui::sortSteps(m_expected);
        m_current = int(std::find(order.begin(), order.end(), m_current) - order.begin());
        m_done << QLatin1String(edit.name);
    }
    /// The edits that the store does not contain; empty if it is right.
    QString difference()
    {
        sop.page()->finishTyping();
        sop.saved();
        const QStringList done = std::exchange(m_done, {});
        const Plan stored = sop.stored();
        if (stored == m_expected && sop.plan() == m_expected)
            return {};
        return QStringLiteral("after %1:\nstored   %2\nshown    %3\nexpected %4")
            .arg(done.join(QStringLiteral(", ")), text(stored), text(sop.plan()), text(m_expected));
    }

private:
    static QString text(const Plan &plan)
    {
        return QString::fromUtf8(QJsonDocument(app::sop::planToJson(plan)).toJson(QJsonDocument::Compact));
    }

    Plan m_expected;
    int m_current = 0;
    std::vector<int> m_made;
    QStringList m_done;
};

constexpr const char *typed = "Typed and not yet left";

} // namespace

class TstPlanDraft : public QObject
{
    Q_OBJECT

private slots:
    void aTextThatIsNoRuleTakesNoConditionAway()
    {
        Sop sop;
        sop.click("moreRules");
        auto *dialog = sop.fixture.window().findChildren<QDialog *>(QStringLiteral("planDialog")).last();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("planGoal")), Qt::LeftButton);
        auto *rule = sop.fixture.window().findChildren<QDialog *>(QStringLiteral("ruleDialog")).last();
        rule->findChild<ui::RuleEditor *>()->setRule(
            QJsonDocument::fromJson(R"({"any":[{"all":[{"tag":"a"},{"not":{"tag":"b"}}]},{"tag":"c"}]})").object());
        rule->findChild<QPlainTextEdit *>(QStringLiteral("ruleText"))->setPlainText(QStringLiteral("{\"any\":["));
        sop.press(rule, QDialogButtonBox::Ok);
        QVERIFY(rule->isVisible());
        QVERIFY(rule->findChild<QLabel *>(QStringLiteral("ruleDialogProblem"))->isVisible());
    }
    void noEditPutsAnotherBack()
    {
        Editing editing;
        for (std::size_t first = 0; first < edits().size(); ++first) {
            for (std::size_t second = 0; second < edits().size(); ++second) {
                editing.make(first);
                if (second != first)
                    editing.make(second);
                const QString difference = editing.difference();
                QVERIFY2(difference.isEmpty(), qPrintable(difference));
            }
        }
    }
    void noOrderOfEditsLosesOne()
    {
        Editing editing;
        QRandomGenerator random(20261122);
        for (int round = 0; round < 40; ++round) {
            const int count = random.bounded(2, 8);
            for (int i = 0; i < count; ++i) {
                editing.make(std::size_t(random.bounded(int(edits().size()))));
                if (random.bounded(3) == 0)
                    editing.sop.fixture.settle();
            }
            const QString difference = editing.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
    void theButtonOfDayZeroShowsWhatIsSaved()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        auto *dialog = sop.anchorDialog();
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
        kinds->setCurrentIndex(kinds->findData(int(app::sop::AnchorKind::Birthday)));
        const QString chosen = kinds->currentText();
        sop.press(dialog, QDialogButtonBox::Save); // which deletes the dialog
        QCOMPARE(sop.stored().anchor.kind, app::sop::AnchorKind::Birthday);
        QCOMPARE(sop.fixture.find("planAnchor")->toolTip(), chosen);
    }
    void whatIsBeingTypedSurvivesAChangeOfTheStore()
    {
        Sop sop;
        sop.type("stepText", QLatin1String(typed));
        changeElsewhere(sop, [](Plan &plan) { plan.priority = 77; });
        QCOMPARE(sop.fixture.find<QPlainTextEdit>("stepText")->toPlainText(), QLatin1String(typed));
        QCOMPARE(sop.fixture.find<QSpinBox>("planPriority")->value(), 77);
        sop.timeline()->setFocus();
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[0].text, QLatin1String(typed));
        QCOMPARE(sop.stored().priority, std::optional(77));
    }
    void aNumberBeingTypedSurvivesAChangeOfTheStore()
    {
        Sop sop;
        sop.type("planPerWeek", QStringLiteral("6"));
        sop.type("planPriority", QStringLiteral("33"));
        changeElsewhere(sop, [](Plan &plan) { plan.holdoutPercent = 5; });
        sop.timeline()->setFocus();
        sop.fixture.settle();
        QCOMPARE(sop.stored().priority, std::optional(33));
        QCOMPARE(sop.stored().guards->maxPerWeek, std::optional(6));
        QCOMPARE(sop.stored().holdoutPercent, std::optional(5));
    }
    void whatIsTypedIsSavedWhenOneLeaves_data()
    {
        QTest::addColumn<QByteArray>("way");
        for (const char *way : {"another plan", "another page", "another language", "the window closes"})
            QTest::newRow(way) << QByteArray(way);
    }
    void whatIsTypedIsSavedWhenOneLeaves()
    {
        QFETCH(QByteArray, way);
        Sop sop;
        sop.fromTemplate("template.win-back");
        const QString name = sop.plan().name;
        QSignalSpy language(&sop.fixture.window(), &ui::MainWindow::languageChosen);
        sop.type("stepText", QLatin1String(typed));
        sop.type("planQuiet", QStringLiteral("21:15-9:15"));
        sop.fixture.find<QPlainTextEdit>("stepText")->setFocus();
        QTest::keyClicks(sop.fixture.find("stepText"), QStringLiteral("!"));
        if (way == "another plan") {
            sop.page()->show(QStringLiteral("plan/新客7天欢迎"));
        } else if (way == "another page") {
            sop.fixture.window().showPage(QStringLiteral("today"));
        } else if (way == "another language") {
            for (QAction *action : sop.fixture.window().findChildren<QAction *>()) {
                if (action->text() == QStringLiteral("English"))
                    action->trigger();
            }
            QTRY_COMPARE(language.size(), 1);
        } else {
            sop.fixture.window().close();
            QTRY_VERIFY(!sop.fixture.window().isVisible());
        }
        sop.fixture.settle();
        const Plan stored = storedPlan(sop, name);
        QCOMPARE(stored.steps[0].text, QLatin1String(typed) + QStringLiteral("!"));
        QVERIFY(stored.guards && stored.guards->quiet);
        QCOMPARE(stored.guards->quiet->from, 21 * 60 + 15);
    }
    void aChangeDuringAnImportIsSavedAfterIt()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        std::atomic<bool> goOn = false;
        const auto end = qScopeGuard([&goOn] { goOn = true; }); // a failing test must not wait for ever
        import(sop, goOn);
        sop.enter("planPriority", QStringLiteral("66"));
        sop.type("stepText", QLatin1String(typed));
        sop.timeline()->setFocus();
        QVERIFY(sop.fixture.find<QLabel>("planState")->text().contains(QStringLiteral("2 change(s) not yet saved")));
        QCOMPARE(sop.plan().priority, std::optional(66));
        goOn = true;
        sop.fixture.settle();
        QCOMPARE(sop.stored().priority, std::optional(66));
        QCOMPARE(sop.stored().steps[0].text, QLatin1String(typed));
        QVERIFY(!sop.fixture.find<QLabel>("planState")->text().contains(QStringLiteral("not saved yet")));
    }
    void undoTakesBackWhatWaits()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        const Plan before = sop.stored();
        std::atomic<bool> goOn = false;
        const auto end = qScopeGuard([&goOn] { goOn = true; }); // a failing test must not wait for ever
        import(sop, goOn);
        sop.enter("planPriority", QStringLiteral("66"));
        sop.fixture.window().actions().find("undo")->trigger();
        QVERIFY(sop.plan() == before);
        QCOMPARE(sop.fixture.find<QSpinBox>("planPriority")->value(), before.priority.value_or(50));
        goOn = true;
        sop.fixture.settle();
        QVERIFY(sop.stored() == before);
    }
    void aRefusedChangeStaysInTheEditorAndHoldsNothingUp()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        sop.build(sop.fixture.find<QPushButton>("stepCondition"), R"({"tag":{"any":["nobody has it"]}})");
        QVERIFY(!sop.stored().steps[0].condition);
        QVERIFY(sop.plan().steps[0].condition);
        sop.enter("planPriority", QStringLiteral("66"));
        sop.fixture.settle();
        QCOMPARE(sop.stored().priority, std::optional(66));
        QVERIFY(sop.plan().steps[0].condition);
        QVERIFY(sop.fixture.find<QLabel>("planProblem")->isVisible() ||
                sop.fixture.find<QLabel>("stepProblem")->isVisible());
        // Once corrected, it is saved.
        sop.build(sop.fixture.find<QPushButton>("stepCondition"), ruleOf(1));
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[0].condition, std::optional(ruleObject(1)));
        QVERIFY(!sop.fixture.find<QLabel>("planProblem")->isVisible());
        QVERIFY(!sop.fixture.find<QLabel>("stepProblem")->isVisible());
    }
    void undoAndRedoAreShownInTheOpenEditor()
    {
        Sop sop;
        sop.fromTemplate("template.win-back");
        const Plan before = sop.stored();
        sop.type("stepText", QLatin1String(typed));
        sop.timeline()->setFocus();
        sop.fixture.settle();
        sop.enter("planPriority", QStringLiteral("66"));
        sop.fixture.settle();
        const Plan after = sop.stored();
        sop.trigger("undo");
        QCOMPARE(sop.fixture.find<QSpinBox>("planPriority")->value(), before.priority.value_or(50));
        sop.trigger("undo");
        QVERIFY(sop.stored() == before);
        QCOMPARE(sop.fixture.find<QPlainTextEdit>("stepText")->toPlainText(), before.steps[0].text);
        sop.trigger("redo");
        sop.trigger("redo");
        QVERIFY(sop.stored() == after);
        QVERIFY(sop.plan() == after);
        QCOMPARE(sop.fixture.find<QPlainTextEdit>("stepText")->toPlainText(), QLatin1String(typed));
    }

private:
    static void changeElsewhere(Sop &sop, std::function<void(Plan &)> change)
    {
        sop.fixture.workspace().edit([name = sop.plan().name, change](app::TeamStore &store, app::JobContext &) {
            app::sop::SopService service(store);
            auto plan = service.plan(name);
            change(*plan);
            return service.import(QJsonDocument(app::sop::planToJson(*plan)).toJson());
        });
        sop.fixture.settle();
    }
    static Plan storedPlan(Sop &sop, const QString &name)
    {
        auto job = sop.fixture.workspace().ask([name](app::TeamStore &store, app::JobContext &) {
            return app::sop::SopService(store).plan(name);
        });
        while (!job.isFinished())
            QTest::qWait(2);
        return job.result().value_or(Plan());
    }
    static void import(Sop &sop, std::atomic<bool> &goOn)
    {
        sop.fixture.workspace().writeLong(QStringLiteral("import"),
                                          [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                              while (!goOn)
                                                  QThread::msleep(1);
                                              return {};
                                          });
    }
};

SIYU_TEST(TstPlanDraft, "tst_plandraft")
#include "tst_plandraft.moc"
