#include "storage/files/outputfile.h"

#include "storage/error.h"
#include "storage/files/fileinuse.h"
#include "storage/files/systemerror.h"
#include "storage/files/wholewrite.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>

namespace storage {

namespace {

std::atomic<bool> standardOutputTaken = false;
std::atomic<bool> standardOutputClosed = false;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

bool isDatabase(const QString &path)
{
    return headOf(path).startsWith("SQLite format 3");
}

/// https://www.sqlite.org/fileformat2.html, 4.1
bool isWal(const QString &path)
{
    const QByteArray head = headOf(path);
    return head.startsWith("\x37\x7f\x06\x82") || head.startsWith("\x37\x7f\x06\x83");
}

const std::array companions{"-wal", "-shm", "-journal", ".lock", ".restoring", ".backups"};

/// The file that `path` belongs to by its name: "team.siyu" for "team.siyu-wal". Empty if it is not such a name.
QString ownerByName(const QString &path)
{
    for (const char *suffix : companions) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return path.chopped(qsizetype(qstrlen(suffix)));
    }
    return {};
}

bool belongsToOpenStore(const QString &place)
{
    const QString owner = ownerByName(place);
    for (const QString &store : FileInUse::stores()) {
        if (!owner.isEmpty() && (isSameFile(owner, store) || owner.compare(store, Qt::CaseInsensitive) == 0))
            return true;
        for (const char *suffix : companions) { // reached by a link with another name
            if (isSameFile(place, store + QLatin1String(suffix)))
                return true;
        }
    }
    return false;
}

bool isDevice(const QString &place)
{
#ifdef Q_OS_UNIX
    for (const char *folder : {"/dev/", "/proc/", "/sys/"}) {
        if (place.startsWith(QLatin1String(folder)))
            return true;
    }
#elif defined(Q_OS_WIN)
    static const QStringList names{QStringLiteral("con"), QStringLiteral("prn"),    QStringLiteral("aux"),
                                   QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
    const QString name = QFileInfo(place).baseName().toLower();
    if (names.contains(name) ||
        (name.size() == 4 && (name.startsWith(QLatin1String("com")) || name.startsWith(QLatin1String("lpt")))))
        return true;
#endif
    return QFileInfo::exists(place) && !QFileInfo(place).isFile() && !QFileInfo(place).isDir();
}

bool isStore(const QString &place)
{
    const QString owner = ownerByName(place);
    if (!owner.isEmpty() && isDatabase(owner))
        return true;
    return QFileInfo::exists(place) &&
           (isDatabase(place) || isWal(place) || place.endsWith(QLatin1String(".siyu"), Qt::CaseInsensitive));
}

} // namespace

OutputFile::Refusal OutputFile::refusalOf(const QString &path, Purpose purpose)
{
    if (path == QLatin1String("-"))
        return Refusal::None;
    const QString place = linksFollowed(path);
    if (isDevice(QFileInfo(path).absoluteFilePath()) || isDevice(place))
        return Refusal::Device;
    if (path.isEmpty() || path.endsWith(QLatin1Char('/')) || QFileInfo(place).isDir())
        return Refusal::Folder;
    // Check open files first: reading the header and closing the file would release SQLite's locks on it.
    if (const auto role = FileInUse::roleOf(place))
        return *role == FileInUse::Role::Store ? Refusal::OpenStore : Refusal::Input;
    if (belongsToOpenStore(place))
        return Refusal::OpenStore;
    const bool mayReplace = purpose == Purpose::Backup && ownerByName(place).isEmpty() && !isWal(place);
    return !mayReplace && isStore(place) ? Refusal::Store : Refusal::None;
}

OutputFile::OutputFile(const QString &path, Purpose purpose) : m_isStandardOutput(path == QLatin1String("-"))
{
    if (refusalOf(path, purpose) != Refusal::None)
        throw StoreError(ErrorKind::Invalid, path, QStringLiteral("no output goes there"));
    m_target = m_isStandardOutput ? QDir::temp().filePath(QStringLiteral("siyu-output")) : linksFollowed(path);
    if (QFileInfo::exists(m_target) && !QFileInfo(m_target).isWritable())
        throw StoreError(ErrorKind::ReadOnly, m_target, QStringLiteral("a file that is read-only"));
    m_part = std::make_unique<PartFile>(m_target);
}

OutputFile::~OutputFile() = default;

void OutputFile::write(const QByteArray &bytes)
{
    if (!m_file.isOpen()) {
        m_file.setFileName(m_part->path());
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            throw StoreError(ErrorKind::Io, m_target, m_file.errorString());
    }
    writeWhole(m_file, bytes, m_target);
}

void OutputFile::commit()
{
    m_file.close(); // nothing waits in a buffer
    if (m_isStandardOutput) {
        print();
        return;
    }
    try {
        m_part->putInPlace();
    } catch (const StoreError &error) {
        throw StoreError(error.kind(), m_target, error.detail());
    }
}

void OutputFile::print()
{
    constexpr qint64 piece = 256 * 1024;
    standardOutputTaken = true;
    QFile file(m_part->path());
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Io, QStringLiteral("-"), file.errorString());
    int failure = 0;
    while (failure == 0 && !file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) != std::size_t(bytes.size()))
            failure = errno;
    }
    if (std::fflush(stdout) != 0 && failure == 0)
        failure = errno;
    standardOutputClosed = failure == EPIPE;
    if (failure != 0)
        throw systemError(failure, QStringLiteral("-"), QStringLiteral("standard output"));
}

bool OutputFile::usedStandardOutput()
{
    return standardOutputTaken;
}

bool OutputFile::standardOutputWasClosed()
{
    return standardOutputClosed;
}

} // namespace storage
