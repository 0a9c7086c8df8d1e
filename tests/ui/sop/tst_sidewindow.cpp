#include "app/content/contentservice.h"
#include "tests/testmain.h"
#include "tests/ui/sop/today.h"
#include "ui/desk/globalhotkey.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using storage::TaskState;
using tests::UiFixture;

namespace {

/// The side window over the Today page.
class Side final
{
public:
    Side() { open(); }

    tests::Today today;

    void open()
    {
        today.fixture.window().actions().find("sideMode")->trigger();
        today.fixture.settle();
    }
    UiFixture &fixture() { return today.fixture; }
    QWidget *window() { return fixture().find("sideWindow"); }
    template <class Widget>
    Widget *find(const char *name)
    {
        return window()->findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *name)
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
        fixture().settle();
    }
    void look(const QString &query)
    {
        auto *box = find<QLineEdit>("personQuery");
        box->setFocus();
        box->setText(query);
        QTest::keyClick(box, Qt::Key_Return);
        fixture().settle();
    }
    void addScript(const QString &name, const QString &body)
    {
        fixture().workspace().edit([name, body](app::TeamStore &store, app::JobContext &) {
            storage::Content script;
            script.name = name;
            script.body = body;
            script.category = storage::Content::Category::Script;
            script.state = storage::Content::State::Approved;
            return app::ContentService(store).save(script);
        });
        fixture().settle();
    }
    std::int64_t events(int kind)
    {
        return fixture().integer(
            QStringLiteral("SELECT count(*) FROM event WHERE void = 0 AND kind = %1").arg(kind).toUtf8());
    }
};

} // namespace

