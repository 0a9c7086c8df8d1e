#include "storage/salvage/salvagecopy.h"

#include "storage/error.h"
#include "storage/files/privatefile.h"
#include "storage/files/wholewrite.h"
#include "storage/sqlite/connection.h"
#include "storage/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace storage {

namespace {

constexpr qint64 piece = 64 * 1024;
constexpr int headerBytes = 100;
constexpr int ourPageSize = 4'096; // SQLite's default, used by every store

void copyWhatCanBeRead(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw StoreError(ErrorKind::Io, from, source.errorString());
    if (!target.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        throw StoreError(ErrorKind::Io, to, target.errorString());
    for (qint64 at = 0; at < source.size(); at += piece) {
        const qint64 wanted = std::min(piece, source.size() - at);
        source.seek(at);
        QByteArray bytes = source.read(wanted);
        bytes.resize(qsizetype(wanted), '\0');
        writeWhole(target, bytes, to);
    }
}

bool isPowerOfTwo(int value)
{
    return value >= 512 && value <= 65'536 && (value & (value - 1)) == 0;
}

/// Checks the fields of https://www.sqlite.org/fileformat2.html, 1.3, that reading needs.
bool isSound(const QByteArray &header)
{
    const int size = qFromBigEndian<quint16>(header.constData() + 16);
    return header.startsWith(QByteArray("SQLite format 3\0", 16)) && isPowerOfTwo(size == 1 ? 65'536 : size) &&
           header[20] == 0 && header[21] == 64 && header[22] == 32 && header[23] == 32;
}

QByteArray freshHeader(const QByteArray &old, qint64 fileSize)
{
    QByteArray header(headerBytes, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    const auto put = [&header](qsizetype at, quint32 value) { qToBigEndian(value, header.data() + at); };
    qToBigEndian<quint16>(ourPageSize, header.data() + 16);
    header[18] = header[19] = 1; // no WAL
    header[21] = 64;
    header[22] = header[23] = 32;
    put(24, 1);
    put(28, quint32(fileSize / ourPageSize));
    put(32, 0xffffffff); // free pages are no longer known
    put(44, 4);
    put(56, 1); // UTF-8
    const auto version = qFromBigEndian<quint32>(old.constData() + 60);
    const bool isOurs = qFromBigEndian<qint32>(old.constData() + 68) == Store::applicationId;
    put(60, isOurs && version >= 1 && version <= quint32(newestSchema()) ? version : quint32(newestSchema()));
    put(68, quint32(Store::applicationId));
    put(92, 1);
    return header;
}

} // namespace

SalvageCopy::SalvageCopy(const QString &broken, const QString &folderOf) : m_part(folderOf)
{
    copyWhatCanBeRead(broken, path());
    mendHeader();
    if (const QString wal = broken + QStringLiteral("-wal"); QFileInfo(wal).size() > 0)
        takeInWal(wal);
}

void SalvageCopy::mendHeader()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || file.size() < headerBytes)
        throw StoreError(ErrorKind::NotAStore, path(), QStringLiteral("there is not one page"));
    const QByteArray header = file.read(headerBytes);
    if (isSound(header))
        return;
    m_headerWasBroken = true;
    file.seek(0);
    writeWhole(file, freshHeader(header, file.size()), path());
}

void SalvageCopy::takeInWal(const QString &wal)
{
    m_walWasLost = true;
    if (m_headerWasBroken)
        return;
    const QString beside = path() + QStringLiteral("-wal");
    createPrivateFile(beside);
    copyWhatCanBeRead(wal, beside);
    try {
        sqlite::Connection connection(path(), sqlite::Connection::Mode::Write);
        m_walWasLost = connection.integer("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
    } catch (const StoreError &) { // use the file without the WAL
    }
    removeWithCompanions(beside);
    QFile::remove(path() + QStringLiteral("-shm"));
}

} // namespace storage
