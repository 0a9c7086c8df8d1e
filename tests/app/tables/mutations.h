#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <random>

namespace tests {

/// The seed of a run of mutations: SIYU_SEED if it is set, to repeat a run; otherwise random. It is printed.
inline std::uint32_t mutationSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("SIYU_SEED").toUInt(&given);
    const std::uint32_t chosen = given ? seed : std::random_device{}();
    qInfo("SIYU_SEED=%u", chosen);
    return chosen;
}

/// Makes 1 to 6 random changes: flips a bit, inserts or removes a byte or a character of the format, removes or
/// duplicates a block, or cuts off the end.
inline QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    static const QByteArray signs("\"\"\"',;|\t\n\r\\ \0\xFF\x80<>&=", 20);
    const auto below = [&random](qsizetype most) { return most > 0 ? qsizetype(random() % std::uint32_t(most)) : 0; };
    for (qsizetype changes = 1 + below(6); changes > 0; --changes) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min<qsizetype>(1 + below(200), bytes.size() - at);
        switch (random() % 8) {
        case 0:
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
            break;
        case 2:
            bytes.insert(at, char(random()));
            break;
        case 3:
        case 4:
            bytes.insert(at, signs.at(below(signs.size())));
            break;
        case 5:
            bytes.remove(at, length);
            break;
        case 6:
            bytes.insert(below(bytes.size()), bytes.mid(at, length));
            break;
        default:
            if (random() % 4 == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace tests
