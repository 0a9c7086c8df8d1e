#include "app/csv/csvwriter.h"

#include "app/csv/cellguard.h"
#include "app/csv/cellquoting.h"
#include "app/text.h"

#include <QDir>

namespace app {

namespace {

constexpr std::size_t flushSize = 256 * 1024;

Error writeError(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString path = QDir::toNativeSeparators(file.fileName());
    return {full ? ErrorKind::Full : ErrorKind::Io,
            full ? Text::tr("%1 was not written: the disk is full. Make room and try again.").arg(path)
                 : Text::tr("%1 could not be written. Close it in other programs, or choose another folder.").arg(path),
            file.errorString()};
}

} // namespace

CsvWriter::CsvWriter(const QString &path, Target target, Cells cells) : m_file(path), m_encoder(target), m_cells(cells)
{
    m_encoder.encode({}, m_bytes);
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Target target, Cells cells)
{
    return guarded([&]() -> Result<std::unique_ptr<CsvWriter>> {
        std::unique_ptr<CsvWriter> writer(new CsvWriter(path, target, cells));
        if (!writer->m_file.open(QIODevice::WriteOnly))
            return tl::unexpected<Error>(writeError(writer->m_file));
        return writer;
    });
}

void CsvWriter::writeRow(std::span<const std::string_view> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += ',';
        appendCell(cells[i], cells.size() == 1);
    }
    m_text += "\r\n";
    if (m_text.size() >= flushSize)
        flush();
}

void CsvWriter::writeRow(const QStringList &cells)
{
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    writeRow(views);
}

/// Quoted where CSV demands it, where blanks at an end could get lost, and where an empty line would be no row.
void CsvWriter::appendCell(std::string_view cell, bool alone)
{
    std::string guarded;
    if (m_cells == Cells::Guarded && !cell.empty()) {
        guarded = protectCell(cell);
        cell = guarded;
    }
    const bool quote = cell.find_first_of(",\"\r\n") != std::string_view::npos || (alone && cell.empty()) ||
                       (!cell.empty() && (cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\t'));
    if (quote)
        appendInQuotes(m_text, cell);
    else
        m_text += cell;
}

void CsvWriter::flush()
{
    m_encoder.encode(m_text, m_bytes);
    m_text.clear();
    if (!m_failed && m_file.write(m_bytes) != m_bytes.size())
        m_failed = true;
    m_bytes.clear();
}

Result<void> CsvWriter::commit()
{
    flush();
    if (m_failed || !m_file.commit())
        return tl::unexpected<Error>(writeError(m_file));
    return {};
}

} // namespace app
