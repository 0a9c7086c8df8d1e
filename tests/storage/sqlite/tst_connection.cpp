#include "storage/error.h"
#include "storage/sqlite/transaction.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstConnection : public QObject
{
    Q_OBJECT

private slots:
    void rolledBackTransactionLeavesNothing()
    {
        QTemporaryDir folder;
        sqlite::Connection connection(folder.filePath(QStringLiteral("a.siyu")), sqlite::Connection::Mode::Create);
        connection.execute("CREATE TABLE t(a INTEGER PRIMARY KEY) STRICT");
        {
            sqlite::Transaction transaction(connection);
            connection.prepare("INSERT INTO t VALUES(?1)")->bindAll(1).run();
        }
        QCOMPARE(connection.integer("SELECT count(*) FROM t"), 0);
        {
            sqlite::Transaction transaction(connection);
            connection.prepare("INSERT INTO t VALUES(?1)")->bindAll(1).run();
            transaction.commit();
        }
        QCOMPARE(connection.integer("SELECT count(*) FROM t"), 1);
    }

    void cancelStopsALongStatement()
    {
        QTemporaryDir folder;
        sqlite::Connection connection(folder.filePath(QStringLiteral("a.siyu")), sqlite::Connection::Mode::Create);
        connection.setCancelCheck([] { return true; });
        try {
            connection.integer("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c");
            QFAIL("the statement was not stopped");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Cancelled);
        }
    }

    void readerCannotWrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.siyu"));
        sqlite::Connection writer(path, sqlite::Connection::Mode::Create);
        writer.execute("CREATE TABLE t(a INTEGER PRIMARY KEY) STRICT");
        sqlite::Connection reader(path, sqlite::Connection::Mode::Read);
        QVERIFY_EXCEPTION_THROWN(reader.execute("INSERT INTO t VALUES(1)"), StoreError);
    }
};

SIYU_TEST(TstConnection, "tst_connection")
#include "tst_connection.moc"
