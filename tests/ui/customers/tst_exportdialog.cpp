#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/customers/customergridview.h"
#include "ui/widgets/columnchoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>

using tests::UiFixture;
using ui::ColumnChoice;

class TstExportDialog : public QObject
{
    Q_OBJECT

    static ColumnChoice *columns(UiFixture &fixture) { return fixture.find<ColumnChoice>("exportColumns"); }
    static void click(UiFixture &fixture, const char *button)
    {
        QTest::mouseClick(fixture.find(button), Qt::LeftButton);
        fixture.settle();
    }
    /// Opens the dialog for the list of customers.
    static void open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("customers"), {});
        fixture.settle();
        fixture.prompts().path = fixture.file(QStringLiteral("out.csv"));
        click(fixture, "exportButton");
    }
    /// Moves the current column to the top of the list and unchecks all below the first `kept`, by keyboard only.
    static void keepAtHead(ColumnChoice *list, const QString &name)
    {
        list->setFocus();
        while (list->currentItem()->data(Qt::UserRole) != name)
            QTest::keyClick(list, Qt::Key_Down);
        while (list->currentRow() > 0)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    }
    static QByteArray headerOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readLine().mid(3).trimmed() : QByteArray();
    }
    static QByteArray written(UiFixture &fixture)
    {
        QFile file(fixture.prompts().path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void keysChooseColumnsAndTheirOrder()
    {
        UiFixture fixture;
        open(fixture);
        ColumnChoice *list = columns(fixture);
        list->choose({QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("tags")});
        keepAtHead(list, QStringLiteral("phone"));
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->chosen(), (QStringList{QStringLiteral("phone"), QStringLiteral("name")}));
        QTest::keyClick(list, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(headerOf(fixture.prompts().path), QByteArray("phone,name"));
        QCOMPARE(
            fixture.integer("SELECT count(*) FROM audit WHERE action = 'customers.export' AND json_extract(detail, "
                            "'$.columns') = '[\"phone\",\"name\"]' AND json_extract(detail, '$.rows') > 10"),
            1);
    }
    void columnsAreRemembered()
    {
        UiFixture fixture;
        open(fixture);
        const QStringList usual = columns(fixture)->chosen();
        QVERIFY(usual.contains(QStringLiteral("staff")));
        const QStringList few{QStringLiteral("city"), QStringLiteral("name")};
        columns(fixture)->choose(few);
        click(fixture, "exportGo");
        click(fixture, "exportCancel");
        click(fixture, "exportButton");
        QCOMPARE(columns(fixture)->chosen(), few);
        click(fixture, "exportUsual");
        QCOMPARE(columns(fixture)->chosen(), usual);
    }
    void asInTheListTakesTheColumnsOfTheGrid()
    {
        UiFixture fixture;
        open(fixture);
        click(fixture, "exportAsInList");
        QCOMPARE(columns(fixture)->chosen().mid(0, 4), (QStringList{QStringLiteral("name"), QStringLiteral("remark"),
                                                                    QStringLiteral("staff"), QStringLiteral("tags")}));
    }
    void nothingChosenCannotBeExported()
    {
        UiFixture fixture;
        open(fixture);
        QVERIFY(fixture.find("exportGo")->isEnabled());
        columns(fixture)->choose({});
        QVERIFY(!fixture.find("exportGo")->isEnabled());
    }
    void aWorkbookIsWrittenWhateverTheNameSays()
    {
        UiFixture fixture;
        open(fixture);
        auto *format = fixture.find<QComboBox>("exportEncoding");
        format->setFocus();
        QTest::keyClick(format, Qt::Key_End);
        click(fixture, "exportGo");
        QFile file(fixture.prompts().path + QStringLiteral(".xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
    }
    void wholePhonesLeaveOnlyWhereAPersonSaysSo_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("masked") << false;
        QTest::newRow("whole") << true;
    }
    void wholePhonesLeaveOnlyWhereAPersonSaysSo()
    {
        QFETCH(bool, whole);
        UiFixture fixture;
        open(fixture);
        if (whole)
            QTest::keyClick(fixture.find("exportFull"), Qt::Key_Space);
        click(fixture, "exportGo");
        QCOMPARE(written(fixture).contains("****"), !whole);
        QCOMPARE(
            fixture.integer("SELECT json_extract(detail, '$.masked') FROM audit WHERE action = 'customers.export'"),
            whole ? 0 : 1);
    }
    void whoMayOnlyLookExportsMasked()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            store.connection().execute("UPDATE staff SET access_role = 3");
            return {};
        });
        fixture.workspace().setActor(storage::StaffId(fixture.integer("SELECT min(id) FROM staff")));
        fixture.settle();
        open(fixture);
        QVERIFY(!fixture.find("exportFull")->isEnabled());
        click(fixture, "exportGo");
        QVERIFY(written(fixture).contains("****"));
    }
    void theFolderIsShownAfterwards()
    {
        UiFixture fixture;
        open(fixture);
        click(fixture, "exportGo");
        QVERIFY(fixture.find<QLabel>("exportState")->text().contains(QStringLiteral("out.csv")));
        click(fixture, "exportShow");
        QCOMPARE(fixture.prompts().foldersShown, QStringList(fixture.prompts().path));
        click(fixture, "exportCancel");
        QVERIFY(!fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
    }
    void escStopsTheWritingAndLeavesNoFile()
    {
        UiFixture fixture;
        open(fixture);
        QSemaphore gate;
        fixture.workspace().edit([&gate](app::TeamStore &, app::JobContext &) -> app::Result<void> {
            gate.acquire();
            return {};
        });
        QTest::mouseClick(fixture.find("exportGo"), Qt::LeftButton);
        QTest::keyClick(fixture.find("exportDialog"), Qt::Key_Escape);
        gate.release();
        fixture.settle();
        QVERIFY(fixture.find("exportDialog")->isVisible());
        QVERIFY(fixture.find("exportState")->isVisible());
        QVERIFY(!QFile::exists(fixture.prompts().path));
        QTest::keyClick(fixture.find("exportDialog"), Qt::Key_Escape);
        fixture.settle();
        QVERIFY(!fixture.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
    }
    void recordsOfAnyKindGoOutByTheMenu()
    {
        UiFixture fixture;
        fixture.window().actions().find("exportRecords")->trigger();
        fixture.settle();
        auto *kinds = fixture.find<QComboBox>("exportKinds");
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("products")));
        fixture.settle();
        QCOMPARE(columns(fixture)->chosen().constFirst(), QStringLiteral("name"));
        fixture.prompts().path = fixture.file(QStringLiteral("products.csv"));
        click(fixture, "exportGo");
        QVERIFY(headerOf(fixture.prompts().path).startsWith("name,"));
    }
};

SIYU_TEST(TstExportDialog, "tst_exportdialog")
#include "tst_exportdialog.moc"
