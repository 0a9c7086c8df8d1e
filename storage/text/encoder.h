#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace storage {

class IconvHandle;

/// Converts UTF-8 to the encoding of an output file: UTF-8 with a byte order mark, or GB18030; both can represent every
/// character. Text must be passed in whole characters (a row at a time). Ill-formed UTF-8 becomes U+FFFD.
class Encoder
{
public:
    enum class Target { Utf8WithMark, Gb18030 };

    explicit Encoder(Target target);
    ~Encoder();

    /// Appends the encoded `text`; the first call also writes the byte order mark, if any.
    void encode(std::string_view text, QByteArray &out);

private:
    void encodeGb18030(std::string_view text, QByteArray &out);

    Target m_target;
    bool m_atStart = true;
    std::unique_ptr<IconvHandle> m_iconv;
};

} // namespace storage
