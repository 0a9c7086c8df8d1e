#pragma once

#include "app/jobs/jobcontext.h"
#include "app/store/teamstore.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace tests {

/// A fresh store in its own folder, with the clock set to 2026-11-22 09:00 in Shanghai.
class StoreFixture final
{
public:
    static constexpr storage::UtcMs now = 1'795'309'200'000;

    StoreFixture()
    {
        if (!app::TeamStore::create(path()))
            qFatal("the store could not be created");
        open();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("team.siyu")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file to the folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(name));
        return target.fileName();
    }
    app::TeamStore &store() { return *m_store; }
    storage::sqlite::Connection &connection() { return m_store->connection(); }
    app::JobContext &job() { return m_job; }
    void close() { m_store.reset(); }
    void open()
    {
        auto opened = app::TeamStore::open(path(), app::TeamStore::Access::Write, now);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_store = std::move(*opened);
    }

    /// Every row of every business table as text, in key order, to check that nothing has changed.
    QByteArray dump()
    {
        QByteArray text;
        for (const QString &table : tables()) {
            text += "== " + table.toUtf8() + '\n';
            storage::sqlite::Statement rows = connection().prepareOnce("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2");
            while (rows.step()) {
                for (int column = 0; column < rows.columnCount(); ++column)
                    text += (rows.isNull(column) ? QByteArray("-") : rows.text(column).toUtf8()) + '|';
                text += '\n';
            }
        }
        return text;
    }

private:
    QStringList tables()
    {
        static const QStringList house{
            QStringLiteral("store_info"),    QStringLiteral("team_state"),    QStringLiteral("counter"),
            QStringLiteral("change"),        QStringLiteral("audit"),         QStringLiteral("import"),
            QStringLiteral("import_created"), QStringLiteral("import_change"), QStringLiteral("import_reject"),
            QStringLiteral("saved_mapping")};
        QStringList names;
        storage::sqlite::Statement select = connection().prepareOnce(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
        while (select.step()) {
            if (!house.contains(select.text(0)))
                names << select.text(0);
        }
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::TeamStore> m_store;
    app::QuietJobContext m_job;
};

} // namespace tests
