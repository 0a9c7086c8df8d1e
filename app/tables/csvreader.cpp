#include "app/tables/csvreader.h"

#include "app/tables/cellclass.h"
#include "app/tables/sniffer.h"
#include "app/tables/tailrows.h"
#include "app/text.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t longestRecord = 8 * 1024 * 1024;
constexpr std::size_t longestTail = 64 * 1024;
constexpr int ownBatch = 256;

bool isAllBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// A cheap test for the start of totals and separators: 总 合 共 小 本, tot, sum, sub, gra, a character repeated three
/// times, or a leading space. Titles and notes are recognised by their row having a single cell.
bool mayBeSpecial(std::string_view cell)
{
    if (cell.size() < 3)
        return cell[0] == ' ';
    if (cell[0] == cell[1] && cell[1] == cell[2] &&
        std::string_view("-=<>|*_~#+").find(cell[0]) != std::string_view::npos)
        return true;
    const std::string_view start = cell.substr(0, 3);
    if (static_cast<unsigned char>(start[0]) >= 0x80)
        return start == "总" || start == "合" || start == "共" || start == "小" || start == "本" || start == "—" ||
               start == "─" || start == "＝" || start == "\xE3\x80\x80";
    const char letters[3] = {char(start[0] | 0x20), char(start[1] | 0x20), char(start[2] | 0x20)};
    const std::string_view lower(letters, 3);
    return start[0] == ' ' || start[0] == '\t' || lower == "tot" || lower == "sum" || lower == "sub" || lower == "gra";
}

/// Apart from the cell with the word for totals.
bool holdsOnlyNumbers(std::span<const std::string_view> cells)
{
    const auto words = std::count_if(cells.begin(), cells.end(), [](std::string_view cell) {
        return !isBlankCell(cell) && classOf(cell) != CellClass::Number;
    });
    return words == 1;
}

QString reasonOf(TailRow row)
{
    switch (row) {
    case TailRow::Totals:
        return Text::tr("This row contains totals.");
    case TailRow::Title:
        return Text::tr("This row is a title or a note.");
    case TailRow::Separator:
        return Text::tr("This row is only a separator or a merge conflict marker.");
    case TailRow::Footnote:
    case TailRow::Blank:
    case TailRow::None:
        break;
    }
    return Text::tr("This row is a note below the table.");
}

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
    : m_source(std::move(source)), m_layout(std::move(layout)), m_parser(m_layout.dialect),
      m_repair(m_layout.dialect, std::size_t(m_layout.width), m_layout.profiles.get()), m_block(std::move(block)),
      m_at(m_block->bytes.data() + m_layout.dataOffset), m_number(m_layout.firstDataRow), m_problems(m_layout.problems),
      m_problemCount(std::int64_t(m_problems.size()))
{
    m_parser.setText(m_block->bytes.data() + m_block->size, m_block->last);
    m_done = m_layout.width == 0;
    collectFromSource();
}

