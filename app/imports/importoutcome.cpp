#include "app/imports/importoutcome.h"

#include "app/text.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace app {

namespace {

/// Row and column only where the problem has them, and the value only if there is one.
QString lineOf(const ImportProblem &problem)
{
    const QString reason =
        problem.value.isEmpty() ? problem.reason : QStringLiteral("%1 \"%2\".").arg(problem.reason, problem.value);
    const QString what = QStringLiteral("%1 %2").arg(reason, problem.repair).trimmed();
    if (problem.row <= 0)
        return what;
    if (problem.column <= 0)
        return Text::tr("Row %1: %2").arg(problem.row).arg(what);
    return Text::tr("Row %1, column %2: %3").arg(problem.row).arg(problem.column).arg(what);
}

} // namespace

void ImportOutcome::noteUpdated(const QJsonObject &after)
{
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (field.key() != QLatin1String("changed_by") && field.key() != QLatin1String("import_hash"))
            ++updatedFields[field.key()];
    }
}

void ImportOutcome::sortProblems()
{
    std::stable_sort(problems.begin(), problems.end(), [](const ImportProblem &a, const ImportProblem &b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
}

QJsonObject ImportOutcome::toJson() const
{
    QJsonObject fields;
    for (const auto &[field, count] : updatedFields)
        fields.insert(field, qint64(count));
    QJsonArray list;
    for (const ImportProblem &problem : problems)
        list << QJsonObject{{QStringLiteral("row"), qint64(problem.row)},
                            {QStringLiteral("column"), problem.column},
                            {QStringLiteral("value"), problem.value},
                            {QStringLiteral("reason"), problem.reason},
                            {QStringLiteral("repair"), problem.repair}};
    QJsonObject columns;
    for (const auto &[header, field] : mapping)
        columns.insert(columns.contains(header) ? header + QStringLiteral(" (2)") : header, field);
    QJsonArray perWhole;
    const QString whole = endingsOf == EndingsOf::Groups ? QStringLiteral("group") : QStringLiteral("account");
    for (const Ending &ending : endings)
        perWhole << QJsonObject{{whole, ending.whole},
                                {QStringLiteral("open"), qint64(ending.open)},
                                {QStringLiteral("ended"), qint64(ending.ended)}};
    return {{QStringLiteral("import"), QString::number(import.value)},
            {QStringLiteral("preset"), preset},
            {QStringLiteral("encoding"), encoding},
            {QStringLiteral("rows"), qint64(rows)},
            {QStringLiteral("created"), qint64(created)},
            {QStringLiteral("updated"), qint64(updated)},
            {QStringLiteral("unchanged"), qint64(unchanged)},
            {QStringLiteral("skipped"), qint64(skipped)},
            {QStringLiteral("rejected"), qint64(rejected)},
            {QStringLiteral("conflicts"), qint64(conflicts)},
            {QStringLiteral("updated_fields"), fields},
            {QStringLiteral("ended"), qint64(ended)},
            {QStringLiteral("erased"), qint64(erased)},
            {QStringLiteral("reopened"), qint64(reopened)},
            {QStringLiteral("endings"), perWhole},
            {QStringLiteral("problem_count"), qint64(problemCount)},
            {QStringLiteral("problems"), list},
            {QStringLiteral("mapping"), columns},
            {QStringLiteral("sums"), sums},
            {QStringLiteral("doubles"), qint64(doubles)},
            {QStringLiteral("unmapped"), QJsonArray::fromStringList(unmapped)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("rows_per_second"), seconds > 0 ? double(rows) / seconds : 0.0}};
}

QString ImportOutcome::toText() const
{
    QStringList lines;
    lines << Text::tr("%n row(s): %1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected (%6 s).", nullptr, int(rows))
                 .arg(created)
                 .arg(updated)
                 .arg(unchanged)
                 .arg(skipped)
                 .arg(rejected)
                 .arg(seconds, 0, 'f', 1);
    const bool isGroups = endingsOf == EndingsOf::Groups;
    if (ended + reopened > 0)
        lines << (isGroups ? Text::tr("%n member(s) left, %1 rejoined.", nullptr, int(ended))
                           : Text::tr("%n friendship(s) ended, %1 restored.", nullptr, int(ended)))
                     .arg(reopened);
    for (const Ending &ending : endings)
        lines << (isGroups ? Text::tr("%1: %n of %2 member(s) were not in the file and are treated as having left.",
                                      nullptr, int(ending.ended))
                           : Text::tr("%1: %n of %2 friendship(s) were not in the file and have ended.", nullptr,
                                      int(ending.ended)))
                     .arg(ending.whole)
                     .arg(ending.open);
    if (import && created + updated + ended > 0)
        lines << Text::tr("Import %1. To undo it, run \"siyu undo-import %1\".").arg(import.value);
    if (!import && !mapping.empty()) { // a dry run, before anything is written
        QStringList columns;
        for (const auto &[header, field] : mapping)
            columns << header + QStringLiteral(" → ") + field;
        lines << Text::tr("Matched columns: %1.").arg(columns.join(QStringLiteral(", ")));
    }
    if (!unmapped.isEmpty()) {
        const QString left = unmapped.join(QStringLiteral(", "));
        lines << (keepsCustomFields
                      ? Text::tr("Columns not imported: %1. Map one with --map 'Header=FIELD', or keep it as a "
                                 "custom field with --map 'Header=custom.NAME'; --keep-unknown keeps them all.")
                            .arg(left)
                      : Text::tr("Columns not imported: %1. Match a column with --map 'Header=FIELD'.").arg(left));
    }
    lines << notes;
    if (!sums.isEmpty())
        lines << Text::tr("The preset was %1. To read the file differently, use --preset NAME, --paid net or --paid "
                          "gross.")
                     .arg(preset);
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < problems.size() && i < shown; ++i) {
        lines << lineOf(problems[i]);
    }
    if (problemCount > std::int64_t(shown))
        lines << Text::tr("… and %1 more. Use --rejects OUT.csv to save them all to a file.")
                     .arg(problemCount - std::int64_t(shown));
    return lines.join(QLatin1Char('\n'));
}

} // namespace app
