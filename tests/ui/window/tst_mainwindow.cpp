#include "app/assembly/storeservice.h"
#include "app/segments/tagservice.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/window/commandpalette.h"
#include "ui/window/firstwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QListWidget>
#include <QScreen>
#include <QTreeWidget>

using tests::UiFixture;

namespace {

/// A store that cannot be opened, damaged in the given way.
QString brokenStore(UiFixture &fixture, const QString &state)
{
    const QString path = fixture.file(QStringLiteral("broken.siyu"));
    if (state == QLatin1String("missing"))
        return path;
    if (state == QLatin1String("photo"))
        return fixture.write(QStringLiteral("broken.siyu"), QByteArray(5'000, 'x'));
    if (const auto made = app::TeamStore::create(path); !made)
        qFatal("the store could not be created: %s %s", qPrintable(made.error().message),
               qPrintable(made.error().detail));
    {
        app::QuietJobContext job;
        auto store = app::TeamStore::open(path, app::TeamStore::Access::Write);
        if (state == QLatin1String("damaged") && !app::StoreService(**store).backup({}, job))
            qFatal("there is no backup");
        if (state == QLatin1String("newer"))
            (*store)->connection().execute("PRAGMA user_version = 9999");
    }
    if (state == QLatin1String("newer"))
        return path;
    QFile file(path); // overwrites all pages except the header page
    if (!file.open(QIODevice::ReadWrite))
        qFatal("the store could not be damaged");
    const QByteArray damage(int(file.size() - 4'096), '\x5a');
    file.seek(4'096);
    file.write(damage);
    return path;
}

/// Destroys the root page of the events and leaves all others intact; counts the customers before.
void breakEvents(const QString &path, std::int64_t &customers)
{
    std::int64_t root = 0, pageSize = 0;
    {
        const auto store = app::TeamStore::open(path, app::TeamStore::Access::Read);
        if (!store)
            qFatal("the store cannot be opened");
        storage::sqlite::Connection &connection = (*store)->connection();
        customers = connection.integer("SELECT count(*) FROM customer");
        root = connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'event'");
        pageSize = connection.integer("PRAGMA page_size");
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek((root - 1) * pageSize) ||
        file.write(QByteArray(int(pageSize), '\x5a')) != pageSize)
        qFatal("the store could not be damaged");
}

} // namespace

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
    void theWindowIsBuiltAgainAsLargeAsItWas()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        ui::Theme theme(*qApp);
        tests::FakePrompts prompts;
        app::Workspace workspace;
        ui::Desk desk{workspace, theme, preferences, prompts};
        QSize first;
        {
            ui::MainWindow window(desk);
            const QSize room = window.screen()->availableSize();
            QVERIFY(window.width() <= room.width() && window.height() <= room.height());
            window.resize(window.size() - QSize(40, 60));
            window.show();
            first = window.size();
        }
        ui::MainWindow again(desk);
        QCOMPARE(again.size(), first);
    }
    void theWindowLiesOnItsScreen()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        ui::Theme theme(*qApp);
        tests::FakePrompts prompts;
        app::Workspace workspace;
        ui::Desk desk{workspace, theme, preferences, prompts};
        {
            QWidget elsewhere; // on a larger screen that is not there any more
            elsewhere.setGeometry(5000, 4000, 3000, 2000);
            preferences.setState(QStringLiteral("window"), elsewhere.saveGeometry());
        }
        ui::MainWindow window(desk);
        window.show();
        const QRect room = window.screen()->availableGeometry(), outer = window.frameGeometry();
        const QSize least = window.minimumSizeHint();
        QVERIFY(outer.left() >= room.left() && outer.top() >= room.top());
        QVERIFY2(window.width() <= std::max(room.width(), least.width()), qPrintable(QString::number(window.width())));
        QVERIFY2(window.height() <= std::max(room.height(), least.height()),
                 qPrintable(QString::number(window.height())));
        QVERIFY(outer.right() <= room.right() || window.width() == least.width());
        QVERIFY(outer.bottom() <= room.bottom() || window.height() == least.height());
    }
    void theWindowFitsASmallLaptop()
    {
        UiFixture fixture;
        for (const ui::Page *page : fixture.window().findChildren<ui::Page *>()) {
            fixture.window().showPage(page->objectName());
            fixture.settle();
            // 1366 pixels at a line height of 15
            const int least = page->minimumSizeHint().width() + fixture.find("navigation")->width();
            QVERIFY2(least <= ui::Theme::em(90), qPrintable(page->objectName()));
        }
    }
    void theWindowFitsTheSmallestScreen()
    {
        UiFixture fixture;
        const auto *room = fixture.find<QScrollArea>("pageScroll");
        const auto *navigation = fixture.find<QListWidget>("navigation");
        QVERIFY(!navigation->item(0)->text().isEmpty());
        // 960 by 600 pixels at a line height of 15, less the frame
        const QSize smallest(ui::Theme::em(63), ui::Theme::em(37));
        fixture.window().resize(smallest);
        QVERIFY(navigation->item(0)->text().isEmpty() && !navigation->item(0)->toolTip().isEmpty());
        for (const ui::Page *page : fixture.window().findChildren<ui::Page *>()) {
            fixture.window().showPage(page->objectName());
            fixture.settle();
            QCOMPARE(fixture.window().size(), smallest);
            // A page that needs more is scrolled, and no other.
            const QSize least = page->minimumSizeHint(), has = page->size();
            QVERIFY2(has.width() >= least.width() && has.height() >= least.height(), qPrintable(page->objectName()));
            QVERIFY2(has.width() <= std::max(least.width(), room->viewport()->width()) &&
                         has.height() <= std::max(least.height(), room->viewport()->height()),
                     qPrintable(page->objectName()));
        }
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
    void whatCannotBeOpenedSaysWhyAndShowsAWayOut_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("way");
        QTest::newRow("made by a newer program") << "newer"
                                                 << "newer version of SiyuDesk"
                                                 << "openAnother";
        QTest::newRow("damaged, with a backup") << "damaged"
                                                << "is damaged"
                                                << "restoreBackup";
        QTest::newRow("damaged, without one") << "alone"
                                              << "is damaged"
                                              << "openAnother";
        QTest::newRow("not there") << "missing"
                                   << "was not found"
                                   << "openAnother";
        QTest::newRow("something else") << "photo"
                                        << "not a SiyuDesk team file"
                                        << "openAnother";
    }
    void whatCannotBeOpenedSaysWhyAndShowsAWayOut()
    {
        QFETCH(QString, state);
        QFETCH(QString, said);
        QFETCH(QString, way);
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = brokenStore(fixture, state);
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QLabel *>(QStringLiteral("failureMessage")));
        const QString message = fixture.find<QLabel>("failureMessage")->text();
        QVERIFY2(message.contains(said), qPrintable(message));
        QTRY_VERIFY(fixture.find(way.toUtf8().constData())->isVisible());
        QVERIFY(!fixture.workspace().isOpen());
    }
    void aDamagedFileGoesBackToItsBackup()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = brokenStore(fixture, QStringLiteral("damaged"));
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("restoreBackup")));
        QTest::mouseClick(fixture.find("restoreBackup"), Qt::LeftButton);
        QCOMPARE(fixture.prompts().questions.size(), 1);
        QTRY_VERIFY(fixture.workspace().isOpen());
        QVERIFY(!fixture.workspace().isReadOnly());
    }
    void aLockThatNobodyCanTellIsTakenOverAfterAQuestion()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("left.siyu"));
        QVERIFY(app::TeamStore::create(path));
        fixture.write(QStringLiteral("left.siyu.lock"), "4711\nsiyudesk\nfrontdesk\n0123\nabcd\n");
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("takeOver")));
        QVERIFY(fixture.find<QLabel>("failureMessage")->text().contains(QStringLiteral("frontdesk")));
        QTest::mouseClick(fixture.find("takeOver"), Qt::LeftButton);
        QCOMPARE(fixture.prompts().questions.size(), 1);
        QTRY_VERIFY(fixture.workspace().isOpen());
        QVERIFY(!fixture.workspace().isReadOnly());
    }
    void whatCanBeReadOfADamagedFileIsSavedIntoANewOne()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("broken.siyu"));
        QVERIFY(QFile::copy(UiFixture::samplePath(), path));
        std::int64_t customers = 0;
        breakEvents(path, customers);
        const QString saved = fixture.file(QStringLiteral("saved.siyu"));
        fixture.prompts().path = saved;
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("salvage")));
        QTest::mouseClick(fixture.find("salvage"), Qt::LeftButton);
        QTRY_VERIFY(fixture.window().findChild<QLabel *>(QStringLiteral("salvageSummary")));
        const QString summary = fixture.find<QLabel>("salvageSummary")->text();
        QVERIFY2(summary.contains(saved), qPrintable(summary));
        QTest::mouseClick(fixture.find("salvageOpen"), Qt::LeftButton);
        QTRY_VERIFY(fixture.workspace().isOpen());
        QCOMPARE(fixture.workspace().path(), saved);
        fixture.settle();
        QVERIFY(fixture.workspace().isOpen()); // the window's pages are intact
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), customers);
    }
    void aFileOpenedForReadingSaysSoAndNothingCanBeUndone()
    {
        UiFixture fixture;
        const QString path = fixture.workspace().path();
        fixture.window().openStore(path, app::Workspace::OpenMode::ReadOnly);
        QTRY_VERIFY(fixture.workspace().isOpen() && fixture.workspace().isReadOnly());
        fixture.settle();
        QVERIFY(fixture.find<QLabel>("saved")->text().contains(QStringLiteral("Read-only")));
        QVERIFY(!fixture.window().actions().find("undo")->isEnabled());
    }
    void whatChangesTheFileIsOffWhileItIsOpenedForReading()
    {
        UiFixture fixture;
        const QString path = fixture.workspace().path();
        fixture.window().openStore(path, app::Workspace::OpenMode::ReadOnly);
        QTRY_VERIFY(fixture.workspace().isOpen() && fixture.workspace().isReadOnly());
        fixture.settle();
        for (const char *name : {"today.done", "segments.new", "sop.import", "importFile"}) {
            QAction *action = fixture.window().actions().find(name);
            action->setEnabled(true); // as a page might do
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY2(action->toolTip().contains(QStringLiteral("open read-only")), qPrintable(action->toolTip()));
        }
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.workspace().isOpen() && !fixture.workspace().isReadOnly());
        QVERIFY(fixture.window().actions().find("today.done")->isEnabled());
        QVERIFY(!fixture.window().actions().find("today.done")->toolTip().contains(QStringLiteral("read-only")));
    }
    void aFileIsClosedAndTheDoorsStandOpen()
    {
        UiFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.workspace().isOpen());
        QTRY_VERIFY(fixture.find("doorSample")->isVisible());
        QVERIFY(!fixture.window().actions().find("closeStore")->isEnabled());
    }
    void theStatusBarSaysWhenTheFileWasSavedAndBackedUp()
    {
        UiFixture fixture;
        QTRY_VERIFY(fixture.find<QLabel>("saved")->text().contains(QStringLiteral("no backup yet")));
        fixture.window().actions().find("backup")->trigger();
        QTRY_VERIFY(fixture.find<QLabel>("saved")->text().contains(QStringLiteral("verified")));
    }
    void aLockedFileIsExplainedInWords()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("locked.siyu"));
        QVERIFY(app::TeamStore::create(path));
        const auto other = app::TeamStore::open(path, app::TeamStore::Access::Write);
        QVERIFY(other);
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QLabel *>(QStringLiteral("failureMessage")));
        const QString message = fixture.find<QLabel>("failureMessage")->text();
        QVERIFY2(message.contains(QStringLiteral("on computer")), qPrintable(message));
        QVERIFY2(!message.contains(QStringLiteral("process")), qPrintable(message));
    }
    /// A lock that another program holds on the file itself; SQLite's words for it are not shown.
    void aFileThatAnotherProgramWritesIsExplainedInWords()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<void> {
            const auto made = app::TagService(store).create(QStringLiteral("new"));
            return made ? app::Result<void>() : tl::unexpected<app::Error>(made.error());
        });
        fixture.settle();
        storage::sqlite::Connection other(fixture.workspace().path(), storage::sqlite::Connection::Mode::Write);
        other.execute("BEGIN IMMEDIATE");
        fixture.workspace().undo();
        QTRY_COMPARE(fixture.prompts().told.size(), 1);
        const QString told = fixture.prompts().told.constFirst();
        QVERIFY2(told.contains(QStringLiteral("is in use by another program. Close it there")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("SQLite")) && !told.contains(QStringLiteral("BEGIN")), qPrintable(told));
        other.execute("ROLLBACK");
    }
    void aSecondWindowOnTheSameStoreCallsTheFirst()
    {
        UiFixture first;
        UiFixture second(UiFixture::Content::Nothing);
        first.window().showMinimized();
        QSignalSpy handedOver(&second.window(), &ui::MainWindow::handedOver);
        second.window().openStore(first.workspace().path());
        QTRY_COMPARE(handedOver.size(), 1);
        QVERIFY(!first.window().isMinimized());
    }
    void whereNoWindowHoldsTheStoreTheSecondStaysAndSaysSo()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("held.siyu"));
        QVERIFY(app::TeamStore::create(path));
        const auto other = app::TeamStore::open(path, app::TeamStore::Access::Write);
        QVERIFY(other);
        QSignalSpy handedOver(&fixture.window(), &ui::MainWindow::handedOver);
        ui::FirstWindow asker;
        std::optional<bool> taken;
        asker.ask(path, [&taken](bool answer) { taken = answer; });
        fixture.window().openStore(path);
        QTRY_VERIFY(taken.has_value());
        QVERIFY(!*taken);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("openReadOnly")));
        QTRY_VERIFY(fixture.find("openReadOnly")->isVisible());
        QCOMPARE(handedOver.size(), 0);
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
    void thePaletteMeansThePersonAndNotWhatWasUndoneAboutThem()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::TagService(store).create(QStringLiteral("138"));
        });
        QTRY_VERIFY(fixture.window().actions().find("undo")->text().contains(QStringLiteral("138")));
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = fixture.window().findChild<ui::CommandPalette *>();
        QVERIFY(palette);
        fixture.settle(); // the palette is open and has the focus
        QSignalSpy wanted(palette, &ui::CommandPalette::pageWanted);
        auto *input = fixture.find<QLineEdit>("paletteInput");
        input->setText(QStringLiteral("138"));
        QTest::keyClick(input, Qt::Key_Return); // before the customers are found
        fixture.settle();
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][1].toString().startsWith(QStringLiteral("customer/")));
        QCOMPARE(fixture.integer("SELECT count(*) FROM tag WHERE name = '138'"), 1);
    }
    void theUndoIsFoundByItsVerb()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) {
            return app::TagService(store).create(QStringLiteral("陈欣"));
        });
        QTRY_VERIFY(fixture.window().actions().find("undo")->text().contains(QStringLiteral("陈欣")));
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto *input = fixture.find<QLineEdit>("paletteInput");
        input->setText(QStringLiteral("undo"));
        fixture.settle();
        const auto *list = fixture.find<QListWidget>("paletteList");
        QVERIFY(!list->findItems(QStringLiteral("Undo: "), Qt::MatchStartsWith).isEmpty());
    }
    void whereNothingFitsThePaletteSaysSoAndSearchesTheCustomers()
    {
        UiFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto *input = fixture.find<QLineEdit>("paletteInput");
        input->setText(QStringLiteral("zzqqxx"));
        fixture.settle();
        auto *list = fixture.find<QListWidget>("paletteList");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("zzqqxx")));
        QTest::keyClick(input, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.window().currentPage()->objectName(), QStringLiteral("customers"));
        QCOMPARE(fixture.find<QLineEdit>("customerSearch")->text(), QStringLiteral("zzqqxx"));
    }
    void aMnemonicIsShownInMenusOnly_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("plain");
        QTest::newRow("English") << "&New team file…" << QStringLiteral("New team file…");
        QTest::newRow("Chinese") << "新建团队文件(&N)…" << QStringLiteral("新建团队文件…");
        QTest::newRow("none") << "Tags (all)" << QStringLiteral("Tags (all)");
    }
    void aMnemonicIsShownInMenusOnly()
    {
        QFETCH(QString, menu);
        QFETCH(QString, plain);
        QCOMPARE(ui::ActionTable::withoutMnemonic(menu), plain);
    }
    void aPageTakesTheKeyboardToItsList_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("list");
        QTest::newRow("Today") << int(Qt::Key_1) << "taskList";
        QTest::newRow("Customers") << int(Qt::Key_2) << "customerTable";
        QTest::newRow("Segments") << int(Qt::Key_3) << "segmentList";
        QTest::newRow("Groups") << int(Qt::Key_4) << "groupTable";
        QTest::newRow("SOP") << int(Qt::Key_5) << "planList";
        QTest::newRow("Content") << int(Qt::Key_6) << "contentTable";
    }
    void aPageTakesTheKeyboardToItsList()
    {
        QFETCH(int, key);
        QFETCH(QString, list);
        UiFixture fixture;
        QTest::keyClick(&fixture.window(), Qt::Key_7, Qt::ControlModifier);
        fixture.settle();
        QTest::keyClick(&fixture.window(), Qt::Key(key), Qt::ControlModifier);
        fixture.settle();
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), list);
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
    void wordsWithSpacesFitApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("pinyin and a word") << "xinjian sop" << true;
        QTest::newRow("initials and a word") << "xj sop" << true;
        QTest::newRow("the other way round") << "sop xinjian" << true;
        QTest::newRow("syllables") << "xin jian sop" << true;
        QTest::newRow("one word does not fit") << "xinjian kehu" << false;
    }
    void wordsWithSpacesFitApart()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        const QString keys = QStringLiteral("新建群 sop…\nxinjianqun\nxjq");
        QCOMPARE(ui::CommandPalette::score(typed, keys) >= 0, fits);
        QVERIFY(ui::CommandPalette::score(typed, keys) <
                ui::CommandPalette::score(typed, QStringLiteral("a\n") + typed)); // as one piece
    }
    void newOfThePage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<QByteArray>("action");
        const auto row = [](const char *page, const char *focus, const char *action) {
            QTest::newRow(focus) << QString::fromLatin1(page) << QByteArray(focus) << QByteArray(action);
        };
        row("today", "taskList", "today.newFriend");
        row("customers", "customerTable", "newFriend");
        row("segments", "segmentList", "segments.new");
        row("sop", "planList", "sop.new");
        row("sop", "timeline", "sop.addStep");
    }
    void newOfThePage()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, focus);
        QFETCH(QByteArray, action);
        UiFixture fixture;
        fixture.window().activateWindow();
        fixture.window().showPage(page);
        fixture.settle();
        auto *widget = fixture.find(focus.constData());
        widget->setFocus();
        QSignalSpy triggered(fixture.window().actions().find(action.constData()), &QAction::triggered);
        QTest::keyClick(widget, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(fixture.window().actions().find("newStore")->shortcuts().isEmpty());
    }
    void theSampleIsTheOneOfTheCommandLine()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(fixture.file(QStringLiteral("sample.siyu")), app::Workspace::OpenMode::Sample,
                                 tests::StoreFixture::now);
        QVERIFY(opened.wait(60'000));
        fixture.settle();
        const auto made = app::TeamStore::open(UiFixture::samplePath(UiFixture::Content::WholeSample), app::TeamStore::Access::Read);
        QVERIFY(made);
        for (const char *table : {"customer", "orders", "task", "event", "enrolment", "segment_day"}) {
            const QByteArray count = QByteArray("SELECT count(*) FROM ") + table;
            QVERIFY2((*made)->connection().integer(count.constData()) > 0, table);
            QCOMPARE(fixture.integer(count.constData()), (*made)->connection().integer(count.constData()));
        }
    }
    void whileTheSampleIsMadeNoOtherFileIsBegun()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const std::array doors{"doorImport", "doorOpen", "doorSample"};
        const std::array entries{"newStore", "openStore", "openSample", "importFile"};
        const auto areEnabled = [&](bool are) {
            return std::all_of(doors.begin(), doors.end(),
                               [&](const char *door) { return fixture.find(door)->isEnabled() == are; }) &&
                   std::all_of(entries.begin(), entries.end(), [&](const char *entry) {
                       return fixture.window().actions().find(entry)->isEnabled() == are;
                   });
        };
        const auto begin = [&] {
            fixture.workspace().open(fixture.file(QStringLiteral("sample.siyu")), app::Workspace::OpenMode::Sample,
                                     tests::StoreFixture::now);
        };
        QVERIFY(areEnabled(true));
        begin();
        QVERIFY(areEnabled(false));
        QVERIFY(!fixture.window().acceptDrops());
        QTRY_VERIFY(fixture.find<QLabel>("opening")->isVisible());
        QVERIFY(fixture.find<QLabel>("opening")->text().contains(QStringLiteral("sample team")));
        fixture.rebuild();
        QVERIFY(areEnabled(false));
        fixture.workspace().cancelLongWork();
        QTRY_VERIFY_WITH_TIMEOUT(areEnabled(true), 60'000);
        QVERIFY(!fixture.window().findChild<QLabel *>(QStringLiteral("failureMessage")));
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        begin();
        QVERIFY(opened.wait(60'000));
        fixture.settle();
        QTest::keyClick(&fixture.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.workspace().isOpen());
        QVERIFY(areEnabled(true));
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
