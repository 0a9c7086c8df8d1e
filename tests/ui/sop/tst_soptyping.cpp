#include "tests/testmain.h"
#include "tests/ui/sop/sopwindow.h"

#include <QPlainTextEdit>

using tests::Sop;

namespace {

/// Types a text into the second step of the active SOP of the sample team, which has open tasks.
class Typing final
{
public:
    const QString text = QStringLiteral("Typed under people");
    Sop sop;
    app::sop::Plan before = sop.stored();

    Typing()
    {
        chooseSecond();
        sop.type("stepText", text);
    }
    void chooseSecond() { QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(1).center()); }
    void goToToday()
    {
        sop.fixture.window().showPage(QStringLiteral("today"));
        sop.fixture.settle();
    }
    QString shown() { return sop.fixture.find<QPlainTextEdit>("stepText")->toPlainText(); }
    bool isTyped() { return sop.page()->isVisible() && sop.timeline()->current() == 1 && shown() == text; }
    std::int64_t openTasks() { return sop.fixture.integer("SELECT count(*) FROM task WHERE state IN (1, 2)"); }
};

} // namespace

/// A text that is typed in an active SOP, where storing it is asked about first.
class TstSopTyping : public QObject
{
    Q_OBJECT

private slots:
    void whoKeepsEditingIsBackAtTheText_data()
    {
        QTest::addColumn<QString>("leaves");
        QTest::newRow("for another page") << "page";
        QTest::newRow("for another step") << "step";
        QTest::newRow("to close the window") << "window";
    }
    void whoKeepsEditingIsBackAtTheText()
    {
        QFETCH(QString, leaves);
        Typing typing;
        Sop &sop = typing.sop;
        sop.fixture.prompts().agrees = false;
        if (leaves == QLatin1String("page"))
            typing.goToToday();
        else if (leaves == QLatin1String("step"))
            QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(3).center());
        else
            sop.fixture.window().close();
        sop.fixture.settle();
        QTRY_VERIFY(typing.isTyped());
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
        QVERIFY(sop.stored() == typing.before);
        if (leaves == QLatin1String("window")) {
            QTRY_VERIFY(sop.fixture.window().findChild<QWidget *>(QStringLiteral("closingStay")));
            QTest::mouseClick(sop.fixture.find("closingStay"), Qt::LeftButton);
            sop.fixture.settle();
            QVERIFY(sop.fixture.window().isVisible());
            QVERIFY(typing.isTyped());
        }
        sop.fixture.prompts().agrees = true;
        sop.page()->finishTyping();
        sop.fixture.settle();
        QCOMPARE(sop.stored().steps[1].text, typing.text);
    }
    void theStepSelectedMeanwhileStaysSelected_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the mouse") << false;
        QTest::newRow("by the keyboard") << true;
    }
    void theStepSelectedMeanwhileStaysSelected()
    {
        QFETCH(bool, byKey);
        Typing typing;
        Sop &sop = typing.sop;
        if (byKey)
            QTest::keyClick(sop.timeline(), Qt::Key_Right);
        else
            QTest::mouseClick(sop.timeline(), Qt::LeftButton, {}, sop.timeline()->cardOf(2).center());
        sop.fixture.settle();
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
        QCOMPARE(sop.stored().steps[1].text, typing.text);
        QCOMPARE(sop.timeline()->current(), 2);
        QCOMPARE(typing.shown(), typing.before.steps[2].text);
    }
    void whatIsDiscardedIsGone()
    {
        Typing typing;
        Sop &sop = typing.sop;
        sop.fixture.prompts().agrees = false;
        sop.fixture.prompts().discards = true;
        typing.goToToday();
        QVERIFY(!sop.page()->isVisible());
        QCOMPARE(sop.page()->unsaved(), 0);
        sop.fixture.window().showPage(QStringLiteral("sop"));
        sop.fixture.settle();
        typing.chooseSecond();
        QCOMPARE(typing.shown(), typing.before.steps[1].text);
        QVERIFY(sop.stored() == typing.before);
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
    }
    void oneTextIsAskedAboutOnce()
    {
        Typing typing;
        Sop &sop = typing.sop;
        sop.fixture.prompts().waits = true;
        sop.page()->finishTyping();
        sop.fixture.settle();
        sop.fixture.find("stepText")->setFocus();
        sop.list()->setFocus();
        sop.page()->finishTyping();
        sop.page()->refresh();
        sop.fixture.settle();
        QCOMPARE(sop.fixture.prompts().open.size(), std::size_t(1));
        QCOMPARE(sop.page()->unsaved(), 1);
        QCOMPARE(typing.shown(), typing.text);
        sop.fixture.prompts().open[0].apply();
        sop.fixture.settle();
        QCOMPARE(sop.page()->unsaved(), 0);
        QCOMPARE(sop.stored().steps[1].text, typing.text);
        QCOMPARE(sop.fixture.prompts().questions.size(), 1);
    }
    /// The change withdraws the open tasks of the step, and the tick makes them anew.
    void noTaskIsLostIfItIsAppliedOnToday()
    {
        Typing typing;
        const auto before = typing.openTasks();
        QVERIFY(before > 0);
        typing.sop.fixture.prompts().waits = true;
        typing.goToToday();
        QCOMPARE(typing.sop.fixture.prompts().open.size(), std::size_t(1));
        typing.sop.fixture.prompts().open[0].apply();
        typing.sop.fixture.settle();
        QCOMPARE(typing.openTasks(), before);
        QCOMPARE(typing.sop.fixture.integer(
                     "SELECT count(*) FROM task WHERE state IN (1, 2) AND text = 'Typed under people'") > 0,
                 true);
    }
};

SIYU_TEST(TstSopTyping, "tst_soptyping")
#include "tst_soptyping.moc"
