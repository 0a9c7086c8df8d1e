#include "storage/store/networkfolder.h"

#include "storage/error.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace storage {

namespace {

constexpr std::array networkTypes{"nfs",       "nfs3",  "nfs4",   "cifs",   "smb",   "smb2",   "smb3",
                                  "smbfs",     "afpfs", "afs",    "ncpfs",  "davfs", "webdav", "sshfs",
                                  "glusterfs", "ceph",  "lustre", "rclone", "gpfs",  "beegfs", "vboxsf"};

/// Windows reports the remote file system, so the drive type is checked.
bool isRemoteDrive(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return folder.startsWith(QLatin1String("//")) ||
           GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE;
#else
    Q_UNUSED(folder)
    return false;
#endif
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    QByteArray name = type.toLower();
    if (name.startsWith("fuse."))
        name.remove(0, 5);
    return std::any_of(networkTypes.begin(), networkTypes.end(), [&name](const char *known) { return name == known; });
}

void refuseNetworkFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(type) || isRemoteDrive(folder))
        throw StoreError(ErrorKind::NetworkFolder, path, QString::fromLatin1(type));
}

} // namespace storage
