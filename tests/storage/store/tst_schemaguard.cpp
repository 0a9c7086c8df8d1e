#include "storage/error.h"
#include "storage/store/schemaguard.h"
#include "storage/store/store.h"
#include "tests/goldenfiles.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storage;

class TstSchemaGuard : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotOursIsNamedAndRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("detail");
        QTest::newRow("trigger") << QByteArray(
                                        "CREATE TRIGGER spy AFTER INSERT ON customer BEGIN DELETE FROM task; END")
                                 << QStringLiteral("trigger spy\n");
        QTest::newRow("view") << QByteArray("CREATE VIEW everybody AS SELECT * FROM customer")
                              << QStringLiteral("view everybody\n");
        QTest::newRow("table") << QByteArray("CREATE TABLE mine(a, b)") << QStringLiteral("table mine\n");
        QTest::newRow("column") << QByteArray("ALTER TABLE customer ADD COLUMN motto TEXT")
                                << QStringLiteral("column customer.motto\n");
        QTest::newRow("index") << QByteArray("CREATE INDEX by_name ON staff(name)")
                               << QStringLiteral("index by_name\n");
        QTest::newRow("missing column") << QByteArray("ALTER TABLE group_chat DROP COLUMN tags")
                                        << QStringLiteral("\ncolumn group_chat.tags");
        QTest::newRow("missing table") << QByteArray("DROP TABLE merge_dismissal")
                                       << QStringLiteral("\ntable merge_dismissal");
        QTest::newRow("missing table that opening reads") << QByteArray("PRAGMA foreign_keys = OFF; DROP TABLE event")
                                                          << QStringLiteral("\nindex event_customer, table event");
        QTest::newRow("missing index") << QByteArray("DROP INDEX task_window") << QStringLiteral("\nindex task_window");
    }

    void whatIsNotOursIsNamedAndRefusedUntouched()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, detail);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.siyu"));
        Store::create(path);
        sqlite::Connection(path, sqlite::Connection::Mode::Write).execute(change.constData());
        for (const auto access : {Store::Access::Read, Store::Access::Write}) {
            try {
                const Store store(path, access);
                QFAIL("was opened");
            } catch (const StoreError &error) {
                QCOMPARE(error.kind(), ErrorKind::Foreign);
                QCOMPARE(error.detail(), detail);
            }
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("team.siyu")});
    }

    void statisticsOfSqliteAreNobodysBusiness()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.siyu"));
        Store::create(path);
        sqlite::Connection(path, sqlite::Connection::Mode::Write).execute("ANALYZE");
        Store store(path, Store::Access::Write);
        QVERIFY(differenceFrom(store.connection(), bundledMigrations()).isEmpty());
    }

    void everyStoreThatTheMigrationsMadeIsOurs()
    {
        const QStringList files = tests::goldenFiles();
        QVERIFY(!files.isEmpty());
        QTemporaryDir folder;
        for (const QString &file : files) {
            const QString path = folder.filePath(QFileInfo(file).fileName());
            QVERIFY(QFile::copy(file, path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            {
                sqlite::Connection old(path, sqlite::Connection::Mode::Read);
                const SchemaDifference difference = differenceFrom(old, bundledMigrations());
                QVERIFY2(difference.isEmpty(),
                         qPrintable((difference.foreign + difference.missing).join(QLatin1Char(' '))));
            }
            Store store(path, Store::Access::Write);
            QVERIFY(differenceFrom(store.connection(), bundledMigrations()).isEmpty());
        }
    }
};

SIYU_TEST(TstSchemaGuard, "tst_schemaguard")
#include "tst_schemaguard.moc"
