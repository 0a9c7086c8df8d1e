#include "app/xlsx/sheetreader.h"

#include "app/text.h"
#include "app/xlsx/xmltext.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostPending = 5000;

/// The column and row of "AB12"; 0 where it is not understood.
struct CellPlace
{
    int column = 0;
    std::int64_t row = 0;
};

CellPlace placeOf(QStringView reference)
{
    CellPlace place;
    qsizetype at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char16_t letter = reference[at].unicode() & ~0x20u;
        if (letter < u'A' || letter > u'Z')
            break;
        place.column = place.column * 26 + (letter - u'A' + 1);
    }
    place.row = reference.mid(at).toLongLong();
    if (at == 0 || place.column > SheetReader::mostColumns)
        place.column = 0;
    return place;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QLatin1Char(char('A' + (column - 1) % 26)));
    return letters;
}

SheetReader::SheetReader(const Workbook &workbook, std::unique_ptr<ZipEntry> entry)
    : m_workbook(workbook), m_entry(std::move(entry)), m_xml(m_entry.get())
{
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
    if (m_xml.hasError())
        return failure(ErrorKind::Invalid, damagedXml(m_entry->error()), m_xml.errorString());
    if (m_atEnd && m_hiddenRows > 0) {
        m_row = 0;
        say(0, {}, Text::tr("%n row(s) of the sheet are hidden.", nullptr, int(m_hiddenRows)),
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
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(QStringLiteral("document type"));
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("sheetData"))
            return m_inRows = true;
    }
    return false;
}

/// The next row element with its cells in m_cells; false at the end of the rows.
bool SheetReader::readRow()
{
    m_cells.clear();
    m_text.clear();
    m_entry->renew();
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument ||
            (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("sheetData")))
            return false;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("row"))
            break;
    }
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const std::int64_t given = attributes.value(QLatin1String("r")).toLongLong();
    m_row = given > m_row && given <= mostRows ? given : m_row + 1;
    m_column = 0;
    const QStringView hidden = attributes.value(QLatin1String("hidden"));
    const bool isHidden = hidden == QLatin1String("1") || hidden == QLatin1String("true");
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("row"))
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == QLatin1String("c"))
            readCell();
        else
            m_xml.skipCurrentElement();
    }
    if (m_xml.hasError())
        return false;
    const auto before = [](const Cell &a, const Cell &b) { return a.column < b.column; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
        std::stable_sort(m_cells.begin(), m_cells.end(), before);
    m_hiddenRows += isHidden && !m_cells.empty() ? 1 : 0;
    return true;
}

void SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const CellPlace place = placeOf(attributes.value(QLatin1String("r")));
    const int column = place.column > 0 ? place.column : m_column + 1;
    m_column = column;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const std::size_t style = attributes.value(QLatin1String("s")).toUInt();
    QString value;
    bool formula = false, hasValue = false;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (depth == 1 && m_xml.name() == QLatin1String("is")) {
                value = readRichText(m_xml);
                hasValue = true;
            } else if (depth == 1 && m_xml.name() == QLatin1String("v")) {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                hasValue = true;
            } else {
                formula = formula || m_xml.name() == QLatin1String("f");
                ++depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    if (column > mostColumns || m_xml.hasError())
        return;
    if (hasValue && (!value.isEmpty() || !formula))
        takeValue(type, style, value, column, formula);
    else if (formula && type != QLatin1String("str"))
        say(column, {}, Text::tr("The formula in this cell was saved without its value."),
            Text::tr("It was read as empty. Open the file in Excel or WPS and save it again."));
}

void SheetReader::takeValue(QStringView type, std::size_t style, QString &value, int column, bool formula)
{
    const std::size_t begin = m_text.size();
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const auto text = m_workbook.strings().at(value.toUInt(&isNumber));
        if (text && isNumber) {
            if (!text->empty())
                m_cells.push_back({column, 0, 0, true, *text});
            return;
        }
        say(column, value, Text::tr("The workbook lacks the text of this cell."),
            Text::tr("It was read as empty. Save the file again."));
        return;
    }
    if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
        unescapeCellText(value);
        appendUtf8(m_text, value);
    } else if (type == QLatin1String("b")) {
        m_text += value == QLatin1String("1") || value == QLatin1String("true") ? "TRUE" : "FALSE";
    } else if (type == QLatin1String("d")) {
        value.replace(QLatin1Char('T'), QLatin1Char(' ')).remove(QLatin1Char('Z'));
        appendUtf8(m_text, value);
    } else if (type == QLatin1String("e")) {
        appendUtf8(m_text, value);
        say(column, value,
            formula ? Text::tr("The formula in this cell gave an error.") : Text::tr("This cell holds an error."),
            Text::tr("The error was read as text. Put it right in the file."));
    } else {
        takeNumber(value.trimmed().toStdString(), style, column);
    }
    keep(column, begin);
}

void SheetReader::takeNumber(std::string_view raw, std::size_t style, int column)
{
    const std::size_t begin = m_text.size();
    if (!appendNumber(m_text, raw, m_workbook.formatOf(style), m_workbook.from1904()))
        say(column, QString::fromStdString(m_text.substr(begin)),
            Text::tr("Excel keeps 15 digits of a number; the last digits of this one are lost."),
            Text::tr("Export it again with this column as text."));
}

void SheetReader::keep(int column, std::size_t begin)
{
    if (m_text.size() - begin > longestCell) {
        std::size_t end = begin + longestCell;
        while ((static_cast<unsigned char>(m_text[end]) & 0xC0) == 0x80)
            --end;
        m_text.resize(end);
        say(column, {}, Text::tr("The text of this cell is longer than 1 MB."), Text::tr("The rest was left out."));
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
