#include "tests/fuzz/fuzzfile.h"

#include <minizip/zip.h>

#include <QFile>
#include <QTemporaryDir>

namespace {

void add(zipFile archive, const char *name, const char *content, std::size_t size)
{
    const zip_fileinfo info{};
    zipOpenNewFileInZip(archive, name, &info, nullptr, 0, nullptr, 0, nullptr, 0, 0);
    zipWriteInFileInZip(archive, content, unsigned(size));
    zipCloseFileInZip(archive);
}

} // namespace

/// The first byte selects what the rest is: a complete archive, or one part of a workbook.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    if (data[0] % 4 == 0) {
        fuzz::readAsFile(data + 1, size - 1);
        return 0;
    }
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const char *const names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"};
    const std::string workbook = "<workbook><sheets><sheet name=\"S\" r:id=\"a\" xmlns:r=\"r\"/></sheets></workbook>";
    const std::string relations =
        "<Relationships><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship "
        "Id=\"b\" Type=\"/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" Type=\"/styles\" "
        "Target=\"styles.xml\"/></Relationships>";
    const std::string sheet = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45139.5</v></c></row>"
                              "</sheetData></worksheet>";
    zipFile archive = zipOpen(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    add(archive, "xl/workbook.xml", workbook.data(), workbook.size());
    add(archive, "xl/_rels/workbook.xml.rels", relations.data(), relations.size());
    const int part = data[0] % 4 - 1;
    add(archive, names[part], reinterpret_cast<const char *>(data) + 1, size - 1);
    if (part != 0)
        add(archive, names[0], sheet.data(), sheet.size());
    zipClose(archive, nullptr);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        fuzz::readAsFile(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    }
    return 0;
}
