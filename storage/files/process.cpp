#include "storage/files/process.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace storage {

bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    if (process <= 0)
        return false;
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
#else
    Q_UNUSED(process)
    return true;
#endif
}

} // namespace storage
