#include "storage/salvage/databasepages.h"

#include "storage/error.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace storage {

namespace {

constexpr int deepest = 40;
constexpr int databaseHeader = 100;
constexpr int indexInterior = 0x02, tableInterior = 0x05, indexLeaf = 0x0a, tableLeaf = 0x0d;

bool isInterior(int type)
{
    return type == indexInterior || type == tableInterior;
}

bool isTable(int type)
{
    return type == tableInterior || type == tableLeaf;
}

bool isPageType(int type)
{
    return isInterior(type) || type == indexLeaf || type == tableLeaf;
}

int headerSize(int type)
{
    return isInterior(type) ? 12 : 8;
}

/// Reads a variable-length integer and moves `at` past it; std::nullopt if it exceeds `end`.
std::optional<std::int64_t> readVarint(const uchar *&at, const uchar *end)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9 && at < end; ++i) {
        const uchar byte = *at++;
        if (i == 8)
            return std::int64_t(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return std::int64_t(value);
    }
    return {};
}

std::int64_t bigEndian(const uchar *at, int size)
{
    std::int64_t value = static_cast<signed char>(*at);
    for (int i = 1; i < size; ++i)
        value = std::int64_t(std::uint64_t(value) << 8 | at[i]);
    return value;
}

/// Size in bytes of a value of this serial type; -1 if there is no such type.
std::int64_t sizeOf(std::int64_t serial)
{
    static constexpr std::array<std::int64_t, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (serial < 0)
        return -1;
    return serial < 12 ? sizes[std::size_t(serial)] : (serial - 12) / 2;
}

RawValue valueOf(std::int64_t serial, const uchar *at)
{
    RawValue value;
    const auto size = sizeOf(serial);
    if (serial >= 12) {
        value.type = serial % 2 == 0 ? RawValue::Type::Blob : RawValue::Type::Text;
        value.bytes = QByteArray(reinterpret_cast<const char *>(at), qsizetype(size));
    } else if (serial == 7) {
        const auto bits = qFromBigEndian<quint64>(at);
        value.type = RawValue::Type::Real;
        std::memcpy(&value.real, &bits, sizeof bits);
    } else if (serial > 0) {
        value.type = RawValue::Type::Integer;
        value.integer = serial >= 8 ? serial - 8 : bigEndian(at, int(size));
    }
    return value;
}

} // namespace

DatabasePages::DatabasePages(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Io, path, m_file.errorString());
    m_bytes = m_file.size() > databaseHeader ? m_file.map(0, m_file.size()) : nullptr;
    if (!m_bytes)
        throw StoreError(ErrorKind::NotAStore, path, QStringLiteral("there is not one page"));
    const int said = qFromBigEndian<quint16>(m_bytes + 16);
    m_pageSize = said == 1 ? 65'536 : said;
    m_usable = m_pageSize - m_bytes[20];
    m_pageCount = m_file.size() / m_pageSize;
    if (m_pageCount < 1)
        throw StoreError(ErrorKind::NotAStore, path, QStringLiteral("there is not one whole page"));
    m_read.assign(std::size_t(m_pageCount) + 1, false);
}

int DatabasePages::userVersion() const
{
    return qFromBigEndian<qint32>(m_bytes + 60);
}

const uchar *DatabasePages::page(std::int64_t number) const
{
    return number >= 1 && number <= m_pageCount ? m_bytes + (number - 1) * m_pageSize : nullptr;
}

DatabasePages::Walk DatabasePages::walk(std::int64_t root, const RowFunction &row)
{
    Walk walk;
    walkPage(root, 0, walk, row);
    return walk;
}

void DatabasePages::walkPage(std::int64_t number, int depth, Walk &walk, const RowFunction &take)
{
    const uchar *base = page(number);
    if (!base || depth > deepest || m_read[std::size_t(number)]) {
        ++walk.brokenPages;
        return;
    }
    const uchar *header = base + (number == 1 ? databaseHeader : 0);
    const int type = *header;
    const int cells = qFromBigEndian<quint16>(header + 3);
    const uchar *pointers = header + headerSize(type);
    if (!isPageType(type) || pointers + 2 * cells > base + m_usable) {
        ++walk.brokenPages;
        return;
    }
    m_read[std::size_t(number)] = true;
    for (int i = 0; i < cells; ++i) {
        const auto found = cell(base, type, qFromBigEndian<quint16>(pointers + 2 * i));
        if (!found) {
            ++walk.brokenCells;
            continue;
        }
        if (isInterior(type))
            walkPage(found->child, depth + 1, walk, take);
        if (type == tableInterior)
            continue;
        std::vector<std::int64_t> overflow;
        const auto read = row(base, type, *found, &overflow);
        for (const std::int64_t page : overflow)
            m_read[std::size_t(page)] = true;
        if (!read) {
            ++walk.brokenCells;
            continue;
        }
        ++walk.rows;
        if (take)
            take(*read);
    }
    if (isInterior(type))
        walkPage(qFromBigEndian<quint32>(header + 8), depth + 1, walk, take);
}

