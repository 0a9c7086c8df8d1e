#pragma once

#include <QByteArray>
#include <QString>

namespace storage {

/// True for file systems of other machines, as the system names them ("nfs4", "fuse.sshfs", …), where SQLite's locks
/// cannot be trusted: https://www.sqlite.org/faq.html#q5
bool isNetworkFileSystem(const QByteArray &type);

/// Throws ErrorKind::NetworkFolder, with the kind of file system, where `path` lies on another machine.
void refuseNetworkFolder(const QString &path);

} // namespace storage
