#include "tests/app/tables/tablefixture.h"
#include "tests/app/tables/workbookfile.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QTemporaryDir>

using namespace app;
using tests::readTable;
using tests::readTableBytes;
using tests::Table;
using tests::WorkbookFile;

namespace {

QByteArray textCell(const char *place, const char *text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

const QByteArray people = row(1, textCell("A1", "客户名称") + textCell("B1", "手机")) +
                          row(2, textCell("A2", "甲文") + "<c r=\"B2\"><v>13900575001</v></c>");

QByteArray sheetWithMerges(const QByteArray &rows, const QByteArray &merges)
{
    return "<?xml version=\"1.0\"?><worksheet "
           "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>";
}

} // namespace

/// Workbooks from the real world: a cover sheet, merged cells, error cells, old and mislabelled Excel files.
class TstForeignWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void theFirstVisibleSheetWithAKnownHeaderIsRead()
    {
        const Table cover =
            readTableBytes(WorkbookFile().sheet("字典", row(1, textCell("A1", "说明"))).sheet("客户", people).bytes());
        QCOMPARE(cover.layout.sheet, QStringLiteral("客户"));
        const Table hidden = readTableBytes(WorkbookFile().sheet("A", people, "hidden").sheet("B", people).bytes());
        QCOMPARE(hidden.layout.sheet, QStringLiteral("B"));
        const Table unknown = readTableBytes(WorkbookFile()
                                                 .sheet("A", row(1, textCell("A1", "x") + textCell("B1", "y")))
                                                 .sheet("B", row(1, textCell("A1", "z")))
                                                 .bytes());
        QCOMPARE(unknown.layout.sheet, QStringLiteral("A"));
    }

    void cellsMergedOverRowsMeanTheirValueInEach()
    {
        const QByteArray rows = row(1, textCell("A1", "订单编号") + textCell("B1", "商品名称")) +
                                row(2, textCell("A2", "A-1") + textCell("B2", "茶")) + row(3, textCell("B3", "杯")) +
                                row(4, textCell("B4", "壶")) + row(5, textCell("A5", "A-2") + textCell("B5", "茶"));
        const Table table =
            readTableBytes(WorkbookFile()
                               .sheet("S", rows)
                               .part("xl/worksheets/sheet1.xml",
                                     sheetWithMerges(rows, "<mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B5:C5\"/>"))
                               .bytes());
        QCOMPARE(table.flat(), QStringLiteral("A-1|茶\nA-1|杯\nA-1|壶\nA-2|茶"));
    }

