#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/wholenumber.h"
#include "app/imports/knownheaders.h"
#include "app/tables/csvreader.h"
#include "app/tables/csvwriter.h"
#include "app/tables/sheetreader.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

struct CsvArguments
{
    QString file, encoding, delimiter, headerRow, sheet, out;
};

Result<CsvOptions> optionsOf(const CsvArguments &given)
{
    CsvOptions options;
    options.isKnownHeader = isKnownHeader;
    options.encoding = given.encoding;
    options.sheet = given.sheet;
    if (!given.delimiter.isEmpty()) {
        const bool tab = given.delimiter == QLatin1String("\\t") || given.delimiter.toLower() == QLatin1String("tab");
        const QByteArray sign = tab ? QByteArray("\t") : given.delimiter.toUtf8();
        if (sign.size() != 1 || sign[0] == '\n' || sign[0] == '\r' || sign[0] == '"')
            return failure(ErrorKind::Invalid, Text::tr("--delimiter takes a single character, for example ; or tab."));
        options.delimiter = sign[0];
    }
    if (!given.headerRow.isEmpty()) {
        const auto row = wholeNumber(given.headerRow);
        if (!row || *row < 0 || *row > std::numeric_limits<int>::max())
            return failure(ErrorKind::Invalid,
                           Text::tr("--header-row takes a row number, or 0 if the file has no header."));
        options.headerRow = int(*row);
    }
    return options;
}

QJsonObject toJson(const CsvProblem &problem)
{
    return {{QStringLiteral("row"), qint64(problem.row)},
            {QStringLiteral("column"), problem.column},
            {QStringLiteral("value"), problem.value},
            {QStringLiteral("reason"), problem.reason},
            {QStringLiteral("repair"), problem.repair}};
}

QString signName(std::optional<char> sign)
{
    return sign ? QString(QLatin1Char(*sign)) : QString();
}

QString escapeName(CsvEscape escape)
{
    return escape == CsvEscape::Backslash ? QStringLiteral("backslash") : QStringLiteral("doubled");
}

QString lineEndingName(CsvLineEnding ending)
{
    switch (ending) {
    case CsvLineEnding::Lf:
        return QStringLiteral("LF");
    case CsvLineEnding::CrLf:
        return QStringLiteral("CRLF");
    case CsvLineEnding::Cr:
        return QStringLiteral("CR");
    case CsvLineEnding::Mixed:
        break;
    }
    return QStringLiteral("mixed");
}

QJsonArray toJson(const std::vector<CsvSheet> &sheets)
{
    QJsonArray array;
    for (const CsvSheet &sheet : sheets)
        array << QJsonObject{{QStringLiteral("name"), sheet.name}, {QStringLiteral("visible"), sheet.visible}};
    return array;
}

QString placeOf(const CsvProblem &problem, const CsvLayout &layout)
{
    if (problem.column <= 0)
        return Text::tr("Row %1: %2")
            .arg(problem.row)
            .arg(QStringLiteral("%1 %2").arg(problem.reason, problem.repair).trimmed());
    const bool isCell = !layout.sheets.empty();
    const QString column = isCell ? columnLetters(problem.column) : QString::number(problem.column);
    return Text::tr("Row %1, column %2: %3 %4").arg(problem.row).arg(column, problem.reason, problem.repair);
}

QString headOf(const CsvLayout &layout, std::int64_t rows)
{
    if (layout.sheets.empty())
        return Text::tr("Encoding %1, delimiter %2, header in row %3, %4, %5.")
            .arg(layout.encoding, signName(layout.dialect.delimiter))
            .arg(layout.headerRow)
            .arg(Text::tr("%n column(s)", nullptr, int(layout.columns.size())),
                 Text::tr("%n row(s)", nullptr, int(rows)));
    QStringList names;
    for (const CsvSheet &sheet : layout.sheets)
        names << (sheet.visible ? sheet.name : Text::tr("%1 (hidden)").arg(sheet.name));
    return Text::tr("Sheet %1 (sheets: %2). Header in row %3, %4, %5.")
        .arg(layout.sheet, names.join(QStringLiteral(", ")))
        .arg(layout.headerRow)
        .arg(Text::tr("%n column(s)", nullptr, int(layout.columns.size())), Text::tr("%n row(s)", nullptr, int(rows)));
}

