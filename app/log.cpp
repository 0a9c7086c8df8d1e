#include "app/log.h"

namespace app {

Q_LOGGING_CATEGORY(logErrors, "siyu.errors")
Q_LOGGING_CATEGORY(logStore, "siyu.store")
Q_LOGGING_CATEGORY(logImports, "siyu.imports")
Q_LOGGING_CATEGORY(logSop, "siyu.sop")

} // namespace app
