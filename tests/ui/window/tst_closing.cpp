#include "tests/testmain.h"
#include "tests/ui/sop/today.h"
#include "ui/desk/desktopprompts.h"
#include "ui/widgets/factedit.h"

#include <QInputDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QThread>

using storage::TaskState;
using tests::Today;
using tests::UiFixture;

namespace {

/// A window with a running import, which ends on request or when cancelled, and a task whose key waits for it.
class Importing final
{
public:
    Today today;
    std::atomic<bool> goOn = false, wasCancelled = false;
    std::atomic<storage::TaskId> goesWith{storage::TaskId()}; ///< the import deletes this task
    storage::TaskId task;

    Importing()
    {
        today.fixture.workspace().writeLong(QStringLiteral("Importing orders.csv"),
                                            [this](app::TeamStore &store, app::JobContext &job) -> app::Result<void> {
                                                while (!goOn && !job.cancelled())
                                                    QThread::msleep(1);
                                                if (goesWith.load())
                                                    remove(store, goesWith.load());
                                                wasCancelled = job.cancelled();
                                                return {};
                                            });
    }
    ~Importing() { goOn = true; }
    static void remove(app::TeamStore &store, storage::TaskId gone)
    {
        store.connection().execute(
            QStringLiteral("DELETE FROM task WHERE id = %1").arg(gone.value).toUtf8().constData());
    }
    void doTask()
    {
        task = today.current();
        today.key(Qt::Key_D);
    }
    ui::MainWindow &window() { return today.fixture.window(); }
    QDialog *dialog()
    {
        const auto found = [this] { return window().findChild<QDialog *>(QStringLiteral("closingDialog")); };
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return found() != nullptr; });
        return found();
    }
    QString text() { return today.label("closingText"); }
    void press(const char *button) { QTest::mouseClick(today.fixture.find(button), Qt::LeftButton); }
    bool isHidden()
    {
        return QTest::qWaitFor([this] { return !window().isVisible(); });
    }
};

} // namespace

