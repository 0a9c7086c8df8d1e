#pragma once

#include "app/jobs/jobcontext.h"
#include "app/result.h"

#include <QStringList>

namespace app {

class TeamStore;

/// The log files of the window and the command line, newest of each first.
QStringList supportLogs();

/// What someone who helps needs to know, as plain text: versions, the system, the size of the team file, the rows of
/// its tables, problems found by a quick check, and the newest lines of the log. It holds no personal data: no names,
/// phone numbers, texts or file names. `store` may be null. `more`: lines that the window adds about itself.
/// Fails with Cancelled.
Result<QByteArray> supportReport(TeamStore *store, const QStringList &logFiles, const QStringList &more,
                                 JobContext &job);

} // namespace app
