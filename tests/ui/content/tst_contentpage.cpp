#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/widgets/linedelegate.h"
#include "storage/sqlite/connection.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using tests::UiFixture;

class TstContentPage : public QObject
{
    Q_OBJECT

private:
    static void open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("content"));
        fixture.settle();
    }
    static QTableView *table(UiFixture &fixture) { return fixture.find<QTableView>("contentTable"); }
    static QStringList titles(UiFixture &fixture)
    {
        QStringList names;
        for (int row = 0; row < table(fixture)->model()->rowCount(); ++row)
            names << table(fixture)->model()->index(row, 0).data().toString();
        return names;
    }
    static void choose(UiFixture &fixture, const QString &title)
    {
        const qsizetype row = titles(fixture).indexOf(title);
        QVERIFY2(row >= 0, qPrintable(title));
        table(fixture)->setCurrentIndex(table(fixture)->model()->index(int(row), 0));
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("contentHead")->text(), title);
    }
    static void chooseState(UiFixture &fixture, int state)
    {
        auto *states = fixture.find<QComboBox>("contentStates");
        states->setCurrentIndex(states->findData(state));
        fixture.settle();
    }
    static std::int64_t stateOf(UiFixture &fixture, const char *title)
    {
        return fixture.integer(QByteArray("SELECT state FROM content WHERE name = '") + title + "'");
    }
    static void act(UiFixture &fixture, const char *name)
    {
        fixture.window().actions().find(name)->trigger();
        fixture.settle();
    }

