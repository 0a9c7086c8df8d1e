#pragma once

#include "app/customers/customerexporter.h"

namespace app {

/// The kinds that can be exported: every kind that can be imported.
QStringList exportKindNames();

/// Writes what there is of a kind so that an import of the kind reads it back unchanged. Invalid for another word.
Result<ExportOutcome> exportRecords(TeamStore &store, const QString &kind, const ExportRequest &request,
                                    JobContext &job);

} // namespace app
