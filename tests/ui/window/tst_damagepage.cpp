#include "app/assembly/storeservice.h"
#include "app/storewords.h"
#include "app/tablewords.h"
#include "storage/sqlite/connection.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using tests::UiFixture;

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("the store could not be damaged");
}

/// A store without its application id, whose backup says it was made on 2 January 2020 and lies there since a moment.
QString storeWithoutId(UiFixture &fixture)
{
    const QString path = fixture.file(QStringLiteral("broken.siyu"));
    if (!app::TeamStore::create(path))
        qFatal("the store could not be created");
    {
        app::QuietJobContext job;
        auto store = app::TeamStore::open(path, app::TeamStore::Access::Write);
        const auto backup = app::StoreService(**store).backup({}, job);
        if (!backup || !QFile::rename(*backup, path + QStringLiteral(".backups/auto-20200102-030405.siyu")))
            qFatal("there is no backup");
    }
    overwrite(path, 68, QByteArray(4, '\0')); // https://www.sqlite.org/fileformat2.html, 1.3
    return path;
}

} // namespace

/// What the window shows of a damaged file, its backups and what was saved of it.
class TstDamagePage : public QObject
{
    Q_OBJECT

private slots:
    void aStoreWithoutItsIdOffersItsBackupByTheTimeInItsName()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        fixture.window().openStore(storeWithoutId(fixture));
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("restoreBackup")));
        QVERIFY(fixture.find<QLabel>("failureMessage")->text().contains(QStringLiteral("is damaged")));
        const QString when = QLocale().toString(QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC),
                                                QLocale::ShortFormat);
        QVERIFY2(fixture.find<QPushButton>("restoreBackup")->text().contains(when),
                 qPrintable(fixture.find<QPushButton>("restoreBackup")->text()));
        QVERIFY(fixture.find<QLabel>("backupZone")->text().contains(QStringLiteral("Asia/Shanghai")));
        QTest::mouseClick(fixture.find("restoreBackup"), Qt::LeftButton);
        QTRY_VERIFY(fixture.workspace().isOpen());
    }

    void aBackupThatCannotBeReadHasNoZone()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = storeWithoutId(fixture);
        overwrite(path + QStringLiteral(".backups/auto-20200102-030405.siyu"), 0, QByteArray(8'192, '\x5a'));
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("backupZone")));
        QVERIFY(fixture.find<QLabel>("backupZone")->text().contains(QStringLiteral("cannot be read")));
        QVERIFY(!fixture.find<QLabel>("backupZone")->text().contains(QStringLiteral("Shanghai")));
    }

    void aFolderAtTheNameOfTheLockIsNamed()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("team.siyu"));
        QVERIFY(app::TeamStore::create(path));
        QVERIFY(QDir().mkdir(path + QStringLiteral(".lock")));
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("tryAgain")));
        QVERIFY(fixture.find<QLabel>("failureMessage")->text().contains(QStringLiteral("team.siyu.lock")));
        QVERIFY(QDir().rmdir(path + QStringLiteral(".lock")));
        QTest::mouseClick(fixture.find("tryAgain"), Qt::LeftButton);
        QTRY_VERIFY(fixture.workspace().isOpen());
    }

    void whatWasSavedIsShownByKindAndCanBeKept()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        const QString path = fixture.file(QStringLiteral("broken.siyu"));
        QVERIFY(QFile::copy(UiFixture::samplePath(), path));
        std::int64_t root = 0, customers = 0;
        {
            const auto store = app::TeamStore::open(path, app::TeamStore::Access::Read);
            QVERIFY(store);
            root = (*store)->connection().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'event'");
            customers = (*store)->connection().integer("SELECT count(*) FROM customer");
        }
        overwrite(path, (root - 1) * 4'096, QByteArray(4'096, '\x5a'));
        fixture.prompts().path = fixture.file(QStringLiteral("saved.siyu"));
        fixture.window().openStore(path);
        QTRY_VERIFY(fixture.window().findChild<QWidget *>(QStringLiteral("salvage")));
        QTest::mouseClick(fixture.find("salvage"), Qt::LeftButton);
        QTRY_VERIFY(fixture.window().findChild<QTreeWidget *>(QStringLiteral("salvageTables")));
        QVERIFY(!fixture.workspace().isOpen()); // what was lost is read first

        app::QuietJobContext job; // what `siyu salvage` would answer
        const QString again = fixture.file(QStringLiteral("again.siyu"));
        const auto report = app::StoreService::salvage(path, again, job);
        QVERIFY(report);
        const auto told = app::toldTables(*report);
        auto *table = fixture.find<QTreeWidget>("salvageTables");
        QCOMPARE(table->topLevelItemCount(), int(told.size()));
        const auto number = [](QString text) { return text.remove(QLatin1Char(',')).toLongLong(); };
        bool hasCustomers = false, hasLosses = false;
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = table->topLevelItem(row);
            const storage::SalvagedTable &one = told.at(std::size_t(row));
            QCOMPARE(item->text(0), app::tableWord(one.name));
            QCOMPARE(number(item->text(1)), one.read);
            if (one.isExact)
                QCOMPARE(number(item->text(2)), one.lost);
            else
                QCOMPARE(item->text(2), app::lostText(one));
            hasCustomers = hasCustomers || (item->text(0) == QLatin1String("Customers") && one.read == customers);
            hasLosses = hasLosses || (item->text(0) == QLatin1String("Events") && item->text(2) != QLatin1String("0"));
        }
        QVERIFY(hasCustomers && hasLosses);

        const QString kept = fixture.file(QStringLiteral("report.txt"));
        fixture.prompts().path = kept;
        QTest::mouseClick(fixture.find("salvageSave"), Qt::LeftButton);
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString saved = fixture.file(QStringLiteral("saved.siyu"));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 app::salvageText(*report, path, saved) + QLatin1Char('\n'));
        fixture.prompts().path = path; // a store is never replaced by a report
        QTest::mouseClick(fixture.find("salvageSave"), Qt::LeftButton);
        QCOMPARE(fixture.prompts().told.size(), 1);
        QTest::mouseClick(fixture.find("salvageOpen"), Qt::LeftButton);
        QTRY_VERIFY(fixture.workspace().isOpen());
        QCOMPARE(fixture.workspace().path(), saved);
    }
};

SIYU_TEST(TstDamagePage, "tst_damagepage")
#include "tst_damagepage.moc"