private slots:
    void theListIsNarrowedByCategoryStateAndLetters()
    {
        UiFixture fixture;
        open(fixture);
        const auto all = fixture.integer("SELECT count(*) FROM content WHERE state <> 3");
        QVERIFY(all >= 12);
        QCOMPARE(std::int64_t(titles(fixture).size()), all);
        auto *categories = fixture.find<QListWidget>("contentCategories");
        QCOMPARE(categories->count(), 5);
        QCOMPARE(categories->item(0)->data(ui::LineDelegate::hintRole).toString(), QString::number(all));
        categories->setCurrentRow(1); // products
        QCOMPARE(std::int64_t(titles(fixture).size()),
                 fixture.integer("SELECT count(*) FROM content WHERE state <> 3 AND category = 1"));
        categories->setCurrentRow(0);
        chooseState(fixture, 3); // retired
        QCOMPARE(titles(fixture), QStringList{QStringLiteral("开业特惠")});
        chooseState(fixture, 0);
        QTest::keyClicks(fixture.find<QLineEdit>("contentSearch"), QStringLiteral("qcdh"));
        QCOMPARE(titles(fixture), QStringList{QStringLiteral("秋茶到货")});
    }
    void anItemIsMadeSubmittedReturnedAndRetiredByKeys()
    {
        UiFixture fixture;
        fixture.window().activateWindow();
        open(fixture);
        QTest::keyClick(table(fixture), Qt::Key_N, Qt::ControlModifier);
        fixture.settle();
        fixture.find<QLineEdit>("contentName")->setFocus();
        QTest::keyClicks(fixture.find<QLineEdit>("contentName"), QStringLiteral("hello"));
        QTest::keyClicks(fixture.find<QPlainTextEdit>("contentBody"), QStringLiteral("text"));
        QVERIFY(!fixture.window().currentPage()->draft().isEmpty());
        QVERIFY(!fixture.find<QPushButton>("nextContent")->isEnabled()); // it is not saved
        QVERIFY(fixture.find<QPushButton>("saveContent")->property("primary").toBool());
        QTest::keyClick(fixture.find<QLineEdit>("contentName"), Qt::Key_S, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(stateOf(fixture, "hello"), 1);
        QVERIFY(fixture.window().currentPage()->draft().isEmpty());
        QVERIFY(!fixture.find<QPushButton>("saveContent")->property("primary").toBool());
        QCOMPARE(fixture.find<QLabel>("contentHead")->text(), QStringLiteral("hello"));
        QTest::keyClick(fixture.find<QLineEdit>("contentName"), Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(stateOf(fixture, "hello"), 2);
        table(fixture)->setFocus();
        QTest::keyClick(table(fixture), Qt::Key_F);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT favourite FROM content WHERE name = 'hello'"), 1);
        fixture.prompts().answer = QStringLiteral("shorter");
        act(fixture, "content.return");
        QCOMPARE(stateOf(fixture, "hello"), 1);
        QVERIFY(fixture.find<QLabel>("contentNote")->text().contains(QStringLiteral("shorter")));
        act(fixture, "content.retire");
        QCOMPARE(stateOf(fixture, "hello"), 3);
        for (const int state : {1, 2, 2, 1}) {
            fixture.workspace().undo();
            fixture.settle();
            QCOMPARE(stateOf(fixture, "hello"), state);
        }
        fixture.workspace().undo();
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM content WHERE name = 'hello'"), 0);
    }
    void whatIsTypedIsAskedAboutBeforeAnotherItemIsShown()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("售后"));
        QTest::keyClicks(fixture.find<QPlainTextEdit>("contentBody"), QStringLiteral("more"));
        table(fixture)->setCurrentIndex(
            table(fixture)->model()->index(int(titles(fixture).indexOf(QStringLiteral("茶园的一天"))), 0));
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("contentHead")->text(), QStringLiteral("售后"));
        QVERIFY(!fixture.window().currentPage()->undoRefusal().isEmpty());
        fixture.window().currentPage()->dropDraft();
        QVERIFY(fixture.window().currentPage()->draft().isEmpty());
    }
    void forbiddenWordsAreListedReplacedAndWaived()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("满减活动"));
        auto *body = fixture.find<QPlainTextEdit>("contentBody");
        QCOMPARE(body->extraSelections().size(), 1);
        fixture.find<QPushButton>("replace.最低价")->click();
        QCOMPARE(body->textCursor().selectedText(), QStringLiteral("最低价"));
        fixture.prompts().answer = QStringLiteral("the name of the event");
        fixture.find<QPushButton>("waive.最低价")->click();
        QVERIFY(!fixture.window().findChild<QPushButton *>(QStringLiteral("waive.最低价")));
        act(fixture, "content.save");
        QVERIFY(fixture.integer("SELECT count(*) FROM content WHERE name = '满减活动' AND "
                                "waiver LIKE '%the name of the event%最低价%'") == 1);
        body->setPlainText(QStringLiteral("第一步，行业第一"));
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("waive.第一")));
        QCOMPARE(body->extraSelections().size(), 1);
    }
    void attachmentsAreAddedPastedCopiedAndRemoved()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("新茶小样"));
        fixture.prompts().path = fixture.write(QStringLiteral("tea.txt"), "tea");
        fixture.find<QPushButton>("addContentFile")->click();
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        auto *data = new QMimeData;
        data->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(data);
        auto *files = fixture.find<QListWidget>("contentFiles");
        QTest::keyClick(files, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(files->count(), 2);
        act(fixture, "content.save");
        QCOMPARE(fixture.integer("SELECT count(*) FROM content_attachment l JOIN content c ON c.id = l.content_id "
                                 "WHERE c.name = '新茶小样'"),
                 2);
        files->setCurrentRow(1);
        fixture.find<QPushButton>("copyContentFile")->click();
        fixture.settle();
        QCOMPARE(qvariant_cast<QImage>(QGuiApplication::clipboard()->mimeData()->imageData()).size(), picture.size());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasUrls());
        files->setCurrentRow(0);
        fixture.find<QPushButton>("removeContentFile")->click();
        act(fixture, "content.save");
        QCOMPARE(fixture.integer("SELECT count(*) FROM attachment WHERE name = 'tea.txt'"), 0);
    }
    void aPreviewFillsInTheNameOfACustomer()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("复购提醒"));
        fixture.window().activateWindow();
        table(fixture)->setFocus();
        QTest::keyClick(table(fixture), Qt::Key_Space);
        QTRY_VERIFY(fixture.find<QLineEdit>("contentCustomer")->hasFocus());
        fixture.find<QLineEdit>("contentCustomer")->setText(QStringLiteral("刘"));
        fixture.settle();
        const QString shown = fixture.find<QLabel>("contentPreview")->text();
        QVERIFY2(shown.contains(QStringLiteral("刘")) && !shown.contains(QStringLiteral("{{name")), qPrintable(shown));
    }
    void aViewerOnlyLooks()
    {
        UiFixture fixture;
        fixture.workspace()
            .edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
                store.connection().execute("UPDATE staff SET access_role = 3");
                return {};
            })
            .then(this, [](const app::Result<void> &) {});
        fixture.settle();
        fixture.workspace().setActor(fixture.workspace().members().front().id);
        open(fixture);
        choose(fixture, QStringLiteral("售后"));
        QVERIFY(fixture.find<QLineEdit>("contentName")->isReadOnly());
        QVERIFY(fixture.find<QPlainTextEdit>("contentBody")->isReadOnly());
        for (const char *name : {"newContent", "saveContent", "nextContent", "addContentFile"})
            QVERIFY2(!fixture.find<QPushButton>(name)->isEnabled(), name);
        for (const char *name : {"content.new", "content.retire", "content.favourite", "content.return"})
            QVERIFY2(!fixture.window().actions().find(name)->isEnabled(), name);
    }
    void theColumnsFillTheTableAndTheLeastGoFirst()
    {
        UiFixture fixture;
        open(fixture);
        const QTableView *items = table(fixture);
        const auto width = [items] {
            int sum = 0;
            for (int column = 0; column < items->model()->columnCount(); ++column)
                sum += items->columnWidth(column); // 0 where it is hidden
            return sum;
        };
        fixture.window().resize(1600, 900);
        fixture.settle();
        QVERIFY(!items->isColumnHidden(1));
        QTRY_COMPARE(width(), items->viewport()->width());
        fixture.window().resize(fixture.window().minimumSizeHint());
        fixture.settle();
        QTRY_VERIFY(items->isColumnHidden(1)); // the type
        QVERIFY(!items->isColumnHidden(0) && !items->isColumnHidden(2));
        fixture.window().resize(1600, 900);
        fixture.settle();
        QTRY_VERIFY(!items->isColumnHidden(1));
    }
    void anEmptyLibraryOffersTheFirstItem()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        open(fixture);
        fixture.find<QPushButton>("firstContent")->click();
        QVERIFY(fixture.find<QLineEdit>("contentName")->isVisible());
    }
};

SIYU_TEST(TstContentPage, "tst_contentpage")
#include "tst_contentpage.moc"
