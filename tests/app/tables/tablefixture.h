#pragma once

#include "app/imports/knownheaders.h"
#include "app/tables/csvreader.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// A file as the reader returns it, as texts that are easy to compare.
struct Table
{
    bool opened = false;
    app::Error error; ///< why opening failed, or what stopped the reading
    app::CsvLayout layout;
    QList<QStringList> rows;
    QList<qint64> numbers;
    std::vector<app::CsvProblem> problems;
    qint64 problemCount = 0;

    /// Rows joined with bars and newlines.
    QString flat() const
    {
        QStringList lines;
        for (const QStringList &row : rows)
            lines << row.join(QLatin1Char('|'));
        return lines.join(QLatin1Char('\n'));
    }
    QString reasons() const
    {
        QStringList lines;
        for (const app::CsvProblem &problem : problems)
            lines << QStringLiteral("%1/%2: %3").arg(problem.row).arg(problem.column).arg(problem.reason);
        return lines.join(QLatin1Char('\n'));
    }
};

inline Table readTable(const QString &path, app::CsvOptions options = {})
{
    Table table;
    options.isKnownHeader = app::isKnownHeader;
    auto reader = app::CsvReader::open(path, options);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.opened = true;
    for (app::CsvRow row; (*reader)->next(row);) {
        QStringList texts;
        for (const std::string_view cell : row.cells)
            texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        table.rows << texts;
        table.numbers << row.number;
    }
    table.layout = (*reader)->layout();
    table.problems = (*reader)->problems();
    table.problemCount = (*reader)->problemCount();
    table.error = (*reader)->error().value_or(app::Error());
    return table;
}

inline Table readTableBytes(const QByteArray &bytes, const app::CsvOptions &options = {})
{
    static const QTemporaryDir folder; // shared by all: tests of mutations read thousands of files
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    return readTable(file.fileName(), options);
}

} // namespace tests
