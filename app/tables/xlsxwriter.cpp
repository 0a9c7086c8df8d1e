#include "app/tables/xlsxwriter.h"

#include "app/output.h"
#include "app/text.h"
#include "app/tables/ziparchive.h"
#include "storage/files/systemerror.h"
#include "storage/time/localday.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace app {

namespace {

constexpr qsizetype longestCell = 32'767; // UTF-16 units, Excel's limit
constexpr qsizetype mostDigits = 15;

/// Whether a number preserves the digits: no leading zeros, no plus sign, at most 15 digits.
bool isExactNumber(const QString &cell)
{
    qsizetype digits = 0, point = -1;
    for (qsizetype i = cell.startsWith(QLatin1Char('-')) ? 1 : 0; i < cell.size(); ++i) {
        if (cell[i] == QLatin1Char('.') && point < 0 && digits > 0)
            point = i;
        else if (cell[i] >= QLatin1Char('0') && cell[i] <= QLatin1Char('9'))
            ++digits;
        else
            return false;
    }
    const bool leadingZero = cell.startsWith(QLatin1Char('0')) && cell.size() > 1 && point != 1;
    return digits > 0 && digits <= mostDigits && !leadingZero && !cell.endsWith(QLatin1Char('.'));
}

std::optional<int> twoDigits(QStringView text, qsizetype at, int most)
{
    bool isNumber = false;
    const int value = text.mid(at, 2).toInt(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

/// Column width for its name; Chinese characters count twice.
double widthFor(const QString &name, ColumnKind kind)
{
    double letters = 2;
    for (const QChar letter : name)
        letters += letter.unicode() > 0x2E80 ? 2 : 1;
    const double least = kind == ColumnKind::DateTime ? 19 : kind == ColumnKind::Date ? 11 : 10;
    return std::clamp(letters, least, 40.0);
}

/// libxlsxwriter keeps the rows in temporary files and does not look whether they could be written: on a full disk the
/// workbook is made all the same, of what there was room for.
bool isWhole(const QString &path)
{
    static const QByteArray end("</worksheet>");
    constexpr qint64 piece = 1024 * 1024;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    const auto archive = ZipArchive::open(std::move(file));
    if (!archive)
        return false;
    const auto sheet = (*archive)->entry(QStringLiteral("xl/worksheets/sheet1.xml"));
    if (!sheet)
        return false;
    QByteArray last;
    for (QByteArray bytes = (*sheet)->read(piece); !bytes.isEmpty(); bytes = (*sheet)->read(piece)) {
        (*sheet)->renew();
        last = (last + bytes).right(end.size() + 2);
    }
    return (*sheet)->error().isEmpty() && last.trimmed().endsWith(end);
}

/// What kind of failure it was, of which the library tells no more than that there was one.
ErrorKind kindOfFailure(int systemError, const QString &path)
{
    constexpr qint64 aFewPages = 64 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < aFewPages)
        return ErrorKind::Full;
    return storage::kindOfSystemError(systemError);
}

} // namespace

Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString &path, std::vector<ColumnKind> kinds)
{
    auto file = openOutput(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, std::move(*file), std::move(kinds)));
    if (writer->m_workbook == nullptr || writer->m_sheet == nullptr)
        return tl::unexpected<Error>(outputError(path, ErrorKind::Io, {}));
    return writer;
}

XlsxWriter::XlsxWriter(const QString &path, std::unique_ptr<storage::OutputFile> file, std::vector<ColumnKind> kinds)
    : m_path(path), m_file(std::move(file)), m_kinds(std::move(kinds))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_file->temporaryPath()).constData(), &options);
    if (m_workbook == nullptr)
        return;
    m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_day = workbook_add_format(m_workbook);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_time = workbook_add_format(m_workbook);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook != nullptr)
        close();
}