class TstClosing : public QObject
{
    Q_OBJECT

private slots:
    void aWindowWithNothingToLoseClosesAtOnce()
    {
        Today today;
        today.fixture.settle();
        QVERIFY(today.fixture.window().close());
        QVERIFY(!today.fixture.window().isVisible());
    }
    void aQuestionOverADialogGoesBackToIt_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("were these sent?") << "copiedDialog";
        QTest::newRow("a draft") << "closingDialog";
    }
    /// The desktop gives the keyboard back to the window that a closed dialog belongs to.
    void aQuestionOverADialogGoesBackToIt()
    {
        QFETCH(QString, question);
        Today today;
        ui::MainWindow &window = today.fixture.window();
        if (question == QLatin1String("copiedDialog")) {
            today.keys({Qt::Key_C});
        } else {
            window.showPage(QStringLiteral("segments"));
            today.fixture.settle();
            QTest::mouseClick(today.fixture.find("newSegment"), Qt::LeftButton);
            today.fixture.find<QLineEdit>("clauseValue")->insert(QStringLiteral("高"));
        }
        const QString file = today.fixture.write(QStringLiteral("people.csv"), "name,phone\nA,13800000001\n");
        window.showPage(QStringLiteral("customers"), QStringLiteral("import/") + file);
        today.fixture.settle();
        auto *wizard = today.fixture.find<QDialog>("importDialog");
        QTRY_VERIFY(wizard->isActiveWindow());
        const QWidget *focus = wizard->focusWidget();
        QTest::keyClick(wizard, Qt::Key_Q, Qt::ControlModifier);
        today.fixture.settle();
        auto *asking = today.fixture.find<QDialog>(question.toUtf8().constData());
        QTRY_VERIFY(asking->isVisible());
        QCOMPARE(asking->parentWidget(), wizard);
        QTest::keyClick(asking, Qt::Key_Escape);
        today.fixture.settle();
        QVERIFY(window.isVisible());
        QVERIFY(wizard->isVisible());
        QCOMPARE(wizard->focusWidget(), focus);
    }
    void whatTakesAMomentIsWaitedForAndNotAskedAbout()
    {
        Today today;
        const auto task = today.current();
        today.fixture.workspace().edit([](app::TeamStore &, app::JobContext &) -> app::Result<void> {
            QThread::msleep(100);
            return {};
        });
        today.key(Qt::Key_D);
        today.fixture.window().close();
        QTRY_VERIFY(!today.fixture.window().isVisible());
        QVERIFY(!today.fixture.window().findChild<QDialog *>(QStringLiteral("closingDialog")));
        QVERIFY(today.state(task) == TaskState::Done || today.state(task) == TaskState::DoneLate);
    }
    void keysThatWaitAreSavedFirst()
    {
        Importing importing;
        importing.doTask();
        importing.window().close();
        QVERIFY(importing.window().isVisible());
        QVERIFY(importing.dialog());
        QVERIFY2(importing.text().contains(QStringLiteral("orders.csv")), qPrintable(importing.text()));
        QVERIFY2(importing.text().contains(QStringLiteral("1 change(s) are waiting for the file")),
                 qPrintable(importing.text()));
        importing.press("closingWait");
        QTest::qWait(150);
        QVERIFY(importing.window().isVisible());
        QVERIFY(!importing.wasCancelled);
        importing.goOn = true;
        QVERIFY(importing.isHidden());
        const TaskState state = importing.today.state(importing.task);
        QVERIFY(state == TaskState::Done || state == TaskState::DoneLate);
    }
    void aRunningImportIsNamedAndNotCancelledUnasked()
    {
        Importing importing;
        importing.window().close();
        QVERIFY(importing.dialog());
        QVERIFY(importing.text().contains(QStringLiteral("orders.csv")));
        QVERIFY(!importing.text().contains(QStringLiteral("waiting")));
        QTest::keyClick(importing.dialog(), Qt::Key_Escape);
        QVERIFY(importing.window().isVisible());
        importing.goOn = true;
        importing.today.fixture.settle();
        QVERIFY(!importing.wasCancelled);
        QVERIFY(importing.window().isVisible()); // after "stay" the window is not closed later
    }
    void whoGivesUpWhatWaitsGoesAtOnce()
    {
        Importing importing;
        importing.doTask();
        importing.window().close();
        QVERIFY(importing.dialog());
        importing.press("closingDiscard");
        QVERIFY(importing.isHidden());
        QTRY_VERIFY(importing.wasCancelled);
    }
    void whoStaysGoesOnWorking()
    {
        Importing importing;
        importing.doTask();
        importing.window().close();
        QVERIFY(importing.dialog());
        importing.press("closingStay");
        importing.goOn = true;
        importing.today.fixture.settle();
        QVERIFY(importing.window().isVisible());
        const TaskState state = importing.today.state(importing.task);
        QVERIFY(state == TaskState::Done || state == TaskState::DoneLate);
    }
    void closingOrChangingTheFileAsksAsWell_data()
    {
        QTest::addColumn<bool>("opensAnother");
        QTest::newRow("close") << false;
        QTest::newRow("open another") << true;
    }
    void closingOrChangingTheFileAsksAsWell()
    {
        QFETCH(bool, opensAnother);
        Importing importing;
        importing.doTask();
        const QString path = importing.today.fixture.workspace().path();
        if (opensAnother)
            importing.window().openStore(importing.today.fixture.file(QStringLiteral("other.siyu")),
                                         app::Workspace::OpenMode::Create);
        else
            importing.window().actions().find("closeStore")->trigger();
        QVERIFY(importing.today.fixture.workspace().isOpen());
        QVERIFY(importing.dialog());
        importing.press("closingWait");
        importing.goOn = true;
        QTRY_VERIFY(importing.today.fixture.workspace().path() != path);
        importing.today.fixture.settle();
        auto store = app::TeamStore::open(path, app::TeamStore::Access::Read);
        QVERIFY(store);
        QCOMPARE((*store)->connection().integer(QStringLiteral("SELECT state IN (4, 5) FROM task WHERE id = %1")
                                                    .arg(importing.task.value)
                                                    .toUtf8()
                                                    .constData()),
                 std::int64_t(1));
    }
    void anotherLanguageWaitsForTheKeysOnly()
    {
        Importing importing;
        importing.doTask();
        QSignalSpy chosen(&importing.window(), &ui::MainWindow::languageChosen);
        chooseEnglish(importing.window());
        QVERIFY(importing.dialog());
        QCOMPARE(chosen.size(), 0);
        importing.press("closingWait");
        importing.goOn = true;
        QTRY_COMPARE(chosen.size(), 1);
        Importing other;
        QSignalSpy atOnce(&other.window(), &ui::MainWindow::languageChosen);
        chooseEnglish(other.window());
        QCOMPARE(atOnce.size(), 1); // the import continues in the new window
    }
    void whoKeepsWorkingKeepsTheLanguage()
    {
        Importing importing;
        importing.doTask();
        QSignalSpy chosen(&importing.window(), &ui::MainWindow::languageChosen);
        chooseEnglish(importing.window());
        QVERIFY(importing.dialog());
        importing.press("closingStay");
        importing.goOn = true;
        importing.today.fixture.settle();
        QCOMPARE(chosen.size(), 0);
        for (const QAction *action : importing.window().findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("English"))
                QVERIFY(!action->isChecked()); // the menu shows the setting
        }
    }
    void theEndOfTheSessionSavesWhatWaits()
    {
        Importing importing;
        importing.doTask();
        QTimer::singleShot(100, &importing.window(), [&] { importing.goOn = true; });
        QVERIFY(importing.window().endSession());
        const TaskState state = importing.today.state(importing.task);
        QVERIFY(state == TaskState::Done || state == TaskState::DoneLate);
        QVERIFY(importing.window().close());
    }
    void theEndOfTheSessionIsStoppedWhereItWouldLoseSomething()
    {
        Importing importing;
        importing.doTask();
        QVERIFY(!importing.window().endSession(100));
        QVERIFY(importing.dialog());
        QVERIFY(importing.window().isVisible());
    }
    void aKeyThatIsRefusedStopsTheClosingAndSaysWhy_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("who stays goes on") << false;
        QTest::newRow("who leaves all the same") << true;
    }
    void aKeyThatIsRefusedStopsTheClosingAndSaysWhy()
    {
        QFETCH(bool, leaves);
        Importing importing;
        importing.doTask();
        // Meanwhile the task goes, so that its key cannot be written.
        importing.goesWith = importing.task;
        importing.window().close();
        QVERIFY(importing.dialog());
        importing.press("closingWait");
        importing.goOn = true;
        QTRY_VERIFY2(importing.text().contains(QStringLiteral("A change was not saved")), qPrintable(importing.text()));
        QVERIFY(importing.window().isVisible());
        QVERIFY(importing.today.fixture.prompts().told.isEmpty()); // said once
        importing.press(leaves ? "closingDiscard" : "closingStay");
        QCOMPARE(importing.isHidden(), leaves);
    }
    void aKeyThatIsRefusedIsKnownAtTheEndOfTheSession()
    {
        Importing importing;
        importing.doTask();
        importing.goesWith = importing.task;
        importing.goOn = true;
        QVERIFY(!importing.window().endSession());
        QVERIFY(importing.dialog());
        QTRY_VERIFY2(importing.text().contains(QStringLiteral("A change was not saved")), qPrintable(importing.text()));
    }
    void whatIsTypedInADialogIsAskedAbout_data()
    {
        QTest::addColumn<bool>("ofSession");
        QTest::newRow("the window closes, as from the tray") << false;
        QTest::newRow("the session ends") << true;
    }
    void whatIsTypedInADialogIsAskedAbout()
    {
        QFETCH(bool, ofSession);
        tests::Today today;
        ui::MainWindow &window = today.fixture.window();
        const auto end = [&window, ofSession] {
            if (ofSession)
                QVERIFY(!window.endSession());
            else
                window.close();
        };
        today.key(Qt::Key_A);
        today.fixture.settle();
        auto *name = today.fixture.find<QLineEdit>("friendName");
        QTest::keyClicks(name, QStringLiteral("Wang"));
        end();
        QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("closingDialog")));
        QVERIFY(window.isVisible());
        QVERIFY(today.label("closingText").contains(QStringLiteral("New friend")));
        QVERIFY(today.fixture.find("closingWait")->isHidden());
        QTest::mouseClick(today.fixture.find("closingStay"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(window.isVisible() && name->isVisible());
        QCOMPARE(name->text(), QStringLiteral("Wang"));
        end();
        QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("closingDialog")));
        QTest::mouseClick(today.fixture.find("closingDiscard"), Qt::LeftButton);
        QTRY_VERIFY(!window.isVisible());
    }
    void aDialogAsksBeforeItDropsTypedText_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("byKey");
        for (const char *field : {"friendName", "words", "scriptBody", "fieldName", "qt_inputdlg_lineedit"}) {
            QTest::addRow("%s, Esc", field) << QByteArray(field) << true;
            QTest::addRow("%s, close button", field) << QByteArray(field) << false;
        }
    }
    void aDialogAsksBeforeItDropsTypedText()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, byKey);
        UiFixture fixture;
        QPointer<QWidget> typed = openFieldOf(fixture, field);
        QPointer<QWidget> dialog = typed->window();
        const auto leave = [&] {
            if (byKey)
                QTest::keyClick(typed, Qt::Key_Escape);
            else
                dialog->windowHandle()->close(); // as the window manager does
            QCoreApplication::processEvents();
        };
        const auto question = [&] { return visible(fixture, "closingDialog"); };
        QTest::keyClicks(typed, QStringLiteral("abc"));
        leave();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(question());
        QTest::mouseClick(question()->findChild<QWidget *>(QStringLiteral("closingStay")), Qt::LeftButton);
        QTRY_VERIFY(!question());
        QVERIFY(dialog->isVisible());
        leave();
        QTRY_VERIFY(question());
        QTest::mouseClick(question()->findChild<QWidget *>(QStringLiteral("closingDiscard")), Qt::LeftButton);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QVERIFY(fixture.window().isVisible());
    }
    void aDialogIsLeftWithoutAQuestionWhereNothingWasTyped()
    {
        UiFixture fixture;
        for (const char *field : {"friendName", "words", "scriptBody", "fieldName"}) {
            QPointer<QWidget> typed = openFieldOf(fixture, field);
            QPointer<QWidget> dialog = typed->window();
            QTest::keyClick(typed, Qt::Key_Escape);
            QVERIFY(!visible(fixture, "closingDialog"));
            QTRY_VERIFY(!dialog || !dialog->isVisible());
        }
    }
    void quitWorksInADialog_data()
    {
        QTest::addColumn<bool>("types");
        QTest::newRow("nothing is typed") << false;
        QTest::newRow("something is typed") << true;
    }
    void quitWorksInADialog()
    {
        QFETCH(bool, types);
        UiFixture fixture;
        QWidget *typed = openFieldOf(fixture, "friendName");
        if (types)
            QTest::keyClicks(typed, QStringLiteral("abc"));
        QTest::keyClick(typed, Qt::Key_Q, Qt::ControlModifier);
        if (types) {
            QTRY_VERIFY(visible(fixture, "closingDialog"));
            QVERIFY(fixture.window().isVisible());
            // In the question too; there is only one.
            QTest::keyClick(visible(fixture, "closingDialog"), Qt::Key_Q, Qt::ControlModifier);
            QTRY_COMPARE(visibleOnes(fixture, "closingDialog").size(), 1);
            QTest::mouseClick(visible(fixture, "closingDialog")->findChild<QWidget *>(QStringLiteral("closingDiscard")),
                              Qt::LeftButton);
        }
        QTRY_VERIFY(!fixture.window().isVisible());
    }
    void theQuestionOfWhatWasCopiedIsAskedOnce()
    {
        tests::Today today;
        today.keys({Qt::Key_C});
        today.fixture.window().close();
        QTest::keyClick(visible(today.fixture, "copiedDialog"), Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(visibleOnes(today.fixture, "copiedDialog").size(), 1);
        QVERIFY(today.fixture.window().isVisible());
    }
    void aDialogInWhichNothingIsEnteredIsNotAskedAbout_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("an empty form") << "today.newFriend";
        QTest::newRow("a search") << "openPalette";
    }
    void aDialogInWhichNothingIsEnteredIsNotAskedAbout()
    {
        QFETCH(QString, action);
        tests::Today today;
        today.fixture.window().actions().find(action.toUtf8().constData())->trigger();
        today.fixture.settle();
        if (auto *search = today.fixture.window().findChild<QLineEdit *>(QStringLiteral("paletteInput")))
            QTest::keyClicks(search, QStringLiteral("set"));
        today.fixture.window().close();
        QVERIFY(!today.fixture.window().isVisible());
    }
    void aFactThatIsTypedDuringAnImportIsSavedAfterIt()
    {
        UiFixture fixture;
        typeCapacity(fixture, QStringLiteral("512"));
        std::atomic<bool> goOn = false;
        fixture.workspace().writeLong(QStringLiteral("Importing"),
                                      [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
                                          while (!goOn)
                                              QThread::msleep(1);
                                          return {};
                                      });
        fixture.window().close();
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("closingDialog")));
        QTest::mouseClick(fixture.find("closingWait"), Qt::LeftButton);
        QVERIFY(fixture.window().isVisible());
        goOn = true;
        QTRY_VERIFY(!fixture.window().isVisible());
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_chat WHERE capacity = 512"), std::int64_t(1));
    }
    void aFactThatIsRefusedStopsTheClosing()
    {
        tests::Today today;
        typeCapacity(today.fixture, QStringLiteral("many"));
        today.fixture.window().close();
        QTRY_VERIFY(today.fixture.window().findChild<QDialog *>(QStringLiteral("closingDialog")));
        QVERIFY(today.fixture.window().isVisible());
        QTest::mouseClick(today.fixture.find("closingDiscard"), Qt::LeftButton);
        QTRY_VERIFY(!today.fixture.window().isVisible());
    }
    void whatWasCopiedIsConfirmedAfterTheImport()
    {
        Importing importing;
        importing.task = importing.today.current();
        importing.today.key(Qt::Key_C);
        importing.window().close();
        QTest::mouseClick(importing.today.fixture.find("saveCopied"), Qt::LeftButton);
        QVERIFY(importing.dialog());
        importing.press("closingWait");
        importing.goOn = true;
        QVERIFY(importing.isHidden());
        const TaskState state = importing.today.state(importing.task);
        QVERIFY(state == TaskState::Done || state == TaskState::DoneLate);
    }

