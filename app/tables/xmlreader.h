#pragma once

#include "app/tables/xmlcharacters.h"
#include "app/tables/xmlnamespaces.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;
struct XML_ParserStruct;

namespace app {

/// Reads the XML of sheets and shared texts with expat, one token at a time, in the encodings that expat knows.
/// Document types, which can define endless entities, are errors; characters that XML does not allow are replaced
/// (XmlCharacters). Memory use does not grow with the document: it is parsed in pieces of 64 KB.
class XmlReader final
{
public:
    enum class Token { Start, End, Text, Done, Error };

    explicit XmlReader(QIODevice *device);
    ~XmlReader();

    /// An empty element produces Start and End. A long text may come as several tokens. CDATA is text. Done and Error
    /// are final.
    Token next();
    bool failed() const { return m_token == Token::Error; }
    /// Where and why reading failed, for the detail of an error: "line 2, column 17: not well-formed".
    QString failure() const;
    /// Whether characters were replaced by U+FFFD in what has been parsed so far.
    bool hasReplaced() const { return m_characters.hasReplaced(); }
    bool atEnd() const { return m_token == Token::Done || m_token == Token::Error; }

    /// The name of the started or ended element, without its prefix; empty for an element of another namespace than the
    /// root's (XmlNamespaces). Like the others, valid until the next call.
    std::string_view name() const;
    /// By the name with its prefix. Empty if the started element does not have it.
    std::string_view attribute(std::string_view name) const;
    std::string_view text() const;

    /// After Start: skips to its End.
    void skipElement();

private:
    struct ParserDeleter
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    struct Handlers;

    /// Refers to m_text: a name or text, and for Start the names and values of the attributes, each ended by NUL.
    struct Event
    {
        Token token;
        std::size_t begin, size, end;
    };

    Token parseMore();
    void add(Token token, std::string_view text);
    void stop();

    QIODevice *m_device;
    XmlCharacters m_characters;
    XmlNamespaces m_namespaces;
    std::string m_piece; ///< as read
    std::unique_ptr<XML_ParserStruct, ParserDeleter> m_parser;
    Token m_token = Token::Text;
    Token m_last = Token::Text;  ///< Done or Error: what follows the events
    std::vector<Event> m_events; ///< of the current piece
    std::size_t m_next = 0;
    std::string m_text;
    std::size_t m_withoutEvent = 0; ///< bytes parsed since the last event
    int m_depth = 0;
};

} // namespace app
