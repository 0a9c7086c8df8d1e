#pragma once

#include "storage/store/store.h"

#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// An empty team file in a folder of its own, in which foreign keys are not enforced.
class ImportFixture final
{
public:
    ImportFixture()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.siyu"));
        storage::Store::create(path);
        m_store = std::make_unique<storage::Store>(path, storage::Store::Access::Write);
        connection().execute("PRAGMA foreign_keys = OFF");
    }

    storage::sqlite::Connection &connection() { return m_store->connection(); }

    /// The rows of a query, one text per row, its columns separated by '|'.
    QStringList rows(const QByteArray &sql)
    {
        QStringList found;
        storage::sqlite::Statement select = connection().prepareOnce(sql);
        while (select.step()) {
            QStringList cells;
            for (int column = 0; column < select.columnCount(); ++column)
                cells << (select.isNull(column) ? QStringLiteral("NULL") : select.text(column));
            found << cells.join(QLatin1Char('|'));
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tests
