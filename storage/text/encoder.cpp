#include "storage/text/encoder.h"

#include "storage/error.h"
#include "storage/text/iconvhandle.h"
#include "storage/text/utf8.h"

namespace storage {

namespace {

/// Appends the converted text; false if it stopped at a character that the encoding does not have.
bool convert(IconvHandle &iconv, std::string_view text, QByteArray &out)
{
    char buffer[4096];
    const char *from = text.data();
    const char *const end = from + text.size();
    while (from < end) {
        char *to = buffer;
        const char *const before = from;
        const int error = iconv.convert(from, std::size_t(end - from), to, sizeof buffer);
        out.append(buffer, to - buffer);
        if (error != 0 && from == before)
            return false;
    }
    return true;
}

} // namespace

Encoder::Encoder(Target target) : m_target(target)
{
    if (target == Target::Gb18030)
        m_iconv = std::make_unique<IconvHandle>(QStringLiteral("UTF-8"), QStringLiteral("GB18030"));
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
        if (!convert(*m_iconv, text.substr(0, end), out))
            out.append("\x84\x31\xA4\x37", 4);
        text.remove_prefix(end);
    }
}

} // namespace storage