void XlsxWriter::writeHeader(const QStringList &names)
{
    for (int i = 0; i < names.size(); ++i) {
        const ColumnKind kind = std::size_t(i) < m_kinds.size() ? m_kinds[std::size_t(i)] : ColumnKind::Text;
        const auto column = lxw_col_t(i);
        worksheet_set_column(m_sheet, column, column, widthFor(names.at(i), kind), nullptr);
        worksheet_write_string(m_sheet, m_row, column, names.at(i).toUtf8().constData(), m_bold);
    }
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

void XlsxWriter::writeRow(const QStringList &cells)
{
    m_tooLong = m_tooLong || m_row >= LXW_ROW_MAX || cells.size() > LXW_COL_MAX;
    for (int i = 0; !m_tooLong && i < cells.size(); ++i)
        writeCell(i, cells.at(i));
    ++m_row;
}

void XlsxWriter::writeCell(int column, const QString &cell)
{
    if (cell.isEmpty())
        return;
    const ColumnKind kind = std::size_t(column) < m_kinds.size() ? m_kinds[std::size_t(column)] : ColumnKind::Text;
    if (kind == ColumnKind::Number && writeNumber(column, cell))
        return;
    if ((kind == ColumnKind::Date || kind == ColumnKind::DateTime) && writeTime(column, cell, kind))
        return;
    // Escapes text that looks like an escape of the format; a CR would be read back as LF.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString text = cell;
    text.replace(escape, QStringLiteral("_x005F_")).replace(QLatin1Char('\r'), QLatin1String("_x000D_"));
    m_tooLong = m_tooLong || text.size() > longestCell;
    worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.toUtf8().constData(), nullptr);
}

bool XlsxWriter::writeNumber(int column, const QString &cell)
{
    if (!isExactNumber(cell))
        return false;
    return worksheet_write_number(m_sheet, m_row, lxw_col_t(column), cell.toDouble(), nullptr) == LXW_NO_ERROR;
}

/// "2023-08-01" or "2023-08-01 22:02:00", from 1900-03-01 on: before it Excel's days are wrong.
bool XlsxWriter::writeTime(int column, const QString &cell, ColumnKind kind)
{
    const bool withTime = kind == ColumnKind::DateTime;
    const auto day = storage::parseIsoDay(QStringView(cell).left(10));
    if (!day || storage::isoDay(*day) != cell.left(10) || cell.left(10) < QLatin1String("1900-03-01") ||
        cell.size() != (withTime ? 19 : 10))
        return false;
    lxw_datetime time{};
    time.year = cell.left(4).toInt();
    time.month = cell.mid(5, 2).toInt();
    time.day = cell.mid(8, 2).toInt();
    if (withTime) {
        const auto hour = twoDigits(cell, 11, 23), minute = twoDigits(cell, 14, 59), second = twoDigits(cell, 17, 59);
        if (!hour || !minute || !second)
            return false;
        time.hour = *hour;
        time.min = *minute;
        time.sec = *second;
    }
    return worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &time, withTime ? m_time : m_day) ==
           LXW_NO_ERROR;
}

int XlsxWriter::close()
{
    return workbook_close(std::exchange(m_workbook, nullptr));
}

Result<void> XlsxWriter::commit()
{
    const bool hasRows = std::fflush(m_sheet->optimize_tmpfile) == 0 && std::ferror(m_sheet->optimize_tmpfile) == 0;
    errno = 0;
    const int state = close();
    const int systemError = errno;
    if (m_tooLong)
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 was not written: the table has more rows, or longer text, than an .xlsx file can "
                                "hold. Export it as CSV.")
                           .arg(QDir::toNativeSeparators(m_path)));
    if (state != LXW_NO_ERROR)
        return tl::unexpected<Error>(outputError(m_path, kindOfFailure(systemError, m_file->temporaryPath()),
                                                 QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(state)))));
    if (!hasRows || !isWhole(m_file->temporaryPath()))
        return tl::unexpected<Error>(outputError(
            m_path, ErrorKind::Full, QStringLiteral("the temporary files in %1").arg(QDir::tempPath())));
    return commitOutput(*m_file, m_path);
}

} // namespace app
