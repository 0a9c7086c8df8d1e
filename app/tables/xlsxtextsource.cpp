#include "app/tables/xlsxtextsource.h"

#include "app/tables/cellquoting.h"
#include "app/tables/filekind.h"
#include "app/tables/sheetrating.h"
#include "app/text.h"
#include "storage/text/cell.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t longestRow = 4 * 1024 * 1024;

SheetRating rateRow(Workbook &workbook, const Workbook::Sheet &sheet, KnownHeader isKnown)
{
    auto entry = workbook.cells(sheet);
    if (!entry)
        return SheetRating::Cells; // its errors are reported on reading
    SheetReader reader(workbook, sheet.name, std::move(*entry));
    SheetRow row;
    SheetRating best = SheetRating::Empty;
    for (int rows = 0; rows < ratedRowCount; ++rows) {
        const Result<bool> more = reader.next(row);
        if (!more.has_value() || !*more)
            return more.has_value() ? best : std::max(best, SheetRating::Cells);
        SampleRow cells;
        for (const SheetRow::Cell &cell : row.cells)
            cells.push_back(cell.text);
        best = std::max(best, app::rateRow(cells, isKnown));
    }
    return best;
}

/// The sheet that was asked for; else of the visible ones the first with a known header, or at least with cells.
Result<const Workbook::Sheet *> choose(Workbook &workbook, const QString &sheet, KnownHeader isKnown)
{
    const Workbook::Sheet *best = nullptr;
    SheetRating bestPromise = SheetRating::Empty;
    for (const Workbook::Sheet &one : workbook.sheets()) {
        const SheetRating promise =
            sheet.isEmpty() && one.visible ? rateRow(workbook, one, isKnown) : SheetRating::Empty;
        if (promise > bestPromise) {
            best = &one;
            bestPromise = promise;
        }
    }
    if (best)
        return best;
    return workbook.choose(sheet);
}

/// Empty if the sheet is so large that the search would take long.
MergedCells mergedCellsOf(Workbook &workbook, const Workbook::Sheet &sheet)
{
    constexpr std::int64_t largest = 256 * 1024 * 1024;
    auto entry = workbook.cells(sheet);
    return entry && (*entry)->statedSize() <= largest ? MergedCells::of(**entry) : MergedCells();
}

} // namespace

Result<std::unique_ptr<TextSource>> XlsxTextSource::open(std::unique_ptr<QIODevice> file, const QString &sheet,
                                                         KnownHeader isKnown)
{
    auto archive = ZipArchive::open(std::move(file));
    if (!archive)
        return tl::unexpected<Error>(archive.error());
    if (Workbook::mainPart(**archive).isEmpty())
        return failure(ErrorKind::Invalid, remedyForArchive(**archive));
    auto workbook = Workbook::open(std::move(*archive));
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    auto chosen = choose(**workbook, sheet, isKnown);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    MergedCells merged = mergedCellsOf(**workbook, **chosen);
    auto entry = (*workbook)->cells(**chosen);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    const QString name = (*chosen)->name;
    auto source = std::unique_ptr<XlsxTextSource>(new XlsxTextSource(std::move(*workbook), name, std::move(*entry)));
    source->m_merged = std::move(merged);
    return std::unique_ptr<TextSource>(std::move(source));
}

XlsxTextSource::XlsxTextSource(std::unique_ptr<Workbook> workbook, QString sheet, std::unique_ptr<ZipEntry> entry)
    : m_workbook(std::move(workbook)), m_sheet(std::move(sheet)), m_reader(*m_workbook, m_sheet, std::move(entry))
{
}

Result<std::shared_ptr<const TextBlock>> XlsxTextSource::next(std::string_view carry)
{
    m_text.assign(carry);
    SheetRow row;
    bool more = true;
    while (more && m_text.size() < carry.size() + blockSize) {
        const Result<bool> got = m_reader.next(row);
        if (!got)
            return tl::unexpected<Error>(got.error());
        more = *got;
        if (!more)
            continue;
        if (!m_merged.isEmpty())
            m_merged.fill(row);
        append(row);
    }
    const std::shared_ptr<TextBlock> block = m_pool.newBlock(m_text.size());
    std::copy(m_text.begin(), m_text.end(), block->bytes.begin());
    block->size = m_text.size();
    block->last = !more;
    return std::shared_ptr<const TextBlock>(block);
}

void XlsxTextSource::describe(CsvLayout &layout) const
{
    layout.encoding = QStringLiteral("xlsx");
    layout.sheet = m_sheet;
    layout.sheets.clear();
    for (const Workbook::Sheet &sheet : m_workbook->sheets())
        layout.sheets.push_back({sheet.name, sheet.visible});
}

std::optional<Dialect> XlsxTextSource::dialect() const
{
    Dialect dialect;
    dialect.exact = true;
    return dialect;
}

std::int64_t XlsxTextSource::takeProblems(std::vector<CsvProblem> &problems)
{
    const std::int64_t own = std::int64_t(m_problems.size());
    const std::int64_t count = own + m_reader.takeProblems(m_problems);
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const CsvProblem &a, const CsvProblem &b) {
        return a.row != 0 && (b.row == 0 || a.row < b.row);
    });
    std::move(m_problems.begin(), m_problems.end(), std::back_inserter(problems));
    m_problems.clear();
    return count;
}

void XlsxTextSource::append(const SheetRow &row)
{
    m_text.append(std::size_t(row.number - m_row - 1), '\n');
    m_row = row.number;
    const std::size_t begin = m_text.size();
    int column = 0;
    for (const SheetRow::Cell &cell : row.cells) {
        if (cell.column <= column)
            continue; // a second cell in the same place
        if (m_text.size() - begin + cell.text.size() > longestRow) {
            m_problems.push_back({m_row,
                                  cell.column,
                                  {},
                                  Text::tr("The row is longer than 4 MB."),
                                  Text::tr("The rest of the row was not imported.")});
            break;
        }
        m_text.append(std::size_t(cell.column - std::max(column, 1)), ',');
        appendQuoted(m_text, cell.text);
        column = cell.column;
    }
    m_text += '\n';
}

} // namespace app
