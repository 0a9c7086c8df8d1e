#include "storage/error.h"
#include "app/customers/gridfield.h"
#include "storage/sqlite/connection.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using tests::UiFixture;

class TstPersonPanel : public QObject
{
    Q_OBJECT

    /// Opens the panel of the customer that this query returns; returns the ID.
    static std::int64_t open(UiFixture &fixture, const char *sql)
    {
        const auto id = fixture.integer(sql);
        fixture.window().showPage(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(id));
        fixture.settle();
        return id;
    }
    static constexpr const char *anybody = "SELECT min(id) FROM customer WHERE status = 1 AND do_not_contact = 0 AND "
                                           "consent_withdrawn_at IS NULL AND consent_basis IS NULL";
    static void click(UiFixture &fixture, const char *name)
    {
        QTest::mouseClick(fixture.find(name), Qt::LeftButton);
        fixture.settle();
    }
    static void undo(UiFixture &fixture)
    {
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
    }
    static QStringList moments(UiFixture &fixture)
    {
        QStringList texts;
        for (const QLabel *line : fixture.find("personTimeline")->findChildren<QLabel *>(QStringLiteral("moment"))) {
            if (line->isVisibleTo(fixture.find("personTimeline")))
                texts << line->text();
        }
        return texts;
    }

private slots:
    void somebodyIsTakenOutOfAnSopAndPutBackByUndo()
    {
        UiFixture fixture;
        open(fixture, "SELECT min(target_id) FROM enrolment WHERE state = 1 AND target_kind = 1");
        const auto enrolment = fixture.integer(
            "SELECT id FROM enrolment WHERE state = 1 AND target_kind = 1 ORDER BY target_id, entered_at DESC LIMIT 1");
        const QByteArray state = "SELECT state FROM enrolment WHERE id = " + QByteArray::number(qint64(enrolment));
        click(fixture, ("takeOut." + QByteArray::number(qint64(enrolment))).constData());
        QCOMPARE(fixture.integer(state.constData()), std::int64_t(5));
        undo(fixture);
        QCOMPARE(fixture.integer(state.constData()), std::int64_t(1));
    }
    void whoMayNotBeContactedIsSaidAndChangedBack()
    {
        UiFixture fixture;
        const auto id = open(fixture, anybody);
        const QByteArray held = "SELECT do_not_contact FROM customer WHERE id = " + QByteArray::number(qint64(id));
        click(fixture, "doNotContact");
        QCOMPARE(fixture.integer(held.constData()), std::int64_t(1));
        click(fixture, "mayContact");
        QCOMPARE(fixture.integer(held.constData()), std::int64_t(0));
        QVERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("doNotContact")));
    }
    void consentIsWrittenDownAndWithdrawn()
    {
        UiFixture fixture;
        const auto id = open(fixture, anybody);
        click(fixture, "consentGiven");
        click(fixture, "consentWithdrawn");
        const QByteArray withdrawn =
            "SELECT consent_withdrawn_at IS NOT NULL FROM customer WHERE id = " + QByteArray::number(qint64(id));
        QCOMPARE(fixture.integer(withdrawn.constData()), std::int64_t(1));
        undo(fixture);
        QCOMPARE(fixture.integer(withdrawn.constData()), std::int64_t(0));
    }
    void notesOfSeveralLinesAreWrittenByKey()
    {
        UiFixture fixture;
        open(fixture, anybody);
        click(fixture, "editNotes");
        auto *text = fixture.find<QPlainTextEdit>("notesText");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("likes tea"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!fixture.find("notesText")->isVisible());
        click(fixture, "editNotes");
        text->clear();
        QTest::keyClicks(text, QStringLiteral("likes tea"));
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClicks(text, QStringLiteral("calls late"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("notesShown")->text(), QStringLiteral("likes tea\ncalls late"));
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE notes = 'likes tea' || char(10) || 'calls late'"),
                 std::int64_t(1));
    }
    void whatIsTypedAboutAPersonIsAskedAboutBeforeAnotherIsShown_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isSaved");
        QTest::addColumn<bool>("moves");
        QTest::newRow("save") << "closingWait" << true << true;
        QTest::newRow("discard") << "closingDiscard" << false << true;
        QTest::newRow("go on") << "closingStay" << false << false;
    }
    void whatIsTypedAboutAPersonIsAskedAboutBeforeAnotherIsShown()
    {
        QFETCH(QString, button);
        QFETCH(bool, isSaved);
        QFETCH(bool, moves);
        UiFixture fixture;
        const auto first = open(fixture, anybody);
        const QString name = fixture.find<QLabel>("panelName")->text();
        click(fixture, "editNotes");
        fixture.find<QPlainTextEdit>("notesText")->setPlainText(QStringLiteral("likes tea"));
        fixture.find<QLineEdit>("panelAddNote")->setText(QStringLiteral("asked for the price"));
        const auto second = open(fixture, "SELECT max(id) FROM customer WHERE status = 1");
        QVERIFY(first != second);
        QVERIFY2(fixture.find<QLabel>("closingText")->text().contains(name),
                 qPrintable(fixture.find<QLabel>("closingText")->text()));
        QCOMPARE(fixture.find<QPlainTextEdit>("notesText")->toPlainText(), QStringLiteral("likes tea"));
        click(fixture, button.toUtf8().constData());
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE notes = 'likes tea'"), std::int64_t(isSaved));
        QCOMPARE(fixture.integer("SELECT count(*) FROM event WHERE text = 'asked for the price'"),
                 std::int64_t(isSaved));
        QCOMPARE(fixture.find<QLabel>("panelName")->text() == name, !moves);
        if (!moves)
            QCOMPARE(fixture.find<QPlainTextEdit>("notesText")->toPlainText(), QStringLiteral("likes tea"));
    }
    void whatIsTypedAboutAPersonIsAskedAboutBeforeTheWindowCloses()
    {
        UiFixture fixture;
        open(fixture, anybody);
        click(fixture, "editNotes");
        fixture.find<QPlainTextEdit>("notesText")->setPlainText(QStringLiteral("likes tea"));
        fixture.window().close();
        QVERIFY(fixture.window().isVisible());
        click(fixture, "closingWait");
        QTRY_VERIFY(!fixture.window().isVisible());
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE notes = 'likes tea'"), std::int64_t(1));
    }
    void aFactThatIsTypedIsKeptByGoingElsewhere()
    {
        UiFixture fixture;
        fixture.window().activateWindow();
        const auto first = open(fixture, anybody);
        auto *fact = fixture.find("fact.city");
        QTest::mouseClick(fact->findChild<QPushButton *>(QStringLiteral("fact")), Qt::LeftButton);
        auto *line = fact->findChild<QLineEdit *>(QStringLiteral("factLine"));
        line->setText(QStringLiteral("苏州市"));
        // Something else about the person changes: the line stays.
        fixture.workspace().edit([first](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute(
                ("UPDATE customer SET remark = 'x' WHERE id = " + QByteArray::number(qint64(first))).constData());
            return {};
        });
        fixture.settle();
        QCOMPARE(fixture.find("fact.city")->findChild<QLineEdit *>(QStringLiteral("factLine"))->text(),
                 QStringLiteral("苏州市"));
        const auto second = open(fixture, "SELECT max(id) FROM customer WHERE status = 1");
        const auto cityOf = [&](std::int64_t id) {
            return fixture.integer(
                ("SELECT city = '苏州市' FROM customer WHERE id = " + QByteArray::number(qint64(id))).constData());
        };
        QCOMPARE(cityOf(first), std::int64_t(1));
        QVERIFY(cityOf(second) != 1);
    }
    void aNoteGoesIntoTheTimelineAndTheNextCanBeTyped()
    {
        UiFixture fixture;
        fixture.window().activateWindow();
        open(fixture, anybody);
        auto *line = fixture.find<QLineEdit>("panelAddNote");
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("asked for the price"));
        QTest::keyClick(line, Qt::Key_Return);
        fixture.settle();
        QVERIFY(moments(fixture).constFirst().contains(QStringLiteral("asked for the price")));
        QTRY_VERIFY(fixture.find("panelAddNote")->hasFocus());

        // The empty field leaves undo to the program, and takes it back once something is typed.
        const auto isThere = [&fixture] {
            return !moments(fixture).filter(QStringLiteral("asked for the price")).isEmpty();
        };
        QTest::keyClick(fixture.find("panelAddNote"), Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QTRY_VERIFY(!isThere());
        QTest::keyClick(fixture.find("panelAddNote"), Qt::Key_Y, Qt::ControlModifier);
        fixture.settle();
        QTRY_VERIFY(isThere());
        QTest::keyClicks(fixture.find("panelAddNote"), QStringLiteral("x"));
        QTest::keyClick(fixture.find("panelAddNote"), Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(isThere());
        QCOMPARE(fixture.find<QLineEdit>("panelAddNote")->text(), QString());
    }
    void thePanelStaysWhereItIsWhenAFollowUpIsSaved()
    {
        UiFixture fixture;
        fixture.window().resize(1100, 700);
        open(fixture, "SELECT customer_id FROM orders WHERE customer_id IS NOT NULL GROUP BY customer_id "
                      "ORDER BY count(*) DESC, customer_id LIMIT 1");
        auto *bar = fixture.find<QScrollArea>("customerPanel")->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 200);
        auto *line = fixture.find<QLineEdit>("panelAddNote");
        line->setFocus();
        fixture.settle();
        bar->setValue(bar->maximum() - 50);
        const int before = bar->value();
        QTest::keyClicks(line, QStringLiteral("asked for the price"));
        QTest::keyClick(line, Qt::Key_Return);
        fixture.settle();
        QTRY_COMPARE(moments(fixture).filter(QStringLiteral("asked for the price")).size(), 1);
        QTRY_VERIFY2(std::abs(bar->value() - before) <= 60, qPrintable(QString::number(bar->value())));
    }
    void ordersAreCountedAsInTheGridWithRefundsBeside()
    {
        UiFixture fixture;
        const auto id = open(fixture, "SELECT min(customer_id) FROM orders WHERE paid_at IS NOT NULL AND amount_refunded > 0 "
                                      "AND customer_id IN (SELECT customer_id FROM orders WHERE paid_at IS NOT NULL AND "
                                      "amount_refunded = 0 AND status < 6)");
        QVERIFY(id != 0);
        const auto *model = fixture.find<QTableView>("customerTable")->model();
        const int row = fixture.find<QTableView>("customerTable")->currentIndex().row();
        const auto cell = [&](app::GridColumn column) { return model->index(row, int(column)).data().toString(); };
        QTRY_VERIFY(!cell(app::GridColumn::Orders).isEmpty());
        QCOMPARE(fixture.find<QLabel>("panelOrders")->text(), cell(app::GridColumn::Orders));
        QCOMPARE(fixture.find<QLabel>("panelPaid")->text(), cell(app::GridColumn::Paid));
        const QByteArray ofCustomer = " FROM orders WHERE paid_at IS NOT NULL AND amount_refunded > 0 AND customer_id = " +
                                      QByteArray::number(qint64(id));
        const auto count = fixture.integer(("SELECT count(*)" + ofCustomer).constData());
        const auto refunded = fixture.integer(("SELECT sum(amount_refunded)" + ofCustomer).constData());
        const QString beside = fixture.find<QLabel>("panelRefunds")->text();
        QVERIFY2(beside.contains(QStringLiteral("¥%1 refunded (%2 order").arg(ui::shownMoney(refunded)).arg(count)), qPrintable(beside));
        click(fixture, "timelineOrders");
        QCOMPARE(moments(fixture).filter(QStringLiteral(", refunded ¥")).size(), int(count));
    }
    void theTimelineShowsOnlyTheKindsThatAreChosenAndMoreOnDemand()
    {
        UiFixture fixture;
        const auto id = open(fixture, "SELECT customer_id FROM orders WHERE paid_at IS NOT NULL AND customer_id IS NOT "
                                      "NULL GROUP BY customer_id ORDER BY count(*) DESC, customer_id LIMIT 1");
        const auto all = moments(fixture).size();
        click(fixture, "timelineOrders");
        const auto orders = fixture.integer(
            ("SELECT count(*) FROM orders WHERE customer_id = " + QByteArray::number(qint64(id))).constData());
        QCOMPARE(std::int64_t(moments(fixture).size()), std::min<std::int64_t>(orders, 40));
        QVERIFY(moments(fixture).constFirst().startsWith(QStringLiteral("Order ")));
        click(fixture, "timelineOrders");
        QCOMPARE(moments(fixture).size(), all);
        if (fixture.find("timelineMore")->isVisible()) {
            click(fixture, "timelineMore");
            QVERIFY(moments(fixture).size() > all);
        }
    }
    void aTransferIsProposedAndAccepted()
    {
        UiFixture fixture;
        const auto id = open(fixture, "SELECT customer_id FROM friendship WHERE end_kind = 0 GROUP BY customer_id "
                                      "HAVING count(*) = 1 ORDER BY customer_id LIMIT 1");
        QTest::keyClick(fixture.find("customerTable"), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        auto *from = fixture.find<QComboBox>("transferFrom"), *to = fixture.find<QComboBox>("transferTo");
        QCOMPARE(from->count(), 1);
        QVERIFY(!to->currentText().isEmpty() && to->currentText() != from->currentText());
        const QString target = to->currentText();
        click(fixture, "proposeTransfer");
        auto *list = fixture.find<QTreeWidget>("transfers");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->isSelected());
        click(fixture, "transferAccepted");
        QCOMPARE(list->topLevelItemCount(), 0);
        const QByteArray moved =
            "SELECT count(*) FROM friendship f JOIN account a ON a.id = account_id WHERE end_kind = 0 "
            "AND customer_id = " +
            QByteArray::number(qint64(id)) + " AND a.name = '" + target.toUtf8() + '\'';
        QCOMPARE(fixture.integer(moved.constData()), std::int64_t(1));
    }
    void aPersonIsErasedOnlyOnceTheirNameIsTypedAndTheProofIsCopied()
    {
        UiFixture fixture;
        const auto id = open(fixture, anybody);
        const QString name = fixture.find<QLabel>("panelName")->text();
        fixture.workspace().edit([name](app::TeamStore &store, app::JobContext &) -> app::Result<bool> {
            store.connection().prepare("INSERT INTO tag(id, name) VALUES(900, ?1 || '的朋友')")->bindAll(name).run();
            return true;
        });
        fixture.settle();
        fixture.window().actions().find("eraseCustomer")->trigger();
        fixture.settle();
        QCOMPARE(fixture.find("eraseDialog")->focusWidget()->objectName(), QStringLiteral("eraseReason"));
        auto *typed = fixture.find<QLineEdit>("eraseTyped");
        QVERIFY(!fixture.find("eraseGo")->isEnabled());
        typed->setText(name.chopped(1));
        QVERIFY(!fixture.find("eraseGo")->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(fixture.find("eraseDialog")->isVisible());
        typed->setText(name);
        fixture.find<QLineEdit>("eraseReason")->setText(QStringLiteral("asked in the chat"));
        QTest::keyClick(typed, Qt::Key_Return);
        fixture.settle();
        const QByteArray left =
            "SELECT count(*) FROM customer WHERE status <> 3 AND id = " + QByteArray::number(qint64(id));
        QCOMPARE(fixture.integer(left.constData()), std::int64_t(0));
        click(fixture, "copyProof");
        const QString proof = QGuiApplication::clipboard()->text();
        QVERIFY(proof.contains(QStringLiteral("asked in the chat")));
        QVERIFY(!proof.contains(name));
        auto *mentions = fixture.find<QPlainTextEdit>("eraseMentions");
        QVERIFY(mentions->isVisible());
        QVERIFY2(mentions->toPlainText().contains(name + QStringLiteral("的朋友")), qPrintable(mentions->toPlainText()));
        click(fixture, "eraseClose");
        QCOMPARE(fixture.integer("SELECT count(*) FROM erasure"), std::int64_t(1));
    }
    void aStoreOpenedForReadingOffersNoChange()
    {
        UiFixture fixture;
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(fixture.file(QStringLiteral("team.siyu")), app::Workspace::OpenMode::ReadOnly);
        QVERIFY(opened.wait(20'000));
        open(fixture, anybody);
        auto *panel = fixture.find("customerPanel");
        for (const char *name : {"doNotContact", "panelAddNote", "consentGiven", "panelAddTag"})
            QVERIFY2(!panel->findChild<QWidget *>(QString::fromUtf8(name)), name);
        QVERIFY(!fixture.find("personMenu")->isVisible());
    }
};

SIYU_TEST(TstPersonPanel, "tst_personpanel")
#include "tst_personpanel.moc"
