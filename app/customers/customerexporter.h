#pragma once

#include "app/csv/csvwriter.h"
#include "app/customers/rostercolumns.h"

#include <QStringList>

#include <optional>

namespace app {

/// Which customers go out, and how.
struct ExportRequest
{
    QString file;
    std::optional<std::vector<storage::CustomerId>> customers; ///< ascending; nothing: everybody
    QStringList columns; ///< names in the order they are to stand; empty: all that hold something
    CsvWriter::Target encoding = CsvWriter::Target::Utf8WithMark;
    bool masked = false; ///< phones as 138****8000
};

struct ExportOutcome
{
    std::int64_t rows = 0;
    QStringList columns;
};

/// Writes customers to a CSV, or to an .xlsx where the file's name ends so, that a spreadsheet opens unharmed and that
/// imports again to the same rows: one row per friendship, one for a prospect. Tags stand in a column per tag group,
/// and in `tags` where none of the file's columns is their group's. Every export is recorded in the audit.
class CustomerExporter final
{
public:
    explicit CustomerExporter(TeamStore &store, RosterRows rows = RosterRows::Everybody) : m_store(store), m_rows(rows)
    {
    }

    /// Cancelled and every other failure leave no file.
    Result<ExportOutcome> run(const ExportRequest &request, JobContext &job);

private:
    TeamStore &m_store;
    RosterRows m_rows;
};

} // namespace app
