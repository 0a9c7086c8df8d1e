#include "app/tables/xmltext.h"

#include "app/tables/xmlreader.h"
#include "app/text.h"

namespace app {

namespace {

/// As UTF-8; an unpaired surrogate becomes U+FFFD, NUL is dropped.
std::string utf8Of(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    QString valid = QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()), codes.size());
    return valid.remove(QChar(0)).toStdString();
}

} // namespace

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
    to += utf8Of(text);
}

void readPlainText(XmlReader &xml, std::string &to)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.next();
        if (token == XmlReader::Token::Text && depth == 1)
            to += xml.text();
        depth += token == XmlReader::Token::Start ? 1 : token == XmlReader::Token::End ? -1 : 0;
    }
}

void readRichText(XmlReader &xml, std::string &to)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.next();
        if (token == XmlReader::Token::End) {
            --depth;
        } else if (token == XmlReader::Token::Start) {
            if (xml.name() == "rPh")
                xml.skipElement();
            else if (xml.name() == "t")
                readPlainText(xml, to);
            else
                ++depth;
        }
    }
}

bool hasReplacement(std::string_view text)
{
    return text.find("\xEF\xBF\xBD") != std::string_view::npos;
}

Error damagedXml(const QString &what, const QString &why, const QString &detail)
{
    const QString message =
        Text::tr("The file is damaged: %1 is cut off or unreadable. Save it again, or get a new copy.").arg(what);
    return {ErrorKind::Invalid, why.isEmpty() ? message : why, why.isEmpty() ? detail : what};
}

} // namespace app
