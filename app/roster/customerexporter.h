#pragma once

#include "app/imports/exportrequest.h"
#include "app/roster/rostercolumns.h"

namespace app {

/// Writes customers to a CSV, or to an .xlsx where the file's name ends so, that a spreadsheet opens unharmed and that
/// imports again to the same rows: one row per friendship, one for a prospect. Tags stand in a column per tag group,
/// and in `tags` where none of the file's columns is their group's. Every export is recorded in the audit.
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
