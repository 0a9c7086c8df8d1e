#pragma once

#include "app/tables/mergedcells.h"
#include "app/tables/sheetreader.h"
#include "app/tables/textsource.h"

namespace app {

/// One sheet of a workbook as the text of a comma CSV, so that any CSV reader can read .xlsx: record n is row n of the
/// sheet, empty rows are empty lines, and trailing empty cells are missing (Dialect::exact). Values of merged cells are
/// repeated in the rows below.
class XlsxTextSource final : public TextSource
{
public:
    /// `sheet` as CsvOptions has it. Fails with Invalid (no workbook, damaged, protected) or NotFound (no such sheet).
    static Result<std::unique_ptr<TextSource>> open(std::unique_ptr<QIODevice> file, const QString &sheet,
                                                    KnownHeader isKnown);

    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) override;
    void describe(CsvLayout &layout) const override;
    std::optional<Dialect> dialect() const override;
    std::int64_t bytesRead() const override { return m_reader.entry().bytesRead(); }
    std::int64_t bytesTotal() const override { return m_reader.entry().statedSize(); }
    std::int64_t takeProblems(std::vector<CsvProblem> &problems) override;

private:
    XlsxTextSource(std::unique_ptr<Workbook> workbook, QString sheet, std::unique_ptr<ZipEntry> entry);
    void append(const SheetRow &row);

    std::unique_ptr<Workbook> m_workbook;
    QString m_sheet;
    SheetReader m_reader;
    MergedCells m_merged;
    BlockPool m_pool;
    std::string m_text;     ///< of the block being filled
    std::int64_t m_row = 0; ///< last row written
    std::vector<CsvProblem> m_problems;
};

} // namespace app
