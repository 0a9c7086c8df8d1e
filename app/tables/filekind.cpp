#include "app/tables/filekind.h"

#include "app/tables/ziparchive.h"
#include "app/text.h"

#include <QIODevice>

namespace app {

namespace {

constexpr qint64 headSize = 64 * 1024;

/// Looks for "EncryptedPackage" as stored in the directory of a compound file: UTF-16.
bool namesEncryptedPackage(const QByteArray &bytes)
{
    QByteArray name;
    for (const char c : QByteArrayLiteral("EncryptedPackage"))
        name += QByteArray{1, c} + QByteArray{1, '\0'};
    return bytes.contains(name);
}

/// An object, or an array of objects, with a member: no table starts like this.
bool isJson(const QByteArray &head)
{
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < head.size() && QByteArrayView(" \t\r\n").contains(head.at(at)))
            ++at;
    };
    if (head.startsWith('[')) {
        ++at;
        skipBlanks();
    }
    if (at >= head.size() || head.at(at) != '{')
        return false;
    ++at;
    skipBlanks();
    if (at >= head.size() || head.at(at) != '"')
        return false;
    const qsizetype close = head.indexOf('"', at + 1);
    at = close + 1;
    skipBlanks();
    return close > 0 && at < head.size() && head.at(at) == ':';
}

} // namespace

FileKind fileKindOf(QIODevice &file)
{
    QByteArray head = file.read(headSize);
    FileKind kind = FileKind::Text;
    if (head.startsWith(QByteArrayLiteral("PK\x03\x04")) || head.startsWith(QByteArrayLiteral("PK\x05\x06"))) {
        kind = FileKind::Zip;
    } else if (head.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))) {
        kind = FileKind::OldExcel;
        // The directory is near the start or near the end.
        bool isProtected = namesEncryptedPackage(head);
        if (!isProtected && file.size() > headSize && file.seek(qMax(headSize, file.size() - 16 * headSize)))
            isProtected = namesEncryptedPackage(file.read(16 * headSize));
        if (isProtected)
            kind = FileKind::Protected;
    } else if (head.startsWith("%PDF-")) {
        kind = FileKind::Pdf;
    } else {
        head.truncate(4096);
        if (head.startsWith("\xEF\xBB\xBF"))
            head.remove(0, 3);
        head = head.trimmed().toLower();
        if (isJson(head))
            kind = FileKind::Json;
        if (head.startsWith("<?xml") && head.contains("urn:schemas-microsoft-com:office:spreadsheet"))
            kind = FileKind::XmlSpreadsheet;
        else if (head.startsWith('<') && (head.contains("<html") || head.contains("<table")))
            kind = FileKind::Html;
    }
    file.seek(0);
    return kind;
}

QString remedyFor(FileKind kind)
{
    switch (kind) {
    case FileKind::OldExcel:
        return Text::tr(
            "%1 is an old Excel file (.xls) that cannot be read. Open it in Excel or WPS and save it as .xlsx or CSV.");
    case FileKind::Protected:
        return Text::tr("%1 is password-protected. Open it with the password, then save it without one as .xlsx or "
                        "CSV.");
    case FileKind::Html:
        return Text::tr("%1 is actually a web page, whatever its extension, and has no table or is too large. Open "
                        "it in Excel or WPS and save it as .xlsx or CSV.");
    case FileKind::XmlSpreadsheet:
        return Text::tr("%1 is an old Excel XML spreadsheet. Open it in Excel or WPS and save it as .xlsx or CSV.");
    case FileKind::Pdf:
        return Text::tr("%1 is a PDF and has no table that can be read. Ask for the same list as .xlsx or CSV.");
    case FileKind::Text:
    case FileKind::Zip:
    case FileKind::Json:
        break;
    }
    return QStringLiteral("%1");
}

QString remedyForArchive(const ZipArchive &archive)
{
    if (archive.contains(QStringLiteral("xl/workbook.bin")))
        return Text::tr("This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx or CSV.");
    if (archive.containsSuffix(QStringLiteral(".iwa")))
        return Text::tr("This is an Apple Numbers file. Open it in Numbers and export it as .xlsx or CSV.");
    if (archive.contains(QStringLiteral("content.xml")))
        return Text::tr("This is a LibreOffice file (.ods). Open it in LibreOffice and save it as .xlsx or CSV.");
    if (archive.contains(QStringLiteral("word/document.xml")) ||
        archive.contains(QStringLiteral("ppt/presentation.xml")))
        return Text::tr("This is a document, not a workbook. Copy its table into a sheet and save that as .xlsx or "
                        "CSV.");
    return Text::tr("This is a .zip archive. Unpack it and choose the file inside.");
}

} // namespace app
