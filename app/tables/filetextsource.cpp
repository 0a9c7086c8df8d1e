#include "app/tables/filetextsource.h"
#include "app/text.h"

#include "storage/text/encoding.h"
#include "storage/text/utf8.h"

#include <QDir>

#include <algorithm>
#include <cstring>

namespace app {

namespace {

constexpr std::int64_t windowSize = 16 * 1024;
constexpr std::int64_t windows = 16;

/// Number of bytes at the end that belong to an incomplete UTF-8 character.
std::size_t cutTail(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min(std::size_t(3), text.size()); ++back) {
        const std::string_view tail = text.substr(text.size() - back);
        if ((static_cast<unsigned char>(tail[0]) & 0xC0) == 0x80)
            continue;
        const storage::Utf8Check check = storage::checkUtf8(tail);
        return check.valid == 0 && check.truncated ? back : 0;
    }
    return 0;
}

/// A window may start and end within a character.
bool isUtf8Window(std::string_view text)
{
    while (!text.empty() && (static_cast<unsigned char>(text[0]) & 0xC0) == 0x80)
        text.remove_prefix(1);
    const storage::Utf8Check check = storage::checkUtf8(text);
    return check.valid == text.size() || check.truncated;
}

} // namespace

FileTextSource::FileTextSource(const QString &path) : m_file(path) {}

Result<std::unique_ptr<TextSource>> FileTextSource::open(const QString &path, const QString &encoding)
{
    const QString shown = QDir::toNativeSeparators(path);
    std::unique_ptr<FileTextSource> source(new FileTextSource(path));
    if (!source->m_file.exists())
        return failure(ErrorKind::NotFound, Text::tr("The file %1 does not exist.").arg(shown));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Io,
                       Text::tr("Cannot read %1. Close it in other programs and check your permissions.").arg(shown),
                       source->m_file.errorString());
    source->m_total = source->m_file.size();
    if (encoding.isEmpty()) {
        source->detect();
    } else if (storage::isKnownEncoding(encoding)) {
        source->m_encoding = storage::canonicalEncoding(encoding);
        source->m_decided = true;
    } else {
        return failure(ErrorKind::Invalid, Text::tr("Unknown encoding: %1. Use UTF-8, GB18030 or Big5.").arg(encoding));
    }
    if (source->m_encoding != QLatin1String("UTF-8"))
        source->m_decoder = std::make_unique<storage::Decoder>(source->m_encoding);
    return source;
}

/// Checks the head and windows over the rest: a file may start with valid UTF-8 by chance.
void FileTextSource::detect()
{
    QByteArray head = m_file.read(qint64(blockSize));
    storage::DetectedEncoding found = storage::detectEncoding({head.constData(), std::size_t(head.size())});
    const bool open = found.markLength == 0 && found.name == QLatin1String("UTF-8");
    for (std::int64_t i = 1; open && i <= windows && m_total > qint64(blockSize); ++i) {
        m_file.seek((m_total - windowSize) * i / windows);
        const QByteArray window = m_file.read(windowSize);
        const std::string_view text(window.constData(), std::size_t(window.size()));
        if (storage::asciiPrefix(text) == text.size())
            continue;
        if (!isUtf8Window(text)) {
            // A mostly ASCII head is not enough; decide together with the window.
            found = storage::detectEncoding(text.substr(storage::asciiPrefix(text)));
            break;
        }
        found.asciiOnly = false;
    }
    m_encoding = found.name;
    m_decided = !found.asciiOnly;
    m_file.seek(0);
}

std::size_t FileTextSource::readRaw(char *to, std::size_t size)
{
    std::size_t got = 0;
    while (got < size && !m_atEnd) {
        const qint64 count = m_file.read(to + got, qint64(size - got));
        if (count <= 0)
            m_atEnd = true;
        else
            got += std::size_t(count);
    }
    m_read += std::int64_t(got);
    m_atEnd = m_atEnd || m_read >= m_total;
    return got;
}

Result<std::shared_ptr<const TextBlock>> FileTextSource::next(std::string_view carry)
{
    const std::size_t capacity = m_decided && !m_decoder ? carry.size() + m_tail.size() + blockSize
                                                         : carry.size() + storage::Decoder::capacityFor(blockSize);
    const std::shared_ptr<TextBlock> block = m_pool.newBlock(capacity);
    fill(*block, carry);
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io,
                       Text::tr("%1 could not be read to the end.").arg(QDir::toNativeSeparators(m_file.fileName())),
                       m_file.errorString());
    return std::shared_ptr<const TextBlock>(block);
}

void FileTextSource::fill(TextBlock &block, std::string_view carry)
{
    std::copy(carry.begin(), carry.end(), block.bytes.data());
    block.size = carry.size();
    if (m_decoder) {
        m_raw.resize(blockSize);
        decodeInto(block, {m_raw.data(), readRaw(m_raw.data(), blockSize)});
        block.last = m_atEnd;
        return;
    }
    char *const to = block.bytes.data() + carry.size();
    std::copy(m_tail.begin(), m_tail.end(), to);
    const bool atStart = m_read == 0;
    std::size_t size = m_tail.size() + readRaw(to + m_tail.size(), blockSize);
    m_tail.clear();
    if (atStart && std::string_view(to, size).starts_with("\xEF\xBB\xBF")) {
        size -= 3;
        std::memmove(to, to + 3, size);
    }
    block.size += size;
    block.last = m_atEnd;
    checkInPlace(block, carry.size());
}

void FileTextSource::decodeInto(TextBlock &block, std::string_view raw)
{
    std::vector<storage::BadBytes> bad;
    const std::size_t room = block.size + storage::Decoder::capacityFor(raw.size());
    if (block.bytes.size() < room)
        block.bytes.resize(room);
    block.size += m_decoder->decode(raw, m_atEnd, block.bytes.data() + block.size, bad);
    block.hasBadBytes = block.hasBadBytes || !bad.empty();
}

void FileTextSource::checkInPlace(TextBlock &block, std::size_t from)
{
    std::string_view fresh = block.text().substr(from);
    if (!m_decided) {
        const std::size_t ascii = storage::asciiPrefix(fresh);
        if (ascii == fresh.size())
            return;
        m_decided = true;
        m_encoding = storage::detectEncoding(fresh.substr(ascii)).name;
        if (m_encoding != QLatin1String("UTF-8")) {
            m_decoder = std::make_unique<storage::Decoder>(m_encoding);
            const std::string raw(fresh.substr(ascii));
            block.size = from + ascii;
            decodeInto(block, raw);
            return;
        }
    }
    if (!block.last) {
        m_tail = std::string(fresh.substr(fresh.size() - cutTail(fresh)));
        fresh.remove_suffix(m_tail.size());
        block.size -= m_tail.size();
    }
    const std::size_t valid = storage::checkUtf8(fresh).valid;
    if (valid == fresh.size())
        return;
    const std::string raw(fresh.substr(valid));
    block.size = from + valid;
    std::vector<storage::BadBytes> bad;
    const std::string text = storage::Decoder::decodeAll(QStringLiteral("UTF-8"), raw, &bad);
    if (block.bytes.size() < block.size + text.size())
        block.bytes.resize(block.size + text.size());
    std::copy(text.begin(), text.end(), block.bytes.data() + block.size);
    block.size += text.size();
    block.hasBadBytes = true;
}

} // namespace app
