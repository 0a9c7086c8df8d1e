#include "app/csv/tablewriter.h"

#include "app/csv/csvwriter.h"
#include "app/xlsx/xlsxwriter.h"

namespace app {

namespace {

class CsvTableWriter final : public TableWriter
{
public:
    explicit CsvTableWriter(std::unique_ptr<CsvWriter> writer) : m_writer(std::move(writer)) {}

    bool guardsText() const override { return true; }
    void writeHeader(const QStringList &names) override { m_writer->writeRow(names); }
    void writeRow(const QStringList &cells) override { m_writer->writeRow(cells); }
    Result<void> commit() override { return m_writer->commit(); }

private:
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, storage::Encoder::Target target,
                                                         std::vector<ColumnKind> kinds)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return XlsxWriter::create(path, std::move(kinds));
    auto writer = CsvWriter::create(path, target);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    return std::make_unique<CsvTableWriter>(std::move(*writer));
}

} // namespace app
