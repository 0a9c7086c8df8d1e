#pragma once

#include "app/csv/csvwriter.h"
#include "app/store/teamstore.h"

#include <QStringList>

#include <optional>

namespace app {

/// Which customers go out, and how.
struct ExportRequest
{
    QString file;
    std::optional<std::vector<storage::CustomerId>> customers; ///< ascending; nothing: everybody
    QStringList columns;                                       ///< names as --map knows them; empty: all that hold something
    CsvWriter::Target encoding = CsvWriter::Target::Utf8WithMark;
    bool masked = false;                                       ///< phones as 138****8000
};

struct ExportOutcome
{
    std::int64_t rows = 0;
    QStringList columns;
};

/// Writes customers to a CSV, or to an .xlsx where the file's name ends so, that a spreadsheet opens unharmed and that
/// imports again to the same rows: one row per friendship, one for a prospect. Every export is recorded in the audit.
class CustomerExporter final
{
public:
    explicit CustomerExporter(TeamStore &store) : m_store(store) {}

    Result<ExportOutcome> run(const ExportRequest &request, JobContext &job);
    /// The names that --columns knows.
    static QStringList knownColumns();

private:
    TeamStore &m_store;
};

} // namespace app
