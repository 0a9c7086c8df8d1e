#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace storage {

/// The folder of backups of one store: how they are named, which is the newest, which are thinned out.
/// Only files of our own naming are ever removed.
class Backups final
{
public:
    static constexpr int keptDaily = 7;
    static constexpr int keptWeekly = 4;

    explicit Backups(QString folder) : m_folder(std::move(folder)) {}

    QString pathFor(const QDateTime &moment) const;
    QString pathBeforeMigration(int fromVersion) const;
    /// Newest first; only the automatic ones.
    QStringList all() const;
    /// True when none of `today` is there.
    bool isDue(const QDate &today) const;
    /// Removes what is neither one of the newest of the last 7 days that have one nor of the last 4 weeks that have one.
    void thin() const;

private:
    QString m_folder;
};

} // namespace storage
