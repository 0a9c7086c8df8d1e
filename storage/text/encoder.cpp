#include "storage/text/encoder.h"

#include "storage/error.h"
#include "storage/text/utf8.h"

#include <iconv.h>

namespace storage {

/// Owns one iconv descriptor.
class Encoder::Iconv
{
public:
    Iconv() : m_handle(iconv_open("GB18030", "UTF-8"))
    {
        if (m_handle == reinterpret_cast<iconv_t>(-1))
            throw StoreError(ErrorKind::Invalid, QStringLiteral("GB18030"), QStringLiteral("unknown encoding"));
    }
    ~Iconv() { iconv_close(m_handle); }
    Iconv(const Iconv &) = delete;
    Iconv &operator=(const Iconv &) = delete;

    bool convert(std::string_view text, QByteArray &out)
    {
        char buffer[4096];
        char *from = const_cast<char *>(text.data()); // iconv never writes to its input
        std::size_t left = text.size();
        while (left > 0) {
            char *to = buffer;
            std::size_t room = sizeof buffer;
            const std::size_t before = left;
            const bool failed = iconv(m_handle, &from, &left, &to, &room) == std::size_t(-1);
            out.append(buffer, to - buffer);
            if (failed && left == before)
                return false;
        }
        return true;
    }

private:
    iconv_t m_handle;
};

Encoder::Encoder(Target target) : m_target(target)
{
    if (target == Target::Gb18030)
        m_iconv = std::make_unique<Iconv>();
}

Encoder::~Encoder() = default;

void Encoder::encode(std::string_view text, QByteArray &out)
{
    if (m_atStart && m_target == Target::Utf8WithMark)
        out.append("\xEF\xBB\xBF", 3);
    m_atStart = false;
    while (!text.empty()) {
        const std::size_t valid = checkUtf8(text).valid;
        if (m_target == Target::Gb18030)
            encodeGb18030(text.substr(0, valid), out);
        else
            out.append(text.data(), qsizetype(valid));
        text.remove_prefix(valid);
        if (text.empty())
            return;
        if (m_target == Target::Gb18030)
            out.append("\x84\x31\xA4\x37", 4);
        else
            out.append("\xEF\xBF\xBD", 3);
        text.remove_prefix(badUtf8Length(text));
    }
}

void Encoder::encodeGb18030(std::string_view text, QByteArray &out)
{
    while (!text.empty()) {
        const std::size_t ascii = asciiPrefix(text);
        out.append(text.data(), qsizetype(ascii));
        text.remove_prefix(ascii);
        std::size_t end = 0;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0x80) != 0)
            ++end;
        if (!m_iconv->convert(text.substr(0, end), out))
            out.append("\x84\x31\xA4\x37", 4);
        text.remove_prefix(end);
    }
}

} // namespace storage
