#pragma once

#include "app/roster/customerexporter.h"

namespace app {

/// The kinds that can be exported: every kind that can be imported.
QStringList exportKindNames();

/// The columns of a kind: all available, those written by default, and their titles.
struct ExportColumns
{
    QStringList all, usual;
    QStringList words; ///< titles of `all`, in the program's language
};
Result<ExportColumns> exportColumns(TeamStore &store, const QString &kind);

/// Whether the actor may export full phone numbers: everyone except team members with read-only access.
bool mayExportWholePhones(TeamStore &store);

/// Writes the records of a kind so that an import of that kind restores them unchanged. Fails with Invalid for an
/// unknown kind, and for full phone numbers if the actor may not export them.
Result<ExportOutcome> exportRecords(TeamStore &store, const QString &kind, const ExportRequest &request,
                                    JobContext &job);

} // namespace app