private:
    static QList<QWidget *> visibleOnes(UiFixture &fixture, const char *name)
    {
        auto found = fixture.window().findChildren<QWidget *>(QString::fromLatin1(name));
        found.removeIf([](const QWidget *one) { return !one->isVisible(); });
        return found;
    }
    static QWidget *visible(UiFixture &fixture, const char *name) { return visibleOnes(fixture, name).value(0); }
    /// Opens the dialog that has this field.
    static QWidget *openFieldOf(UiFixture &fixture, const QByteArray &field)
    {
        if (field == "friendName") {
            fixture.window().actions().find("today.newFriend")->trigger();
        } else if (field == "words") {
            fixture.window().actions().find("today.words")->trigger();
        } else if (field == "scriptBody") {
            fixture.window().actions().find("today.scripts")->trigger();
        } else if (field == "fieldName") {
            fixture.window().actions().find("ownFields")->trigger();
            fixture.settle();
            QTest::mouseClick(fixture.find("ownFieldNew"), Qt::LeftButton);
        } else {
            ui::DesktopPrompts().text(&fixture.window(), QStringLiteral("New SOP"), QStringLiteral("SOP name"), {},
                                      [](const QString &) {});
            fixture.settle();
            return fixture.window().findChild<QInputDialog *>()->findChild<QLineEdit *>();
        }
        fixture.settle();
        return visible(fixture, field.constData());
    }
    static void typeCapacity(UiFixture &fixture, const QString &text)
    {
        fixture.window().activateWindow();
        fixture.window().showPage(QStringLiteral("groups"), QStringLiteral("example"));
        fixture.settle();
        auto *fact = fixture.find<ui::FactEdit>("groupFact.capacity");
        QTest::mouseClick(fact->findChild<QPushButton *>(QStringLiteral("fact")), Qt::LeftButton);
        auto *line = fact->findChild<QLineEdit *>(QStringLiteral("factLine"));
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void chooseEnglish(ui::MainWindow &window)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("English"))
                action->trigger();
        }
    }
};

SIYU_TEST(TstClosing, "tst_closing")
#include "tst_closing.moc"
