#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace storage {

/// Turns UTF-8 into the encoding of a file we write: UTF-8 with a byte order mark, or GB18030, which both hold every
/// character. Text comes in whole characters (a row at a time). Ill-formed UTF-8 becomes U+FFFD.
class Encoder
{
public:
    enum class Target { Utf8WithMark, Gb18030 };

    explicit Encoder(Target target);
    ~Encoder();

    /// Appends `text` in the target's bytes; the first call is preceded by the mark where the target has one.
    void encode(std::string_view text, QByteArray &out);

private:
    class Iconv;

    void encodeGb18030(std::string_view text, QByteArray &out);

    Target m_target;
    bool m_atStart = true;
    std::unique_ptr<Iconv> m_iconv;
};

} // namespace storage
