#pragma once

#include "storage/files/fileinuse.h"
#include "storage/migrations/migrationrunner.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/connection.h"
#include "storage/store/storelock.h"

#include <functional>
#include <memory>

namespace storage {

/// Hears how the opening of an older store goes, which takes a minute with a million customers, and may stop it: the
/// store is then as before. Each may be empty.
struct OpeningWatch
{
    sqlite::BackupProgress backup;   ///< of the copy that is made first
    std::function<void()> migrating; ///< the migration begins
    std::function<bool()> cancelled; ///< asked all through the migration
};

/// How a store is opened.
struct Opening
{
    StoreLock::Rule lock = StoreLock::Rule::Respect;
    /// The pages of a table are checked before its first write (sqlite::PageGuard). The window, which checks the whole
    /// file beside the work, does without.
    bool checksPages = true;
};

/// One team.siyu file, open for reading (any number of processes) or for writing (one). Owns the lock and the one
/// connection that writes. Throws StoreError with the kind that fits what is wrong with the file.
class Store final
{
public:
    enum class Access { Read, Write };

    /// "SIYU" in the file header: what tells a store from other SQLite files.
    static constexpr int applicationId = 0x53495955;

    /// Makes an empty store; the file appears whole or not at all. Throws ErrorKind::Conflict where one exists.
    static void create(const QString &path);

    /// Looks at the header only. Throws NotFound, NotAStore or NewerSchema without touching the file; Corrupt where it
    /// is no store but backups beside it say that it was one.
    static void inspect(const QString &path, int newest = newestSchema());

    /// Writing brings an older store up to date by `migrations`, after a backup that an error then names.
    Store(const QString &path, Access access, std::vector<Migration> migrations = bundledMigrations(),
          const OpeningWatch &watch = {}, const Opening &opening = {});
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite::Connection &connection() { return *m_connection; }
    /// A further reader for another thread; never checkpoints.
    std::unique_ptr<sqlite::Connection> newReader() const;
    /// True when the last writer did not close it: a check is due.
    bool wasLeftOpen() const { return m_wasLeftOpen; }
    /// Of whom the lock was taken over, for a person; empty where nobody held it.
    QString takenFrom() const { return m_lock ? m_lock->takenFrom() : QString(); }
    /// Where backups of this store lie, beside it.
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
