#include "storage/text/decoder.h"
#include "storage/text/encoding.h"
#include "storage/text/utf8.h"

#include <cstdint>
#include <cstdlib>

/// For any bytes, the decoded text is valid UTF-8 and not longer than promised.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view raw(reinterpret_cast<const char *>(data), size);
    const QString found = storage::detectEncoding(raw).name;
    for (const QString &name : {found, QStringLiteral("GB18030"), QStringLiteral("UTF-16LE")}) {
        const std::string text = storage::Decoder::decodeAll(name, raw);
        if (storage::checkUtf8(text).valid != text.size() || text.size() > storage::Decoder::capacityFor(size))
            std::abort();
    }
    return 0;
}
