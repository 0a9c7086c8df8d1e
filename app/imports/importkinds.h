#pragma once

#include "app/customers/importoutcome.h"
#include "app/jobs/jobcontext.h"
#include "app/result.h"

#include <functional>
#include <vector>

namespace app {

class TeamStore;

/// A kind of file that can be imported, whoever reads it.
struct ImportKind
{
    QString name; ///< as on the command line: customers, staff-days, …
    std::function<Result<ImportOutcome>(TeamStore &, const ImportRequest &, JobContext &)> run;
};

/// In the order in which a team brings them.
const std::vector<ImportKind> &importKinds();
const ImportKind *findImportKind(const QString &name);
QStringList importKindNames();

} // namespace app
