#include "app/tables/ziparchive.h"

#include "app/text.h"

#include <minizip/unzip.h>

#include <algorithm>

namespace app {

namespace {

constexpr int mostEntries = 100'000;
/// Tables with identical rows compress to a hundredth; a deflate bomb to a thousandth.
constexpr std::int64_t mostRatio = 400;
constexpr std::int64_t harmlessSize = 64 * 1024 * 1024;
constexpr std::int64_t largestEntry = std::int64_t(32) * 1024 * 1024 * 1024;

voidpf openDevice(voidpf device, const void *, int)
{
    return device;
}

uLong readDevice(voidpf, voidpf stream, void *to, uLong size)
{
    const qint64 got = static_cast<QIODevice *>(stream)->read(static_cast<char *>(to), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

uLong writeDevice(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QIODevice *>(stream)->pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *const device = static_cast<QIODevice *>(stream);
    qint64 from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = device->size();
    const qint64 place = from + qint64(offset);
    return place >= 0 && place <= device->size() && device->seek(place) ? 0 : -1;
}

int closeDevice(voidpf, voidpf)
{
    return 0;
}

int deviceError(voidpf, voidpf)
{
    return 0;
}

} // namespace

ZipEntry::ZipEntry(void *archive, std::int64_t packedSize, std::int64_t size)
    : m_archive(archive), m_packedSize(packedSize), m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    unzCloseCurrentFile(m_archive);
}

qint64 ZipEntry::readData(char *to, qint64 most)
{
    if (!m_error.isEmpty())
        return -1;
    const int got = unzReadCurrentFile(m_archive, to, unsigned(std::min<qint64>(most, 1 << 20)));
    if (got < 0) {
        m_error = Text::tr("The file is damaged: part of it cannot be unpacked. Save it again, or get a new copy.");
        return -1;
    }
    m_read += got;
    m_sinceRenewal += got;
    const bool bomb = m_read > harmlessSize && m_read / mostRatio > m_packedSize;
    if (bomb || m_read > largestEntry || m_sinceRenewal > mostAtOnce) {
        m_error = Text::tr("The unpacked file is far larger than a table should be, so reading stopped. Save it "
                           "again as .xlsx or CSV.");
        return -1;
    }
    return got == 0 ? -1 : got;
}

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device) : m_device(std::move(device))
{
    zlib_filefunc64_def functions{openDevice, readDevice,  writeDevice, tellDevice,
                                  seekDevice, closeDevice, deviceError, m_device.get()};
    m_archive = unzOpen2_64("", &functions);
}

ZipArchive::~ZipArchive()
{
    if (m_archive != nullptr)
        unzClose(m_archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(device)));
    if (archive->m_archive == nullptr || !archive->readDirectory())
        return failure(ErrorKind::Invalid, Text::tr("The file is damaged or incomplete. Save it again, or get a new "
                                                    "copy."));
    return archive;
}

bool ZipArchive::readDirectory()
{
    int state = unzGoToFirstFile(m_archive);
    for (int count = 0; state == UNZ_OK; ++count) {
        if (count == mostEntries)
            return false;
        unz_file_info64 info;
        char name[1024];
        if (unzGetCurrentFileInfo64(m_archive, &info, name, sizeof name, nullptr, 0, nullptr, 0) != UNZ_OK)
            return false;
        unz64_file_pos place;
        if (unzGetFilePos64(m_archive, &place) != UNZ_OK)
            return false;
        const auto length = qsizetype(std::min<uLong>(info.size_filename, sizeof name - 1));
        const QString key = keyOf(QString::fromUtf8(name, length));
        if (!m_entries.contains(key))
            m_entries.insert(key, {place.pos_in_zip_directory, place.num_of_file, std::int64_t(info.compressed_size),
                                   std::int64_t(info.uncompressed_size), (info.flag & 1) != 0});
        state = unzGoToNextFile(m_archive);
    }
    return state == UNZ_END_OF_LIST_OF_FILE;
}

bool ZipArchive::containsSuffix(const QString &suffix) const
{
    return std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
                       [&suffix](const QString &name) { return name.endsWith(suffix); });
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name)
{
    const auto found = m_entries.constFind(keyOf(name));
    if (found == m_entries.constEnd())
        return failure(ErrorKind::NotFound,
                       Text::tr("The file is damaged: part %1 is missing. Save it again.").arg(name));
    if (found->encrypted)
        return failure(ErrorKind::Invalid, Text::tr("The file is password-protected. Open it with the password, then "
                                                    "save it without one as .xlsx or CSV."));
    const unz64_file_pos place{found->directoryOffset, found->number};
    if (unzGoToFilePos64(m_archive, &place) != UNZ_OK || unzOpenCurrentFile(m_archive) != UNZ_OK)
        return failure(ErrorKind::Invalid, Text::tr("The file is damaged: part of it cannot be unpacked. Save it "
                                                    "again, or get a new copy."));
    return std::make_unique<ZipEntry>(m_archive, found->packedSize, found->size);
}

/// Some programs write backslashes, a leading slash, or different case than in the references.
QString ZipArchive::keyOf(const QString &name)
{
    QString key = name.toLower();
    key.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (key.startsWith(QLatin1Char('/')))
        key.remove(0, 1);
    return key;
}

} // namespace app
