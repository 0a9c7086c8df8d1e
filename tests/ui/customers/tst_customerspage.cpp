#include "app/segments/tagservice.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/customertablemodel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using tests::UiFixture;
using ui::CustomerGridView;
using ui::GridColumn;

class TstCustomersPage : public QObject
{
    Q_OBJECT

    static CustomerGridView *open(UiFixture &fixture, const QString &what = {})
    {
        fixture.window().showPage(QStringLiteral("customers"), what);
        fixture.settle();
        return fixture.find<CustomerGridView>("customerTable");
    }
    static QString cell(CustomerGridView *table, int row, GridColumn column)
    {
        const QModelIndex index = table->model()->index(row, int(column));
        [&] { QTRY_VERIFY(!index.data(ui::CustomerTableModel::IsPendingRole).toBool()); }();
        return index.data().toString();
    }
    /// Enters text like an input method: key events produce ASCII only.
    static void enter(QLineEdit *input, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }
    static void type(UiFixture &fixture, const QString &text)
    {
        auto *search = fixture.find<QLineEdit>("customerSearch");
        search->setFocus();
        enter(search, text);
        fixture.settle();
    }
    /// Types into the popup list of a button and chooses the first match.
    static void choose(UiFixture &fixture, const QString &text)
    {
        auto *input = fixture.find<QLineEdit>("filterInput");
        enter(input, text);
        QTest::keyClick(input, Qt::Key_Return);
        fixture.settle();
    }

private slots:
    void everybodyIsThereAndCounted()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        const auto alive = fixture.integer("SELECT count(*) FROM customer WHERE status <> 3");
        QVERIFY(alive > 10);
        QCOMPARE(std::int64_t(table->model()->rowCount()), alive);
        QVERIFY(fixture.find<QLabel>("customerCount")->text().contains(QLocale().toString(qlonglong(alive))));
    }
    /// The follow-up is begun after another customer was selected and before that one is there.
    void aDraftBegunWhileAnotherCustomerLoadsIsAskedAbout()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setCurrentIndex(table->model()->index(0, 0));
        fixture.settle();
        const QString name = fixture.find<QLabel>("panelName")->text();
        table->setCurrentIndex(table->model()->index(1, 0));
        fixture.find<QLineEdit>("panelAddNote")->setText(QStringLiteral("asked for the price"));
        fixture.settle();
        QVERIFY(fixture.find<QLabel>("closingText")->text().contains(name));
        QCOMPARE(fixture.find<QLabel>("panelName")->text(), name);
        QCOMPARE(fixture.find<QLineEdit>("panelAddNote")->text(), QStringLiteral("asked for the price"));
    }
    void typingNarrowsTheListAndCountsExactly()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        const QString name = cell(table, 0, GridColumn::Name);
        type(fixture, name);
        QVERIFY(table->model()->rowCount() >= 1);
        QCOMPARE(cell(table, 0, GridColumn::Name), name);
        type(fixture, QStringLiteral("zzzzzz"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(fixture.find("showEverybody")->isVisible());
        QTest::mouseClick(fixture.find("showEverybody"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(table->model()->rowCount() > 10);
    }
    void theFindKeyGoesToTheSearchBoxAndTheArrowBackToTheList()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("customerSearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0);
    }
    void aHeaderSortsAndTheSelectionFollows()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->selectRow(0);
        fixture.settle();
        const auto chosen = table->current();
        auto *header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(int(GridColumn::AddedAt)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        fixture.settle();
        QString last;
        for (int row = 0; row < 20; ++row) {
            const QString day = cell(table, row, GridColumn::AddedAt);
            QVERIFY2(last <= day, qPrintable(last + QLatin1Char(' ') + day));
            last = day;
        }
        QCOMPARE(table->current(), chosen);
        QCOMPARE(table->selected(), std::vector{chosen});
    }
    void chipsOfASegmentAndATagNarrowTogetherAndComeOff()
    {
        UiFixture fixture;
        auto *table = open(fixture, QStringLiteral("segment/复购客户"));
        const int inSegment = table->model()->rowCount();
        QVERIFY(inSegment > 0);
        const QString tag = [&] {
            for (int row = 0; row < inSegment; ++row) {
                const QString tags = cell(table, row, GridColumn::Tags);
                if (!tags.isEmpty())
                    return tags.section(QStringLiteral(", "), 0, 0);
            }
            return QString();
        }();
        QVERIFY(!tag.isEmpty());
        QTest::mouseClick(fixture.find("addFilter"), Qt::LeftButton);
        choose(fixture, tag);
        QVERIFY(table->model()->rowCount() <= inSegment);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(cell(table, row, GridColumn::Tags).contains(tag));
        auto *cross = fixture.window().findChild<QToolButton *>(QStringLiteral("removeChip.") + tag);
        QVERIFY(cross && cross->isVisible());
        QTest::mouseClick(cross, Qt::LeftButton);
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), inSegment);
    }
    void allThatMatchCanBeTaggedAndUndoneInOneStep()
    {
        UiFixture fixture;
        auto *table = open(fixture, QStringLiteral("segment/复购客户"));
        const int matching = table->model()->rowCount();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table->selectedCount(), std::int64_t(matching));
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        choose(fixture, QStringLiteral("brand new"));
        const char *given = "SELECT count(*) FROM customer_tag JOIN tag ON id = tag_id WHERE name = 'brand new'";
        QCOMPARE(fixture.integer(given), std::int64_t(matching));
        if (matching > 20)
            QVERIFY(fixture.prompts().questions.join(QLatin1Char(' ')).contains(QString::number(matching)));
        QVERIFY(table->isAllSelected()); // still selected after the list was reloaded
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer(given), std::int64_t(0));
    }
    void aTagIsListedWithItsGroup()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::TagService(store).create(QStringLiteral("brand new"), QStringLiteral("Fashion"));
        });
        fixture.settle();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        const auto *list = fixture.find<QListWidget>("filterList");
        QCOMPARE(list->findItems(QStringLiteral("Fashion: brand new"), Qt::MatchExactly).size(), 1);
        choose(fixture, QStringLiteral("brand new"));
        QCOMPARE(fixture.integer("SELECT count(*) FROM tag WHERE name LIKE '%brand new'"), 1);
        QVERIFY(fixture.integer("SELECT count(*) FROM customer_tag JOIN tag ON id = tag_id WHERE name = 'brand new'") >
                10);
    }
    void aTagIsTakenFromTheSelectionOnly()
    {
        UiFixture fixture;
        auto *table = open(fixture, QStringLiteral("example"));
        const QString tag =
            cell(table, table->currentIndex().row(), GridColumn::Tags).section(QStringLiteral(", "), 0, 0);
        const QByteArray count =
            "SELECT count(*) FROM customer_tag JOIN tag ON id = tag_id WHERE name = '" + tag.toUtf8() + "'";
        const auto before = fixture.integer(count.constData());
        QTest::mouseClick(fixture.find("takeTag"), Qt::LeftButton);
        choose(fixture, tag);
        QCOMPARE(fixture.integer(count.constData()), before - 1);
    }
    void theDetailFollowsTheSelectionAndTagsAreTakenThere()
    {
        UiFixture fixture;
        auto *table = open(fixture, QStringLiteral("example"));
        const int row = table->currentIndex().row();
        QTRY_COMPARE(fixture.find<QLabel>("panelName")->text(), cell(table, row, GridColumn::Name));
        const QString tag = cell(table, row, GridColumn::Tags).section(QStringLiteral(", "), 0, 0);
        auto *panel = fixture.find("customerPanel");
        auto *cross = panel->findChild<QToolButton *>(QStringLiteral("removeChip.") + tag);
        QVERIFY(cross);
        QTest::mouseClick(cross, Qt::LeftButton);
        fixture.settle();
        QTRY_VERIFY(!cell(table, row, GridColumn::Tags).contains(tag));
        auto *input = panel->findChild<QLineEdit *>(QStringLiteral("panelAddTag"));
        enter(input, tag);
        QTest::keyClick(input, Qt::Key_Return);
        fixture.settle();
        QTRY_VERIFY(cell(table, row, GridColumn::Tags).contains(tag));
    }
    void aPhoneIsShownOnClickAndThatIsWrittenDown()
    {
        UiFixture fixture;
        auto *table = open(fixture, QStringLiteral("example"));
        const int row = table->currentIndex().row();
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("revealPhone")));
        QVERIFY(cell(table, row, GridColumn::Phone).contains(QLatin1String("****")));
        QTest::mouseClick(fixture.find("revealPhone"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(!cell(table, row, GridColumn::Phone).contains(QLatin1Char('*')));
        QVERIFY(!fixture.find<QLabel>("panelPhone")->text().contains(QLatin1Char('*')));
        QCOMPARE(fixture.integer("SELECT count(*) FROM audit WHERE action = 'customers.reveal'"), std::int64_t(1));
    }
    void aPhoneThatIsShownIsMaskedAgain_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("another row") << "row";
        QTest::newRow("the keyboard goes elsewhere") << "focus";
        QTest::newRow("a minute") << "time";
    }
    void aPhoneThatIsShownIsMaskedAgain()
    {
        QFETCH(QString, by);
        UiFixture fixture;
        fixture.window().activateWindow();
        auto *table = open(fixture, QStringLiteral("example"));
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("revealPhone")));
        QTest::mouseClick(fixture.find("revealPhone"), Qt::LeftButton);
        fixture.settle();
        auto *panel = fixture.find<ui::CustomerPanel>("customerPanel");
        const auto isShown = [panel] {
            const auto *phone = panel->findChild<QLabel *>(QStringLiteral("panelPhone"));
            return phone && phone->isVisible();
        };
        QVERIFY(isShown());
        auto *minute = panel->findChild<QTimer *>(QStringLiteral("maskPhonesAgain"));
        QVERIFY(minute->isActive());
        if (by == QLatin1String("row")) {
            table->setCurrentIndex(table->model()->index(table->currentIndex().row() + 1, 0));
            QVERIFY(!isShown()); // while the panel still shows the customer before
        } else if (by == QLatin1String("focus")) {
            fixture.find("navigation")->setFocus();
        } else {
            minute->start(0);
        }
        QTRY_VERIFY(!isShown());
        QVERIFY(!minute->isActive());
    }
    void aCustomerIsFoundByItsAddress()
    {
        UiFixture fixture;
        const auto id = fixture.integer("SELECT max(id) FROM customer WHERE status <> 3");
        auto *table = open(fixture, QStringLiteral("customer/%1").arg(id));
        QCOMPARE(table->current().value, id);
    }
    void theArrowsHomeAndEndWalkAsInASpreadsheet()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFocus();
        table->selectRow(3);
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex(), table->model()->index(3, int(GridColumn::Paid)));
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentIndex(), table->model()->index(3, int(GridColumn::Name)));
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table->currentIndex(), table->model()->index(0, int(GridColumn::Name)));
        QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedCount(), std::int64_t(2));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(fixture.find("customerPanel")->hasFocus());
    }
    void selectedRowsAreCopiedAsASpreadsheetPastesThem()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        fixture.settle();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).section(QLatin1Char('\t'), 0, 0), cell(table, 0, GridColumn::Name));
        QCOMPARE(lines.at(2).section(QLatin1Char('\t'), 0, 0), cell(table, 1, GridColumn::Name));
    }
    void theSelectionGoesIntoAFileMasked()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        fixture.prompts().path = fixture.file(QStringLiteral("out.csv"));
        QTest::mouseClick(fixture.find("exportButton"), Qt::LeftButton);
        fixture.settle();
        QTest::mouseClick(fixture.find("exportGo"), Qt::LeftButton);
        fixture.settle();
        QFile file(fixture.prompts().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.count("\r\n") >= 3);
        QVERIFY(text.contains("****"));
    }
    void anEmptyStoreOffersOneThing()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        open(fixture);
        QVERIFY(fixture.find("importRoster")->isVisible());
        QVERIFY(!fixture.find("customerTable")->isVisible());
    }
};

SIYU_TEST(TstCustomersPage, "tst_customerspage")
#include "tst_customerspage.moc"
