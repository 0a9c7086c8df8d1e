#pragma once

#include "app/csv/csvwriter.h"
#include "app/customers/rostercolumns.h"

#include <QStringList>

#include <optional>

namespace app {

/// Which customers to export, and how.
struct ExportRequest
{
    QString file;
    std::optional<std::vector<storage::CustomerId>> customers; ///< ascending; empty: everyone
    QStringList columns; ///< names in output order; empty: all with values
    CsvWriter::Target encoding = CsvWriter::Target::Utf8WithMark;
    bool masked = false; ///< phone numbers as 138****8000
};

struct ExportOutcome
{
    std::int64_t rows = 0;
    QStringList columns;
};

/// Writes customers to a CSV file, or to .xlsx by file name, that spreadsheets open without damage and that imports
/// to the same rows: one row per friendship, one for a prospect. Tags are written to a column per tag group,
/// and to `tags` if no column of the file is for their group. Every export is recorded in the audit.
class CustomerExporter final
{
public:
    explicit CustomerExporter(TeamStore &store, RosterRows rows = RosterRows::Everybody) : m_store(store), m_rows(rows)
    {
    }

    /// Leaves no file if cancelled or failed.
    Result<ExportOutcome> run(const ExportRequest &request, JobContext &job);

private:
    TeamStore &m_store;
    RosterRows m_rows;
};

} // namespace app
