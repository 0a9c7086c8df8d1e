#pragma once

#include "storage/sqlite/connection.h"
#include "tests/testpaths.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <map>

namespace tests {

/// The result of a run of the real `siyu`.
struct Run
{
    int exitStatus = -1;
    bool killed = false;
    QString errors;
    QJsonObject json;

    QString errorKind() const
    {
        return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
    }
    QString errorMessage() const
    {
        return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
    }
};

inline Run outcomeOf(QProcess &process)
{
    if (!process.waitForFinished(60'000))
        qFatal("siyu did not end");
    Run run;
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exitStatus = process.exitCode();
    run.errors = QString::fromUtf8(process.readAllStandardError());
    run.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return run;
}

/// Runs `siyu --json --store STORE ARGUMENTS…` until it ends.
inline Run siyu(const QString &store, const QStringList &arguments, const std::function<void()> &inChild = {})
{
    QProcess process;
#ifdef Q_OS_UNIX
    if (inChild)
        process.setChildProcessModifier(inChild);
#endif
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--json"), QStringLiteral("--lang"),
                                                       QStringLiteral("en"), QStringLiteral("--store"), store} +
                                               arguments);
    return outcomeOf(process);
}

/// Splits a command line literal into words.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/// A hash of all rows of each table, except for the named tables.
inline std::map<QString, QByteArray> tableHashes(storage::sqlite::Connection &connection,
                                                 const QStringList &without = {})
{
    std::map<QString, QByteArray> hashes;
    auto names = connection.prepareOnce("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                        "'sqlite%'");
    while (names.step()) {
        const QString table = names.text(0);
        if (without.contains(table))
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha1);
        auto rows = connection.prepareOnce("SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY 1, 2");
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                hash.addData(rows.isNull(column) ? QByteArray("N") : "V" + rows.blob(column));
                hash.addData(QByteArray(1, '\x1f'));
            }
            hash.addData(QByteArray(1, '\x1e'));
        }
        hashes.emplace(table, hash.result());
    }
    return hashes;
}

/// One hash of all tables: stores with the same hash have the same content.
inline QByteArray contentHash(storage::sqlite::Connection &connection, const QStringList &without = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[table, content] : tableHashes(connection, without)) {
        hash.addData(table.toUtf8());
        hash.addData(content);
    }
    return hash.result();
}

inline QByteArray contentHash(const QString &store, const QStringList &without = {})
{
    storage::sqlite::Connection connection(store, storage::sqlite::Connection::Mode::Read);
    return contentHash(connection, without);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tests
