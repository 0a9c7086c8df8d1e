#include "storage/files/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace storage {

namespace {

constexpr int mostLinks = 40; // as on Linux: more is a loop

}

std::optional<FileIdentity> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return FileIdentity{quint64(facts.st_dev), quint64(facts.st_ino), {}};
#else
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? std::nullopt : std::optional(FileIdentity{0, 0, canonical.toCaseFolded()});
#endif
}

bool isSameFile(const QString &first, const QString &second)
{
    const auto one = identityOf(first);
    return one && one == identityOf(second);
}

QString linksFollowed(const QString &path)
{
    QString place = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < mostLinks && QFileInfo(place).isSymLink(); ++links)
        place = QFileInfo(place).symLinkTarget();
    const QFileInfo file(place);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

} // namespace storage
