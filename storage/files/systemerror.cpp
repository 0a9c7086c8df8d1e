#include "storage/files/systemerror.h"

#include <cerrno>
#include <system_error>

namespace storage {

ErrorKind kindOfSystemError(int number)
{
    switch (number) {
    case EEXIST:
        return ErrorKind::Conflict;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::ReadOnly;
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorKind::Full;
    default:
        return ErrorKind::Io;
    }
}

StoreError systemError(int number, const QString &subject, const QString &where)
{
    const QString words = QString::fromLocal8Bit(std::generic_category().message(number).c_str());
    return StoreError(kindOfSystemError(number), subject,
                      where.isEmpty() ? words : QStringLiteral("%1: %2").arg(where, words));
}

} // namespace storage
