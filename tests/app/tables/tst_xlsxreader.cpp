#include "tests/app/tables/tablefixture.h"
#include "tests/app/tables/workbookfile.h"
#include "tests/testmain.h"

using namespace app;
using tests::Table;
using tests::WorkbookFile;

namespace {

Table read(const QByteArray &bytes, const CsvOptions &options = {})
{
    return tests::readTableBytes(bytes, options);
}

QByteArray inlineCell(const QByteArray &text, const QByteArray &place = {})
{
    return "<c" + (place.isEmpty() ? QByteArray() : " r=\"" + place + '"') + " t=\"inlineStr\"><is><t>" + text +
           "</t></is></c>";
}

QByteArray inlineRow(const QByteArrayList &texts)
{
    QByteArray row = "<row>";
    for (const QByteArray &text : texts)
        row += inlineCell(text);
    return row + "</row>";
}

/// A header with this many columns A, B, … and one row below.
Table readCells(const QByteArray &cells, int columns = 3, WorkbookFile file = {})
{
    QByteArrayList names;
    for (int i = 0; i < columns; ++i)
        names << QByteArray("name") + char('a' + i);
    CsvOptions options;
    options.headerRow = 1;
    return read(file.sheet("S", inlineRow(names) + "<row r=\"2\">" + cells + "</row>").bytes(), options);
}

} // namespace

class TstXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfEveryKindBecomeText_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("row");
        const auto row = [](const char *name, const char *cells, const char *text) {
            QTest::newRow(name) << QByteArray(cells) << QString::fromUtf8(text);
        };
        row("shared", "<c r=\"A2\" t=\"s\"><v>0</v></c>", "张三||");
        row("rich text, phonetics left out", "<c r=\"A2\" t=\"s\"><v>1</v></c>", "东京都||");
        row("blanks kept", "<c r=\"A2\" t=\"s\"><v>2</v></c>", " a ||");
        row("inline", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c>", "|xy|");
        row("formula text", "<c r=\"A2\" t=\"str\"><f>B1&amp;1</f><v>a_x000D_b</v></c>", "a\rb||");
        row("escaped underscore", "<c t=\"str\"><v>_x005F_x000D_</v></c>", "_x000D_||");
        row("no escape", "<c t=\"str\"><v>_x00ZZ_ _x12</v></c>", "_x00ZZ_ _x12||");
        row("escaped pair", "<c t=\"str\"><v>_xD83D__xDE00_</v></c>", "😀||");
        row("half a pair", "<c t=\"str\"><v>_xD83D_</v></c>", "\uFFFD||");
        row("booleans", "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>", "TRUE|FALSE|");
        row("error", "<c t=\"e\"><v>#N/A</v></c><c><v>1</v></c>", "|1|");
        row("number", "<c><v>13800138000</v></c><c t=\"n\"><v>1.38E+10</v></c>", "13800138000|13800000000|");
        row("formula's number", "<c><f>1+1</f><v>2</v></c>", "2||");
        row("iso date", "<c t=\"d\"><v>2023-08-01T22:02:00Z</v></c>", "2023-08-01 22:02:00||");
        row("date", "<c s=\"1\"><v>45139</v></c><c s=\"2\"><v>45139.918055555558</v></c>",
            "2023-08-01|2023-08-01 22:02:00|");
        row("percent and digits", "<c s=\"3\"><v>0.6025</v></c><c s=\"4\"><v>42</v></c>", "60.25%|000042|");
        row("a style that is not there", "<c s=\"99\"><v>5</v></c>", "5||");
        row("no place, then a place", "<c t=\"str\"><v>x</v></c><c r=\"C2\" t=\"str\"><v>z</v></c>", "x||z");
        row("places out of order", "<c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c>", "1||3");
        row("the same place twice", "<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c><c r=\"B2\"><v>3</v></c>", "1|3|");
        row("text with signs of CSV", "<c t=\"str\"><v>a,\"b\"&#10;c</v></c>", "a,\"b\"\nc||");
        row("an apostrophe and a quote first", "<c t=\"str\"><v>\"x</v></c><c t=\"str\"><v>'y</v></c>", "\"x|'y|");
        row("other elements", "<c r=\"A2\"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>", "1||");
    }
    void cellsOfEveryKindBecomeText()
    {
        QFETCH(QByteArray, cells);
        WorkbookFile file;
        file.strings("<si><t>张三</t></si><si><r><t>东京</t></r><r><rPr><b/></rPr><t>都</t></r><rPh sb=\"0\" eb=\"2\">"
                     "<t>とうきょう</t></rPh></si><si><t xml:space=\"preserve\"> a </t></si>");
        file.formats({{0, {}}, {14, {}}, {0, "yyyy/m/d h:mm"}, {10, {}}, {0, "000000"}});
        const Table table = readCells(cells, 3, file);
        QVERIFY2(table.opened, qPrintable(table.error.message));
        QTEST(table.flat(), "row");
    }

    void rowsKeepTheirNumbersInTheSheet()
    {
        const QByteArray rows = inlineRow({"客户导出 2024-01-05"}) + "<row r=\"3\">" + inlineCell("客户名称", "A3") +
                                inlineCell("手机", "B3") + "</row><row/><row r=\"6\">" + inlineCell("张三", "A6") +
                                "<c r=\"B6\"><v>13800138000</v></c></row><row r=\"7\">" + inlineCell("李四", "A7") +
                                "</row><row r=\"9\">" + inlineCell("合计", "A9") + "<c r=\"B9\"><v>2</v></c></row>";
        const Table table = read(WorkbookFile().sheet("客户", rows).bytes());
        QCOMPARE(table.layout.headerRow, 3);
        QCOMPARE(table.layout.columns, QStringList({QStringLiteral("客户名称"), QStringLiteral("手机")}));
        QCOMPARE(table.flat(), QStringLiteral("张三|13800138000\n李四|"));
        QCOMPARE(table.numbers, QList<qint64>({6, 7}));
        QCOMPARE(table.layout.encoding, QStringLiteral("xlsx"));
        QStringList told;
        for (const CsvProblem &problem : table.problems)
            told << QString::number(problem.row);
        QVERIFY2(told.contains(QStringLiteral("1")) && told.contains(QStringLiteral("9")),
                 qPrintable(told.join(QLatin1Char(' '))));
    }

    void rowsWithoutCellsAtTheirEndAreNoProblem()
    {
        QByteArray rows = inlineRow({"name", "phone", "note"});
        for (int i = 0; i < 5; ++i)
            rows += inlineRow({"n" + QByteArray::number(i), "1380013800" + QByteArray::number(i)});
        const Table table = read(WorkbookFile().sheet("S", rows).bytes());
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.rows.first().size(), 3);
        QCOMPARE(table.reasons(), QString());
    }

    void whatStandsRightOfTheTableIsTold()
    {
        QByteArray rows = inlineRow({"name", "phone"});
        for (int i = 0; i < 1500; ++i)
            rows += inlineRow({"n" + QByteArray::number(i), "1380013" + QByteArray::number(1000 + i)});
        rows += inlineRow({"last", "13800138000", "stray"});
        const Table table = read(WorkbookFile().sheet("S", rows).bytes());
        QCOMPARE(table.rows.size(), 1501);
        QCOMPARE(table.problems.size(), std::size_t(1));
        QCOMPARE(table.problems[0].row, std::int64_t(1502));
        QCOMPARE(table.problems[0].column, 3);
        QCOMPARE(table.problems[0].value, QStringLiteral("stray"));
    }

    void anInvalidCharacterIsReplacedAndItsCellNamed()
    {
        WorkbookFile file;
        file.strings("<si><t>sound</t></si><si><t>b&#x2;d</t></si>");
        const QByteArray rows = inlineRow({"name", "remark"}) + inlineRow({"a", "x&#1;y"}) + inlineRow({"b", "sound"}) +
                                "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
        const Table table = read(file.sheet("S", rows).bytes());
        QVERIFY2(table.opened && table.error.message.isEmpty(), qPrintable(table.error.message));
        QCOMPARE(table.flat(), QStringLiteral("a|x\uFFFDy\nb|sound\nsound|b\uFFFDd"));
        QCOMPARE(table.problems.size(), std::size_t(2));
        QCOMPARE(std::pair(table.problems[0].row, table.problems[0].column), std::pair(std::int64_t(2), 2));
        QCOMPARE(std::pair(table.problems[1].row, table.problems[1].column), std::pair(std::int64_t(4), 2));
        QVERIFY2(table.problems[0].reason.contains(QLatin1String("not valid")), qPrintable(table.reasons()));
        QCOMPARE(table.problems[0].value, QStringLiteral("x\uFFFDy"));
    }

    void oneRawNoncharacterDoesNotRefuseTheWorkbook()
    {
        const QByteArray rows =
            inlineRow({"name", "remark"}) + inlineRow({"a", "x\xEF\xBF\xBFy"}) + inlineRow({"b", "sound"});
        const Table table = read(WorkbookFile().sheet("S", rows).bytes());
        QVERIFY2(table.opened && table.error.message.isEmpty(), qPrintable(table.error.message));
        QCOMPARE(table.flat(), QStringLiteral("a|x\uFFFDy\nb|sound"));
        QCOMPARE(table.problems.size(), std::size_t(1));
    }

    void sheetsWithMissingDeclarationsAreRead_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("rowTag");
        const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        QTest::newRow("an attribute") << QByteArray("<worksheet" + space + "><sheetData>")
                                      << QByteArray("<row x14ac:dyDescent=\"0.25\">");
        QTest::newRow("no namespace") << QByteArray("<worksheet><sheetData>") << QByteArray("<row>");
        QTest::newRow("declared below the root")
            << QByteArray("<worksheet><sheetData" + space + ">") << QByteArray("<row>");
    }

    void sheetsWithMissingDeclarationsAreRead()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, rowTag);
        QByteArray rows = inlineRow({"name", "remark"}) + inlineRow({"a", "b"});
        rows.replace("<row>", rowTag);
        CsvOptions options;
        options.headerRow = 1;
        const Table table = read(WorkbookFile()
                                     .sheet("S", rows)
                                     .part("xl/worksheets/sheet1.xml", begin + rows + "</sheetData></worksheet>")
                                     .bytes(),
                                 options);
        QVERIFY2(table.opened && table.error.message.isEmpty(), qPrintable(table.error.message));
        QCOMPARE(table.flat(), QStringLiteral("a|b"));
    }

    void cellsOfAnotherNamespaceAreNoCells()
    {
        const QByteArray other = "<x:c xmlns:x=\"urn:other\" t=\"str\"><x:v>no</x:v></x:c>"
                                 "<c xmlns=\"urn:other\" t=\"str\"><v>no</v></c>";
        QCOMPARE(readCells("<c t=\"str\"><v>one</v></c>" + other +
                           "<c t=\"str\"><x:v xmlns:x=\"urn:other\">no</x:v><v>two</v></c>")
                     .flat(),
                 QStringLiteral("one|two|"));
    }

    void aDamagedPartIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        const QByteArray rows = inlineRow({"name", "id"}) + inlineRow({"a", "1"});
        QTest::newRow("sheet") << WorkbookFile().sheet("Orders", rows + "<row><c></row>").bytes()
                               << QStringLiteral("the sheet \"Orders\", in or after row 3,");
        QTest::newRow("texts") << WorkbookFile()
                                      .sheet("S", rows)
                                      .part("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>b")
                                      .bytes()
                               << QStringLiteral("the list of texts, in or after text 2,");
        QTest::newRow("styles") << WorkbookFile().sheet("S", rows).part("xl/styles.xml", "<styleSheet><x>").bytes()
                                << QStringLiteral("the part xl/styles.xml");
        QTest::newRow("workbook") << WorkbookFile().sheet("S", rows).part("xl/workbook.xml", "<workbook><a>").bytes()
                                  << QStringLiteral("the part xl/workbook.xml");
    }

    void aDamagedPartIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const Table table = read(bytes);
        QCOMPARE(table.error.kind, ErrorKind::Invalid);
        QVERIFY2(table.error.message.contains(named), qPrintable(table.error.message));
        QVERIFY2(table.error.detail.startsWith(QLatin1String("line ")), qPrintable(table.error.detail));
    }

    void problemsStandInTheOrderOfRows()
    {
        const QByteArray rows = inlineRow({"name", "id"}) +
                                "<row r=\"2\"><c t=\"str\"><v>a</v></c><c><v>4.40106199001011E+17</v></c></row>"
                                "<row r=\"5\"><c t=\"e\"><v>#REF!</v></c><c><v>7</v></c></row>"
                                "<row r=\"6\" hidden=\"1\"><c t=\"str\"><v>b</v></c><c><f>A1</f></c></row>";
        const Table table = read(WorkbookFile().sheet("S", rows).bytes());
        QList<qint64> order;
        for (const CsvProblem &problem : table.problems)
            order << problem.row;
        QCOMPARE(order, QList<qint64>({2, 3, 5, 6, 0}));
        QCOMPARE(table.problemCount, qint64(5));
        QCOMPARE(table.flat(), QStringLiteral("a|440106199001011000\n|7\nb|"));
    }

    void theFirstVisibleSheetIsRead()
    {
        WorkbookFile file;
        file.sheet("hidden", inlineRow({"name", "id"}) + inlineRow({"h", "1"}), "hidden")
            .sheet("very", inlineRow({"name", "id"}) + inlineRow({"v", "1"}), "veryHidden")
            .sheet("shown", inlineRow({"name", "id"}) + inlineRow({"s", "1"}))
            .sheet("other", inlineRow({"name", "id"}) + inlineRow({"o", "1"}));
        const QByteArray bytes = file.bytes();
        const Table table = read(bytes);
        QCOMPARE(table.flat(), QStringLiteral("s|1"));
        QCOMPARE(table.layout.sheet, QStringLiteral("shown"));
        QCOMPARE(table.layout.sheets.size(), std::size_t(4));
        QVERIFY(!table.layout.sheets[1].visible);
        CsvOptions options;
        options.sheet = QStringLiteral("Other");
        QCOMPARE(read(bytes, options).flat(), QStringLiteral("o|1"));
        options.sheet = QStringLiteral("1");
        QCOMPARE(read(bytes, options).flat(), QStringLiteral("h|1"));
        options.sheet = QStringLiteral("9");
        const Table missing = read(bytes, options);
        QVERIFY(!missing.opened);
        QCOMPARE(missing.error.kind, ErrorKind::NotFound);
        QVERIFY(missing.error.message.contains(QStringLiteral("shown")));
    }

    void anEmptySheetBeforeTheTableIsPassedOver()
    {
        WorkbookFile file;
        file.sheet("cover", {})
            .sheet("blank", inlineRow({" ", ""}))
            .sheet("data", inlineRow({"name", "id"}) + inlineRow({"s", "1"}));
        const QByteArray bytes = file.bytes();
        const Table table = read(bytes);
        QCOMPARE(table.flat(), QStringLiteral("s|1"));
        QCOMPARE(table.layout.sheet, QStringLiteral("data"));
        CsvOptions options;
        options.sheet = QStringLiteral("cover");
        QVERIFY(read(bytes, options).layout.columns.isEmpty());
    }

    void anEmptySheetSaysSo()
    {
        const Table table = read(WorkbookFile().sheet("S", {}).bytes());
        QVERIFY(table.opened);
        QVERIFY(table.layout.columns.isEmpty());
        QCOMPARE(table.problems.size(), std::size_t(1));
    }

    void farRowsAndColumnsAreNoTrouble()
    {
        const QByteArray rows = inlineRow({"name", "id"}) + inlineRow({"a", "1"}) + "<row r=\"1048576\">" +
                                inlineCell("b", "A1048576") + inlineCell("x", "XFD1048576") + "</row><row r=\"3\">" +
                                inlineCell("c") + "</row><row r=\"99999999999999\">" + inlineCell("d", "ZZZZ1") +
                                "</row>";
        const Table table = read(WorkbookFile().sheet("S", rows).bytes());
        QVERIFY(table.opened);
        QCOMPARE(table.numbers.mid(1), QList<qint64>({1048576, 1048577, 1048578}));
        QVERIFY2(table.reasons().contains(QStringLiteral("1048576/16384")), qPrintable(table.reasons()));
    }

    void strictAndOddPackagesAreUnderstood()
    {
        const QByteArray strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        const QByteArray strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const QByteArray packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        const QByteArray bytes = WorkbookFile::zip(
            {{"_rels/.rels", "<Relationships xmlns=\"" + packages + "\"><Relationship Id=\"a\" Type=\"" +
                                 strictRelations + "/officeDocument\" Target=\"/xl/Book.xml\"/></Relationships>"},
             {"xl\\book.xml",
              "<x:workbook xmlns:x=\"" + strict + "\" xmlns:q=\"" + strictRelations +
                  "\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" q:id=\"z\"/></x:sheets></x:workbook>"},
             {"xl/_rels/Book.xml.rels", "<Relationships xmlns=\"" + packages + "\"><Relationship Id=\"z\" Type=\"" +
                                            strictRelations +
                                            "/worksheet\" Target=\"./../xl/sheets/one.xml\"/></Relationships>"},
             {"xl/sheets/one.xml", "<x:worksheet xmlns:x=\"" + strict +
                                       "\"><x:sheetData><x:row><x:c t=\"str\"><x:v>name"
                                       "</x:v></x:c></x:row><x:row><x:c t=\"str\"><x:v>张三</x:v></x:c></x:row>"
                                       "</x:sheetData></x:worksheet>"}});
        const Table table = read(bytes);
        QVERIFY2(table.opened, qPrintable(table.error.message));
        QCOMPARE(table.layout.columns, QStringList(QStringLiteral("name")));
        QCOMPARE(table.flat(), QStringLiteral("张三"));
    }

    void daysFrom1904()
    {
        WorkbookFile file;
        file.from1904().formats({{14, {}}});
        QCOMPARE(readCells("<c s=\"0\"><v>43677</v></c>", 2, file).flat(), QStringLiteral("2023-08-01|"));
    }

    void aRealFileOfExcel()
    {
        const QString data = tests::sharedData();
        if (data.isEmpty())
            QSKIP("the shared data is not here");
        const Table table = tests::readTable(data + QStringLiteral("/names/Chinese_Family_Name_1k.xlsx"));
        QVERIFY(table.opened);
        QCOMPARE(table.layout.columns, QStringList({QStringLiteral("NameB"), QStringLiteral("TF")}));
        QCOMPARE(table.rows.size(), 1074);
        QCOMPARE(table.rows.first(), QStringList({QStringLiteral("王"), QStringLiteral("9520")}));
        QCOMPARE(table.reasons(), QString());
    }
};

SIYU_TEST(TstXlsxReader, "tst_xlsxreader")
#include "tst_xlsxreader.moc"
