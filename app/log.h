#pragma once

#include <QLoggingCategory>

namespace app {

// The categories of the log (storage::LogFile), one per subject. Never log personal data: ids, counts and kinds only.
Q_DECLARE_LOGGING_CATEGORY(logErrors)  ///< every error of storage, with its kind and detail
Q_DECLARE_LOGGING_CATEGORY(logStore)   ///< opening, closing, undo
Q_DECLARE_LOGGING_CATEGORY(logImports) ///< what imports did
Q_DECLARE_LOGGING_CATEGORY(logSop)     ///< the daily planning

} // namespace app
