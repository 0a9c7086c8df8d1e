#include "app/tables/sharedstrings.h"

#include "app/tables/xmlreader.h"
#include "app/tables/xmltext.h"
#include "app/tables/ziparchive.h"
#include "app/text.h"
#include "storage/text/utf8.h"

namespace app {

namespace {

constexpr std::size_t mostText = std::size_t(2) * 1024 * 1024 * 1024;
constexpr std::size_t longestText = 1024 * 1024; // bytes; Excel's own limit is 32,767 letters

} // namespace

Result<void> SharedStrings::read(ZipEntry &entry)
{
    XmlReader xml(&entry);
    std::string text;
    while (!xml.atEnd()) {
        if (xml.next() != XmlReader::Token::Start || xml.name() != "si")
            continue;
        text.clear();
        readRichText(xml, text);
        entry.renew();
        if (text.size() > longestText)
            text.resize(storage::checkUtf8(std::string_view(text).substr(0, longestText)).valid);
        appendCellText(m_text, text);
        if (m_text.size() > mostText)
            return failure(ErrorKind::Invalid, Text::tr("The workbook contains more than 2 GB of text. Save its "
                                                        "sheets as CSV files and import those."));
        m_ends.push_back(std::uint32_t(m_text.size()));
    }
    if (xml.failed()) {
        const QString what = Text::tr("the list of texts, in or after text %1,").arg(m_ends.size());
        return tl::unexpected<Error>(damagedXml(what, entry.error(), xml.failure()));
    }
    m_hasReplaced = xml.hasReplaced();
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
    return {};
}

} // namespace app
