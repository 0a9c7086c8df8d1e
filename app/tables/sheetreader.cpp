#include "app/tables/sheetreader.h"

#include "app/tables/cellclass.h"
#include "app/tables/xmltext.h"
#include "app/text.h"

#include <algorithm>

namespace app {

namespace {

using Token = XmlReader::Token;

constexpr std::size_t mostPending = 5000;

/// The column of "AB12"; 0 if invalid.
int columnOfCell(std::string_view reference)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char letter = char(reference[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return at == 0 || column > SheetReader::mostColumns ? 0 : column;
}

/// Parses digits; 0 if invalid or too large for a row, style or text index.
std::int64_t numberOf(std::string_view digits)
{
    std::int64_t number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || number > 100'000'000'000)
            return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

bool isYes(std::string_view value)
{
    return value == "1" || value == "true";
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QLatin1Char(char('A' + (column - 1) % 26)));
    return letters;
}

SheetReader::SheetReader(const Workbook &workbook, QString name, std::unique_ptr<ZipEntry> entry)
    : m_workbook(workbook), m_name(std::move(name)), m_entry(std::move(entry)), m_xml(m_entry.get())
{
}

Error SheetReader::damaged() const
{
    const QString what = m_row == 0 ? Text::tr("the sheet \"%1\"").arg(m_name)
                                    : Text::tr("the sheet \"%1\", in or after row %2,").arg(m_name).arg(m_row);
    return damagedXml(what, m_entry->error(), m_xml.failure());
}

Result<bool> SheetReader::next(SheetRow &row)
{
    row.cells.clear();
    if (m_atEnd)
        return false;
    if (!m_inRows && !findRows()) {
        m_atEnd = true;
    } else {
        while (row.cells.empty() && readRow()) {
            row.number = m_row;
            for (const Cell &cell : m_cells)
                row.cells.push_back(
                    {cell.column, cell.shared ? cell.text : std::string_view(m_text).substr(cell.begin, cell.size)});
        }
        m_atEnd = row.cells.empty();
    }
    if (m_xml.failed())
        return tl::unexpected<Error>(damaged());
    if (m_atEnd && m_hiddenRows > 0) {
        m_row = 0;
        say(0, {}, Text::tr("%n hidden row(s) in the sheet.", nullptr, int(m_hiddenRows)),
            Text::tr("They were read like the others."));
    }
    return !m_atEnd;
}

std::int64_t SheetReader::takeProblems(std::vector<CsvProblem> &problems)
{
    std::move(m_problems.begin(), m_problems.end(), std::back_inserter(problems));
    m_problems.clear();
    return std::exchange(m_problemCount, 0);
}

bool SheetReader::findRows()
{
    while (!m_xml.atEnd()) {
        if (m_xml.next() == Token::Start && m_xml.name() == "sheetData")
            return m_inRows = true;
    }
    return false;
}

/// Reads the next row element into m_cells; false at the end of the rows.
bool SheetReader::readRow()
{
    m_cells.clear();
    m_text.clear();
    m_entry->renew();
    for (;;) {
        const Token token = m_xml.next();
        if (m_xml.atEnd() || (token == Token::End && m_xml.name() == "sheetData"))
            return false;
        if (token == Token::Start && m_xml.name() == "row")
            break;
    }
    const std::int64_t given = numberOf(m_xml.attribute("r"));
    const bool isHidden = isYes(m_xml.attribute("hidden"));
    m_row = given > m_row && given <= mostRows ? given : m_row + 1;
    m_column = 0;
    for (;;) {
        const Token token = m_xml.next();
        if (m_xml.atEnd())
            return false;
        if (token == Token::End)
            break;
        if (token != Token::Start)
            continue;
        if (m_xml.name() == "c")
            readCell();
        else
            m_xml.skipElement();
    }
    const auto before = [](const Cell &a, const Cell &b) { return a.column < b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    m_hiddenRows += isHidden && !m_cells.empty() ? 1 : 0;
    return true;
}

void SheetReader::readCell()
{
    const int given = columnOfCell(m_xml.attribute("r"));
    const int column = given > 0 ? given : m_column + 1;
    m_column = column;
    m_kind = m_xml.attribute("t");
    const auto style = std::size_t(numberOf(m_xml.attribute("s")));
    m_value.clear();
    bool formula = false, hasValue = false;
    for (;;) {
        const Token token = m_xml.next();
        if (m_xml.atEnd() || token == Token::End)
            break;
        if (token != Token::Start)
            continue;
        if (m_xml.name() == "is") {
            readRichText(m_xml, m_value);
            hasValue = true;
        } else if (m_xml.name() == "v") {
            readPlainText(m_xml, m_value);
            hasValue = true;
        } else {
            formula = formula || m_xml.name() == "f";
            m_xml.skipElement();
        }
    }
    if (column > mostColumns || m_xml.failed())
        return;
    if (hasValue && (!m_value.empty() || !formula))
        takeValue(style, column, formula);
    else if (formula && m_kind != "str")
        say(column, {}, Text::tr("The formula in this cell was saved without its result."),
            Text::tr("It was read as empty. Open the file in Excel or WPS and save it again."));
}

void SheetReader::takeValue(std::size_t style, int column, bool formula)
{
    const std::size_t begin = m_text.size();
    if (m_kind == "s") {
        takeShared(column);
        return;
    }
    if (m_kind == "str" || m_kind == "inlineStr") {
        appendCellText(m_text, m_value);
        seeText(column, std::string_view(m_text).substr(begin), m_xml.hasReplaced());
    } else if (m_kind == "b") {
        m_text += isYes(m_value) ? "TRUE" : "FALSE";
    } else if (m_kind == "d") {
        std::replace(m_value.begin(), m_value.end(), 'T', ' ');
        m_text.append(m_value, 0, m_value.find('Z'));
    } else if (m_kind == "e") {
        say(column, QString::fromStdString(m_value),
            formula ? Text::tr("The formula in this cell returned an error.")
                    : Text::tr("This cell contains an error."),
            Text::tr("It was read as an empty cell. Correct it in the file."));
    } else {
        takeNumber(style, column);
    }
    keep(column, begin);
}

void SheetReader::takeShared(int column)
{
    const bool isNumber = m_value.find_first_not_of("0123456789") == std::string::npos && m_value.size() <= 10;
    const auto text =
        isNumber ? m_workbook.strings().at(std::size_t(numberOf(m_value))) : std::optional<std::string_view>();
    if (!text)
        say(column, QString::fromStdString(m_value), Text::tr("The workbook is missing this cell's text."),
            Text::tr("It was read as empty. Save the file again."));
    else if (!text->empty()) {
        m_cells.push_back({column, 0, 0, true, *text});
        seeText(column, *text, m_workbook.strings().hasReplaced());
    }
}

void SheetReader::takeNumber(std::size_t style, int column)
{
    const std::size_t begin = m_text.size();
    NumberFormat format = m_workbook.formatOf(style);
    if (m_workbook.from1904() && format.kind == NumberFormat::Kind::Plain)
        format = m_days.formatOf(column, trimmed(m_value)).value_or(format);
    if (!appendNumber(m_text, trimmed(m_value), format, m_workbook.from1904()))
        say(column, QString::fromStdString(m_text.substr(begin)),
            Text::tr("Excel keeps only 15 digits; the last digits of this number are lost."),
            Text::tr("Export it again with the column as text."));
}

void SheetReader::seeText(int column, std::string_view text, bool mayBeReplaced)
{
    if (mayBeReplaced && hasReplacement(text))
        say(column, QString::fromUtf8(text.data(), qsizetype(text.size())),
            Text::tr("This cell contains a character that is not valid in a workbook."),
            Text::tr("It was replaced by \uFFFD. Correct it in the file."));
    if (m_workbook.from1904())
        m_days.seeText(column, text);
}

void SheetReader::keep(int column, std::size_t begin)
{
    if (m_text.size() - begin > longestCell) {
        std::size_t end = begin + longestCell;
        while ((static_cast<unsigned char>(m_text[end]) & 0xC0) == 0x80)
            --end;
        m_text.resize(end);
        say(column, {}, Text::tr("The text of this cell is longer than 1 MB."), Text::tr("The rest was not imported."));
    }
    if (m_text.size() > begin)
        m_cells.push_back({column, begin, m_text.size() - begin, false, {}});
}

void SheetReader::say(int column, const QString &value, const QString &reason, const QString &repair)
{
    ++m_problemCount;
    if (m_problems.size() < mostPending)
        m_problems.push_back({m_row, column, value.left(200), reason, repair});
}

} // namespace app