std::int64_t CsvReader::rowsMisread() const
{
    return m_skippedRows + std::count_if(m_problems.begin(), m_problems.end(),
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
    batch.m_blocks.push_back(m_block);
    batch.m_cells.reserve(std::size_t(rows) * std::size_t(m_layout.width + 1));
    const std::size_t told = m_problems.size();
    while (!m_done && batch.m_rows.size() < std::size_t(rows))
        readInto(batch);
    reportSourceProblems(m_number);
    batch.m_problems.assign(m_problems.begin() + std::ptrdiff_t(told), m_problems.end());
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
    const std::int64_t total = m_source->bytesTotal();
    return total == 0 ? 1 : double(m_source->bytesRead()) / double(total);
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
    Verdict verdict = Verdict::Emit;
    if (!isFine(record, batch, first))
        verdict = judge(batch, record, first);
    if (verdict == Verdict::Stop)
        return;
    if (verdict == Verdict::Emit) {
        if (m_blankCount > 0) {
            const std::vector<std::string_view> cells(batch.m_cells.begin() + std::ptrdiff_t(first),
                                                      batch.m_cells.end());
            batch.m_cells.resize(first);
            endBlankRun(batch, true);
            const std::size_t place = batch.m_cells.size();
            batch.m_cells.insert(batch.m_cells.end(), cells.begin(), cells.end());
            batch.m_rows.push_back({m_number, place, cells.size()});
        } else {
            batch.m_rows.push_back({m_number, first, batch.m_cells.size() - first});
        }
        ++m_rowCount;
        m_afterBlank = false;
        if (m_block->hasBadBytes)
            sayBadBytes(batch, batch.m_rows.back().first);
    } else {
        batch.m_cells.resize(first);
    }
    m_at = record.next;
    ++m_number;
}

/// Moves on to the next block and keeps the unread rest. Returns false if there is none.
bool CsvReader::refill(CsvBatch &batch)
{
    if (m_block->last)
        return false;
    const char *const end = m_block->bytes.data() + m_block->size;
    auto block = m_source->next({m_at, std::size_t(end - m_at)});
    if (!block) {
        m_error = block.error();
        return false;
    }
    m_block = *block;
    m_at = m_block->bytes.data();
    m_source->describe(m_layout);
    collectFromSource();
    batch.m_blocks.push_back(m_block);
    m_parser.setText(m_block->bytes.data() + m_block->size, m_block->last);
    return true;
}

bool CsvReader::parse(CsvBatch &batch, CsvRecord &record)
{
    for (;;) {
        const char *const end = m_block->bytes.data() + m_block->size;
        if (m_at < end && m_parser.parse(m_at, batch.m_cells, batch.m_arena, record))
            return true;
        if (m_at < end && std::size_t(end - m_at) > longestRecord) {
            // No record is that long: a quote was opened but never closed. Treat it as part of its line.
            m_parser.setText(end, true);
            m_parser.parse(m_at, batch.m_cells, batch.m_arena, record);
            m_parser.setText(end, m_block->last);
            record.unterminated = true;
            return true;
        }
        if (!refill(batch))
            return false;
    }
}

/// Fast path: an ordinary row of the table, as nearly all are.
bool CsvReader::isFine(const CsvRecord &record, const CsvBatch &batch, std::size_t first) const
{
    if (record.cells != std::size_t(m_layout.width) || record.stray || record.multiline ||
        m_layout.columns.size() != m_layout.width)
        return false;
    const std::string_view cell = batch.m_cells[first];
    if (cell.empty() || m_afterBlank)
        return false;
    if (m_layout.width >= 3 && batch.m_cells[first + 1].empty())
        return false;
    return !mayBeSpecial(cell) && (m_layout.headerCells.empty() || cell != m_layout.headerCells.front());
}

CsvReader::Verdict CsvReader::judge(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const std::span cells = std::span(batch.m_cells).subspan(first);
    if (isAllBlank(cells)) {
        m_blankFrom = m_blankCount == 0 ? m_number : m_blankFrom;
        ++m_blankCount;
        if (m_layout.width == 1 && !m_layout.dialect.exact)
            m_blankRows.push_back(m_number);
        m_afterBlank = true;
        return Verdict::Skip;
    }
    const Verdict special = judgeSpecial(batch, record, first);
    if (special != Verdict::Emit)
        return special;
    if (record.cells != std::size_t(m_layout.width) || record.stray || record.multiline)
        mend(batch, record, first);
    trim(batch, first);
    return Verdict::Emit;
}

CsvReader::Verdict CsvReader::judgeSpecial(CsvBatch &batch, const CsvRecord &record, std::size_t first)
{
    const std::span cells = std::span(batch.m_cells).subspan(first);
    if (isHeaderAgain(cells)) {
        say(m_number, 0, record.text().substr(0, 200), Text::tr("The header is repeated here."),
            Text::tr("This row was ignored; the rows below were read."));
        return Verdict::Skip;
    }
    if (isOtherTable(cells)) {
        batch.m_cells.resize(first);
        leaveOutRest(batch, Text::tr("Another table starts here."));
        return Verdict::Stop;
    }
    const TailRow tail = tailRowOf(cells, std::size_t(m_layout.width), m_afterBlank);
    // Totals come after what they add up: before the first row, it is the name of a row.
    const bool isSubtotal = tail == TailRow::Totals && m_rowCount > 0 && holdsOnlyNumbers(cells);
    const bool isNoneAnywhere = tail == TailRow::Title || tail == TailRow::Separator || isSubtotal;
    if (isNoneAnywhere || ((tail == TailRow::Totals || tail == TailRow::Footnote) && isOnlyTail(record.next))) {
        say(m_number, 0, record.text().substr(0, 200), reasonOf(tail), Text::tr("It was not imported."));
        endBlankRun(batch, false);
        return Verdict::Skip;
    }
    return Verdict::Emit;
}

/// Whether only empty rows, totals and notes follow `from` up to the end of the file.
bool CsvReader::isOnlyTail(const char *from)
{
    const char *const end = m_block->bytes.data() + m_block->size;
    if (!m_block->last || std::size_t(end - from) > longestTail)
        return false;
    RecordParser parser(m_layout.dialect);
    parser.setText(end, true);
    std::vector<std::string_view> cells;
    Arena arena;
    bool blank = m_afterBlank;
    while (from < end) {
        CsvRecord record;
        cells.clear();
        parser.parse(from, cells, arena, record);
        from = record.next;
        const TailRow kind = tailRowOf(cells, std::size_t(m_layout.width), blank);
        if (kind == TailRow::None)
            return false;
        blank = kind == TailRow::Blank;
    }
    return true;
}

/// Fits the record to the table: all of it, or only its first line if a quoted cell runs past the line end.
void CsvReader::mend(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const std::vector<std::string_view> cells(batch.m_cells.begin() + std::ptrdiff_t(first), batch.m_cells.end());
    RepairedRow best;
    const std::size_t lineEnd = record.text().find_first_of("\r\n");
    const auto width = std::size_t(m_layout.width);
    const bool endsBlank = record.multiline && !record.stray && !record.unterminated && cells.size() > width &&
                           isAllBlank(std::span(cells).subspan(width));
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
    if (best.fault != RowFault::None)
        reportRepair(best, record.text());
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
        CsvRecord ignored;
        m_parser.parseLine(line.data(), cells, batch.m_arena, ignored);
        alone = m_repair.align(cells);
        alone->fault = RowFault::StrayQuote;
    }
    reportRepair(*alone, line);
    batch.m_cells.resize(first);
    batch.m_cells.insert(batch.m_cells.end(), alone->cells.begin(), alone->cells.end());
    record.end = line.data() + line.size();
    const char *const end = m_block->bytes.data() + m_block->size;
    record.next = record.end;
    if (record.next < end)
        record.next += *record.next == '\r' && record.next + 1 < end && record.next[1] == '\n' ? 2 : 1;
    return true;
}

