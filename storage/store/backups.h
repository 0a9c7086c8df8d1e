#pragma once

#include "storage/sqlite/connection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace storage {

/// The backup folder of one store: naming, finding the newest, thinning out. Only files with our naming are ever
/// removed. If the clock was once ahead, backups have future dates: they do not count as today's and do not displace
/// others.
class Backups final
{
public:
    static constexpr int keptDaily = 7;
    static constexpr int keptWeekly = 4;

    explicit Backups(QString folder) : m_folder(std::move(folder)) {}
    /// The backups of the store at `path`.
    static Backups of(const QString &path) { return Backups(path + QStringLiteral(".backups")); }

    const QString &folder() const { return m_folder; }
    /// Creates the folder if missing, accessible only to the owner.
    void makeFolder() const;
    /// `moment` is the wall clock's time in the zone of the team.
    QString pathFor(const QDateTime &moment) const;
    /// When a backup was made: the wall clock's time in its name, which copying does not change. The zone of the value
    /// means nothing. Invalid where it is not named as pathFor() does.
    static QDateTime stampOf(const QString &path);
    QString pathBeforeMigration(int fromVersion) const;
    /// Only automatic backups, newest first by name.
    QStringList all() const;
    /// True when none of `today`, the team's, is there.
    bool isDue(const QDate &today) const;
    /// Removes all but the newest of each of the last 7 days with a backup and of each of the last 4 weeks with a
    /// backup, counted back from `today`.
    void thin(const QDate &today) const;

private:
    QString m_folder;
};

/// True if the file at `path` is an unmodified copy of this store: it has the same identity, and its newest audit entry
/// is one of the store's. False if it cannot be read. Never changes the file.
bool isBackupOf(sqlite::Connection &store, const QString &path);

} // namespace storage
