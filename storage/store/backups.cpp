#include "storage/store/backups.h"

#include <QDir>
#include <QSet>

namespace storage {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qsizetype stampLength = 15;
constexpr qsizetype prefixLength = 5; // "auto-"

QDateTime stampOf(const QString &name)
{
    return QDateTime::fromString(name.mid(prefixLength, stampLength), stampFormat);
}

} // namespace

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
    return paths.isEmpty() || stampOf(QFileInfo(paths.first()).fileName()).date() < today;
}

void Backups::thin() const
{
    QSet<QDate> days;
    QSet<QPair<int, int>> weeks;
    const QStringList paths = all();
    for (const QString &path : paths) {
        const QDate day = stampOf(QFileInfo(path).fileName()).date();
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

} // namespace storage
