#include "app/storewords.h"

#include "app/tablewords.h"
#include "app/text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
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
    if (!since.isValid())
        return {}; // words of SQLite, with a statement of as many parts
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

bool namesLockHolder(const QString &detail)
{
    return holderParts(detail).has_value();
}

QString inUse(const QString &store, const QString &detail)
{
    if (!holderParts(detail))
        return Text::tr("%1 is in use by another program. Close it there, or wait for it to finish.").arg(store);
    return Text::tr("%1 is in use by another program (%2). Close it there, or wait for it to finish.")
        .arg(store, lockHolder(detail));
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

QString salvageSummary(const storage::SalvageReport &report, const QString &broken, const QString &target)
{
    const std::int64_t lost = report.rowsLost();
    const bool isExact = std::all_of(report.tables.begin(), report.tables.end(),
                                     [](const storage::SalvagedTable &table) { return table.isExact; });
    const QString lostCount = isExact    ? QString::number(lost)
                              : lost > 0 ? Text::tr("at least %1").arg(lost)
                                         : Text::tr("not known");
    QStringList lines{Text::tr("%n record(s) of %1 were saved into %2; lost: %3.", nullptr, int(report.rowsRead()))
                          .arg(broken, target, lostCount)};
    if (report.headerWasBroken)
        lines << Text::tr("The file header was damaged; the most recent changes may be missing.");
    if (report.walWasLost)
        lines
            << Text::tr("The changes in %1 could not be read; they are missing.").arg(broken + QStringLiteral("-wal"));
    lines << Text::tr("%1 was not changed.").arg(broken);
    return lines.join(QLatin1Char('\n'));
}

std::vector<storage::SalvagedTable> toldTables(const storage::SalvageReport &report)
{
    std::vector<storage::SalvagedTable> told;
    std::copy_if(report.tables.begin(), report.tables.end(), std::back_inserter(told),
                 [](const storage::SalvagedTable &table) { return table.read > 0 || !table.isWhole(); });
    return told;
}

QString lostText(const storage::SalvagedTable &table)
{
    if (table.isExact)
        return QString::number(table.lost);
    return table.lost > 0 ? Text::tr("at least %1").arg(table.lost) : Text::tr("not known");
}

QString salvageNote(const storage::SalvagedTable &table)
{
    QStringList notes;
    if (table.brokenPages > 0)
        notes << Text::tr("%n broken page(s)", nullptr, int(table.brokenPages));
    if (table.orphans > 0)
        notes << Text::tr("%n left out: what they belong to is lost", nullptr, int(table.orphans));
    if (table.repaired > 0)
        notes << Text::tr("%n kept without what they pointed to", nullptr, int(table.repaired));
    return notes.join(QStringLiteral(", "));
}

QString salvageText(const storage::SalvageReport &report, const QString &broken, const QString &target)
{
    QStringList lines{salvageSummary(report, broken, target)};
    for (const storage::SalvagedTable &table : toldTables(report)) {
        QString line = Text::tr("%1: rows saved: %2, rows lost: %3")
                           .arg(tableWord(table.name), QString::number(table.read), lostText(table));
        if (const QString note = salvageNote(table); !note.isEmpty())
            line += QStringLiteral(" (%1)").arg(note);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
