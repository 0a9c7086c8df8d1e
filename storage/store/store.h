#pragma once

#include "storage/files/fileinuse.h"
#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/connection.h"
#include "storage/store/storeaccess.h"
#include "storage/store/storelock.h"

#include <functional>
#include <memory>

namespace storage {

/// Follows the upgrade of an older store, which takes a minute with a million customers, and can stop it: the store is
/// then unchanged. Each function may be empty.
struct OpeningWatch
{
    sqlite::BackupProgress backup;   ///< of the backup that is made first
    std::function<void()> migrating; ///< called when the migration starts
    std::function<bool()> cancelled; ///< polled during the migration
};

/// Options for opening a store.
struct Opening
{
    StoreLock::Rule lock = StoreLock::Rule::Respect;
    /// Checks the pages of a table before its first write (sqlite::PageGuard). Not used by the window, which checks the
    /// whole file in the background.
    bool checksPages = true;
};

/// One team.siyu file, open for reading (any number of processes) or for writing (one). Owns the lock and the only
/// writing connection. Throws StoreError with the kind of the problem.
class Store final
{
public:
    using Access = StoreAccess;

    /// "SIYU" in the file header: distinguishes a store from other SQLite files.
    static constexpr int applicationId = 0x53495955;

    /// Creates an empty store; the file appears complete or not at all. Throws ErrorKind::Conflict if it exists.
    static void create(const QString &path);

    /// Checks only the header. Throws NotFound, NotAStore or NewerSchema without changing the file; Corrupt if it is
    /// not a store but has backups that show it was one.
    static void inspect(const QString &path, int newest = newestSchema());

    /// Write access upgrades an older store with `migrations`, after a backup that is named in any error.
    Store(const QString &path, Access access, std::vector<Migration> migrations = bundledMigrations(),
          const OpeningWatch &watch = {}, const Opening &opening = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite::Connection &connection() { return *m_connection; }
    /// Creates another reader, for another thread; it never checkpoints.
    std::unique_ptr<sqlite::Connection> newReader() const;
    /// True if the last writer did not close it: a check is due.
    bool wasLeftOpen() const { return m_wasLeftOpen; }
    /// The previous holder if the lock was taken over, for display; empty if it was free.
    QString takenFrom() const { return m_lock ? m_lock->takenFrom() : QString(); }
    /// The folder with the backups of this store, next to it.
    QString backupFolder() const { return m_path + QStringLiteral(".backups"); }

private:
    void openForReading();
    void openForWriting(const OpeningWatch &watch, const Opening &opening);
    void tidy();
    void bringUpToDate(int version, const OpeningWatch &watch);
    int newest() const { return m_migrations.back().version; }
    void probe();

    QString m_path;
    Access m_access;
    std::vector<Migration> m_migrations;
    FileInUse m_inUse;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<sqlite::Connection> m_connection;
    bool m_wasLeftOpen = false;
};

} // namespace storage
