#include "storage/error.h"
#include "storage/sqlite/bulkinsert.h"
#include "tests/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using storage::sqlite::BulkInsert;
using storage::sqlite::Connection;

class TstBulkInsert : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection =
            std::make_unique<Connection>(m_folder->filePath(QStringLiteral("a.db")), Connection::Mode::Create);
        m_connection->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, n INTEGER CHECK (n < 1000)) STRICT");
    }
    void everyRowArrives_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 31, 32, 33, 64, 100})
            QTest::newRow(qPrintable(QString::number(rows))) << rows;
    }
    void everyRowArrives()
    {
        QFETCH(int, rows);
        BulkInsert insert(*m_connection, "t", "id, name, n");
        for (int i = 0; i < rows; ++i) {
            insert.bind(1, i);
            if (i % 2)
                insert.bindText(2, "odd"); // otherwise NULL
            insert.bind(3, i % 7).endRow();
        }
        insert.flush();
        insert.flush(); // nothing is pending any more
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t"), rows);
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t WHERE name IS NULL"), (rows + 1) / 2);
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t WHERE n IS NOT id % 7"), 0);
    }
    void nothingStandsBeforeTheFlush()
    {
        BulkInsert insert(*m_connection, "t", "id, name, n");
        insert.bindAll(1, 5, 6).endRow();
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t"), 0);
        insert.flush();
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t"), 1);
    }
    void aRowThatBreaksARuleThrows()
    {
        BulkInsert insert(*m_connection, "t", "id, name, n");
        insert.bind(1, 1).bind(3, 5000).endRow();
        QVERIFY_EXCEPTION_THROWN(insert.flush(), storage::StoreError);
        QCOMPARE(m_connection->integer("SELECT count(*) FROM t"), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

SIYU_TEST(TstBulkInsert, "tst_bulkinsert")
#include "tst_bulkinsert.moc"
