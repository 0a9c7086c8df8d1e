#include "app/tables/tablewriter.h"

#include "app/tables/cellguard.h"
#include "app/tables/csvwriter.h"
#include "app/tables/xlsxwriter.h"

namespace app {

namespace {

class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(std::unique_ptr<CsvWriter> writer, std::vector<ColumnKind> kinds)
        : m_writer(std::move(writer)), m_kinds(std::move(kinds))
    {
    }

    bool guardsText() const override { return true; }
    void writeHeader(const QStringList &names) override { write(names, {}); }
    void writeRow(const QStringList &cells) override { write(cells, m_kinds); }
    Result<void> commit() override { return m_writer->commit(); }

private:
    void write(const QStringList &cells, const std::vector<ColumnKind> &kinds)
    {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < std::size_t(cells.size()); ++i) {
            const std::string cell = cells.at(qsizetype(i)).toStdString();
            const bool isId = i < kinds.size() && kinds[i] == ColumnKind::Id;
            texts.push_back(isId && isChangedBySpreadsheets(cell) ? '\t' + cell : protectCell(cell));
        }
        m_writer->writeRow(std::vector<std::string_view>(texts.begin(), texts.end()));
    }

    std::unique_ptr<CsvWriter> m_writer; ///< with plain cells: guards are added here
    std::vector<ColumnKind> m_kinds;
};

QString withApostrophe(const QString &text, bool writerGuards)
{
    if (!writerGuards && text.startsWith(QLatin1String("=\"")))
        return QLatin1Char('\'') + text;
    if (!text.startsWith(QLatin1Char('\'')))
        return text;
    const std::string utf8 = text.toStdString();
    const bool writerAddsOne = writerGuards && protectCell(utf8) != utf8;
    return writerAddsOne ? text : QLatin1Char('\'') + text;
}

} // namespace

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, storage::Encoder::Target target,
                                                         std::vector<ColumnKind> kinds)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return XlsxWriter::create(path, std::move(kinds));
    auto writer = CsvWriter::create(path, target, CsvWriter::Cells::Plain);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    return std::make_unique<CsvTableWriter>(std::move(*writer), std::move(kinds));
}

void TableWriter::writeImportable(QStringList cells)
{
    for (QString &cell : cells)
        cell = withApostrophe(cell, guardsText());
    writeRow(cells);
}

} // namespace app
