#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/sqlite/changesettables.h"
#include "storage/sqlite/savepoint.h"
#include "storage/sqlite/session.h"
#include "storage/sqlite/transaction.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

namespace {

class File final
{
public:
    File() : connection(m_folder.filePath(QStringLiteral("a.siyu")), sqlite::Connection::Mode::Create)
    {
        connection.execute(
            "CREATE TABLE t(a INTEGER PRIMARY KEY) STRICT; CREATE TABLE u(a INTEGER PRIMARY KEY) STRICT");
    }
    void add(int value) { connection.prepare("INSERT INTO t VALUES(?1)")->bindAll(value).run(); }
    std::int64_t count() { return connection.integer("SELECT count(*) FROM t"); }

private:
    QTemporaryDir m_folder;

public:
    sqlite::Connection connection;
};

} // namespace

/// A part of a transaction that is taken back alone, and what a changeset is about.
class TstSavepoint : public QObject
{
    Q_OBJECT

private slots:
    void onlyThePartIsTakenBack()
    {
        File file;
        sqlite::Transaction transaction(file.connection);
        file.add(1);
        {
            const sqlite::Savepoint part(file.connection);
            file.add(2);
            QCOMPARE(file.count(), 2);
        }
        QCOMPARE(file.count(), 1);
        file.add(3);
        transaction.commit();
        QCOMPARE(file.count(), 2);
    }
    void whatWasReleasedStays()
    {
        File file;
        sqlite::Transaction transaction(file.connection);
        {
            sqlite::Savepoint part(file.connection);
            file.add(1);
            part.release();
        }
        transaction.commit();
        QCOMPARE(file.count(), 1);
    }
    void anExceptionTakesThePartBack()
    {
        File file;
        sqlite::Transaction transaction(file.connection);
        file.add(1);
        try {
            const sqlite::Savepoint part(file.connection);
            file.add(2);
            file.add(1);
            QFAIL("two rows with one key");
        } catch (const StoreError &) {
        }
        transaction.commit();
        QCOMPARE(file.count(), 1);
    }
    void theTablesOfAChangesetAreFound()
    {
        File file;
        sqlite::Session session(file.connection, {QStringLiteral("t"), QStringLiteral("u")});
        QVERIFY(!sqlite::changesOneOf(session.changeset(), {"t", "u"}));
        file.add(1);
        QVERIFY(sqlite::changesOneOf(session.changeset(), {"u", "t"}));
        QVERIFY(!sqlite::changesOneOf(session.changeset(), {"u"}));
        file.add(2);
        QCOMPARE(sqlite::tablesOf(session.changeset()), QStringList{QStringLiteral("t")});
        QCOMPARE(sqlite::tablesOf({}), QStringList());
    }
};

SIYU_TEST(TstSavepoint, "tst_savepoint")
#include "tst_savepoint.moc"
