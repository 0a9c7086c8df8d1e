#include "app/assembly/storeservice.h"

#include "app/image/image.h"
#include "app/jobs/jobcontext.h"
#include "app/merging/customererasure.h"
#include "app/output.h"
#include "app/settings/teamrules.h"
#include "app/text.h"
#include "storage/audit/auditstore.h"
#include "storage/files/durablefile.h"
#include "storage/files/privatefile.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/cancelscope.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/backups.h"
#include "storage/store/changestore.h"
#include "storage/store/schemaguard.h"
#include "storage/store/settle.h"
#include "storage/store/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace app {

namespace {

Result<void> enoughRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        return failure(ErrorKind::Full,
                       Text::tr("The disk containing %1 has %2 MB free, but %3 MB are needed. No changes were made.")
                           .arg(folder)
                           .arg(disk.bytesAvailable() / 1'000'000)
                           .arg(bytes / 1'000'000 + 1));
    return {};
}

qint64 bytesOf(const QString &store)
{
    return QFileInfo(store).size() + QFileInfo(store + QStringLiteral("-wal")).size();
}

storage::sqlite::BackupProgress progressTo(JobContext &job)
{
    return [&job](int done, int total) {
        job.progress(done, total, Text::tr("Backing up"));
        return !job.cancelled();
    };
}

/// What a clock on the wall shows there.
QDateTime wallClock(const storage::TeamZone &zone, storage::UtcMs at)
{
    return {QDate(1970, 1, 1).addDays(zone.dayOf(at)), QTime::fromMSecsSinceStartOfDay(zone.msOfDay(at)),
            Qt::UTC};
}

QDate todayIn(const storage::TeamZone &zone)
{
    return wallClock(zone, TeamStore::trueNow()).date();
}

/// A non-empty WAL is part of the content, so the copy includes it.
void copyOut(const QString &source, const QString &incoming, JobContext &job)
{
    using Mode = storage::sqlite::Connection::Mode;
    const bool walHoldsSome = QFileInfo(source + QStringLiteral("-wal")).size() > 0;
    storage::sqlite::Connection backup(source, walHoldsSome ? Mode::Read : Mode::Immutable);
    storage::sqlite::backupTo(backup, incoming, progressTo(job));
}

/// A restored store begins with an empty undo list; its audit records where it came from.
void begin(const QString &incoming, const QString &source)
{
    storage::sqlite::Connection restored(incoming, storage::sqlite::Connection::Mode::Write);
    storage::refuseForeignSchema(restored, storage::bundledMigrations());
    storage::sqlite::Transaction transaction(restored);
    storage::ChangeStore(restored).clear();
    storage::AuditStore(restored).add(
        {TeamStore::trueNow(), {}, QStringLiteral("store.restore"), QFileInfo(source).fileName(), {}});
    transaction.commit();
    restored.checkpointTruncate();
}

/// Replaces the store with `incoming` in one rename. A crash at any point leaves either the old or the new store.
Result<QString> putInPlace(const QString &incoming, const QString &store)
{
    QString kept;
    if (QFileInfo::exists(store)) {
        storage::settle(store);
        kept = store + QStringLiteral(".before-restore-") +
               QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        storage::copyPermissions(store, incoming);
        storage::linkDurably(store, kept);
        const QString wal = store + QStringLiteral("-wal");
        if (QFileInfo::exists(wal))
            storage::renameDurably(wal, kept + QStringLiteral("-wal"));
        QFile::remove(store + QStringLiteral("-shm"));
    }
    storage::renameDurably(incoming, store);
    return kept;
}

} // namespace

StoreFacts StoreService::facts() const
{
    StoreFacts facts;
    facts.bytes = QFileInfo(m_store.store().path()).size();
    facts.backupFolder = m_store.store().backupFolder();
    facts.lastBackup = storage::Backups(facts.backupFolder).all().value(0);
    if (!facts.lastBackup.isEmpty()) {
        const QDateTime stamp = storage::Backups::stampOf(facts.lastBackup);
        facts.backedUpAt = m_store.zone().toUtc(storage::LocalDay(QDate(1970, 1, 1).daysTo(stamp.date())),
                                                stamp.time().msecsSinceStartOfDay());
    }
    return facts;
}

Result<QStringList> StoreService::check(bool deep, JobContext &job)
{
    return guarded([&]() -> Result<QStringList> {
        job.progress(0, 0, Text::tr("Checking the file"));
        const storage::sqlite::CancelScope stoppable(m_store.connection(), [&job] { return job.cancelled(); });
        QStringList problems = storage::sqlite::integrityProblems(m_store.connection(), deep);
        if (deep && problems.isEmpty()) {
            const auto everything = Image::Parts::fromInt(2 * Image::Notes - 1);
            if (const auto loaded = m_store.loadImage(everything, job); !loaded)
                return tl::unexpected<Error>(loaded.error());
            const auto differences = m_store.image().check(m_store.connection());
            if (!differences)
                return tl::unexpected<Error>(differences.error());
            for (const QString &difference : *differences)
                problems << difference;
        }
        return problems;
    });
}

