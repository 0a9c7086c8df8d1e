#include "app/tables/csvreader.h"

#include "app/tables/sniffer.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

namespace {

constexpr int ownBatch = 256;

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const CsvOptions &options)
{
    auto source = TextSource::open(path, options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto block = (*source)->next({});
    if (!block)
        return tl::unexpected<Error>(block.error());
    CsvLayout layout = sniffText((*block)->text(), (*block)->last, (*source)->withOwn(options), (*source)->dialect());
    (*source)->describe(layout);
    auto reader = std::unique_ptr<CsvReader>(new CsvReader(std::move(*source), std::move(layout), std::move(*block)));
    reader->m_fixes = options.fixes;
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<TextSource> source, CsvLayout layout, std::shared_ptr<const TextBlock> block)
    : m_layout(std::move(layout)),
      m_cursor(std::move(source), std::move(block), m_layout.dialect, m_layout.dataOffset, m_layout.firstDataRow),
      m_classifier(m_layout), m_reporter(m_layout),
      m_repair(m_layout.dialect, std::size_t(m_layout.width), m_layout.profiles.get()), m_done(m_layout.width == 0)
{
    takeSourceProblems();
}

std::int64_t CsvReader::rowsMisread() const
{
    return m_skippedRows + std::count_if(problems().begin(), problems().end(),
                                         [](const CsvProblem &problem) { return problem.column > 0; });
}

bool CsvReader::next(Row &row)
{
    if (m_ownAt >= m_own.size()) {
        m_ownAt = 0;
        if (!nextBatch(m_own, ownBatch))
            return false;
    }
    row = m_own.row(m_ownAt++);
    return true;
}

bool CsvReader::nextBatch(CsvBatch &batch, int rows)
{
    batch.clear();
    batch.m_blocks.push_back(m_cursor.block());
    batch.m_cells.reserve(std::size_t(rows) * std::size_t(m_layout.width + 1));
    const std::size_t told = problems().size();
    while (!m_done && batch.m_rows.size() < std::size_t(rows))
        readInto(batch);
    if (m_done)
        m_reporter.reachEnd();
    else
        m_reporter.reachRow(m_cursor.number());
    batch.m_problems.assign(problems().begin() + std::ptrdiff_t(told), problems().end());
    if (!m_fixes.empty())
        putFixes(batch);
    return !batch.empty();
}

void CsvReader::putFixes(CsvBatch &batch)
{
    std::string scratch;
    for (const CellFix &fix : m_fixes) {
        const std::string from = fix.from.toStdString(), to = fix.to.toStdString();
        for (const CsvBatch::Place &place : batch.m_rows) {
            if (fix.column < 1 || std::size_t(fix.column) > place.count || (fix.row != 0 && fix.row != place.number))
                continue;
            std::string_view &cell = batch.m_cells[place.first + std::size_t(fix.column) - 1];
            if (fix.row != 0 || storage::cleanCell(cell, scratch) == from)
                cell = batch.m_arena.keep(to);
        }
    }
}

double CsvReader::fractionRead() const
{
    const std::int64_t total = bytesTotal();
    return total == 0 ? 1 : double(bytesRead()) / double(total);
}

/// Reads one record and adds a row to the batch if the record is part of the table.
void CsvReader::readInto(CsvBatch &batch)
{
    const std::size_t first = batch.m_cells.size();
    CsvRecord record;
    if (!parse(batch, record)) {
        finish(batch);
        return;
    }
    if (m_layout.dialect.exact)
        fit(batch, record, first);
    if (m_classifier.isPlainRow(record, std::span(batch.m_cells).subspan(first)) || takeRecord(batch, record, first))
        addRow(batch, first);
    if (m_done)
        return;
    m_cursor.moveTo(record.next);
}

/// Parses the current record. Keeps its block and takes over what the source has found out in reading it.
bool CsvReader::parse(CsvBatch &batch, CsvRecord &record)
{
    const bool parsed = m_cursor.parse(batch.m_cells, batch.m_arena, record);
    if (batch.m_blocks.back() != m_cursor.block()) {
        batch.m_blocks.push_back(m_cursor.block());
        m_cursor.source().describe(m_layout);
        takeSourceProblems();
    }
    return parsed;
}

/// Judges a record that is not plainly a row. Returns whether it is one, fitted to the table; else its cells are
/// removed.
bool CsvReader::takeRecord(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    using Kind = RowClassifier::Kind;
    const std::int64_t number = m_cursor.number();
    const RowClassifier::Verdict verdict = m_classifier.classify(
        std::span(batch.m_cells).subspan(first), number, m_cursor.restOfFile(record.next, RowClassifier::longestTail));
    if (verdict.kind == Kind::Row) {
        if (record.cells != std::size_t(m_layout.width) || record.stray || record.multiline)
            mend(batch, record, first);
        trim(batch, first);
        return true;
    }
    batch.m_cells.resize(first);
    if (verdict.kind == Kind::HeaderAgain) {
        m_reporter.reportHeaderAgain(number, record.text());
    } else if (verdict.kind == Kind::OtherTable) {
        leaveOutRest(batch);
    } else if (verdict.kind == Kind::Note) {
        m_reporter.reportNote(number, verdict.note, record.text());
        endBlankRun(batch, false);
    }
    return false;
}

/// Adds the row whose cells begin at `first`, after the empty lines before it that are rows.
void CsvReader::addRow(CsvBatch &batch, std::size_t first)
{
    if (m_classifier.isInBlankRun()) {
        const std::vector<std::string_view> cells(batch.m_cells.begin() + std::ptrdiff_t(first), batch.m_cells.end());
        batch.m_cells.resize(first);
        endBlankRun(batch, true);
        first = batch.m_cells.size();
        batch.m_cells.insert(batch.m_cells.end(), cells.begin(), cells.end());
    }
    batch.m_rows.push_back({m_cursor.number(), first, batch.m_cells.size() - first});
    m_classifier.countRow();
    if (m_cursor.block()->hasBadBytes)
        m_reporter.reportBadBytes(m_cursor.number(), std::span(batch.m_cells).subspan(first));
}

/// Fits the record to the table: all of it, or only its first line if a quoted cell runs past the line end.
void CsvReader::mend(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const std::vector<std::string_view> cells(batch.m_cells.begin() + std::ptrdiff_t(first), batch.m_cells.end());
    RepairedRow best;
    const std::size_t lineEnd = record.text().find_first_of("\r\n");
    const auto width = std::size_t(m_layout.width);
    const bool endsBlank = record.multiline && !record.stray && !record.unterminated && cells.size() > width &&
                           areBlank(std::span(cells).subspan(width));
    if (endsBlank) { // a superfluous quoted line break after the last column
        best.cells.assign(cells.begin(), cells.begin() + std::ptrdiff_t(width));
        best.fault = RowFault::TooManyCells;
        best.column = m_layout.width;
    } else if (record.multiline || record.unterminated || lineEnd != std::string_view::npos) {
        if (splitLines(batch, record, first))
            return;
        best = m_repair.repair(record.text(), cells, record.stray, batch.m_arena);
    } else {
        best = m_repair.repair(record.text(), cells, record.stray, batch.m_arena);
    }
    m_reporter.reportRepair(m_cursor.number(), best, record.text());
    batch.m_cells.resize(first);
    batch.m_cells.insert(batch.m_cells.end(), best.cells.begin(), best.cells.end());
}

/// A stray opening quote joins lines up to the next quote. If the first line is a row by itself, that line is used and
/// reading continues with the second line.
bool CsvReader::splitLines(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const std::string_view text = record.text();
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    const bool fits = record.cells == std::size_t(m_layout.width) && !record.stray;
    std::optional<RepairedRow> alone = m_repair.requote(line, batch.m_arena);
    if (fits) {
        // Quoted correctly so far. But if each line is a row with the same faulty quotes, that is coincidence.
        const auto delimiters = std::count(line.begin(), line.end(), m_layout.dialect.delimiter);
        if (!alone || m_layout.width < 4 || delimiters + 1 != m_layout.width)
            return false;
        const std::string_view rest = text.substr(line.size());
        const std::string_view lastLine = rest.substr(rest.find_last_of("\r\n") + 1);
        if (std::count(lastLine.begin(), lastLine.end(), m_layout.dialect.delimiter) + 1 != m_layout.width)
            return false;
    }
    if (!alone) {
        if (!record.unterminated)
            return false;
        std::vector<std::string_view> cells;
        m_cursor.parseLine(line.data(), cells, batch.m_arena);
        alone = m_repair.align(cells);
        alone->fault = RowFault::StrayQuote;
    }
    m_reporter.reportRepair(m_cursor.number(), *alone, line);
    batch.m_cells.resize(first);
    batch.m_cells.insert(batch.m_cells.end(), alone->cells.begin(), alone->cells.end());
    record.end = line.data() + line.size();
    const char *const end = m_cursor.blockEnd();
    record.next = record.end;
    if (record.next < end)
        record.next += *record.next == '\r' && record.next + 1 < end && record.next[1] == '\n' ? 2 : 1;
    return true;
}

/// Fits a row of a sheet: missing cells are empty, and cells right of the table are reported.
void CsvReader::fit(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const auto width = std::size_t(m_layout.width);
    m_reporter.reportCellsRightOfTable(m_cursor.number(), std::span(batch.m_cells).subspan(first), width);
    batch.m_cells.resize(first + width);
    record.cells = width;
    record.multiline = false;
}

/// Removes the unnamed empty columns at the end.
void CsvReader::trim(CsvBatch &batch, std::size_t first)
{
    const auto columns = std::size_t(m_layout.columns.size());
    m_reporter.reportSurplusCells(m_cursor.number(), std::span(batch.m_cells).subspan(first), columns);
    batch.m_cells.resize(first + columns);
}

/// Skips the rest of the file, which belongs to another table whose header is the current record.
void CsvReader::leaveOutRest(CsvBatch &batch)
{
    const std::int64_t from = m_cursor.number();
    const std::string_view start = m_cursor.unread().substr(0, 200);
    const std::string heading(start.substr(0, start.find_first_of("\r\n")));
    std::vector<std::string_view> cells;
    Arena arena;
    std::int64_t rows = 0;
    for (CsvRecord record; m_cursor.parse(cells, arena, record); ++rows) {
        cells.clear();
        arena.clear();
        m_cursor.moveTo(record.next);
    }
    takeSourceProblems();
    m_skippedRows += rows;
    m_reporter.reportOtherTable(from, rows, heading);
    finish(batch);
}

/// Empty lines are rows or skipped; what is skipped is reported once per run.
void CsvReader::endBlankRun(CsvBatch &batch, bool rowFollows)
{
    const RowClassifier::BlankRun run = m_classifier.endBlankRun(rowFollows);
    for (const std::int64_t number : run.rows) {
        batch.m_rows.push_back({number, batch.m_cells.size(), 1});
        batch.m_cells.emplace_back("");
    }
    if (run.count > 0 && run.rows.empty())
        m_reporter.reportBlankRows(run.first, run.count);
}

void CsvReader::finish(CsvBatch &batch)
{
    endBlankRun(batch, false);
    if (m_classifier.rowCount() == 0 && batch.empty() && m_layout.headerRows > 0 && problemCount() == 0)
        m_reporter.reportNoRows();
    m_done = true;
}

void CsvReader::takeSourceProblems()
{
    std::vector<CsvProblem> problems;
    const std::int64_t count = m_cursor.source().takeProblems(problems);
    m_reporter.takeFromSource(std::move(problems), count);
}

} // namespace app
