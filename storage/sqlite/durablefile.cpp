#include "storage/sqlite/durablefile.h"

#include "storage/error.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace storage::sqlite {

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

} // namespace

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return; // a folder that may be written but not listed
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

void renameDurably(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(pathOf(from), pathOf(to), failure);
    if (failure)
        throw StoreError(ErrorKind::Io, to, QString::fromStdString(failure.message()));
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
        throw StoreError(ErrorKind::Io, to, QString::fromStdString(failure.message()));
    syncFolderOf(to);
}

} // namespace storage::sqlite
