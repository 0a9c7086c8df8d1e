#include "storage/files/wholewrite.h"

#include "storage/files/systemerror.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace storage {

void writeWhole(QFile &file, const QByteArray &bytes, const QString &subject)
{
#ifdef Q_OS_UNIX
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(file.handle(), bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            throw systemError(written == 0 ? ENOSPC : errno, subject);
    }
#else
    if (file.write(bytes) != bytes.size())
        throw StoreError(file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::Io, subject,
                         file.errorString());
#endif
}

} // namespace storage