    void errorsInCellsAreEmptyCells()
    {
        const Table table =
            readTableBytes(WorkbookFile()
                               .sheet("S", row(1, textCell("A1", "客户名称") + textCell("B1", "备注")) +
                                               row(2, textCell("A2", "甲文") + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"))
                               .bytes());
        QCOMPARE(table.flat(), QStringLiteral("甲文|"));
        QCOMPARE(table.problems.size(), std::size_t(1));
        QCOMPARE(table.problems.front().value, QStringLiteral("#N/A"));
    }

    void aTimeWithoutAFormatCountsFromTheWorkbooksFirstDay()
    {
        const QByteArray rows = row(1, textCell("A1", "添加时间") + textCell("B1", "金额")) +
                                row(2, "<c r=\"A2\"><v>44866.430555555555</v></c><c r=\"B2\"><v>44866.43</v></c>");
        QCOMPARE(readTableBytes(WorkbookFile().sheet("S", rows).from1904().bytes()).flat(),
                 QStringLiteral("2026-11-02 10:20:00|44866.43"));
    }

    void daysWithoutAFormatCountFromTheWorkbooksFirstDay_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("read");
        QTest::newRow("a day") << QByteArray("添加时间") << QByteArray("44866") << QStringLiteral("2026-11-02");
        QTest::newRow("half a day") << QByteArray("添加时间") << QByteArray("44866.5") << QStringLiteral("2026-11-02 12:00:00");
        QTest::newRow("in English") << QByteArray("Order Date") << QByteArray("44866") << QStringLiteral("2026-11-02");
        QTest::newRow("a birthday") << QByteArray("生日") << QByteArray("31412") << QStringLiteral("1990-01-01");
        QTest::newRow("an amount") << QByteArray("金额") << QByteArray("44866") << QStringLiteral("44866");
        QTest::newRow("seconds") << QByteArray("停留时间") << QByteArray("44866") << QStringLiteral("44866");
        QTest::newRow("a number that is no day of ours") << QByteArray("添加时间") << QByteArray("13900575001") << QStringLiteral("13900575001");
        QTest::newRow("a day written out") << QByteArray("日期") << QByteArray("20261102") << QStringLiteral("20261102");
    }
    void daysWithoutAFormatCountFromTheWorkbooksFirstDay()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, number);
        QFETCH(QString, read);
        const QByteArray rows = row(1, textCell("A1", "客户名称") + textCell("B1", header)) +
                                row(2, textCell("A2", "甲文") + "<c r=\"B2\"><v>" + number + "</v></c>");
        QCOMPARE(readTableBytes(WorkbookFile().sheet("S", rows).from1904().bytes()).flat(), QStringLiteral("甲文|") + read);
        QCOMPARE(readTableBytes(WorkbookFile().sheet("S", rows).bytes()).flat(),
                 QStringLiteral("甲文|") + QString::fromLatin1(number)); // from 1900 whoever reads it counts right
    }

    void aHiddenSheetOfAnOldWorkbookIsNotChosen()
    {
        QFile file(tests::sourceFolder() + QStringLiteral("/tests/data/xls/old.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        for (const CsvSheet &sheet : readTableBytes(bytes).layout.sheets)
            QVERIFY(sheet.visible);
        const QByteArray name = QByteArray::fromHex("0201") + QByteArray::fromHex("a25b3762"); // 客户, of two wide signs
        const qsizetype at = bytes.indexOf(name);
        QVERIFY(at > 2);
        bytes[at - 2] = 1; // the state of the sheet in its record
        const Table table = readTableBytes(bytes);
        QVERIFY2(table.opened, qPrintable(table.error.message));
        QCOMPARE(table.layout.sheet, QStringLiteral("说明"));
        QVERIFY(!std::find_if(table.layout.sheets.begin(), table.layout.sheets.end(), [](const CsvSheet &sheet) {
                     return sheet.name == QStringLiteral("客户");
                 })->visible);
        CsvOptions options;
        options.sheet = QStringLiteral("客户");
        QCOMPARE(readTableBytes(bytes, options).layout.sheet, QStringLiteral("客户")); // asked for, it is read
    }

    void anOldWorkbookIsRead()
    {
        const Table table = readTable(tests::sourceFolder() + QStringLiteral("/tests/data/xls/old.xls"));
        QVERIFY2(table.opened, qPrintable(table.error.message));
        QCOMPARE(table.layout.encoding, QStringLiteral("xls"));
        QCOMPARE(table.layout.sheet, QStringLiteral("客户"));
        QCOMPARE(table.layout.sheets.size(), std::size_t(2));
        QCOMPARE(table.flat(), QStringLiteral("甲文|13900575001|2026-11-02 10:20:00|林悦|linyue|12|含,逗号\"引号\n"
                                              "乙文|13900575002|2026-11-03 09:00:00|林悦|linyue||\n"
                                              "丙文|13900575003|||||第五行"));
        QCOMPARE(table.numbers, QList<qint64>({2, 3, 5}));
        CsvOptions options;
        options.sheet = QStringLiteral("1");
        QCOMPARE(readTable(tests::sourceFolder() + QStringLiteral("/tests/data/xls/old.xls"), options).layout.sheet,
                 QStringLiteral("说明"));
        options.sheet = QStringLiteral("9");
        QVERIFY(!readTable(tests::sourceFolder() + QStringLiteral("/tests/data/xls/old.xls"), options).opened);
    }

    void halfAnOldWorkbookIsRefused()
    {
        QFile file(tests::sourceFolder() + QStringLiteral("/tests/data/xls/old.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const qsizetype size : {600, 1500, 3000}) {
            const Table table = readTableBytes(bytes.left(size));
            QVERIFY(!table.opened || !table.rows.isEmpty());
        }
    }

    void aWebPageCalledExcelIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("flat");
        QTest::newRow("plain") << QByteArray(
                                      "<html><head><meta charset=\"utf-8\"></head><body><table><tr><td>客户名称</td>"
                                      "<td>手机</td></tr><tr><td>甲</td><td>13900575009</td></tr></table>")
                               << QStringLiteral("甲|13900575009");
        QTest::newRow("untidy")
            << QByteArray("<?xml version=\"1.0\"?><html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><style>td{x}"
                          "</style><TABLE border=1><TR><TH>客户名称<TH>手机<TR><TD>A&amp;B&nbsp;<br>二<TD "
                          "x:num=\"139005750091\">"
                          "1.39E+11<!-- x --></TABLE>")
            << QStringLiteral("A&B \n二|139005750091");
        QTest::newRow("spans")
            << QByteArray("<table><tr><td>客户名称</td><td>手机</td><td>备注</td></tr>"
                          "<tr><td rowspan=2>甲</td><td colspan=\"2\">1</td></tr><tr><td>2</td><td>b</td></tr>"
                          "</table>")
            << QStringLiteral("甲|1|\n甲|2|b");
        QTest::newRow("GBK") << QByteArray("<html><meta charset=gb2312><table><tr><td>") +
                                    QByteArray::fromHex("bfcdbba7c3fbb3c6") + "</td><td>" +
                                    QByteArray::fromHex("cad6bbfa") + "</td></tr><tr><td>" +
                                    QByteArray::fromHex("bcd7") + "</td><td>13900575009</td></tr></table></html>"
                             << QStringLiteral("甲|13900575009");
    }
    void aWebPageCalledExcelIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, flat);
        const Table table = readTableBytes(bytes);
        QVERIFY2(table.opened, qPrintable(table.error.message));
        QCOMPARE(table.layout.columns.value(0), QStringLiteral("客户名称"));
        QCOMPARE(table.flat(), flat);
    }

    void textCalledExcelIsText()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("tab.xls")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("客户名称\t手机\n甲\t13900575008\n");
        file.close();
        QCOMPARE(readTable(file.fileName()).flat(), QStringLiteral("甲|13900575008"));
    }
};

SIYU_TEST(TstForeignWorkbooks, "tst_foreignworkbooks")
#include "tst_foreignworkbooks.moc"