class TstSideWindow : public QObject
{
    Q_OBJECT

private slots:
    void theNarrowWindowWorksTheSameQueue()
    {
        tests::Today today;
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
        tests::Today today;
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
    void aFoundPersonIsShownWithWhatIsKnown()
    {
        Side side;
        side.today.execute("INSERT INTO identity(customer_id, kind, value) SELECT max(o.customer_id), 1, "
                           "'8613900001234' FROM orders o JOIN customer c ON c.id = o.customer_id "
                           "WHERE o.paid_at IS NOT NULL AND c.owner_id IS NOT NULL");
        side.look(QStringLiteral("13900001234"));
        QVERIFY(side.find<QWidget>("personView")->isVisible());
        QVERIFY(side.find<QLabel>("personOrders")->text().contains(QStringLiteral("¥")));
        QVERIFY(side.find<QLabel>("personContact")->text().contains(QStringLiteral("last contact")));
        QVERIFY(side.find<QLabel>("personWhom")->text().contains(QStringLiteral("owner")));
        auto *phone = side.find<QPushButton>("personPhone");
        QCOMPARE(phone->text(), QStringLiteral("139****1234"));
        side.click("personPhone");
        QCOMPARE(phone->text(), QStringLiteral("13900001234"));
        QCOMPARE(side.fixture().integer("SELECT count(*) FROM audit WHERE action = 'customers.reveal'"),
                 std::int64_t(1));
        auto *minute = side.find<QTimer>("maskPhoneAgain");
        QVERIFY(minute->isActive());
        minute->start(0);
        QTRY_COMPARE(phone->text(), QStringLiteral("139****1234"));
        minute->setInterval(60'000);
        side.click("personPhone"); // and is shown again
        QCOMPARE(phone->text(), QStringLiteral("13900001234"));
        side.click("openProfile");
        QCOMPARE(side.fixture().window().currentPage()->objectName(), QStringLiteral("customers"));
        side.click("backToCard");
        QVERIFY(!side.find<QWidget>("personView")->isVisible());
    }
    void tagsAreShownWithTheirGroupAndOpenTasksWithTheirDay()
    {
        Side side;
        side.today.execute("INSERT INTO tag_group(id, name) VALUES(4294967999, '口味')");
        side.today.execute("INSERT INTO tag(id, group_id, name) VALUES(4294967998, 4294967999, '很高')");
        side.today.execute("INSERT INTO identity(customer_id, kind, value) SELECT customer_id, 1, '8613900001235' FROM "
                           "task WHERE state IN (1, 2) LIMIT 1");
        side.today.execute("INSERT INTO customer_tag(customer_id, tag_id, at, origin) SELECT customer_id, 4294967998, "
                           "0, 1 FROM identity WHERE value = '8613900001235'");
        side.look(QStringLiteral("13900001235"));
        QVERIFY2(side.find<QLabel>("personTags")->text().contains(QStringLiteral("口味: 很高")),
                 qPrintable(side.find<QLabel>("personTags")->text()));
        QVERIFY(side.find<QLabel>("personTasks")->text().contains(QStringLiteral("2026-11-")));
    }
    void theWindowIsNarrowAndNotTallerThanTheScreen()
    {
        Side side;
        QVERIFY2(side.window()->width() >= 360, qPrintable(QString::number(side.window()->width())));
        const QRect room = side.window()->screen()->availableGeometry();
        side.window()->hide();
        side.window()->resize(side.window()->width(), room.height() + 300);
        side.window()->show();
        QVERIFY(side.window()->height() <= room.height());
        QVERIFY(room.contains(side.window()->frameGeometry()));
        QVERIFY2(side.window()->minimumSizeHint().height() < 600, "small screens have room for it");
    }
    void anIdentityLeadsToItsPersonAtOnce()
    {
        Side side;
        side.today.execute("INSERT OR REPLACE INTO identity(customer_id, kind, value) SELECT max(id), 1, '13900001234' "
                           "FROM customer");
        const auto wanted = side.fixture().integer("SELECT max(id) FROM customer");
        side.look(QStringLiteral("13900001234"));
        QVERIFY(side.find<QLabel>("foundPerson")->isVisible());
        side.click("log.reply");
        QCOMPARE(side.fixture().integer(QStringLiteral("SELECT count(*) FROM event WHERE kind = 12 AND at = "
                                                       "1795309200000 AND customer_id = %1")
                                            .arg(wanted)
                                            .toUtf8()),
                 1);
    }
    void severalAreOfferedAndOneIsChosen()
    {
        Side side;
        side.look(QStringLiteral("王"));
        auto *people = side.find<QListWidget>("foundPeople");
        QVERIFY(people->isVisible());
        QVERIFY(people->count() > 1);
        const QString second = people->item(1)->text();
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Down);
        QTest::keyClick(people, Qt::Key_Return);
        side.fixture().settle();
        QVERIFY(!people->isVisible());
        QVERIFY(second.startsWith(side.find<QLabel>("about")->text().section(QLatin1Char(' '), 1)));
    }
    void enterInItsBoxesDoesNotTouchTheCard()
    {
        Side side;
        side.addScript(QStringLiteral("问候"), QStringLiteral("在的"));
        side.look(QStringLiteral("没有这个人"));
        QVERIFY(side.find<QLabel>("foundPerson")->text().contains(QStringLiteral("No one matches")));
        auto *script = side.find<QLineEdit>("scriptInput");
        script->setFocus();
        QTest::keyClick(script, Qt::Key_Return);
        side.fixture().settle();
        QCOMPARE(side.fixture().integer("SELECT count(*) FROM task WHERE state = 3"), 0);
    }
    void pastingLooksThePersonUp()
    {
        Side side;
        const QString name = side.today.label("cardName");
        side.today.keys({Qt::Key_J});
        QGuiApplication::clipboard()->setText(QStringLiteral(" ") + name + QStringLiteral("\n"));
        QTest::keyClick(side.window(), Qt::Key_V, Qt::ControlModifier);
        side.fixture().settle();
        QCOMPARE(side.find<QLineEdit>("personQuery")->text(), name);
    }
    void aScriptIsFoundByInitialsAndFilledForThePerson()
    {
        Side side;
        side.addScript(QStringLiteral("优惠异议"), QStringLiteral("{{name}}，这款现在最划算"));
        side.addScript(QStringLiteral("发车"), QStringLiteral("后天发车"));
        auto *input = side.find<QLineEdit>("scriptInput");
        auto *list = side.find<QListWidget>("scriptList");
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("yhyy"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(input, Qt::Key_Return);
        side.fixture().settle();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 side.today.label("cardName") + QStringLiteral("，这款现在最划算"));
        input->setText(QStringLiteral("后天"));
        QCOMPARE(list->count(), 1); // by words of the text
        input->setText(QStringLiteral("zzz"));
        QTest::keyClick(input, Qt::Key_Return);
        side.fixture().settle();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }
    void aScriptForNobodySaysWhatIsMissing()
    {
        Side side;
        side.today.execute("DELETE FROM task WHERE state IN (1, 2, 3)");
        side.addScript(QStringLiteral("在吗"), QStringLiteral("{{name}}在吗"));
        auto *input = side.find<QLineEdit>("scriptInput");
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("zaima"));
        QTest::keyClick(input, Qt::Key_Return);
        side.fixture().settle();
        QVERIFY(side.find<QLabel>("foundPerson")->text().contains(QStringLiteral("{{name}}")));
    }
    void scriptsAreAddedChangedAndRetired()
    {
        Side side;
        side.click("editScripts");
        auto *dialog = side.find<QWidget>("scriptDialog");
        QTRY_VERIFY(dialog->isVisible());
        const auto type = [&](const QString &name, const QString &body) {
            dialog->findChild<QLineEdit *>(QStringLiteral("scriptName"))->setText(name);
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("scriptBody"))->setPlainText(body);
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveScript")), Qt::LeftButton);
            side.fixture().settle();
        };
        type({}, QStringLiteral("x"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("scriptProblem"))->isVisible());
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("scripts"));
        const int before = list->count();
        const auto own = [&](const char *what) {
            return side.fixture().integer(QByteArray("SELECT count(*) FROM content WHERE name = '优惠' AND ") + what);
        };
        type(QStringLiteral("优惠"), QStringLiteral("在的"));
        QCOMPARE(own("category = 4 AND state = 2"), 1);
        QCOMPARE(list->count(), before + 1);
        list->setCurrentRow(before);
        type(QStringLiteral("优惠"), QStringLiteral("在的，您说"));
        QCOMPARE(own("body = '在的，您说'"), 1);
        QCOMPARE(list->count(), before + 1);
        side.find<QLineEdit>("scriptInput")->setText(QStringLiteral("youhui"));
        QCOMPARE(side.find<QListWidget>("scriptList")->count(), 1);
        list->setCurrentRow(before);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("retireScript")), Qt::LeftButton);
        side.fixture().settle();
        QCOMPARE(own("state = 3"), 1);
        QCOMPARE(side.find<QListWidget>("scriptList")->item(0)->flags(), Qt::NoItemFlags);
    }
    void aScriptThatIsNotSavedIsAskedAbout_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("button");
        for (const bool closes : {false, true}) {
            for (const char *button : {"closingWait", "closingDiscard", "closingStay"})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(closes).arg(QLatin1String(button))))
                    << closes << QString::fromLatin1(button);
        }
    }
    void aScriptThatIsNotSavedIsAskedAbout()
    {
        QFETCH(bool, closes);
        QFETCH(QString, button);
        Side side;
        side.addScript(QStringLiteral("甲"), QStringLiteral("一"));
        side.click("editScripts");
        auto *dialog = side.find<QDialog>("scriptDialog");
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("scripts"));
        auto *body = dialog->findChild<QPlainTextEdit *>(QStringLiteral("scriptBody"));
        list->setCurrentRow(1);
        const QString name = dialog->findChild<QLineEdit *>(QStringLiteral("scriptName"))->text();
        body->setPlainText(QStringLiteral("二"));
        side.today.execute("INSERT INTO tag(id, name) VALUES(990, 'x')"); // the store changes: what is typed stays
        QCOMPARE(body->toPlainText(), QStringLiteral("二"));
        if (closes)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            list->setCurrentRow(0);
        QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("closingDialog")));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("closingText"))->text().contains(name));
        const QPointer<QDialog> open = dialog;
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        side.fixture().settle();
        const bool stays = button == QLatin1String("closingStay");
        QCOMPARE(side.fixture().integer("SELECT count(*) FROM content WHERE body = '二'"),
                 std::int64_t(button == QLatin1String("closingWait")));
        QCOMPARE(open && open->isVisible(), stays || !closes);
        if (stays)
            QCOMPARE(body->toPlainText(), QStringLiteral("二"));
    }
    void aLongNameEndsInDotsAndIsWholeInItsTip()
    {
        Side side;
        const QString name = QStringLiteral("<b>Maximiliana-Konstantinopolitanskaya-von-und-zu-Wolkenstein</b>");
        side.today.edit(side.today.customerOf(side.today.current()), QStringLiteral("name"), name);
        const int width = side.window()->width();
        for (const bool isFound : {false, true}) {
            if (isFound)
                side.look(QStringLiteral("Maximiliana"));
            side.fixture().settle();
            QCOMPARE(side.window()->width(), width);
            auto *label = static_cast<ui::ElidedLabel *>(side.find<QLabel>(isFound ? "personName" : "cardName"));
            for (QLabel *one : {static_cast<QLabel *>(label), side.find<QLabel>("about")}) {
                QVERIFY2(one->text().contains(name), qPrintable(one->text()));
                QVERIFY(static_cast<ui::ElidedLabel *>(one)->isElided());
                QVERIFY(one->mapTo(side.window(), QPoint(one->width(), 0)).x() <= width);
                QHelpEvent asks(QEvent::ToolTip, QPoint(2, 2), one->mapToGlobal(QPoint(2, 2)));
                QApplication::sendEvent(one, &asks);
                QCOMPARE(one->toolTip(), one->text());
                QCOMPARE(one->textFormat(), Qt::PlainText);
            }
        }
    }
    void notesAndCallsAreWrittenAboutThePersonFound()
    {
        Side side;
        side.fixture().prompts().answer = QStringLiteral("明天再打");
        const auto notes = side.events(34), calls = side.events(5);
        side.click("log.note");
        side.click("log.call");
        const auto complaints = side.events(32), said = side.events(29);
        side.click("log.complaint");
        side.click("log.order");
        QCOMPARE(side.events(32), complaints + 1);
        QCOMPARE(side.events(29), said + 1);
        side.fixture().workspace().undo();
        side.fixture().settle();
        side.fixture().workspace().undo();
        side.fixture().settle();
        QCOMPARE(side.events(32), complaints);
        QCOMPARE(side.events(34), notes + 1);
        QCOMPARE(side.events(5), calls + 1);
        side.today.keys({Qt::Key_U});
        QCOMPARE(side.events(5), calls);
    }
    void aNewFriendInThreeFieldsStartsTheWelcome()
    {
        Side side;
        const auto customers = side.fixture().integer("SELECT count(*) FROM customer");
        side.look(QStringLiteral("新来的好友甲"));
        side.click("newFriend");
        auto *dialog = side.find<QWidget>("newFriendDialog");
        QTRY_VERIFY(dialog->isVisible());
        side.fixture().settle();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("friendName"))->text(),
                 QStringLiteral("新来的好友甲")); // the name that was searched
        auto *account = dialog->findChild<QComboBox *>(QStringLiteral("friendAccount"));
        QVERIFY(account->count() > 0);
        account->setCurrentIndex(0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addFriend")), Qt::LeftButton);
        side.fixture().settle();
        QCOMPARE(side.fixture().integer("SELECT count(*) FROM customer"), customers + 1);
        QVERIFY(side.find<QLabel>("about")->text().contains(QStringLiteral("新来的好友甲")));
        QVERIFY(side.fixture().integer("SELECT count(*) FROM task t JOIN customer c ON c.id = t.customer_id WHERE "
                                       "c.name = '新来的好友甲'") > 0);
        side.fixture().workspace().undo();
        side.fixture().settle();
        QCOMPARE(side.fixture().integer("SELECT count(*) FROM customer"), customers);
        QVERIFY2(side.fixture().prompts().told.isEmpty(), qPrintable(side.fixture().prompts().told.join(u'\n')));
    }
    void aNewFriendWithoutAnAccountIsRefusedInPlace()
    {
        Side side;
        side.click("newFriend");
        auto *dialog = side.find<QWidget>("newFriendDialog");
        QTRY_VERIFY(dialog->isVisible());
        side.fixture().settle();
        dialog->findChild<QComboBox *>(QStringLiteral("friendAccount"))->setEditText({});
        dialog->findChild<QLineEdit *>(QStringLiteral("friendName"))->setText(QStringLiteral("甲"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addFriend")), Qt::LeftButton);
        side.fixture().settle();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("friendProblem"))->isVisible());
    }
    void aLongProblemOfANewFriendIsShownWhole()
    {
        Side side;
        side.click("newFriend");
        auto *dialog = side.find<QWidget>("newFriendDialog");
        QTRY_VERIFY(dialog->isVisible());
        side.fixture().settle();
        dialog->findChild<QComboBox *>(QStringLiteral("friendAccount"))->setEditText(QString(160, QChar(u'林')));
        dialog->findChild<QLineEdit *>(QStringLiteral("friendName"))->setText(QStringLiteral("甲"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("addFriend")), Qt::LeftButton);
        side.fixture().settle();
        const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("friendProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->heightForWidth(problem->width()) > 3 * problem->fontMetrics().height());
        QVERIFY(problem->height() >= problem->heightForWidth(problem->width()));
    }
    void itsKeyIsChosen()
    {
        tests::Today today;
        today.fixture.window().actions().find("today.sideKey")->trigger();
        auto *edit = today.fixture.find<QKeySequenceEdit>("sideKey");
        edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+W")));
        auto *dialog = today.fixture.find<QDialog>("sideKeyDialog");
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QAction *side = today.fixture.window().actions().find("sideMode");
        QCOMPARE(side->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+W")));
        QCOMPARE(ui::GlobalHotKey::isSupported(), QGuiApplication::platformName() == QLatin1String("xcb"));
        if (!ui::GlobalHotKey::isSupported())
            QVERIFY(side->toolTip().contains(QStringLiteral("only in this window")));
        QTest::keyClick(today.list(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(today.fixture.find("sideWindow")->isVisible());
    }
    void theForbiddenWordsAreEdited()
    {
        tests::Today today;
        today.fixture.window().actions().find("today.words")->trigger();
        auto *words = today.fixture.find<QPlainTextEdit>("words");
        today.fixture.settle();
        QVERIFY(words->toPlainText().contains(QStringLiteral("国家级")));
        words->setPlainText(QStringLiteral("绝对,自己的"));
        QTest::mouseClick(today.fixture.find("saveWords"), Qt::LeftButton);
        today.fixture.settle();
        today.execute("UPDATE task SET text = '绝对国家级' WHERE id = " +
                      QByteArray::number(qint64(today.current().value)));
        QVERIFY(today.label("cardWords").contains(QStringLiteral("绝对")));
        QVERIFY(!today.label("cardWords").contains(QStringLiteral("国家级")));
    }
};

SIYU_TEST(TstSideWindow, "tst_sidewindow")
#include "tst_sidewindow.moc"
