#pragma once

#include "app/customers/customerexporter.h"

namespace app {

/// The kinds that can be exported: every kind that can be imported.
QStringList exportKindNames();

/// The columns of a kind: all that can be asked for, those that are written where none is, and their words.
struct ExportColumns
{
    QStringList all, usual;
    QStringList words; ///< of `all`, in the language of the program
};
Result<ExportColumns> exportColumns(TeamStore &store, const QString &kind);

/// Whether the person who acts may take whole phone numbers out: everybody but those who may only look.
bool mayExportWholePhones(TeamStore &store);

/// Writes what there is of a kind so that an import of the kind reads it back unchanged. Invalid for another word, and
/// for whole phone numbers where they may not leave.
Result<ExportOutcome> exportRecords(TeamStore &store, const QString &kind, const ExportRequest &request,
                                    JobContext &job);

} // namespace app
