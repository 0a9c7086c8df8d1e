#include "app/tables/problemreporter.h"

#include "app/tables/cellclass.h"
#include "app/text.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

constexpr std::size_t longestValue = 200;

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

QString surplusRepair()
{
    return Text::tr("Cells beyond the last column were not imported. Put text that contains the delimiter in "
                    "quotation marks.");
}

} // namespace

ProblemReporter::ProblemReporter(const CsvLayout &layout)
    : m_layout(layout), m_problems(layout.problems), m_count(std::int64_t(layout.problems.size()))
{
}

void ProblemReporter::takeFromSource(std::vector<CsvProblem> problems, std::int64_t count)
{
    m_count += count;
    std::move(problems.begin(), problems.end(), std::back_inserter(m_fromSource));
}

void ProblemReporter::reachRow(std::int64_t row)
{
    while (!m_fromSource.empty() && m_fromSource.front().row <= row) {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(std::move(m_fromSource.front()));
        m_fromSource.pop_front();
    }
}

void ProblemReporter::reachEnd()
{
    reachRow(std::numeric_limits<std::int64_t>::max());
}

void ProblemReporter::add(std::int64_t row, int column, std::string_view value, const QString &reason,
                          const QString &repair, CsvProblem::Effect effect)
{
    reachRow(row);
    ++m_count;
    if (m_problems.size() < mostProblems)
        m_problems.push_back(
            {row, column, QString::fromUtf8(value.data(), qsizetype(value.size())), reason, repair, effect});
}

void ProblemReporter::reportRepair(std::int64_t row, const RepairedRow &repaired, std::string_view text)
{
    const auto index = std::size_t(std::clamp(repaired.column, 0, std::max(0, m_layout.width - 1)));
    const std::string_view cell = index < repaired.cells.size() ? repaired.cells[index] : std::string_view();
    const std::string_view line = text.substr(0, longestValue);
    const int column = int(index) + 1;
    switch (repaired.fault) {
    case RowFault::StrayQuote:
        add(row, column, cell, Text::tr("A quotation mark is misplaced or not closed."),
            Text::tr("It was read as text. Double it in the file, or remove it."));
        break;
    case RowFault::TooManyCells:
        add(row, column, repaired.lost ? line : cell, Text::tr("The row has more cells than the header."),
            repaired.lost
                ? surplusRepair()
                : Text::tr("It was read to match the other rows. Put text that contains the delimiter in quotation "
                           "marks."),
            repaired.lost ? CsvProblem::Effect::LeftOut : CsvProblem::Effect::None);
        break;
    case RowFault::TooFewCells:
        add(row, column, line, Text::tr("The row has fewer cells than the header."),
            Text::tr("The missing cells were treated as empty."));
        break;
    case RowFault::MissingDelimiter:
        add(row, column, cell, Text::tr("A delimiter is missing in this row."),
            Text::tr("It was split to match the other rows. Check it against the file."));
        break;
    case RowFault::OtherDelimiter:
        add(row, 0, line, Text::tr("This row uses a different delimiter from the others."),
            Text::tr("It was split to match the other rows. Check it against the file."));
        break;
    case RowFault::None:
        break;
    }
}

void ProblemReporter::reportBadBytes(std::int64_t row, std::span<const std::string_view> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].find("\xEF\xBF\xBD") != std::string_view::npos)
            add(row, int(i) + 1, cells[i],
                Text::tr("Some bytes are not valid in the encoding %1.").arg(m_layout.encoding),
                Text::tr("They were replaced by \uFFFD. Choose another encoding if there are many."),
                CsvProblem::Effect::BadBytes);
    }
}

void ProblemReporter::reportCellsRightOfTable(std::int64_t row, std::span<const std::string_view> cells,
                                              std::size_t width)
{
    for (std::size_t i = width; i < cells.size(); ++i) {
        if (!trimmed(cells[i]).empty())
            add(row, int(i) + 1, cells[i], Text::tr("This cell is to the right of the table."),
                Text::tr("It was not imported. Name its column in the header."), CsvProblem::Effect::LeftOut);
    }
}

void ProblemReporter::reportSurplusCells(std::int64_t row, std::span<const std::string_view> cells, std::size_t columns)
{
    for (std::size_t i = columns; i < cells.size(); ++i) {
        if (!trimmed(cells[i]).empty())
            add(row, int(i) + 1, cells[i], Text::tr("The row has more cells than the header."), surplusRepair(),
                CsvProblem::Effect::LeftOut);
    }
}

void ProblemReporter::reportHeaderAgain(std::int64_t row, std::string_view text)
{
    add(row, 0, text.substr(0, longestValue), Text::tr("The header is repeated here."),
        Text::tr("This row was ignored; the rows below were read."));
}

void ProblemReporter::reportNote(std::int64_t row, TailRow note, std::string_view text)
{
    add(row, 0, text.substr(0, longestValue), reasonOf(note), Text::tr("It was not imported."));
}

void ProblemReporter::reportOtherTable(std::int64_t row, std::int64_t rows, std::string_view heading)
{
    add(row, 0, heading, Text::tr("Another table starts here."),
        Text::tr("This and the following rows (%1 in all) were not imported. Save them as a separate file and import "
                 "that.")
            .arg(rows));
}

void ProblemReporter::reportBlankRows(std::int64_t first, std::int64_t count)
{
    add(first, 0, {}, Text::tr("There are %1 empty rows here.").arg(count), Text::tr("They were not imported."));
}

void ProblemReporter::reportNoRows()
{
    add(m_layout.headerRow, 0, {}, Text::tr("The file has a header but no rows."),
        Text::tr("If it should have data, export it again."));
}

} // namespace app
