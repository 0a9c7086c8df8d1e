#include "app/store/storeservice.h"

#include "app/text.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/backups.h"
#include "storage/store/changestore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace app {

namespace {

Result<void> enoughRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        return failure(ErrorKind::Full,
                       Text::tr("The disk that holds %1 has %2 MB free, but %3 MB are needed. Nothing was changed.")
                           .arg(folder)
                           .arg(disk.bytesAvailable() / 1'000'000)
                           .arg(bytes / 1'000'000 + 1));
    return {};
}

storage::sqlite::BackupProgress progressTo(JobContext &job)
{
    return [&job](int done, int total) {
        job.progress(done, total, Text::tr("Backing up"));
        return !job.cancelled();
    };
}

/// Empties the WAL of a store that is to be replaced; a damaged one keeps it, in the copy that stays.
void settle(const QString &store)
{
    try {
        storage::sqlite::Connection old(store, storage::sqlite::Connection::Mode::Write);
        old.checkpointTruncate();
    } catch (const storage::StoreError &) {
        return;
    }
}

/// Swaps `incoming` in by one rename. Killed at any point, either the old or the new store stands under its name.
Result<QString> putInPlace(const QString &incoming, const QString &store)
{
    const auto pathOf = [](const QString &path) { return QFileInfo(path).filesystemAbsoluteFilePath(); };
    QString kept;
    std::error_code trouble;
    if (QFileInfo::exists(store)) {
        settle(store);
        kept = store + QStringLiteral(".before-restore-") +
               QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        std::filesystem::create_hard_link(pathOf(store), pathOf(kept), trouble);
        const QString wal = store + QStringLiteral("-wal");
        if (!trouble && QFileInfo::exists(wal))
            std::filesystem::rename(pathOf(wal), pathOf(kept + QStringLiteral("-wal")), trouble);
        QFile::remove(store + QStringLiteral("-shm"));
    }
    if (!trouble)
        std::filesystem::rename(pathOf(incoming), pathOf(store), trouble);
    if (trouble)
        return failure(ErrorKind::Io, Text::tr("%1 could not be put in place.").arg(store),
                       QString::fromStdString(trouble.message()));
    return kept;
}

} // namespace

Result<QStringList> StoreService::check(bool deep, JobContext &job)
{
    return guarded([&]() -> Result<QStringList> {
        job.progress(0, 0, Text::tr("Checking the file"));
        m_store.connection().setCancelCheck([&job] { return job.cancelled(); });
        QStringList problems = storage::sqlite::integrityProblems(m_store.connection(), deep);
        m_store.connection().setCancelCheck({});
        if (deep && problems.isEmpty()) {
            const auto everything = Image::Parts::fromInt(2 * Image::Notes - 1);
            const auto image = m_store.ensureImage(everything, job);
            if (!image)
                return tl::unexpected<Error>(image.error());
            const auto differences = (*image)->check(m_store.connection());
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
        QString path = target;
        if (path.isEmpty()) {
            QDir().mkpath(m_store.store().backupFolder());
            path = storage::Backups(m_store.store().backupFolder()).pathFor(QDateTime::currentDateTime());
        }
        if (QFileInfo(path).absoluteFilePath() == m_store.store().path())
            return failure(ErrorKind::Invalid,
                           Text::tr("A store cannot be backed up onto itself. Choose another name."));
        if (auto room = enoughRoom(QFileInfo(path).absolutePath(), QFileInfo(m_store.store().path()).size()); !room)
            return tl::unexpected<Error>(room.error());
        storage::sqlite::backupTo(m_store.connection(), path, progressTo(job));
        return path;
    });
}

Result<QString> StoreService::backupIfDue(JobContext &job)
{
    const storage::Backups backups(m_store.store().backupFolder());
    if (!backups.isDue(QDate::currentDate()))
        return QString();
    auto path = backup({}, job);
    if (path)
        backups.thin();
    return path;
}

Result<QString> StoreService::restore(const QString &source, const QString &target, JobContext &job)
{
    return guarded([&]() -> Result<QString> {
        storage::Store::inspect(source);
        const QString store = QFileInfo(target).absoluteFilePath();
        if (auto room = enoughRoom(QFileInfo(store).absolutePath(), QFileInfo(source).size()); !room)
            return tl::unexpected<Error>(room.error());
        const storage::StoreLock lock(store);
        const QString incoming = store + QStringLiteral(".restoring");
        {
            const bool walHoldsSome = QFileInfo(source + QStringLiteral("-wal")).size() > 0;
            storage::sqlite::Connection backup(source, walHoldsSome ? storage::sqlite::Connection::Mode::Read
                                                                    : storage::sqlite::Connection::Mode::Immutable);
            storage::sqlite::backupTo(backup, incoming, progressTo(job));
        }
        {
            storage::sqlite::Connection restored(incoming, storage::sqlite::Connection::Mode::Write);
            storage::sqlite::Transaction transaction(restored);
            storage::ChangeStore(restored).clear();
            transaction.commit();
            restored.checkpointTruncate();
        }
        return putInPlace(incoming, store);
    });
}

} // namespace app
