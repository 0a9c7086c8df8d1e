#include "app/tables/xlstextsource.h"

#include "app/tables/cellquoting.h"
#include "app/tables/filekind.h"
#include "app/tables/sheetrating.h"
#include "app/tables/wholetextsource.h"
#include "app/text.h"
#include "app/tables/daycolumns.h"
#include "app/tables/filekind.h"
#include "app/tables/sheetrating.h"
#include "app/tables/xlssheets.h"

#include <freexl.h>

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

std::string plainNumber(std::string number, unsigned short column, const DayColumns *days)
{
    const auto format = days ? days->formatOf(column + 1, number) : std::nullopt;
    if (!format)
        return number;
    std::string text;
    appendNumber(text, number, *format, true);
    return text;
}

/// The handle of FreeXL, closed with it.
class OldWorkbook final
{
public:
    ~OldWorkbook()
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    OldWorkbook() = default;
    OldWorkbook(const OldWorkbook &) = delete;
    OldWorkbook &operator=(const OldWorkbook &) = delete;

    bool open(const QString &path) { return freexl_open(QFile::encodeName(path).constData(), &m_handle) == FREEXL_OK; }
    unsigned int info(unsigned short what) const
    {
        unsigned int value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }
    QStringList sheets() const
    {
        QStringList names;
        const unsigned int count = info(FREEXL_BIFF_SHEET_COUNT);
        for (unsigned int i = 0; i < count; ++i) {
            const char *name = nullptr;
            const bool isNamed =
                freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name) == FREEXL_OK;
            names << (isNamed && name ? QString::fromUtf8(name) : QString::number(i + 1));
        }
        return names;
    }
    /// Reads the first `most` rows of a sheet as CSV (0: all). False if the sheet cannot be read.
    bool read(int sheet, unsigned int most, std::string &text) const;
    SheetRating promise(int sheet, KnownHeader isKnown) const;

private:
    bool select(int sheet, unsigned int &rows, unsigned short &columns) const
    {
        return freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(sheet)) == FREEXL_OK &&
               freexl_worksheet_dimensions(m_handle, &rows, &columns) == FREEXL_OK;
    }
    std::string cell(unsigned int row, unsigned short column, DayColumns *days) const;

    const void *m_handle = nullptr;
};

/// `days`: of a workbook that counts from 1904, else null.
std::string OldWorkbook::cell(unsigned int row, unsigned short column, DayColumns *days) const
{
    FreeXL_CellValue value{};
    if (freexl_get_cell_value(m_handle, row, column, &value) != FREEXL_OK)
        return {};
    switch (value.type) {
    case FREEXL_CELL_INT:
        return plainNumber(std::to_string(value.value.int_value), column, days);
    case FREEXL_CELL_DOUBLE:
        return plainNumber(QByteArray::number(value.value.double_value, 'f', QLocale::FloatingPointShortest).toStdString(),
                           column, days);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        if (days && value.value.text_value)
            days->seeText(column + 1, value.value.text_value);
        return value.value.text_value ? value.value.text_value : "";
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return value.value.text_value ? value.value.text_value : "";
    default:
        return {};
    }
}

bool OldWorkbook::read(int sheet, unsigned int most, std::string &text) const
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (!select(sheet, rows, columns))
        return false;
    DayColumns days;
    const bool from1904 = info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
    for (unsigned int row = 0; row < (most == 0 ? rows : std::min(most, rows)); ++row) {
        unsigned short written = 0;
        for (unsigned short column = 0; column < columns; ++column) {
            const std::string value = cell(row, column, from1904 ? &days : nullptr);
            if (value.empty())
                continue;
            text.append(std::size_t(column - written), ',');
            written = column;
            appendQuoted(text, value);
        }
        text += '\n';
    }
    return true;
}

SheetRating OldWorkbook::promise(int sheet, KnownHeader isKnown) const
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    SheetRating best = SheetRating::Empty;
    if (!select(sheet, rows, columns))
        return best;
    for (unsigned int row = 0; row < std::min<unsigned int>(rows, ratedRowCount); ++row) {
        std::vector<std::string> cells;
        for (unsigned short column = 0; column < columns; ++column)
            cells.push_back(cell(row, column, nullptr));
        best = std::max(best, app::rateRow(SampleRow(cells.begin(), cells.end()), isKnown));
    }
    return best;
}

/// All sheets; which are hidden only the bytes of the file tell.
std::vector<CsvSheet> sheetsOf(const OldWorkbook &workbook, const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::vector<CsvSheet> sheets;
    const QStringList names = workbook.sheets();
    for (const QString &name : names)
        sheets.push_back({name, !isHiddenXlsSheet(bytes, name)});
    return sheets;
}

/// The sheet called so, else the most promising of those that are not hidden, or of all where all are.
Result<int> choose(const OldWorkbook &workbook, const std::vector<CsvSheet> &sheets, const QString &sheet,
                   KnownHeader isKnown)
{
    if (!sheet.isEmpty())
        return findSheet(workbook.sheets(), sheet);
    const auto visible = std::find_if(sheets.begin(), sheets.end(), [](const CsvSheet &one) { return one.visible; });
    int best = visible == sheets.end() ? 0 : int(visible - sheets.begin());
    SheetRating bestPromise = SheetRating::Empty;
    for (int i = 0; i < int(sheets.size()); ++i) {
        if (visible != sheets.end() && !sheets[std::size_t(i)].visible)
            continue;
        if (const SheetRating promise = workbook.promise(i, isKnown); promise > bestPromise) {
            best = i;
            bestPromise = promise;
        }
    }
    return best;
}

} // namespace

Result<std::unique_ptr<TextSource>> openXls(const QString &path, const QString &sheet, KnownHeader isKnown)
{
    const QString shown = QDir::toNativeSeparators(path);
    OldWorkbook workbook;
    const bool isOpen = workbook.open(path);
    if (isOpen && workbook.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return failure(ErrorKind::Invalid, remedyFor(FileKind::Protected).arg(shown));
    std::vector<CsvSheet> sheets = isOpen ? sheetsOf(workbook, path) : std::vector<CsvSheet>();
    if (sheets.empty())
        return failure(ErrorKind::Invalid, remedyFor(FileKind::OldExcel).arg(shown));
    const auto chosen = choose(workbook, sheets, sheet, isKnown);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    std::string text;
    if (!workbook.read(*chosen, 0, text))
        return failure(ErrorKind::Invalid, remedyFor(FileKind::OldExcel).arg(shown));
    const QString name = sheets[std::size_t(*chosen)].name;
    return std::unique_ptr<TextSource>(
        new WholeTextSource(std::move(text), QStringLiteral("xls"), name, std::move(sheets)));
}

} // namespace app
