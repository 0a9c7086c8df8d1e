#include "app/storewords.h"

#include "app/text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace app {

namespace {

struct HolderParts
{
    QString program, process, host, since;
};

/// The form that storage::LockHolder::text() writes: "siyudesk, process 4711, frontdesk, 2026-11-29T12:00:00".
std::optional<HolderParts> holderParts(const QString &holder)
{
    const QStringList parts = holder.split(QStringLiteral(", "));
    if (parts.size() < 4)
        return {};
    const QDateTime since = QDateTime::fromString(parts.last(), Qt::ISODate);
    return HolderParts{parts.at(0), parts.at(1).section(QLatin1Char(' '), -1), parts.at(2),
                       QLocale().toString(since, QLocale::ShortFormat)};
}

QString nameless()
{
    return Text::tr("an unknown program");
}

} // namespace

QString lockTakenOver(const QString &holder)
{
    return Text::tr("The team file was still locked by %1, which is no longer running. The lock was taken over.")
        .arg(lockHolder(holder));
}

QString lockHolder(const QString &holder)
{
    const auto parts = holderParts(holder);
    if (!parts)
        return nameless();
    return Text::tr("%1 (process %2) on computer %3 since %4")
        .arg(parts->program, parts->process, parts->host, parts->since);
}

QString openElsewhere(const QString &holder)
{
    const auto parts = holderParts(holder);
    if (!parts)
        return nameless();
    return Text::tr("%1 on computer %2 since %3").arg(parts->program, parts->host, parts->since);
}

QString foreignTables(const QString &detail)
{
    const QString foreign = detail.section(QLatin1Char('\n'), 0, 0);
    const QString missing = detail.section(QLatin1Char('\n'), 1);
    QStringList found;
    if (!foreign.isEmpty())
        found << Text::tr("not part of SiyuDesk: %1").arg(foreign);
    if (!missing.isEmpty())
        found << Text::tr("missing: %1").arg(missing);
    return found.join(QStringLiteral("; "));
}

QString salvageText(const storage::SalvageReport &report, const QString &broken, const QString &target)
{
    QStringList lines{Text::tr("%1 records from %2 were saved to %3; %4 are lost.")
                          .arg(QString::number(report.rowsRead()), broken, target, QString::number(report.rowsLost()))};
    if (report.headerWasBroken)
        lines << Text::tr("The file header was damaged; the most recent changes may be missing.");
    if (report.walWasLost)
        lines << Text::tr("The changes in %1 could not be read and are missing.").arg(broken + QStringLiteral("-wal"));
    for (const storage::SalvagedTable &table : report.tables) {
        if (table.isWhole())
            continue;
        QString line = table.isExact ? Text::tr("%1: %2 saved, %3 lost") : Text::tr("%1: %2 saved, at least %3 lost");
        line = line.arg(table.name).arg(table.read).arg(table.lost);
        if (table.brokenPages > 0)
            line += QStringLiteral(", ") + Text::tr("%1 damaged pages").arg(table.brokenPages);
        if (table.orphans > 0)
            line += QStringLiteral(", ") +
                    Text::tr("%1 not saved because the records they belong to are lost").arg(table.orphans);
        if (table.repaired > 0)
            line +=
                QStringLiteral(", ") + Text::tr("%1 saved without the lost records they refer to").arg(table.repaired);
        lines << line;
    }
    lines << Text::tr("%1 was not changed.").arg(broken);
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
