#include "app/xlsx/sharedstrings.h"

#include "app/text.h"
#include "app/xlsx/xmltext.h"
#include "app/xlsx/ziparchive.h"

#include <QXmlStreamReader>

namespace app {

namespace {

constexpr std::size_t mostText = std::size_t(2) * 1024 * 1024 * 1024;
constexpr qsizetype longestText = 256 * 1024; // Excel's own limit is 32,767

} // namespace

Result<void> SharedStrings::read(ZipEntry &entry)
{
    QXmlStreamReader xml(&entry);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(ErrorKind::Invalid, Text::tr("The file is no sound workbook. Save it again as .xlsx."));
        if (token != QXmlStreamReader::StartElement || xml.name() != QLatin1String("si"))
            continue;
        QString text = readRichText(xml);
        if (xml.hasError())
            break;
        entry.renew();
        unescapeCellText(text);
        text.truncate(longestText);
        appendUtf8(m_text, text);
        if (m_text.size() > mostText)
            return failure(ErrorKind::Invalid, Text::tr("The workbook holds more than 2 GB of text. Save its sheets as "
                                                        "CSV files and import those."));
        m_ends.push_back(std::uint32_t(m_text.size()));
    }
    if (xml.hasError())
        return failure(ErrorKind::Invalid, damagedXml(entry.error()), xml.errorString());
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
    return {};
}

} // namespace app
