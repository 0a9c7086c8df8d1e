#pragma once

#include <QByteArray>
#include <QString>

namespace storage {

/// True for network file systems, as named by the system ("nfs4", "fuse.sshfs", …), where SQLite's locks are not
/// reliable: https://www.sqlite.org/faq.html#q5
bool isNetworkFileSystem(const QByteArray &type);

/// Throws ErrorKind::NetworkFolder, with the type of file system, if `path` is on another machine.
void refuseNetworkFolder(const QString &path);

} // namespace storage
