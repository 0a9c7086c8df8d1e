#include "app/tables/csvwriter.h"

#include "app/output.h"
#include "app/tables/cellguard.h"
#include "app/tables/cellquoting.h"

namespace app {

namespace {

constexpr std::size_t flushSize = 256 * 1024;

} // namespace

CsvWriter::CsvWriter(const QString &path, std::unique_ptr<storage::OutputFile> file, Target target, Cells cells)
    : m_path(path), m_file(std::move(file)), m_encoder(target), m_cells(cells)
{
    m_encoder.encode({}, m_bytes);
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Target target, Cells cells)
{
    return guarded([&]() -> Result<std::unique_ptr<CsvWriter>> {
        auto file = openOutput(path);
        if (!file)
            return tl::unexpected<Error>(file.error());
        return std::unique_ptr<CsvWriter>(new CsvWriter(path, std::move(*file), target, cells));
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

/// Quotes a cell if CSV requires it, if spaces at its ends could get lost, and if the line would otherwise be empty.
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
    try {
        if (!m_failure)
            m_file->write(m_bytes);
    } catch (const storage::StoreError &error) {
        m_failure = outputError(m_path, error.kind(), error.detail());
    }
    m_bytes.clear();
}

Result<void> CsvWriter::commit()
{
    flush();
    if (m_failure)
        return tl::unexpected<Error>(*m_failure);
    return commitOutput(*m_file, m_path);
}

} // namespace app