void CsvReader::reportRepair(const RepairedRow &row, std::string_view text)
{
    const auto column = std::size_t(std::clamp(row.column, 0, std::max(0, m_layout.width - 1)));
    const std::string_view cell = column < row.cells.size() ? row.cells[column] : std::string_view();
    switch (row.fault) {
    case RowFault::StrayQuote:
        say(m_number, int(column) + 1, cell, Text::tr("A quotation mark is misplaced or not closed."),
            Text::tr("It was read as text. Double it in the file, or remove it."));
        break;
    case RowFault::TooManyCells:
        say(m_number, int(column) + 1, row.lost ? text.substr(0, 200) : cell,
            Text::tr("The row has more cells than the header."),
            row.lost
                ? Text::tr("Cells beyond the last column were not imported. Put text that contains the delimiter in "
                           "quotation marks.")
                : Text::tr("It was read to match the other rows. Put text that contains the delimiter in quotation "
                           "marks."),
            row.lost ? CsvProblem::Effect::LeftOut : CsvProblem::Effect::None);
        break;
    case RowFault::TooFewCells:
        say(m_number, int(column) + 1, text.substr(0, 200), Text::tr("The row has fewer cells than the header."),
            Text::tr("The missing cells were treated as empty."));
        break;
    case RowFault::MissingDelimiter:
        say(m_number, int(column) + 1, cell, Text::tr("A delimiter is missing in this row."),
            Text::tr("It was split to match the other rows. Check it against the file."));
        break;
    case RowFault::OtherDelimiter:
        say(m_number, 0, text.substr(0, 200), Text::tr("This row uses a different delimiter from the others."),
            Text::tr("It was split to match the other rows. Check it against the file."));
        break;
    case RowFault::None:
        break;
    }
}

void CsvReader::sayBadBytes(const CsvBatch &batch, std::size_t first)
{
    for (std::size_t i = first; i < batch.m_cells.size(); ++i) {
        if (batch.m_cells[i].find("\xEF\xBF\xBD") != std::string_view::npos)
            say(m_number, int(i - first) + 1, batch.m_cells[i],
                Text::tr("Some bytes are not valid in the encoding %1.").arg(m_layout.encoding),
                Text::tr("They were replaced by \uFFFD. Choose another encoding if there are many."),
                CsvProblem::Effect::BadBytes);
    }
}

/// Fits a row of a sheet: missing cells are empty, and cells right of the table are reported.
void CsvReader::fit(CsvBatch &batch, CsvRecord &record, std::size_t first)
{
    const auto width = std::size_t(m_layout.width);
    for (std::size_t i = width; i < record.cells; ++i) {
        if (!trimmed(batch.m_cells[first + i]).empty())
            say(m_number, int(i) + 1, batch.m_cells[first + i], Text::tr("This cell is to the right of the table."),
                Text::tr("It was not imported. Name its column in the header."), CsvProblem::Effect::LeftOut);
    }
    batch.m_cells.resize(first + width);
    record.cells = width;
    record.multiline = false;
}

