#pragma once

#include "app/tables/tablewriter.h"
#include "storage/files/outputfile.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace app {

/// Writes one sheet of an .xlsx with libxlsxwriter, row by row in constant memory, to a temporary file next to the
/// target, which it replaces on commit(). Text is stored as strings, so that Excel keeps phone numbers and IDs and
/// evaluates no formulas. Columns of numbers and dates are stored as such unless the value would change. The header is
/// bold and frozen. A workbook is limited to 1,048,576 rows and 32,767 characters per cell: beyond that, commit() fails
/// with Invalid.
class XlsxWriter final : public TableWriter
{
public:
    /// Fails with Io if the folder is not writable.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, std::vector<ColumnKind> kinds);
    ~XlsxWriter() override;

    bool guardsText() const override { return false; }
    void writeHeader(const QStringList &names) override;
    void writeRow(const QStringList &cells) override;
    Result<void> commit() override;

private:
    XlsxWriter(const QString &path, std::unique_ptr<storage::OutputFile> file, std::vector<ColumnKind> kinds);
    void writeCell(int column, const QString &cell);
    bool writeNumber(int column, const QString &cell);
    bool writeTime(int column, const QString &cell, ColumnKind kind);
    int close();

    QString m_path;
    std::unique_ptr<storage::OutputFile> m_file;
    std::vector<ColumnKind> m_kinds;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_day = nullptr, *m_time = nullptr;
    std::uint32_t m_row = 0;
    bool m_tooLong = false;
};

} // namespace app
