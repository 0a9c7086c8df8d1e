#include "storage/files/privatefile.h"

#include "storage/error.h"
#include "storage/files/systemerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace storage {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;
constexpr QFile::Permissions ofOthers = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr QFile::Permissions ofTheGroup = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;

} // namespace

void createPrivateFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        throw systemError(errno, path);
    ::close(file);
#else
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw StoreError(QFileInfo::exists(path) ? ErrorKind::Conflict : ErrorKind::Io, path, file.errorString());
#endif
}

void makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return;
    const QString above = QFileInfo(folder.absolutePath()).absolutePath();
    if (above != folder.absolutePath())
        makePrivateFolder(above);
    QDir().mkdir(folder.absolutePath(), ownersFolder);
}

void keepPrivate(const QString &path)
{
    const QFile::Permissions now = QFile::permissions(path);
    if (!QFileInfo::exists(path) || (now & (ofOthers | ofTheGroup)) == 0)
        return;
    const bool isShared = (now & QFile::WriteGroup) != 0;
    QFile::setPermissions(path, now & ~(isShared ? ofOthers : ofOthers | ofTheGroup));
}

void copyPermissions(const QString &model, const QString &path)
{
    QFile::setPermissions(path, QFile::permissions(model));
}

} // namespace storage
