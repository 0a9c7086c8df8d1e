#include "storage/store/backups.h"

#include "storage/error.h"
#include "storage/files/privatefile.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace storage {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qsizetype stampLength = 15;
constexpr qsizetype prefixLength = 5; // "auto-"

} // namespace

/// UTC stands for a wall clock that leaves no hour out.
QDateTime Backups::stampOf(const QString &path)
{
    const QString stamp = QFileInfo(path).fileName().mid(prefixLength, stampLength);
    const QDate day = QDate::fromString(stamp.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(stamp.mid(9), QStringLiteral("HHmmss"));
    return day.isValid() && time.isValid() && stamp.at(8) == QLatin1Char('-') ? QDateTime(day, time, Qt::UTC)
                                                                             : QDateTime();
}

void Backups::makeFolder() const
{
    makePrivateFolder(m_folder);
    keepPrivate(m_folder);
}

QString Backups::pathFor(const QDateTime &moment) const
{
    return QDir(m_folder).filePath(QStringLiteral("auto-%1.siyu").arg(moment.toString(stampFormat)));
}

QString Backups::pathBeforeMigration(int fromVersion) const
{
    return QDir(m_folder).filePath(QStringLiteral("before-migration-from-%1.siyu").arg(fromVersion));
}

QStringList Backups::all() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("auto-*.siyu")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (stampOf(name).isValid())
            paths << folder.filePath(name);
    }
    return paths;
}

bool Backups::isDue(const QDate &today) const
{
    const QStringList paths = all();
    return std::none_of(paths.begin(), paths.end(),
                        [&today](const QString &path) { return stampOf(path).date() == today; });
}

void Backups::thin(const QDate &today) const
{
    QSet<QDate> days;
    QSet<QPair<int, int>> weeks;
    const QStringList paths = all();
    for (const QString &path : paths) {
        const QDate day = stampOf(path).date();
        if (day > today)
            continue;
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool newestOfDay = !days.contains(day) && days.size() < keptDaily;
        const bool newestOfWeek = !weeks.contains({year, week}) && weeks.size() < keptWeekly;
        if (newestOfDay)
            days.insert(day);
        if (newestOfWeek)
            weeks.insert({year, week});
        if (!newestOfDay && !newestOfWeek)
            QFile::remove(path);
    }
}

bool isBackupOf(sqlite::Connection &store, const QString &path)
{
    static constexpr const char *uuid = "SELECT value FROM store_info WHERE key = 'store_uuid'";
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) // in use, or was until a power failure
        return false;
    try {
        sqlite::Connection backup(path, sqlite::Connection::Mode::Immutable);
        if (backup.text(uuid).isEmpty() || backup.text(uuid) != store.text(uuid))
            return false;
        sqlite::Statement newest = backup.prepareOnce("SELECT id, at FROM audit ORDER BY id DESC LIMIT 1");
        if (!newest.step())
            return true;
        auto same = store.prepare("SELECT 1 FROM audit WHERE id = ?1 AND at = ?2");
        same->bindAll(newest.integer(0), newest.integer(1));
        return same->step();
    } catch (const StoreError &) {
        return false;
    }
}

} // namespace storage
