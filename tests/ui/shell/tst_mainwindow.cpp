#include "app/segments/tagservice.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/commandpalette.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

using tests::UiFixture;

class TstMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void withoutAStoreThreeDoorsStandOpen()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        for (const char *door : {"doorImport", "doorOpen", "doorSample"})
            QVERIFY(fixture.find(door)->isVisible());
        QVERIFY(!fixture.find("navigation")->isVisible());
    }
    void aFileThatIsNoStoreSaysSoAndOffersWaysOut()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        fixture.window().openStore(fixture.write(QStringLiteral("photo.siyu"), QByteArray(5'000, 'x')));
        QTRY_VERIFY(fixture.window().findChild<QLabel *>(QStringLiteral("failureMessage")));
        QVERIFY(fixture.find<QLabel>("failureMessage")->text().contains(QStringLiteral("photo.siyu")));
        QTRY_VERIFY(fixture.find("openAnother")->isVisible());
    }
    void aLockedStoreCanBeOpenedForReading()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("locked.siyu"));
        QVERIFY(app::TeamStore::create(path));
        const auto other = app::TeamStore::open(path, app::TeamStore::Access::Write);
        QVERIFY(other);
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("openReadOnly")));
        QTest::mouseClick(fixture.find("openReadOnly"), Qt::LeftButton);
        QTRY_VERIFY(fixture.workspace().isOpen());
        QVERIFY(fixture.workspace().isReadOnly());
    }
    void everyActionIsInTheHelp()
    {
        UiFixture fixture;
        fixture.window().actions().find("keys")->trigger();
        auto *tree = fixture.find<QTreeWidget>("helpActions");
        int listed = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            listed += tree->topLevelItem(i)->childCount();
        QCOMPARE(std::size_t(listed), fixture.window().actions().entries().size());
    }
    void thePaletteFindsACustomerAndOpensThePage()
    {
        UiFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = fixture.window().findChild<ui::CommandPalette *>();
        QVERIFY(palette);
        QSignalSpy wanted(palette, &ui::CommandPalette::pageWanted);
        auto *input = fixture.find<QLineEdit>("paletteInput");
        QTest::keyClicks(input, QStringLiteral("138"));
        auto *list = fixture.find<QListWidget>("paletteList");
        QTRY_VERIFY(list->count() > 0);
        fixture.settle();
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("customers"));
    }
    void gapsAndInitialsFitLessThanBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << "imp"
                                   << "import a file"
                                   << "an import";
        QTest::newRow("inside") << "file"
                                << "import a file"
                                << "fxixlxe";
        QTest::newRow("gaps") << "ipf"
                              << "import file"
                              << "segments";
        QTest::newRow("initials") << "dk" << QStringLiteral("打开\ndakai\ndk") << "drink";
    }
    void gapsAndInitialsFitLessThanBeginnings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(ui::CommandPalette::score(typed, better) > ui::CommandPalette::score(typed, worse));
    }
    void undoNamesWhatItUndoesAndTakesItBack()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::TagService(store).create(QStringLiteral("茶友"));
        });
        QAction *undo = fixture.window().actions().find("undo");
        QTRY_VERIFY(undo->text().contains(QStringLiteral("茶友")));
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window().actions().find("redo")->text().contains(QStringLiteral("茶友")));
        QCOMPARE(fixture.integer("SELECT count(*) FROM tag WHERE name = '茶友'"), 0);
    }
};

SIYU_TEST(TstMainWindow, "tst_mainwindow")
#include "tst_mainwindow.moc"
