#include "storage/store/samplestore.h"

#include <QCryptographicHash>

namespace storage {

QStringList SampleStore::tables()
{
    QStringList tables;
    sqlite::Statement select =
        m_connection.prepareOnce("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                 "AND name NOT IN ('store_info', 'team_state', 'counter', 'audit') ORDER BY name");
    while (select.step())
        tables << select.text(0);
    return tables;
}

bool SampleStore::isEmpty()
{
    for (const QString &table : tables()) {
        if (m_connection.integer(QByteArray("SELECT EXISTS (SELECT 1 FROM " + table.toUtf8() + ")").constData()) != 0)
            return false;
    }
    return true;
}

void SampleStore::removeAll()
{
    for (const QString &table : tables())
        m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE true").arg(table));
    m_connection.execute("DELETE FROM store_info WHERE key = 'sample'");
}

QByteArray SampleStore::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : tables()) {
        sqlite::Statement rows = m_connection.prepareOnce("SELECT * FROM " + table.toUtf8());
        hash.addData(table.toUtf8());
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QByteArray cell = rows.isNull(column) ? QByteArray("\1") : rows.text(column).toUtf8();
                hash.addData(cell + '\0');
            }
        }
    }
    return hash.result().toHex();
}

QString SampleStore::notedFingerprint()
{
    return m_connection.text("SELECT value FROM store_info WHERE key = 'sample'");
}

void SampleStore::noteFingerprint(const QByteArray &fingerprint)
{
    m_connection.prepare("INSERT OR REPLACE INTO store_info(key, value) VALUES('sample', ?1)")
        ->bindAll(QString::fromLatin1(fingerprint))
        .run();
}

SampleStore::Counts SampleStore::counts()
{
    return {m_connection.integer("SELECT count(*) FROM customer"), m_connection.integer("SELECT count(*) FROM orders"),
            m_connection.integer("SELECT count(*) FROM task")};
}

} // namespace storage
