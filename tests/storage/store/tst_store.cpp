#include "storage/error.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/counters.h"
#include "storage/store/networkfolder.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storage;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ErrorKind kindOfOpening(const QString &path, Store::Access access)
{
    try {
        Store store(path, access);
    } catch (const StoreError &error) {
        return error.kind();
    }
    return ErrorKind::Bug;
}

void addStaff(sqlite::Connection &connection, std::int64_t id)
{
    connection.prepare("INSERT INTO staff(id, name) VALUES(?1, 'n' || ?1)")->bindAll(id).run();
}

} // namespace

class TstStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("team.siyu"));
    }

    void createdStoreIsWholeAndAlone()
    {
        Store::create(m_path);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("team.siyu")});
        Store store(m_path, Store::Access::Read);
        QCOMPARE(store.connection().integer("PRAGMA application_id"), Store::applicationId);
        QCOMPARE(store.connection().integer("PRAGMA user_version"), newestSchema());
        QCOMPARE(store.connection().text("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(
            store.connection().integer("SELECT count(*) FROM store_info WHERE key IN ('store_number', 'store_uuid')"),
            2);
        QCOMPARE(sqlite::integrityProblems(store.connection(), true), QStringList());
    }

    void createNeverReplacesAFile()
    {
        write(m_path, "precious");
        QVERIFY_EXCEPTION_THROWN(Store::create(m_path), StoreError);
        QCOMPARE(bytesOf(m_path), QByteArray("precious"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void twoStoresNeverHaveTheSameUuid()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.siyu"));
        Store::create(m_path);
        Store::create(other);
        const char *uuid = "SELECT value FROM store_info WHERE key = 'store_uuid'";
        QVERIFY(Store(m_path, Store::Access::Read).connection().text(uuid) !=
                Store(other, Store::Access::Read).connection().text(uuid));
    }

    void cleanCloseLeavesOneFile()
    {
        Store::create(m_path);
        {
            Store store(m_path, Store::Access::Write);
            QVERIFY(!store.wasLeftOpen());
            sqlite::Transaction transaction(store.connection());
            addStaff(store.connection(), 1);
            transaction.commit();
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("team.siyu")});
    }

    void secondWriterIsBusyAndLearnsWhoHasIt()
    {
        Store::create(m_path);
        const Store first(m_path, Store::Access::Write);
        try {
            const Store second(m_path, Store::Access::Write);
            QFAIL("two writers");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Busy);
            QVERIFY2(error.detail().contains(QString::number(QCoreApplication::applicationPid())), error.what());
            QVERIFY2(error.detail().contains(QSysInfo::machineHostName()), error.what());
        }
    }

    void readersBesideAWriterSeeOneSnapshot()
    {
        Store::create(m_path);
        Store writer(m_path, Store::Access::Write);
        Store reader(m_path, Store::Access::Read);
        const char *count = "SELECT count(*) FROM staff";
        sqlite::Transaction snapshot(reader.connection(), sqlite::Transaction::Kind::Read);
        QCOMPARE(reader.connection().integer(count), 0);
        {
            sqlite::Transaction transaction(writer.connection());
            addStaff(writer.connection(), 1);
            QCOMPARE(Store(m_path, Store::Access::Read).connection().integer(count), 0); // nothing has been committed
            transaction.commit();
        }
        QCOMPARE(reader.connection().integer(count), 0);    // still the snapshot
        QVERIFY(!writer.connection().checkpointTruncate()); // and the writer does not wait for it
        snapshot.commit();
        QCOMPARE(reader.connection().integer(count), 1);
        QCOMPARE(writer.newReader()->integer(count), 1);
        QVERIFY(writer.connection().checkpointTruncate());
    }

    void readersNeverWrite()
    {
        Store::create(m_path);
        Store reader(m_path, Store::Access::Read);
        QVERIFY_EXCEPTION_THROWN(addStaff(reader.connection(), 1), StoreError);
    }

    void whatIsNotAStoreIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("id,name\n1,Li Lei\n");
        QTest::newRow("long text") << QByteArray(10'000, 'x');
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0", 18);
        QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("other.db"));
        sqlite::Connection(other, sqlite::Connection::Mode::Create).execute("CREATE TABLE t(a)");
        QTest::newRow("another program's database") << bytesOf(other);
    }

    void whatIsNotAStoreIsRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        for (const auto access : {Store::Access::Read, Store::Access::Write})
            QCOMPARE(kindOfOpening(m_path, access), ErrorKind::NotAStore);
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aStoreWhoseApplicationIdIsGoneIsDamagedAndNotForeign_data()
    {
        QTest::addColumn<bool>("hasBackup");
        QTest::addColumn<bool>("hasTables");
        QTest::addColumn<int>("kind");
        QTest::newRow("by its tables") << false << true << int(ErrorKind::Corrupt);
        QTest::newRow("by its backup") << true << false << int(ErrorKind::Corrupt);
        QTest::newRow("by both") << true << true << int(ErrorKind::Corrupt);
        QTest::newRow("another program's") << false << false << int(ErrorKind::NotAStore);
    }

    void aStoreWhoseApplicationIdIsGoneIsDamagedAndNotForeign()
    {
        QFETCH(bool, hasBackup);
        QFETCH(bool, hasTables);
        QFETCH(int, kind);
        if (hasTables)
            Store::create(m_path);
        else
            sqlite::Connection(m_path, sqlite::Connection::Mode::Create)
                .execute("CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT)");
        if (hasBackup) {
            QDir().mkdir(m_path + QStringLiteral(".backups"));
            write(m_path + QStringLiteral(".backups/auto-20261122-090000.siyu"), "x");
        }
        QByteArray bytes = bytesOf(m_path);
        bytes.replace(68, 4, QByteArray(4, '\0')); // https://www.sqlite.org/fileformat2.html, 1.3
        write(m_path, bytes);
        for (const auto access : {Store::Access::Read, Store::Access::Write})
            QCOMPARE(int(kindOfOpening(m_path, access)), kind);
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatIsNotThereIsNotFound()
    {
        for (const auto access : {Store::Access::Read, Store::Access::Write})
            QCOMPARE(kindOfOpening(m_path, access), ErrorKind::NotFound);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void newerStoreIsRefusedUntouched()
    {
        Store::create(m_path);
        sqlite::Connection(m_path, sqlite::Connection::Mode::Write)
            .execute(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema() + 1));
        const QByteArray before = bytesOf(m_path);
        for (const auto access : {Store::Access::Read, Store::Access::Write})
            QCOMPARE(kindOfOpening(m_path, access), ErrorKind::NewerSchema);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void damageIsFoundAtOpeningOrByTheCheck_data()
    {
        QTest::addColumn<bool>("cutShort");
        QTest::newRow("pages overwritten") << false;
        QTest::newRow("cut short") << true;
    }

    void damageIsFoundAtOpeningOrByTheCheck()
    {
        QFETCH(bool, cutShort);
        Store::create(m_path);
        QByteArray bytes = bytesOf(m_path);
        if (cutShort)
            bytes.truncate(bytes.size() / 2);
        else
            bytes.replace(bytes.size() / 4, bytes.size() / 2, QByteArray(bytes.size() / 2, '\x5a'));
        write(m_path, bytes);
        try {
            Store store(m_path, Store::Access::Read);
            QVERIFY(!sqlite::integrityProblems(store.connection(), false).isEmpty());
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Corrupt);
        }
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type :
             {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "FUSE.rclone", "NFS", "afpfs", "davfs"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type :
             {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", "fuse.ntfs-3g", "exfat", "fuseblk", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }

    void networkFileSystemsAreKnown()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void walOfAnUncleanCloseIsNoticedAndKept()
    {
        Store::create(m_path);
        const QString copy = m_folder->filePath(QStringLiteral("copy.siyu"));
        {
            Store store(m_path, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            addStaff(store.connection(), 7);
            transaction.commit();
            QVERIFY(QFile::copy(m_path, copy)); // the files after a power failure
            QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        QCOMPARE(Store(copy, Store::Access::Read).connection().integer("SELECT id FROM staff"), 7);
        Store store(copy, Store::Access::Write);
        QVERIFY(store.wasLeftOpen());
        QCOMPARE(store.connection().integer("SELECT id FROM staff"), 7);
    }

    void backupOfAWriterAndOfAReaderIsOneSnapshot()
    {
        Store::create(m_path);
        Store writer(m_path, Store::Access::Write);
        {
            sqlite::Transaction transaction(writer.connection());
            for (int i = 1; i <= 40'000; ++i)
                writer.connection()
                    .prepare("INSERT INTO audit(id, at, action, subject) VALUES(?1, 0, 'a', hex(zeroblob(300)))")
                    ->bindAll(i)
                    .run();
            transaction.commit();
        }
        const QString target = m_folder->filePath(QStringLiteral("copy.siyu"));
        int steps = 0;
        // Another connection writes between all steps: the copy neither restarts nor mixes states.
        const auto interfere = [&](int, int) {
            sqlite::Transaction transaction(writer.connection());
            addStaff(writer.connection(), ++steps);
            transaction.commit();
            return steps < 100;
        };
        {
            Store reader(m_path, Store::Access::Read);
            sqlite::backupTo(reader.connection(), target, interfere);
        }
        QVERIFY(steps > 1 && steps < 100);
        QCOMPARE(writer.connection().integer("SELECT count(*) FROM staff"), steps);
        Store copy(target, Store::Access::Read);
        QCOMPARE(copy.connection().integer("SELECT count(*) FROM staff"), 0);
        QCOMPARE(copy.connection().integer("SELECT count(*) FROM audit"), 40'000);
    }

    void cancelledBackupLeavesTheOldOne()
    {
        Store::create(m_path);
        const QString target = m_folder->filePath(QStringLiteral("copy.siyu"));
        write(target, "older");
        Store store(m_path, Store::Access::Write);
        {
            sqlite::Transaction transaction(store.connection());
            store.connection().execute(
                "INSERT INTO audit(id, at, action, subject) VALUES(1, 0, 'a', hex(zeroblob(5000000)))");
            transaction.commit();
        }
        try {
            sqlite::backupTo(store.connection(), target, [](int, int) { return false; });
            QFAIL("was not cancelled");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Cancelled);
        }
        QCOMPARE(bytesOf(target), QByteArray("older"));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}, QDir::Files).size(), 1);
    }

    void backupNeverReplacesAnOpenStore()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.siyu"));
        Store::create(m_path);
        Store::create(other);
        Store open(other, Store::Access::Write);
        {
            sqlite::Transaction transaction(open.connection());
            addStaff(open.connection(), 1);
            transaction.commit();
        }
        Store store(m_path, Store::Access::Read);
        QVERIFY_EXCEPTION_THROWN(sqlite::backupTo(store.connection(), other), StoreError);
        QCOMPARE(open.newReader()->integer("SELECT count(*) FROM staff"), 1);
    }

    void aDamagedTableDoesNotPreventOpening()
    {
        Store::create(m_path);
        qsizetype page = 0, size = 0;
        {
            Store store(m_path, Store::Access::Write);
            store.connection().execute("INSERT INTO customer_view(id, name, definition) VALUES(5, 'a', 'b')");
            page = qsizetype(store.connection().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'lead'"));
            size = qsizetype(store.connection().integer("PRAGMA page_size"));
        }
        QByteArray bytes = bytesOf(m_path);
        bytes.replace((page - 1) * size, size, QByteArray(size, '\x5a'));
        write(m_path, bytes);
        Store store(m_path, Store::Access::Write);
        QVERIFY_EXCEPTION_THROWN(store.connection().integer("SELECT max(id) FROM lead"), StoreError);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM customer"), 0);
        QCOMPARE(store.connection().integer("SELECT next FROM counter WHERE name = 'customer_view'"), 6);
    }

    void countersThatLieBehindTheirRowsAreRaisedAtOpening()
    {
        Store::create(m_path);
        {
            Store store(m_path, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            addStaff(store.connection(), 41);
            addStaff(store.connection(), (std::int64_t(7) << 32) | 900); // of another store
            store.connection().execute("INSERT INTO customer(id, name) VALUES(3, 'a');"
                                       "INSERT INTO tag(id, name) VALUES(12, 'a');"
                                       "INSERT INTO counter(name, next) VALUES('customer', 100), ('tag', 2);");
            transaction.commit();
        }
        {
            Store store(m_path, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            QCOMPARE(takeIds(store.connection(), "staff"), 42);
            QCOMPARE(takeIds(store.connection(), "customer"), 100);
            QCOMPARE(takeIds(store.connection(), "tag"), 13);
            QCOMPARE(store.connection().integer("SELECT count(*) FROM counter"), 3); // no rows, no counter
            transaction.commit();
        }
        const QByteArray before = bytesOf(m_path);
        Store(m_path, Store::Access::Write);
        QCOMPARE(bytesOf(m_path), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

SIYU_TEST(TstStore, "tst_store")
#include "tst_store.moc"
