#include "storage/segments/idlist.h"

#include "storage/error.h"

namespace storage {

QByteArray packIds(const std::vector<CustomerId> &ascending)
{
    if (ascending.empty())
        return {};
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(ascending.size()) * 2);
    std::uint64_t before = 0;
    for (const CustomerId id : ascending) {
        std::uint64_t difference = static_cast<std::uint64_t>(id.value) - before;
        before = static_cast<std::uint64_t>(id.value);
        for (; difference >= 0x80; difference >>= 7)
            plain.append(static_cast<char>(0x80 | (difference & 0x7f)));
        plain.append(static_cast<char>(difference));
    }
    return qCompress(plain);
}

std::vector<CustomerId> unpackIds(const QByteArray &blob)
{
    std::vector<CustomerId> ids;
    if (blob.isEmpty())
        return ids;
    const QByteArray plain = qUncompress(blob);
    std::uint64_t sum = 0;
    std::uint64_t difference = 0;
    int shift = 0;
    for (const char byte : plain) {
        difference |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        shift += 7;
        if ((byte & 0x80) != 0 && shift < 63)
            continue;
        sum += difference;
        ids.emplace_back(static_cast<std::int64_t>(sum));
        difference = 0;
        shift = 0;
    }
    if (plain.isEmpty() || shift != 0)
        throw StoreError(ErrorKind::Corrupt, QStringLiteral("segment_day"),
                         QStringLiteral("a list of customers cannot be read"));
    return ids;
}

} // namespace storage