std::optional<DatabasePages::Cell> DatabasePages::cell(const uchar *base, int type, int offset) const
{
    const uchar *at = base + offset;
    const uchar *end = base + m_usable;
    if (offset < headerSize(type) || at + 4 > end)
        return {};
    Cell found;
    if (isInterior(type)) {
        found.child = qFromBigEndian<quint32>(at);
        at += 4;
    }
    if (type != tableInterior) {
        const auto size = readVarint(at, end);
        if (!size || *size < 0 || *size > m_file.size())
            return {};
        found.payload = *size;
    }
    if (isTable(type)) {
        const auto rowid = readVarint(at, end);
        if (!rowid)
            return {};
        found.rowid = *rowid;
    }
    found.start = at;
    return found;
}

std::optional<RawRow> DatabasePages::row(const uchar *base, int type, const Cell &cell,
                                         std::vector<std::int64_t> *overflow) const
{
    const auto record = payload(base, type, cell, overflow);
    if (!record)
        return {};
    auto read = values(*record);
    if (!read)
        return {};
    return RawRow{cell.rowid, std::move(*read)};
}

/// The part on the page plus the content of its overflow chain (section 1.6 of the format).
std::optional<QByteArray> DatabasePages::payload(const uchar *base, int type, const Cell &cell,
                                                 std::vector<std::int64_t> *overflow) const
{
    const std::int64_t usable = m_usable;
    const std::int64_t most = isTable(type) ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const std::int64_t least = (usable - 12) * 32 / 255 - 23;
    const std::int64_t rest = least + (cell.payload - least) % (usable - 4);
    const std::int64_t local = cell.payload <= most ? cell.payload : rest <= most ? rest : least;
    const bool overflows = local < cell.payload;
    if (cell.start + local + (overflows ? 4 : 0) > base + usable)
        return {};
    QByteArray bytes(reinterpret_cast<const char *>(cell.start), qsizetype(local));
    std::int64_t next = overflows ? qFromBigEndian<quint32>(cell.start + local) : 0;
    while (bytes.size() < cell.payload) {
        const uchar *more = page(next);
        if (!more || m_read[std::size_t(next)] || std::int64_t(overflow->size()) > m_pageCount)
            return {};
        overflow->push_back(next);
        bytes.append(reinterpret_cast<const char *>(more + 4),
                     qsizetype(std::min<std::int64_t>(usable - 4, cell.payload - bytes.size())));
        next = qFromBigEndian<quint32>(more);
    }
    return bytes;
}

std::optional<std::vector<RawValue>> DatabasePages::values(const QByteArray &record)
{
    const auto *begin = reinterpret_cast<const uchar *>(record.constData());
    const uchar *end = begin + record.size();
    const uchar *at = begin;
    const auto headerBytes = readVarint(at, end);
    if (!headerBytes || *headerBytes < at - begin || *headerBytes > record.size())
        return {};
    const uchar *body = begin + *headerBytes;
    const uchar *headerEnd = body;
    std::vector<RawValue> read;
    while (at < headerEnd) {
        const auto serial = readVarint(at, headerEnd);
        const std::int64_t size = serial ? sizeOf(*serial) : -1;
        if (size < 0 || size > end - body)
            return {};
        read.push_back(valueOf(*serial, body));
        body += size;
    }
    return body == end ? std::optional(std::move(read)) : std::nullopt;
}

bool DatabasePages::skipFreePages()
{
    std::int64_t trunk = qFromBigEndian<quint32>(m_bytes + 32);
    std::int64_t left = qFromBigEndian<quint32>(m_bytes + 36);
    while (trunk != 0) {
        const uchar *base = page(trunk);
        const std::int64_t leaves = base ? qFromBigEndian<quint32>(base + 4) : 0;
        if (!base || m_read[std::size_t(trunk)] || leaves > m_usable / 4 - 2)
            return false;
        m_read[std::size_t(trunk)] = true;
        for (std::int64_t i = 0; i < leaves; ++i) {
            const std::int64_t leaf = qFromBigEndian<quint32>(base + 8 + 4 * i);
            if (!page(leaf) || m_read[std::size_t(leaf)])
                return false;
            m_read[std::size_t(leaf)] = true;
        }
        left -= leaves + 1;
        trunk = qFromBigEndian<quint32>(base);
    }
    return left == 0;
}

std::optional<std::vector<RawRow>> DatabasePages::leaf(std::int64_t number, bool ofTable)
{
    const uchar *base = page(number);
    const int type = ofTable ? tableLeaf : indexLeaf;
    if (!base || number == 1 || *base != type)
        return {};
    const int cells = qFromBigEndian<quint16>(base + 3);
    if (cells == 0 || 8 + 2 * cells > m_usable)
        return {};
    std::vector<RawRow> rows;
    std::vector<std::int64_t> overflow;
    for (int i = 0; i < cells; ++i) {
        const auto found = cell(base, type, qFromBigEndian<quint16>(base + 8 + 2 * i));
        auto read = found ? row(base, type, *found, &overflow) : std::nullopt;
        if (!read)
            return {};
        rows.push_back(std::move(*read));
    }
    return rows;
}

} // namespace storage