/// Removes the unnamed empty columns at the end.
void CsvReader::trim(CsvBatch &batch, std::size_t first)
{
    const std::size_t wanted = first + std::size_t(m_layout.columns.size());
    for (std::size_t i = wanted; i < batch.m_cells.size(); ++i) {
        if (!trimmed(batch.m_cells[i]).empty())
            say(m_number, int(i - first) + 1, batch.m_cells[i], Text::tr("The row has more cells than the header."),
                Text::tr("Cells beyond the last column were not imported. Put text that contains the delimiter in "
                         "quotation marks."),
                CsvProblem::Effect::LeftOut);
    }
    batch.m_cells.resize(wanted);
}

bool CsvReader::isHeaderAgain(std::span<const std::string_view> cells) const
{
    const std::vector<std::string> &header = m_layout.headerCells;
    return m_layout.width >= 2 && cells.size() == header.size() &&
           std::equal(cells.begin(), cells.end(), header.begin());
}

/// Whether a row consists mostly of column names but is not the header: the start of a table with other columns.
bool CsvReader::isOtherTable(std::span<const std::string_view> cells) const
{
    const std::vector<std::string> &header = m_layout.headerCells;
    if (header.size() < 3 || cells.size() < 3 || cells.size() == header.size() || cells.front() != header.front())
        return false;
    std::size_t known = 0;
    for (const std::string_view cell : cells)
        known += std::find(header.begin(), header.end(), cell) != header.end() ? 1 : 0;
    return known * 10 >= cells.size() * 7;
}

void CsvReader::leaveOutRest(CsvBatch &batch, const QString &reason)
{
    const std::int64_t from = m_number;
    const std::string_view first(m_at,
                                 std::min(std::size_t(200), std::size_t(m_block->bytes.data() + m_block->size - m_at)));
    const std::string heading(first.substr(0, first.find_first_of("\r\n")));
    const std::size_t cells = batch.m_cells.size();
    std::int64_t rows = 0;
    for (CsvRecord record; parse(batch, record); ++rows) {
        batch.m_cells.resize(cells);
        m_at = record.next;
    }
    batch.m_cells.resize(cells);
    m_skippedRows += rows;
    say(from, 0, heading, reason,
        Text::tr("This and the following rows (%1 in all) were not imported. Save them as a separate file and import "
                 "that.")
            .arg(rows));
    finish(batch);
}

/// Empty rows are skipped and reported once per run. In a table of one column they are rows, except at the end of a
/// list.
void CsvReader::endBlankRun(CsvBatch &batch, bool rowFollows)
{
    const bool isList = m_rowCount >= 2;
    const bool keep = m_layout.width == 1 && !m_layout.dialect.exact && (rowFollows || !isList);
    if (keep) {
        for (const std::int64_t number : m_blankRows) {
            batch.m_rows.push_back({number, batch.m_cells.size(), 1});
            batch.m_cells.emplace_back("");
        }
    } else if (m_blankCount > 0) {
        say(m_blankFrom, 0, {}, Text::tr("There are %1 empty rows here.").arg(m_blankCount),
            Text::tr("They were not imported."));
    }
    m_blankRows.clear();
    m_blankCount = 0;
}

void CsvReader::finish(CsvBatch &batch)
{
    endBlankRun(batch, false);
    if (m_rowCount == 0 && batch.empty() && m_layout.headerRows > 0 && m_problemCount == 0)
        say(m_layout.headerRow, 0, {}, Text::tr("The file has a header but no rows."),
            Text::tr("If it should have data, export it again."));
    m_done = true;
}

void CsvReader::collectFromSource()
{
    std::vector<CsvProblem> problems;
    m_problemCount += m_source->takeProblems(problems);
    std::move(problems.begin(), problems.end(), std::back_inserter(m_fromSource));
}

/// Reports problems of the source, which reads ahead of the rows, once reading has reached their place.
void CsvReader::reportSourceProblems(std::int64_t upTo)
{
    while (!m_fromSource.empty() && (m_done || m_fromSource.front().row <= upTo)) {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(std::move(m_fromSource.front()));
        m_fromSource.pop_front();
    }
}

void CsvReader::say(std::int64_t row, int column, std::string_view value, const QString &reason, const QString &repair,
                    CsvProblem::Effect effect)
{
    reportSourceProblems(row);
    ++m_problemCount;
    if (m_problems.size() < mostProblems)
        m_problems.push_back(
            {row, column, QString::fromUtf8(value.data(), qsizetype(value.size())), reason, repair, effect});
}

} // namespace app
