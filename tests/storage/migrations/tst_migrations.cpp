#include "storage/error.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/backups.h"
#include "storage/store/changestore.h"
#include "storage/store/store.h"
#include "tests/goldenfiles.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storage;

namespace {

using Migrations = std::vector<Migration>;

/// The bundled migrations, followed by further ones with the next numbers.
Migrations with(std::initializer_list<const char *> further)
{
    Migrations migrations = bundledMigrations();
    for (const char *sql : further) {
        const int version = migrations.back().version + 1;
        migrations.push_back({version, QStringLiteral("%1_test.sql").arg(version, 4, 10, QLatin1Char('0')), sql});
    }
    return migrations;
}

} // namespace

class TstMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("team.siyu"));
        Store::create(m_path);
        Store store(m_path, Store::Access::Write);
        sqlite::Transaction transaction(store.connection());
        store.connection().execute("INSERT INTO staff(id, name) VALUES(1, 'Li Lei'), (2, 'Han Meimei')");
        store.connection().execute("INSERT INTO customer(id, name, owner_id) VALUES(1, 'a', 1)");
        ChangeStore(store.connection())
            .add({ChangeId(1), 0, {}, Change::Kind::Edit, Change::State::Done, {}, {}, 0, "x"});
        transaction.commit();
    }

    void bundledStepsAreNumberedFromOneWithoutAGap()
    {
        int expected = 1;
        for (const Migration &migration : bundledMigrations())
            QCOMPARE(migration.version, expected++);
    }

    void allStepsRunInOrderAfterABackup()
    {
        const Migrations migrations =
            with({"ALTER TABLE staff ADD COLUMN motto TEXT",
                  "UPDATE staff SET motto = name || '!'; CREATE TABLE later(a INTEGER PRIMARY KEY) STRICT"});
        Store store(m_path, Store::Access::Write, migrations);
        QCOMPARE(store.connection().integer("PRAGMA user_version"), newestSchema() + 2);
        QCOMPARE(store.connection().text("SELECT motto FROM staff WHERE id = 2"), QStringLiteral("Han Meimei!"));
        QCOMPARE(store.connection().integer("PRAGMA foreign_keys"), 1);
        QCOMPARE(sqlite::integrityProblems(store.connection(), true), QStringList());
        Store before(Backups(store.backupFolder()).pathBeforeMigration(newestSchema()), Store::Access::Read);
        QCOMPARE(before.connection().integer("SELECT count(*) FROM staff"), 2);
        QCOMPARE(before.connection().integer("SELECT count(*) FROM change"), 1);
    }

    void migrationForgetsTheUndoList()
    {
        Store store(m_path, Store::Access::Write, with({"ALTER TABLE staff ADD COLUMN motto TEXT"}));
        QCOMPARE(store.connection().integer("SELECT count(*) FROM change"), 0);
    }

    void tableCanBeMadeAnewUnderItsForeignKeys()
    {
        Store store(m_path, Store::Access::Write, with({R"(
            CREATE TABLE staff_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
            INSERT INTO staff_new SELECT id, upper(name) FROM staff;
            DROP TABLE staff;
            ALTER TABLE staff_new RENAME TO staff)"}));
        QCOMPARE(store.connection().text("SELECT name FROM staff WHERE id = (SELECT owner_id FROM customer)"),
                 QStringLiteral("LI LEI"));
    }

    void cancelledMigrationLeavesTheStoreAsItWas()
    {
        const Migrations migrations =
            with({"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
                  "INSERT INTO staff(id, name) SELECT i + 10, 'n' || i FROM n"});
        bool isMigrating = false;
        OpeningWatch watch;
        watch.migrating = [&] { isMigrating = true; };
        watch.cancelled = [&] { return isMigrating; };
        try {
            Store store(m_path, Store::Access::Write, migrations, watch);
            QFAIL("the migration was not cancelled");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Cancelled);
        }
        Store store(m_path, Store::Access::Write);
        QCOMPARE(store.connection().integer("PRAGMA user_version"), newestSchema());
        QCOMPARE(store.connection().integer("SELECT count(*) FROM staff"), 2);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM change"), 1);
    }

    void failureLeavesTheContentAndNamesTheBackup_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("wrong SQL") << QByteArray("UPDATE staff SET name = 'lost'; UPDATE nowhere SET a = 1");
        QTest::newRow("a constraint") << QByteArray("UPDATE staff SET name = 'the same'");
        QTest::newRow("a row that points nowhere") << QByteArray("DELETE FROM staff WHERE id = 1");
        QTest::newRow("ends the transaction") << QByteArray("UPDATE staff SET name = id; ROLLBACK");
    }

    void failureLeavesTheContentAndNamesTheBackup()
    {
        QFETCH(QByteArray, last);
        const Migrations migrations = with({"CREATE TABLE later(a INTEGER PRIMARY KEY) STRICT", last.constData()});
        try {
            Store store(m_path, Store::Access::Write, migrations);
            QFAIL("the migration did not fail");
        } catch (const StoreError &error) {
            const QString backup = Backups(m_path + QStringLiteral(".backups")).pathBeforeMigration(newestSchema());
            QVERIFY2(error.detail().contains(backup), error.what());
            QVERIFY(QFile::exists(backup));
        }
        Store store(m_path, Store::Access::Write);
        QCOMPARE(store.connection().integer("PRAGMA user_version"), newestSchema());
        QCOMPARE(store.connection().text("SELECT group_concat(name) FROM (SELECT name FROM staff ORDER BY id)"),
                 QStringLiteral("Li Lei,Han Meimei"));
        QCOMPARE(store.connection().integer("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"), 0);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM change"), 1);
    }

    void foreignKeysAreOnAgainAfterAFailure()
    {
        sqlite::Connection connection(m_path, sqlite::Connection::Mode::Write);
        QVERIFY_EXCEPTION_THROWN(migrate(connection, with({"DELETE FROM staff"})), StoreError);
        QCOMPARE(connection.integer("PRAGMA foreign_keys"), 1);
        QVERIFY(!connection.inTransaction());
    }

    void newerStoreIsRefused()
    {
        sqlite::Connection connection(m_path, sqlite::Connection::Mode::Write);
        connection.execute("PRAGMA user_version = 1000");
        try {
            migrate(connection, bundledMigrations());
            QFAIL("was not refused");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::NewerSchema);
        }
    }

    void readerDoesNotBringUpToDate()
    {
        try {
            Store store(m_path, Store::Access::Read, with({"ALTER TABLE staff ADD COLUMN motto TEXT"}));
            QFAIL("an older store was read");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::OlderSchema);
        }
        QVERIFY(!QDir(m_path + QStringLiteral(".backups")).exists());
    }

    void oldFilesOpen_data() { tests::addGoldenFiles(); }

    void oldFilesOpen()
    {
        QFETCH(QString, file);
        const QString copy = m_folder->filePath(QStringLiteral("golden.siyu"));
        QVERIFY(QFile::copy(file, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        Store store(copy, Store::Access::Write);
        QCOMPARE(store.connection().integer("PRAGMA user_version"), newestSchema());
        QCOMPARE(sqlite::integrityProblems(store.connection(), true), QStringList());
        QCOMPARE(store.connection().text("SELECT group_concat(name) FROM (SELECT name FROM customer ORDER BY id)"),
                 QStringLiteral("李雷,韩梅梅,张三"));
        QCOMPARE(store.connection().text(
                     "SELECT name FROM staff WHERE id = (SELECT owner_id FROM customer WHERE name = '李雷')"),
                 QStringLiteral("小芳"));
        QCOMPARE(store.connection().integer("SELECT sum(amount_paid) FROM orders"), 1'998'000);
        QCOMPARE(store.connection().text("SELECT value FROM identity WHERE kind = 2 ORDER BY value LIMIT 1"),
                 QStringLiteral("wmGolden0001"));
        QCOMPARE(store.connection().integer("SELECT count(*) FROM customer_tag"), 2);
        QCOMPARE(store.connection().integer("SELECT count(*) FROM audit"), 1);
        const int schema = QFileInfo(file).baseName().mid(1).toInt();
        if (schema < 5) // older plans continue after a reply, as before
            QCOMPARE(store.connection().text("SELECT json_extract(definition, '$.on_reply') FROM plan"),
                     QStringLiteral("go_on"));
        if (schema >= 10) { // older files have no such rows
            QCOMPARE(store.connection().text("SELECT value FROM team_state WHERE key = 'erasure_salt'"),
                     QStringLiteral("00112233445566778899aabbccddeeff"));
            QCOMPARE(store.connection().text("SELECT value FROM team_state WHERE key = 'sop_ticked_until'"),
                     QStringLiteral("20400"));
            QCOMPARE(store.connection().text("SELECT group_concat(key) FROM (SELECT key FROM store_info ORDER BY key)"),
                     QStringLiteral("store_number,store_uuid"));
        }
        if (schema >= 12) {
            QCOMPARE(store.connection().text("SELECT c.body || a.name FROM content c JOIN content_attachment l ON "
                                             "l.content_id = c.id JOIN attachment a ON a.id = l.attachment_id"),
                     QStringLiteral("今年的秋茶tea.png"));
            QCOMPARE(store.connection().text("SELECT text FROM task WHERE state = 4 AND variant IS NULL"),
                     QStringLiteral("你好"));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

SIYU_TEST(TstMigrations, "tst_migrations")
#include "tst_migrations.moc"
