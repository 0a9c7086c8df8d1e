#include "app/tables/xmlscanner.h"

#include "app/tables/xmltext.h"
#include "storage/text/utf8.h"

#include <QIODevice>

#include <algorithm>

namespace app {

namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr std::size_t deepest = 200;
constexpr std::size_t longestTag = 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

bool isUtf8(std::string_view text)
{
    return storage::checkUtf8(text).valid == text.size();
}

} // namespace

bool XmlScanner::fill()
{
    if (m_deviceEnded)
        return false;
    const std::size_t size = m_buffer.size();
    m_buffer.resize(size + std::size_t(chunk));
    const qint64 got = m_device->read(m_buffer.data() + size, chunk);
    m_buffer.resize(size + std::size_t(std::max<qint64>(got, 0)));
    m_deviceEnded = got <= 0;
    return got > 0;
}

XmlScanner::Token XmlScanner::next()
{
    if (!atEnd())
        m_token = scan();
    return m_token;
}

XmlScanner::Token XmlScanner::scan()
{
    if (m_endFollows) {
        m_endFollows = false;
        return endElement(m_name);
    }
    m_text = {};
    if (m_at > std::size_t(chunk) / 2) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    if (!m_begun) {
        m_begun = true;
        fill();
        m_at = m_buffer.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        if (m_at == m_buffer.size() || (m_buffer[m_at] != '<' && !isSpace(m_buffer[m_at])))
            return fail();
    }
    for (;;) {
        if (m_at == m_buffer.size() && !fill())
            return m_begins.empty() && m_deviceEnded ? Token::Done : fail();
        const Token token = m_buffer[m_at] == '<' ? scanMarkup() : scanText();
        if (token != Token::Done)
            return token;
    }
}

/// Returns Done to continue without a token.
XmlScanner::Token XmlScanner::scanText()
{
    std::size_t end = m_buffer.find('<', m_at);
    while (end == std::string::npos) {
        const std::size_t from = m_buffer.size();
        if (!fill()) {
            end = m_buffer.size();
            break;
        }
        end = m_buffer.find('<', from);
    }
    const std::string_view raw = std::string_view(m_buffer).substr(m_at, end - m_at);
    m_at = end;
    if (m_begins.empty())
        return std::all_of(raw.begin(), raw.end(), isSpace) ? Token::Done : fail();
    return setText(raw) ? Token::Text : fail();
}

XmlScanner::Token XmlScanner::scanMarkup()
{
    while (m_buffer.size() - m_at < 9 && fill()) {
    }
    const std::string_view head = std::string_view(m_buffer).substr(m_at, 9);
    if (head.starts_with("<!") || head.starts_with("<?"))
        return scanDeclared();
    std::size_t end = endOfTag(m_at + 1);
    while (end == std::string::npos) {
        if (m_buffer.size() - m_at > longestTag || !fill())
            return fail();
        end = endOfTag(m_at + 1);
    }
    const std::string_view tag = std::string_view(m_buffer).substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return tag.starts_with('/') ? endElement(withoutPrefix(tag.substr(1))) : startElement(tag);
}

/// Scans comments, instructions and CDATA. Document types, which allow endless entities, are rejected.
XmlScanner::Token XmlScanner::scanDeclared()
{
    const std::string_view head = std::string_view(m_buffer).substr(m_at, 9);
    const std::size_t begin = m_at;
    if (head.starts_with("<!--"))
        return skipTo("-->", m_at + 4) ? Token::Done : fail();
    if (head.starts_with("<?")) {
        if (!skipTo("?>", m_at + 2))
            return fail();
        std::string text = m_buffer.substr(begin, m_at - begin);
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        const bool declares = text.starts_with("<?xml") && text.find("encoding") != std::string::npos;
        const bool known = text.find("utf-8") != std::string::npos || text.find("ascii") != std::string::npos;
        return declares && !known ? fail() : Token::Done;
    }
    if (head != "<![CDATA[" || m_begins.empty() || !skipTo("]]>", m_at + 9))
        return fail();
    m_text = std::string_view(m_buffer).substr(begin + 9, m_at - begin - 12);
    return isUtf8(m_text) ? Token::Text : fail();
}

