#include "tests/app/tables/workbookfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

#include <algorithm>

namespace tests {

namespace {

const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace + '/' + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

WorkbookFile &WorkbookFile::sheet(const QByteArray &name, const QByteArray &rows, const QByteArray &state)
{
    m_sheets.push_back({name, rows, state});
    return *this;
}

WorkbookFile &WorkbookFile::strings(const QByteArray &elements)
{
    m_strings = elements;
    return *this;
}

WorkbookFile &WorkbookFile::formats(const QList<std::pair<int, QByteArray>> &formats)
{
    m_formats = formats;
    return *this;
}

WorkbookFile &WorkbookFile::from1904()
{
    m_from1904 = true;
    return *this;
}

WorkbookFile &WorkbookFile::part(const QByteArray &name, const QByteArray &content)
{
    m_parts.push_back({name, content});
    return *this;
}

QByteArray WorkbookFile::workbook() const
{
    QByteArray xml = xmlHead + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\"><workbookPr" +
                     (m_from1904 ? " date1904=\"1\"" : "") + "/><sheets>";
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray &state = m_sheets.at(i).state;
        xml += "<sheet name=\"" + m_sheets.at(i).name + "\" sheetId=\"" + number + '"' +
               (state.isEmpty() ? "" : " state=\"" + state + '"') + " r:id=\"rId" + number + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

QByteArray WorkbookFile::relations() const
{
    QByteArray xml = xmlHead + "<Relationships xmlns=\"" + packageSpace + "\">";
    for (qsizetype i = 1; i <= m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        xml += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    return xml + relation("rIdS", "styles", "styles.xml") + relation("rIdT", "sharedStrings", "sharedStrings.xml") +
           "</Relationships>";
}

QByteArray WorkbookFile::styles() const
{
    QByteArray codes, styles;
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        const auto &[id, code] = m_formats.at(i);
        const QByteArray number = QByteArray::number(code.isEmpty() ? id : 164 + int(i));
        if (!code.isEmpty())
            codes += "<numFmt numFmtId=\"" + number + "\" formatCode=\"" + code + "\"/>";
        styles += "<xf numFmtId=\"" + number + "\" applyNumberFormat=\"1\"/>";
    }
    return xmlHead + "<styleSheet xmlns=\"" + mainSpace + "\"><numFmts>" + codes +
           "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>";
}

QByteArray WorkbookFile::bytes() const
{
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"[Content_Types].xml", xmlHead + "<Types/>"},
        {"_rels/.rels", xmlHead + "<Relationships xmlns=\"" + packageSpace + "\">" +
                            relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml", workbook()},
        {"xl/_rels/workbook.xml.rels", relations()},
        {"xl/styles.xml", styles()},
        {"xl/sharedStrings.xml", xmlHead + "<sst xmlns=\"" + mainSpace + "\">" + m_strings + "</sst>"}};
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        parts.push_back({"xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml",
                         xmlHead + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + m_sheets.at(i).rows +
                             "</sheetData></worksheet>"});
    }
    for (const auto &[name, content] : m_parts) {
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&name = name](const auto &one) { return one.first == name; });
        if (same != parts.end())
            same->second = content;
        else
            parts.push_back({name, content});
    }
    return zip(parts);
}

QString WorkbookFile::save(const QString &path) const
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes());
    return path;
}

QByteArray WorkbookFile::zip(const QList<std::pair<QByteArray, QByteArray>> &parts, const char *password)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : parts) {
        const zip_fileinfo info{};
        const uLong check = crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
        zipOpenNewFileInZip3_64(archive, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, password,
                                check, 0);
        zipWriteInFileInZip(archive, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tests