Result<QString> StoreService::backup(const QString &target, JobContext &job)
{
    return guarded([&]() -> Result<QString> {
        if (!target.isEmpty())
            return backupTo(target, job);
        const storage::Backups backups(m_store.store().backupFolder());
        backups.makeFolder();
        const QString path = backups.pathFor(wallClock(m_store.zone(), TeamStore::trueNow()));
        if (auto room = enoughRoom(backups.folder(), bytesOf(m_store.store().path())); !room)
            return tl::unexpected<Error>(room.error());
        storage::sqlite::backupTo(m_store.connection(), path, progressTo(job));
        return path;
    });
}

/// To a path given by the user: a new file, or one that replaces an earlier backup of this store.
Result<QString> StoreService::backupTo(const QString &target, JobContext &job)
{
    using storage::OutputFile;
    if (auto allowed = checkOutput(target, OutputFile::Purpose::Backup); !allowed)
        return tl::unexpected<Error>(allowed.error());
    const bool isStandardOutput = target == QLatin1String("-");
    const QString place = isStandardOutput ? QDir::tempPath() : storage::linksFollowed(target);
    if (!isStandardOutput && QFileInfo::exists(place) && !storage::isBackupOf(m_store.connection(), place))
        return failure(ErrorKind::Conflict,
                       Text::tr("%1 is not a backup of this team file, or has been changed since. It was not "
                                "overwritten. Choose another name.")
                           .arg(target));
    if (auto room = enoughRoom(QFileInfo(place).absolutePath(), bytesOf(m_store.store().path())); !room)
        return tl::unexpected<Error>(room.error());
    if (!isStandardOutput) {
        storage::sqlite::backupTo(m_store.connection(), place, progressTo(job));
        return target;
    }
    OutputFile output(target, OutputFile::Purpose::Backup);
    storage::sqlite::backupTo(m_store.connection(), output.temporaryPath(), progressTo(job));
    if (auto written = commitOutput(output, target); !written)
        return tl::unexpected<Error>(written.error());
    return target;
}

Result<QString> StoreService::backupIfDue(JobContext &job)
{
    const storage::Backups backups(m_store.store().backupFolder());
    const QDate today = todayIn(m_store.zone());
    if (!backups.isDue(today))
        return QString();
    auto path = backup({}, job);
    if (path)
        backups.thin(today);
    return path;
}

QString StoreService::newestBackup(const QString &store)
{
    return backupsOf(store).value(0);
}

QStringList StoreService::backupsOf(const QString &store)
{
    return storage::Backups::of(storage::linksFollowed(store)).all();
}

bool StoreService::isBackupDue(const QString &store, const storage::TeamZone &zone)
{
    return storage::Backups::of(storage::linksFollowed(store)).isDue(todayIn(zone));
}

BackupMoment StoreService::momentOf(const QString &backup)
{
    const auto zone = guarded([&backup]() -> Result<QByteArray> {
        storage::sqlite::Connection connection(backup, storage::sqlite::Connection::Mode::Immutable);
        return TeamRules::load(connection).timeZone;
    });
    return {storage::Backups::stampOf(backup), zone ? *zone : QByteArray()};
}

Result<QStringList> StoreService::checkPages(JobContext &job)
{
    return guarded([&]() -> Result<QStringList> {
        const storage::sqlite::CancelScope stoppable(m_store.connection(), [&job] { return job.cancelled(); });
        return storage::sqlite::tableProblems(m_store.connection());
    });
}

Result<storage::SalvageReport> StoreService::salvage(const QString &broken, const QString &target, JobContext &job)
{
    if (QFileInfo::exists(target))
        return failure(ErrorKind::Conflict,
                       Text::tr("%1 already exists and was not changed. Choose another name.").arg(target));
    if (auto allowed = checkOutput(target, storage::OutputFile::Purpose::Document); !allowed)
        return tl::unexpected<Error>(allowed.error());
    return guarded([&]() -> Result<storage::SalvageReport> {
        if (auto room = enoughRoom(QFileInfo(target).absolutePath(), 2 * bytesOf(broken)); !room)
            return tl::unexpected<Error>(room.error());
        return storage::salvage(broken, target, [&job](int done, int total) {
            job.progress(done, total, Text::tr("Salvaging readable content"));
            return !job.cancelled();
        });
    });
}

Result<QString> StoreService::restore(const QString &source, const QString &target, JobContext &job,
                                      storage::StoreLock::Rule rule)
{
    return guarded([&]() -> Result<QString> {
        storage::Store::inspect(source);
        const QString store = storage::linksFollowed(target);
        if (storage::isSameFile(source, store))
            return failure(ErrorKind::Invalid,
                           Text::tr("A team file cannot be restored from itself. Choose one of its backups."));
        if (auto room = enoughRoom(QFileInfo(store).absolutePath(), bytesOf(source)); !room)
            return tl::unexpected<Error>(room.error());
        const storage::StoreLock lock(store, rule);
        const QString incoming = store + QStringLiteral(".restoring");
        storage::removeWithCompanions(incoming); // left by an interrupted restore; its WAL would be applied to ours
        try {
            copyOut(source, incoming, job);
            begin(incoming, source);
            CustomerErasure::replay(store, incoming); // a backup must not bring back erased customers
            return putInPlace(incoming, store);
        } catch (const storage::StoreError &) {
            storage::removeWithCompanions(incoming);
            throw;
        }
    });
}

} // namespace app
