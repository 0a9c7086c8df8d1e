#include "app/assembly/supportreport.h"

#include "app/assembly/storeservice.h"
#include "app/store/teamstore.h"
#include "app/text.h"
#include "storage/files/logfile.h"
#include "storage/store/backups.h"
#include "storage/store/store.h"
#include "storage/store/storefacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

namespace app {

namespace {

constexpr qint64 mostLog = 256 * 1024; ///< bytes of each log file, from its end

/// Plain English whatever the language of the program: the reader is whoever helps.
QString factsOfProgram()
{
    return QStringLiteral("SiyuDesk %1\nQt %2, built with %3\nSystem %4, %5\nLocale %6, time zone %7\n")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QLocale().name(),
             QString::fromUtf8(QTimeZone::systemTimeZoneId()));
}

QString factsOfStore(TeamStore &store)
{
    storage::sqlite::Connection &connection = store.connection();
    const QStringList backups = storage::Backups(store.store().backupFolder()).all();
    QString text = QStringLiteral("\nTeam file\nSQLite %1, schema %2, %3 bytes, opened for %4, %5 backups\n")
                       .arg(storage::sqliteVersion(connection))
                       .arg(storage::schemaVersion(connection))
                       .arg(QFileInfo(store.store().path()).size())
                       .arg(store.store().access() == TeamStore::Access::Write ? QStringLiteral("writing")
                                                                               : QStringLiteral("reading"))
                       .arg(backups.size());
    for (const storage::TableRows &table : storage::tableRows(connection)) {
        if (table.rows > 0)
            text += QStringLiteral("  %1 %2\n").arg(table.table).arg(table.rows);
    }
    return text;
}

QByteArray endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > mostLog) {
        file.seek(file.size() - mostLog);
        file.readLine(); // the rest of a line
    }
    return file.readAll();
}

} // namespace

QStringList supportLogs()
{
    const QString folder = storage::LogFile::usualFolder();
    return storage::LogFile::filesOf(folder, QStringLiteral("siyudesk")) +
           storage::LogFile::filesOf(folder, QStringLiteral("siyu"));
}

Result<QByteArray> supportReport(TeamStore *store, const QStringList &logFiles, const QStringList &more,
                                 JobContext &job)
{
    return guarded([&]() -> Result<QByteArray> {
        job.progress(0, 0, Text::tr("Collecting the report"));
        QString text = factsOfProgram();
        for (const QString &line : more)
            text += line + QLatin1Char('\n');
        if (store) {
            text += factsOfStore(*store);
            const auto problems = StoreService(*store).check(false, job);
            if (!problems)
                return tl::unexpected<Error>(problems.error());
            text += problems->isEmpty()
                        ? QStringLiteral("No problems found by the quick check.\n")
                        : QStringLiteral("Problems:\n  ") + problems->join(QStringLiteral("\n  ")) + QLatin1Char('\n');
        }
        QByteArray report = text.toUtf8() + "\nLog, oldest first\n";
        for (auto file = logFiles.crbegin(); file != logFiles.crend(); ++file)
            report += endOf(*file);
        return report;
    });
}

} // namespace app
