#pragma once

#include "storage/sqlite/connection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace storage {

/// The folder of backups of one store: how they are named, which is the newest, which are thinned out.
/// Only files of our own naming are ever removed. A clock that was once set ahead leaves backups dated ahead: they are
/// neither taken for today's nor do they push others out.
class Backups final
{
public:
    static constexpr int keptDaily = 7;
    static constexpr int keptWeekly = 4;

    explicit Backups(QString folder) : m_folder(std::move(folder)) {}
    /// Those of the store at `path`.
    static Backups of(const QString &path) { return Backups(path + QStringLiteral(".backups")); }

    const QString &folder() const { return m_folder; }
    /// Makes the folder where it is missing, for its owner alone.
    void makeFolder() const;
    /// `moment` is the wall clock's time in the zone of the team.
    QString pathFor(const QDateTime &moment) const;
    /// When a backup was made: the wall clock's time in its name, which copying does not change. The zone of the value
    /// means nothing. Invalid where it is not named as pathFor() does.
    static QDateTime stampOf(const QString &path);
    QString pathBeforeMigration(int fromVersion) const;
    /// Newest first by their names; only the automatic ones.
    QStringList all() const;
    /// True when none of `today`, the team's, is there.
    bool isDue(const QDate &today) const;
    /// Removes what is neither one of the newest of the last 7 days that have one nor of the last 4 weeks that have
    /// one, counted back from `today`.
    void thin(const QDate &today) const;

private:
    QString m_folder;
};

/// True where the file at `path` is a copy of this store that nobody worked in: it has the same identity, and its
/// newest audit entry is one of the store's. A file that cannot be read is none. Never changes the file.
bool isBackupOf(sqlite::Connection &store, const QString &path);

} // namespace storage
