#include "app/tables/xlssheets.h"

#include <algorithm>

namespace app {

namespace {

/// cch, the flag of wide characters, and the characters, as the record ends.
QByteArray nameIn(const QString &name, bool isWide)
{
    QByteArray bytes;
    bytes += char(name.size());
    bytes += char(isWide ? 1 : 0);
    for (const QChar sign : name) {
        bytes += char(sign.unicode() & 0xff);
        if (isWide)
            bytes += char(sign.unicode() >> 8);
    }
    return bytes;
}

} // namespace

bool isHiddenXlsSheet(const QByteArray &file, const QString &name)
{
    constexpr qsizetype headSize = 10; // type, length, position of the sheet (4), state, kind
    constexpr qsizetype longestName = 31;
    if (name.isEmpty() || name.size() > longestName)
        return false;
    const bool isNarrow = std::all_of(name.begin(), name.end(), [](QChar sign) { return sign.unicode() < 256; });
    for (const bool isWide : {true, false}) {
        if (!isWide && !isNarrow)
            continue;
        const QByteArray wanted = nameIn(name, isWide);
        for (qsizetype at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
            if (at < headSize)
                continue;
            const char *head = file.constData() + at - headSize;
            const bool isRecord = head[0] == '\x85' && head[1] == 0 && head[2] == char(wanted.size() + 6) && head[3] == 0;
            if (isRecord)
                return (head[8] & 3) != 0; // 1 hidden, 2 very hidden
        }
    }
    return false;
}

} // namespace app