Answer answerOf(const CsvReader &reader, std::int64_t rows)
{
    const CsvLayout &layout = reader.layout();
    QJsonArray problems;
    QStringList lines;
    for (const CsvProblem &problem : reader.problems()) {
        problems << toJson(problem);
        lines << placeOf(problem, layout);
    }
    const bool isText = layout.sheets.empty();
    QJsonObject json{{QStringLiteral("encoding"), layout.encoding},
                     {QStringLiteral("delimiter"), isText ? signName(layout.dialect.delimiter) : QString()},
                     {QStringLiteral("quote"), isText ? signName(layout.dialect.quote) : QString()},
                     {QStringLiteral("escape"), isText ? escapeName(layout.dialect.escape) : QString()},
                     {QStringLiteral("line_ending"), isText ? lineEndingName(layout.dialect.lineEnding) : QString()},
                     {QStringLiteral("header_row"), layout.headerRow},
                     {QStringLiteral("header_rows"), layout.headerRows},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(layout.columns)},
                     {QStringLiteral("rows"), qint64(rows)},
                     {QStringLiteral("problem_count"), qint64(reader.problemCount())},
                     {QStringLiteral("problems"), problems}};
    if (!isText) {
        json.insert(QStringLiteral("sheet"), layout.sheet);
        json.insert(QStringLiteral("sheets"), toJson(layout.sheets));
    }
    lines.prepend(layout.columns.join(QStringLiteral(" | ")));
    lines.prepend(headOf(layout, rows));
    return Answer{json, lines.join(QLatin1Char('\n'))};
}

/// Reads the whole file; with --out writes the table as it was interpreted, without a header if it has none.
Result<Answer> readCsv(CommandContext &context, const CsvArguments &given)
{
    const Result<CsvOptions> options = optionsOf(given);
    if (!options)
        return tl::unexpected<Error>(options.error());
    auto opened = CsvReader::open(given.file, *options);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    CsvReader &reader = **opened;
    std::unique_ptr<CsvWriter> writer;
    if (!given.out.isEmpty()) {
        auto created = CsvWriter::create(given.out, CsvWriter::Target::Utf8WithMark, CsvWriter::Cells::Plain);
        if (!created)
            return tl::unexpected<Error>(created.error());
        writer = std::move(*created);
        if (reader.layout().headerRows > 0)
            writer->writeRow(reader.layout().columns);
    }
    std::int64_t rows = 0;
    for (CsvBatch batch; reader.nextBatch(batch, 2000);) {
        rows += std::int64_t(batch.size());
        for (std::size_t i = 0; writer && i < batch.size(); ++i)
            writer->writeRow(batch.row(i).cells);
        context.job().progress(reader.bytesRead(), reader.bytesTotal(), Text::tr("Reading"));
        if (context.job().cancelled())
            return failure(ErrorKind::Cancelled, Text::tr("Stopped. Nothing was written."));
    }
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    if (writer) {
        if (auto written = writer->commit(); !written)
            return tl::unexpected<Error>(written.error());
    }
    return answerOf(reader, rows);
}

} // namespace

void addCsvCommands(CommandLine &line)
{
    auto given = std::make_shared<CsvArguments>();
    CLI::App *csv =
        line.addCommand("csv", Text::tr("Show how a CSV or .xlsx file is read, or convert it to plain CSV"));
    addText(csv, "file", given->file, Text::tr("File to read")).required();
    addText(csv, "--encoding", given->encoding, Text::tr("File encoding, for example GB18030 (detected if omitted)"));
    addText(csv, "--delimiter", given->delimiter, Text::tr("Delimiter between cells, or tab (detected if omitted)"));
    addText(csv, "--header-row", given->headerRow,
            Text::tr("Row with the column names, 0 for none (detected if omitted)"));
    addText(csv, "--sheet", given->sheet,
            Text::tr("Sheet of the workbook, by name or number; the first visible one by default"));
    addText(csv, "--out", given->out, Text::tr("Save the table here as comma-separated CSV in UTF-8"));
    line.setAction(csv, [given](CommandContext &context) { return readCsv(context, *given); });
}

} // namespace app
