#pragma once

#include "app/csv/tablewriter.h"
#include "storage/files/outputfile.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace app {

/// Writes one sheet of an .xlsx with libxlsxwriter, row by row in constant memory, to a temporary name beside the
/// target that takes its place on commit(). Text is stored as strings, so that Excel keeps phones and ids and runs no
/// formula; numbers and dates of columns of that kind as such, unless they would not come back exactly. The header is
/// bold and stays in sight. A workbook holds 1,048,576 rows and 32,767 characters in a cell: commit() fails with
/// Invalid beyond.
class XlsxWriter final : public TableWriter
{
public:
    /// Fails with Io where the folder cannot be written.
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
