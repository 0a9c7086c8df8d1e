#include "app/tables/rowclassifier.h"

#include "app/tables/cellclass.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

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

} // namespace

bool areBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

bool RowClassifier::isPlainRow(const CsvRecord &record, std::span<const std::string_view> cells) const
{
    if (record.cells != std::size_t(m_layout.width) || record.stray || record.multiline ||
        m_layout.columns.size() != m_layout.width)
        return false;
    const std::string_view cell = cells.front();
    if (cell.empty() || m_afterBlank)
        return false;
    if (m_layout.width >= 3 && cells[1].empty())
        return false;
    return !mayBeSpecial(cell) && (m_layout.headerCells.empty() || cell != m_layout.headerCells.front());
}

RowClassifier::Verdict RowClassifier::classify(std::span<const std::string_view> cells, std::int64_t number,
                                               std::optional<std::string_view> rest)
{
    if (areBlank(cells)) {
        m_blanks.first = m_blanks.count == 0 ? number : m_blanks.first;
        ++m_blanks.count;
        if (isOneColumn())
            m_blanks.rows.push_back(number);
        m_afterBlank = true;
        return {Kind::Blank};
    }
    if (isHeaderAgain(cells))
        return {Kind::HeaderAgain};
    if (isOtherTable(cells))
        return {Kind::OtherTable};
    const TailRow tail = tailRowOf(cells, std::size_t(m_layout.width), m_afterBlank);
    // Totals come after what they add up: before the first row, it is the name of a row.
    const bool isSubtotal = tail == TailRow::Totals && m_rowCount > 0 && holdsOnlyNumbers(cells);
    const bool isNoteAnywhere = tail == TailRow::Title || tail == TailRow::Separator || isSubtotal;
    const bool mayEndTable = tail == TailRow::Totals || tail == TailRow::Footnote;
    if (isNoteAnywhere || (mayEndTable && rest && isOnlyTail(*rest)))
        return {Kind::Note, tail};
    return {Kind::Row};
}

void RowClassifier::countRow()
{
    ++m_rowCount;
    m_afterBlank = false;
}

/// In a table of one column empty lines are rows, except at the end of a list.
RowClassifier::BlankRun RowClassifier::endBlankRun(bool rowFollows)
{
    const bool isList = m_rowCount >= 2;
    BlankRun run = std::exchange(m_blanks, {});
    if (!rowFollows && isList)
        run.rows.clear();
    return run;
}

bool RowClassifier::isHeaderAgain(std::span<const std::string_view> cells) const
{
    const std::vector<std::string> &header = m_layout.headerCells;
    return m_layout.width >= 2 && cells.size() == header.size() &&
           std::equal(cells.begin(), cells.end(), header.begin());
}

/// Whether a row consists mostly of column names but is not the header: the start of a table with other columns.
bool RowClassifier::isOtherTable(std::span<const std::string_view> cells) const
{
    const std::vector<std::string> &header = m_layout.headerCells;
    if (header.size() < 3 || cells.size() < 3 || cells.size() == header.size() || cells.front() != header.front())
        return false;
    std::size_t known = 0;
    for (const std::string_view cell : cells)
        known += std::find(header.begin(), header.end(), cell) != header.end() ? 1 : 0;
    return known * 10 >= cells.size() * 7;
}

/// Whether the text, which ends the file, has only empty rows, totals and notes.
bool RowClassifier::isOnlyTail(std::string_view text) const
{
    const char *from = text.data();
    const char *const end = from + text.size();
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

} // namespace app
