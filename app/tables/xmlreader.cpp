#include "app/tables/xmlreader.h"

#include <QIODevice>

#include <expat.h>

#include <algorithm>

namespace app {

namespace {

constexpr int pieceSize = 64 * 1024;
constexpr int deepest = 200;
constexpr std::size_t longestTag = 1024 * 1024;

} // namespace

void XmlReader::ParserDeleter::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

/// What expat calls.
struct XmlReader::Handlers
{
    static XmlReader &reader(void *data) { return *static_cast<XmlReader *>(data); }

    static void XMLCALL start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        XmlReader &self = reader(data);
        if (++self.m_depth > deepest || !self.m_namespaces.enter(name, attributes))
            return self.stop();
        self.add(Token::Start, self.m_namespaces.ownName(name));
        for (; *attributes != nullptr; ++attributes)
            self.m_text.append(*attributes).push_back('\0');
        self.m_events.back().end = self.m_text.size();
    }

    static void XMLCALL end(void *data, const XML_Char *name)
    {
        XmlReader &self = reader(data);
        --self.m_depth;
        self.add(Token::End, self.m_namespaces.ownName(name));
        self.m_namespaces.leave();
    }

    static void XMLCALL text(void *data, const XML_Char *text, int size)
    {
        XmlReader &self = reader(data);
        const std::string_view more(text, std::size_t(size));
        if (self.m_events.empty() || self.m_events.back().token != Token::Text) {
            self.add(Token::Text, more);
        } else {
            self.m_text += more;
            self.m_events.back().size += more.size();
        }
    }

    static void XMLCALL documentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        reader(data).stop();
    }

    static void XMLCALL comment(void *data, const XML_Char *) { reader(data).m_withoutEvent = 0; }
};

XmlReader::XmlReader(QIODevice *device) : m_device(device), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Handlers::start, Handlers::end);
    XML_SetCharacterDataHandler(m_parser.get(), Handlers::text);
    XML_SetCommentHandler(m_parser.get(), Handlers::comment);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Handlers::documentType);
}

XmlReader::~XmlReader() = default;

void XmlReader::add(Token token, std::string_view text)
{
    m_withoutEvent = 0;
    m_events.push_back({token, m_text.size(), text.size(), 0});
    m_text += text;
}

QString XmlReader::failure() const
{
    const auto error = XML_GetErrorCode(m_parser.get());
    return QStringLiteral("line %1, column %2: %3")
        .arg(XML_GetCurrentLineNumber(m_parser.get()))
        .arg(XML_GetCurrentColumnNumber(m_parser.get()) + 1)
        .arg(error == XML_ERROR_NONE ? QStringLiteral("a tag without end")
                                     : QString::fromLatin1(XML_ErrorString(error)));
}

void XmlReader::stop()
{
    XML_StopParser(m_parser.get(), XML_FALSE);
}

XmlReader::Token XmlReader::next()
{
    if (atEnd())
        return m_token;
    if (m_next < m_events.size())
        ++m_next;
    while (m_next >= m_events.size()) {
        if (m_last != Token::Text)
            return m_token = m_last;
        m_last = parseMore();
        m_next = 0;
    }
    return m_token = m_events[m_next].token;
}

/// Parses the next piece into events. Returns Text, or at the end Done or Error.
XmlReader::Token XmlReader::parseMore()
{
    m_events.clear();
    m_text.clear();
    m_piece.resize(pieceSize);
    const qint64 got = std::max<qint64>(m_device->read(m_piece.data(), pieceSize), 0);
    m_piece.resize(std::size_t(got));
    m_withoutEvent += std::size_t(got);
    const std::string_view clean = m_characters.clean(m_piece, got == 0);
    if (m_withoutEvent > longestTag ||
        XML_Parse(m_parser.get(), clean.data(), int(clean.size()), got == 0) != XML_STATUS_OK)
        return Token::Error;
    return got == 0 ? Token::Done : Token::Text;
}

std::string_view XmlReader::name() const
{
    return text();
}

std::string_view XmlReader::text() const
{
    if (m_next >= m_events.size())
        return {};
    return std::string_view(m_text).substr(m_events[m_next].begin, m_events[m_next].size);
}

std::string_view XmlReader::attribute(std::string_view name) const
{
    if (m_token != Token::Start)
        return {};
    const Event &event = m_events[m_next];
    for (const char *at = m_text.data() + event.begin + event.size; at < m_text.data() + event.end;) {
        const std::string_view one(at);
        const std::string_view value(at + one.size() + 1);
        if (one == name)
            return value;
        at = value.data() + value.size() + 1;
    }
    return {};
}

void XmlReader::skipElement()
{
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        depth += token == Token::Start ? 1 : token == Token::End ? -1 : 0;
    }
}

} // namespace app
