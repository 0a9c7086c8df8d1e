#include "tests/app/csv/tablefixture.h"
#include "tests/app/xlsx/workbookfile.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;
using tests::WorkbookFile;

namespace {

const QByteArray oldExcel = QByteArray::fromHex("D0CF11E0A1B11AE1");

QByteArray wide(const char *text)
{
    QByteArray bytes;
    for (; *text != 0; ++text)
        bytes += QByteArray{1, *text} + QByteArray{1, '\0'};
    return bytes;
}

QByteArray soundFile(int rows = 3)
{
    QByteArray xml;
    for (int i = 0; i < rows; ++i)
        xml += "<row><c t=\"inlineStr\"><is><t>name" + QByteArray::number(i) + "</t></is></c><c><v>" +
               QByteArray::number(i * 7919) + "</v></c></row>";
    return WorkbookFile().sheet("S", xml).bytes();
}

} // namespace

class TstOtherFiles : public QObject
{
    Q_OBJECT

private slots:
    void filesThatAreNoTableSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &bytes, const char *part) {
            QTest::newRow(name) << bytes << QString::fromUtf8(part);
        };
        row("old Excel", oldExcel + QByteArray(1000, '\0') + wide("Workbook"), ".xls)");
        row("with a password", oldExcel + QByteArray(200'000, '\0') + wide("EncryptedPackage"), "password");
        row("an entry with a password",
            WorkbookFile::zip({{"xl/workbook.xml", "<workbook><sheets/></workbook>"}}, "secret"), "password");
        row("ods",
            WorkbookFile::zip(
                {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}),
            ".ods");
        row("numbers", WorkbookFile::zip({{"Index/Document.iwa", "x"}}), "Numbers");
        row("xlsb", WorkbookFile::zip({{"xl/workbook.bin", "x"}}), ".xlsb");
        row("docx", WorkbookFile::zip({{"word/document.xml", "<x/>"}}), "document");
        row("zip", WorkbookFile::zip({{"a.csv", "a,b"}}), ".zip");
        row("html", "\xEF\xBB\xBF\n<HTML><body>1", "web page");
        row("xml", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "XML");
        row("pdf", "%PDF-1.4\n", "PDF");
        row("half a zip", soundFile().left(300), "damaged");
        row("only the sign of a zip", "PK\x03\x04", "damaged");
        row("an empty zip", WorkbookFile::zip({}), "");
        row("no sheets", WorkbookFile().bytes(), "no sheet");
        row("a workbook that breaks off",
            WorkbookFile().sheet("S", {}).part("xl/workbook.xml", "<workbook><sheets>").bytes(), "damaged");
        row("strings that break off",
            WorkbookFile().sheet("S", {}).part("xl/sharedStrings.xml", "<sst><si><t>a").bytes(), "damaged");
        row("styles that are no XML", WorkbookFile().sheet("S", {}).part("xl/styles.xml", "styles").bytes(), "damaged");
        row("a document type",
            WorkbookFile()
                .sheet("S", {})
                .part("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><sst><si><t>&a;</t></si></sst>")
                .bytes(),
            "");
    }
    void filesThatAreNoTableSayWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const Table table = tests::readTableBytes(bytes);
        QVERIFY(!table.opened);
        QCOMPARE(table.error.kind, ErrorKind::Invalid);
        QVERIFY(!table.error.message.isEmpty());
        QVERIFY2(table.error.message.contains(part), qPrintable(table.error.message));
        QVERIFY2(!table.error.message.contains(QStringLiteral("%1")), qPrintable(table.error.message));
    }

    void theNameDoesNotMatter()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("really text.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,id\na,1\n");
        file.close();
        QCOMPARE(tests::readTable(file.fileName()).flat(), QStringLiteral("a|1"));
        QCOMPARE(tests::readTableBytes(soundFile()).rows.size(), 3);
    }

    void aSheetThatBreaksOffGivesItsRowsAndAnError()
    {
        QByteArray xml = "<worksheet><sheetData><row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>id</v></c></row>";
        for (int i = 0; i < 60'000; ++i)
            xml += "<row><c t=\"str\"><v>name " + QByteArray::number(i) + " of a person</v></c><c><v>" +
                   QByteArray::number(i) + "</v></c></row>";
        const Table table = tests::readTableBytes(
            WorkbookFile().sheet("S", {}).part("xl/worksheets/sheet1.xml", xml + "<row><c").bytes());
        QVERIFY(table.opened);
        QCOMPARE(table.error.kind, ErrorKind::Invalid);
        QVERIFY(table.rows.size() > 10'000);
    }

    void bombsAreNotUnpacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray blanks(72 * 1024 * 1024, ' ');
        QTest::newRow("between rows") << WorkbookFile()
                                             .sheet("S", {})
                                             .part("xl/worksheets/sheet1.xml",
                                                   "<worksheet><sheetData>" + blanks + "</sheetData></worksheet>")
                                             .bytes();
        QTest::newRow("in a text") << WorkbookFile().sheet("S", {}).strings("<si><t>" + blanks + "</t></si>").bytes();
    }
    void bombsAreNotUnpacked()
    {
        QFETCH(QByteArray, bytes);
        const Table table = tests::readTableBytes(bytes);
        QCOMPARE(table.error.kind, ErrorKind::Invalid);
        QVERIFY2(table.error.message.contains(QStringLiteral("unpacked file is far larger")), qPrintable(table.error.message));
    }

    void aRowOfEndlessTextIsCut()
    {
        const QByteArray text(200'000, 'x');
        QByteArray row = "<row><c t=\"str\"><v>name</v></c></row><row>";
        for (int i = 0; i < 16'384; ++i)
            row += "<c t=\"s\"><v>0</v></c>";
        const Table table = tests::readTableBytes(
            WorkbookFile().strings("<si><t>" + text + "</t></si>").sheet("S", row + "</row>").bytes());
        QVERIFY(table.opened);
        QVERIFY2(table.reasons().contains(QStringLiteral("4 MB")), qPrintable(table.reasons().left(500)));
    }
};

SIYU_TEST(TstOtherFiles, "tst_otherfiles")
#include "tst_otherfiles.moc"