bool XmlScanner::skipTo(std::string_view mark, std::size_t from)
{
    std::size_t end = m_buffer.find(mark, from);
    while (end == std::string::npos) {
        from = std::max(from, m_buffer.size() - std::min(m_buffer.size(), mark.size()));
        if (!fill())
            return false;
        end = m_buffer.find(mark, from);
    }
    m_at = end + mark.size();
    return true;
}

std::size_t XmlScanner::endOfTag(std::size_t from) const
{
    char quote = 0;
    for (std::size_t i = from; i < m_buffer.size(); ++i) {
        const char c = m_buffer[i];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
    }
    return std::string::npos;
}

XmlScanner::Token XmlScanner::startElement(std::string_view tag)
{
    m_endFollows = tag.ends_with('/');
    if (m_endFollows)
        tag.remove_suffix(1);
    std::size_t end = 0;
    while (end < tag.size() && !isSpace(tag[end]))
        ++end;
    m_name = withoutPrefix(tag.substr(0, end));
    m_tag = tag.substr(end);
    if (m_name.empty() || m_begins.size() == deepest)
        return fail();
    m_begins.push_back(m_path.size());
    m_path += m_name;
    return Token::Start;
}

XmlScanner::Token XmlScanner::endElement(std::string_view tag)
{
    while (!tag.empty() && isSpace(tag.back()))
        tag.remove_suffix(1);
    if (m_begins.empty() || std::string_view(m_path).substr(m_begins.back()) != tag)
        return fail();
    m_path.resize(m_begins.back());
    m_begins.pop_back();
    m_name = tag;
    m_tag = {};
    return Token::End;
}

std::string_view XmlScanner::attribute(std::string_view name) const
{
    for (std::size_t at = m_tag.find(name); at != std::string_view::npos; at = m_tag.find(name, at + 1)) {
        std::size_t p = at + name.size();
        if (at == 0 || !isSpace(m_tag[at - 1]))
            continue;
        while (p < m_tag.size() && isSpace(m_tag[p]))
            ++p;
        if (p >= m_tag.size() || m_tag[p] != '=')
            continue;
        ++p;
        while (p < m_tag.size() && isSpace(m_tag[p]))
            ++p;
        if (p >= m_tag.size() || (m_tag[p] != '"' && m_tag[p] != '\''))
            continue;
        const std::size_t end = m_tag.find(m_tag[p], p + 1);
        return end == std::string_view::npos ? std::string_view() : m_tag.substr(p + 1, end - p - 1);
    }
    return {};
}

/// Sets the text with entities resolved and line ends as LF.
bool XmlScanner::setText(std::string_view raw)
{
    if (!isUtf8(raw))
        return false;
    m_text = raw;
    if (raw.find_first_of("&\r") == std::string_view::npos)
        return true;
    m_decoded.clear();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            m_decoded += '\n';
            i += i + 1 < raw.size() && raw[i + 1] == '\n' ? 1 : 0;
        } else if (raw[i] == '&') {
            const std::size_t end = raw.find(';', i);
            if (end == std::string_view::npos || !appendEntity(raw.substr(i + 1, end - i - 1)))
                return false;
            i = end;
        } else {
            m_decoded += raw[i];
        }
    }
    m_text = m_decoded;
    return true;
}

bool XmlScanner::appendEntity(std::string_view entity)
{
    constexpr std::pair<std::string_view, char> named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[name, sign] : named) {
        if (entity == name) {
            m_decoded += sign;
            return true;
        }
    }
    if (!entity.starts_with('#') || entity.size() > 9)
        return false;
    const bool hex = entity.size() > 1 && entity[1] == 'x';
    bool isNumber = false;
    const QByteArray digits(entity.data() + (hex ? 2 : 1), qsizetype(entity.size() - (hex ? 2 : 1)));
    const uint code = digits.toUInt(&isNumber, hex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF)
        return false;
    const char32_t letter = code;
    appendUtf8(m_decoded, QString::fromUcs4(&letter, 1));
    return true;
}

void XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0 && !atEnd();) {
        const Token token = next();
        depth += token == Token::Start ? 1 : token == Token::End ? -1 : 0;
    }
}

} // namespace app
