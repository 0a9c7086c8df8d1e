#include "app/imports/knownheaders.h"
#include "app/tables/sniffer.h"
#include "tests/testmain.h"

using namespace app;

namespace {

CsvLayout sniff(const QString &text, CsvOptions options = {})
{
    options.isKnownHeader = isKnownHeader;
    return sniffText(text.toStdString(), true, options);
}

} // namespace

class TstSniffer : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDialect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("quote");
        QTest::addColumn<int>("columns");
        const auto row = [](const char *name, const char *text, char delimiter, char quote, int columns) {
            QTest::newRow(name) << QString::fromUtf8(text) << delimiter << quote << columns;
        };
        row("comma", "a,b,c\n1,2,3\n4,5,6\n", ',', '"', 3);
        row("semicolon with decimal commas", "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ';', '"', 3);
        row("tab", "a\tb\n1, one\t2\n3, two\t4\n", '\t', '"', 2);
        row("bar", "姓名|手机\n张三|13800138000\n李四|13900139000\n", '|', '"', 2);
        row("blank with quotes", "id day note\n1 2024-01-02 \"a b\"\n2 2024-01-03 \"c d e\"\n", ' ', '"', 3);
        row("apostrophes as quotes", "a,b,c\n1,'x, y',2\n2,'z, w',3\n3,'v, u',4\n", ',', '\'', 3);
        row("apostrophes in words", "a,b\n1,it's\n2,won't\n", ',', '"', 2);
        row("one column", "phone\n13800138000\n13900139000\n", ',', '"', 1);
        row("sentences are not blanks' columns", "note\nI met him here\nShe went home again\n", ',', '"', 1);
        row("times are no colons' columns", "time\n12:30:45\n12:31:45\n", ',', '"', 1);
        row("sep line", "sep=;\na;b\n1;2\n", ';', '"', 2);
    }
    void findsTheDialect()
    {
        QFETCH(QString, text);
        const CsvLayout layout = sniff(text);
        QTEST(layout.dialect.delimiter, "delimiter");
        QTEST(*layout.dialect.quote, "quote");
        QTEST(int(layout.columns.size()), "columns");
    }

    void findsEscapesAndLineEnds()
    {
        QCOMPARE(sniff(QStringLiteral("a,b\n1,\"x \\\"y\\\", z\"\n2,\"u \\\"v\\\", w\"\n")).dialect.escape,
                 CsvEscape::Backslash);
        QCOMPARE(sniff(QStringLiteral("a,b\n1,\"x \"\"y\"\", z\"\n")).dialect.escape, CsvEscape::Doubled);
        QCOMPARE(sniff(QStringLiteral("a,b\r1,2\r3,4\r")).dialect.lineEnding, CsvLineEnding::Cr);
        QCOMPARE(sniff(QStringLiteral("a,b\r\n1,2\r\n")).dialect.lineEnding, CsvLineEnding::CrLf);
        QCOMPARE(sniff(QStringLiteral("a,b\r\n1,2\n3,4\r5,6\n")).dialect.lineEnding, CsvLineEnding::Mixed);
        QVERIFY(sniff(QStringLiteral("a, b, c\n1, 2, 3\n")).dialect.blankAfterDelimiter);
        QVERIFY(!sniff(QStringLiteral("a,b,c\n1, 2,3\n")).dialect.blankAfterDelimiter);
    }

    void findsTheHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("header");
        QTest::addColumn<int>("dataRow");
        QTest::addColumn<QStringList>("columns");
        const auto row = [](const char *name, const char *text, int header, int dataRow, const QStringList &columns) {
            QTest::newRow(name) << QString::fromUtf8(text) << header << dataRow << columns;
        };
        const QStringList people{QStringLiteral("客户名称"), QStringLiteral("手机"), QStringLiteral("添加时间")};
        row("row 1", "客户名称,手机,添加时间\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-03\n", 1, 2,
            people);
        row("a title above", "客户导出 2024-01-05 10:00\n客户名称,手机,添加时间\n张三,13800138000,2024-01-02\n", 2, 3,
            people);
        row("title and blank above",
            "客户导出,,\n,,\n客户名称,手机,添加时间\n张三,13800138000,2024-01-02\n李四,139,2024-01-03\n", 3, 4, people);
        row("a note below",
            "客户名称,手机,添加时间\n必填,选填,格式如年月日\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-"
            "03\n王五,13900139001,2024-01-04\n",
            1, 3, people);
        row("none", "1,2024-01-02,9.5\n2,2024-01-03,8.5\n", 0, 1,
            {QStringLiteral("Column 1"), QStringLiteral("Column 2"), QStringLiteral("Column 3")});
        row("two rows",
            "客户,客户,跟进\n姓名,手机,时间\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-03\n王五,"
            "13900139001,2024-01-04\n",
            2, 3, {QStringLiteral("姓名"), QStringLiteral("手机"), QStringLiteral("时间")});
        row("two full rows",
            "name,phone,day\n姓名,手机,时间\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-03\n王五,"
            "13900139001,2024-01-04\n",
            1, 3, {QStringLiteral("name 姓名"), QStringLiteral("phone 手机"), QStringLiteral("day 时间")});
        row("only text", "name,city\nAda,London\nGrace,New York\n", 1, 2,
            {QStringLiteral("name"), QStringLiteral("city")});
        row("duplicate names", "订单号,分销员,分销员\nE1,a,b\nE2,c,d\n", 1, 2,
            {QStringLiteral("订单号"), QStringLiteral("分销员"), QStringLiteral("分销员")});
        row("duplicate names that are known", "客户名称,标签,标签,添加人\n张三,甲,乙,小王\n李四,丙,丁,小王\n", 1, 2,
            {QStringLiteral("客户名称"), QStringLiteral("标签"), QStringLiteral("标签"), QStringLiteral("添加人")});
        row("duplicate names in English", "name,phone,phone\n王一,139****0001,\n王二,139****0002,\n", 1, 2,
            {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("phone")});
        row("brackets behind names", "称呼,手机（11位）\n甲,13800000001\n乙,13800000002\n", 1, 2,
            {QStringLiteral("称呼"), QStringLiteral("手机（11位）")});
        row("hints below", "客户名称,手机\n必填,选填\n甲,13800000001\n乙,13800000002\n", 1, 3,
            {QStringLiteral("客户名称"), QStringLiteral("手机")});
        row("forms below", "客户名称,手机,添加时间\n文本,11位手机号,如 2024-01-01\n甲,13800000001,2024-01-01\n", 1, 3,
            people);
        row("a nameless column at the end", "客户名称,手机,添加时间,\n张三,13800138000,2024-01-02,\n", 1, 2, people);
        row("blanks around names", " 客户名称 ,手机\t,添加时间\n张三,13800138000,2024-01-02\n", 1, 2, people);
        row("a quote too many", "\"客户名称,手机,添加时间\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-03\n",
            1, 2, {QStringLiteral("\"客户名称"), QStringLiteral("手机"), QStringLiteral("添加时间")});
        row("a delimiter too many",
            "客户名称,,手机,添加时间\n张三,13800138000,2024-01-02\n李四,13900139000,2024-01-03\n", 1, 2, people);
    }
    void findsTheHeader()
    {
        QFETCH(QString, text);
        const CsvLayout layout = sniff(text);
        QTEST(layout.headerRow, "header");
        QTEST(int(layout.firstDataRow), "dataRow");
        QTEST(layout.columns, "columns");
    }

    void whatAPersonGivesIsNotQuestioned()
    {
        CsvOptions options;
        options.headerRow = 2;
        options.delimiter = ';';
        const CsvLayout layout = sniff(QStringLiteral("a,b\nc;d\n1;2\n"), options);
        QCOMPARE(layout.columns, QStringList({QStringLiteral("c"), QStringLiteral("d")}));
        options.headerRow = 0;
        QCOMPARE(sniff(QStringLiteral("c;d\n1;2\n"), options).firstDataRow, std::int64_t(1));
    }

    void anEmptyFileSaysSo()
    {
        const CsvLayout layout = sniff({});
        QVERIFY(layout.columns.isEmpty());
        QCOMPARE(layout.problems.size(), std::size_t(1));
    }

    void headersCompareWithoutBlanksAndWidth()
    {
        QCOMPARE(normalizedHeader(QStringLiteral(" 商品总价（元）\u00A0")), QStringLiteral("商品总价(元)"));
    }
};

SIYU_TEST(TstSniffer, "tst_sniffer")
#include "tst_sniffer.moc"
