#include "app/tables/xmltext.h"

#include "app/tables/xmlscanner.h"
#include "app/text.h"

namespace app {

void appendUtf8(std::string &to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (code - 1 < 0x7F) {
            to += char(code);
            continue;
        }
        if (code == 0)
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            code = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        else if (text[i].isSurrogate())
            code = 0xFFFD;
        if (code < 0x800) {
            to += char(0xC0 | (code >> 6));
        } else if (code < 0x10000) {
            to += char(0xE0 | (code >> 12));
            to += char(0x80 | ((code >> 6) & 0x3F));
        } else {
            to += char(0xF0 | (code >> 18));
            to += char(0x80 | ((code >> 12) & 0x3F));
            to += char(0x80 | ((code >> 6) & 0x3F));
        }
        to += char(0x80 | (code & 0x3F));
    }
}

void appendCellText(std::string &to, std::string_view raw)
{
    if (raw.find("_x") == std::string_view::npos && raw.find('\0') == std::string_view::npos) {
        to += raw;
        return;
    }
    QString text = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
    qsizetype at = text.indexOf(QLatin1String("_x"));
    while (at >= 0) {
        bool isHex = false;
        const uint code = at + 6 < text.size() && text[at + 6] == QLatin1Char('_')
                              ? QStringView(text).mid(at + 2, 4).toUInt(&isHex, 16)
                              : 0;
        if (isHex)
            text.replace(at, 7, QChar(char16_t(code)));
        at = text.indexOf(QLatin1String("_x"), at + (isHex ? 1 : 2));
    }
    appendUtf8(to, text);
}

void readPlainText(XmlScanner &xml, std::string &to)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.next();
        if (token == XmlScanner::Token::Text && depth == 1)
            to += xml.text();
        depth += token == XmlScanner::Token::Start ? 1 : token == XmlScanner::Token::End ? -1 : 0;
    }
}

void readRichText(XmlScanner &xml, std::string &to)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.next();
        if (token == XmlScanner::Token::End) {
            --depth;
        } else if (token == XmlScanner::Token::Start) {
            if (xml.name() == "rPh")
                xml.skipElement();
            else if (xml.name() == "t")
                readPlainText(xml, to);
            else
                ++depth;
        }
    }
}

QString damagedXml(const QString &why)
{
    return why.isEmpty() ? Text::tr("The file is damaged: its contents are cut off or unreadable. Save it again, or "
                                    "get a new copy.")
                         : why;
}

} // namespace app
