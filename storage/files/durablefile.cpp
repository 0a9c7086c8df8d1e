#include "storage/files/durablefile.h"

#include "storage/error.h"
#include "storage/files/systemerror.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace storage {

namespace {

constexpr int renameAttempts = 6;
constexpr unsigned long firstPause = 20; // milliseconds; doubled each time, 620 in total

/// On Windows a code of its own, which the standard library maps to the nearest errno.
StoreError failureOf(const std::error_code &failure, const QString &path)
{
    return systemError(failure.default_error_condition().value(), path);
}

std::filesystem::path pathOf(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// Whether the failure is temporary, caused by another program.
bool isPassing(const std::error_code &failure)
{
#ifdef Q_OS_WIN
    if (failure == std::errc::permission_denied) // includes sharing violations
        return true;
#endif
    return failure == std::errc::device_or_resource_busy || failure == std::errc::text_file_busy ||
           failure == std::errc::interrupted;
}

} // namespace

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = file >= 0 && ::fsync(file) == 0;
    const int failure = errno;
    if (file >= 0)
        ::close(file);
    if (!flushed)
        throw systemError(failure, path);
#else
    Q_UNUSED(path)
#endif
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return; // a folder that is writable but not readable
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

void renameDurably(const QString &from, const QString &to)
{
    std::error_code failure;
    unsigned long pause = firstPause;
    for (int attempt = 1; attempt <= renameAttempts; ++attempt, pause *= 2) {
        std::filesystem::rename(pathOf(from), pathOf(to), failure);
        if (!failure || !isPassing(failure))
            break;
        if (attempt < renameAttempts)
            QThread::msleep(pause);
    }
    if (failure)
        throw failureOf(failure, to);
    syncFolderOf(to);
}

void linkDurably(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::create_hard_link(pathOf(from), pathOf(to), failure);
    if (failure && QFileInfo::exists(to))
        throw StoreError(ErrorKind::Conflict, to, QStringLiteral("a file of this name exists"));
    if (failure)
        std::filesystem::rename(pathOf(from), pathOf(to), failure);
    if (failure)
        throw failureOf(failure, to);
    syncFolderOf(to);
}

} // namespace storage
