#include "tests/app/tables/tablefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::readTableBytes;
using tests::Table;

/// Content next to the table in a file, and characters in cells that look like delimiters.
class TstDetection : public QObject
{
    Q_OBJECT

private slots:
    void separatorsInsideCellsAreNoDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("firstRow");
        QByteArray many = "手机,标签\n";
        for (int i = 0; i < 30; ++i)
            many += "139319390" + QByteArray::number(10 + i) + (i % 2 ? ",老客;VIP\n" : ",茶友;老客\n");
        QTest::newRow("two tags each") << many << QStringLiteral("13931939010|茶友;老客");
        QTest::newRow("three tags each")
            << QByteArray("客户名称,标签\n王小明,高意向;茶友;老客\n李婷,茶友;新客;老客\n陈,a;b;c\n")
            << QStringLiteral("王小明|高意向;茶友;老客");
        QTest::newRow("semicolons part the cells") << QByteArray("客户名称;标签\n王小明;高意向,茶友\n李婷;茶友,新客\n")
                                                   << QStringLiteral("王小明|高意向,茶友");
    }
    void separatorsInsideCellsAreNoDelimiter()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, firstRow);
        const Table table = readTableBytes(bytes);
        QCOMPARE(table.layout.columns.size(), 2);
        QCOMPARE(table.rows.value(0).join(QLatin1Char('|')), firstRow);
    }

    void aFewCharactersOfGbkAreChinese_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("flat");
        QTest::newRow("headers") << QByteArray::fromHex("b1eac7a92cb5e7bbb00a5649502c31333930303537303030310a")
                                 << QStringLiteral("VIP|13900570001");
        QTest::newRow("sound UTF-8 by chance")
            << QByteArray::fromHex("6e616d652c70686f6e650ac2accbbcceb02c31333938363437313635360a")
            << QStringLiteral("卢思伟|13986471656");
    }
    void aFewCharactersOfGbkAreChinese()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, flat);
        const Table table = readTableBytes(bytes);
        QCOMPARE(table.layout.encoding, QStringLiteral("GB18030"));
        QCOMPARE(table.flat(), flat);
    }

    void lettersOfTheWestStayUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *text :
             {"name,note\nMüller,é à ü\n", "name,note\nΣοφία,25°C\n", "name,note\nИван,±3\n", "name,note\nx,£5 · µΩ\n"})
            QTest::newRow(text) << QByteArray(text);
    }
    void lettersOfTheWestStayUtf8()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readTableBytes(bytes).layout.encoding, QStringLiteral("UTF-8"));
    }

    void whatStandsAboveTheTableIsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("firstColumn");
        QTest::addColumn<int>("columns");
        QByteArray rows;
        for (int i = 0; i < 5; ++i)
            rows += "客户" + QByteArray::number(i) + ",1390057000" + QByteArray::number(i);
        const auto people = [](const char *end) {
            QByteArray text;
            for (int i = 0; i < 5; ++i)
                text += "客户" + QByteArray::number(i) + ",1390057000" + QByteArray::number(i) + end;
            return text;
        };
        QTest::newRow("wider than the table")
            << "导出时间：2026-11-20 10:00:00,操作人：张三,店铺：某旗舰店,共300条\n客户名称,手机\n" + people("\n")
            << QStringLiteral("客户名称") << 2;
        QTest::newRow("as wide as the table")
            << "导出时间：2026-11-20,操作人：张三,共300条\n客户名称,手机,添加时间\n" + people(",2026-11-01\n")
            << QStringLiteral("客户名称") << 3;
        QTest::newRow("names and values") << QByteArray("导出时间,2026-11-20 10:00:00\n操作人,张三\n店铺,某旗舰店\n\n"
                                                        "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n"
                                                        "2600000000000000,tea0,0.00,交易成功,2026-11-01 00:10:00\n"
                                                        "2600000000000001,tea1,1.00,交易成功,2026-11-02 01:10:00\n")
                                          << QStringLiteral("订单编号") << 5;
    }
    void whatStandsAboveTheTableIsNoHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, firstColumn);
        QFETCH(int, columns);
        const Table table = readTableBytes(bytes);
        QCOMPARE(table.layout.columns.value(0), firstColumn);
        QCOMPARE(table.layout.columns.size(), columns);
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), columns);
    }

    void rowsThatAreNoneOfTheTableAreLeftOutAndTold()
    {
        const Table table = readTableBytes("客户名称,手机,添加时间\n甲文,13900570001,2026-11-17\n<<<<<<< HEAD\n"
                                           "=======\n>>>>>>> main\n------,------,------\n小计,1,\n说明：以下为新客,,\n"
                                           "共20条,,\n乙文,13900570002,2026-11-18\n");
        QCOMPARE(table.flat(), QStringLiteral("甲文|13900570001|2026-11-17\n乙文|13900570002|2026-11-18"));
        QCOMPARE(table.problemCount, 7);
    }

    void aLineBreakInsideQuotesStaysInItsRow()
    {
        const Table table = readTableBytes("\"a\";\"b\";\"c\"\n\"1\";\"2\";\"3\";\"\n\"\n");
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.front().mid(0, 3).join(QLatin1Char('|')), QStringLiteral("1|2|3"));
    }

    void columnsAlignedByBlanksAreRead()
    {
        const Table table = readTableBytes(" customer_id  date number_of_cds  dollar_value\n"
                                           " 00001 19970101  1   11.77\n 00002 19970112  1   12.00\n"
                                           " 00002 19970112  5   77.00\n 00003 19970102  2   20.76\n"
                                           " 00003 19970330  2   20.76\n");
        QCOMPARE(table.layout.columns, QStringList({QStringLiteral("customer_id"), QStringLiteral("date"),
                                                    QStringLiteral("number_of_cds"), QStringLiteral("dollar_value")}));
        QCOMPARE(table.rows.front().join(QLatin1Char('|')), QStringLiteral("00001|19970101|1|11.77"));
        QCOMPARE(table.rows.size(), 5);
    }

    void backslashesBeforeQuotesAndDelimitersAreEscapes()
    {
        const Table quoted = readTableBytes("name,note\n\"甲\",\"say \\\"hi\\\" and c:\\\\dir\"\n\"乙\",\"a\\\"b\"\n");
        QCOMPARE(quoted.rows.value(0).value(1), QStringLiteral("say \"hi\" and c:\\dir"));
        QCOMPARE(quoted.rows.value(1).value(1), QStringLiteral("a\"b"));
    }
};

SIYU_TEST(TstDetection, "tst_detection")
#include "tst_detection.moc"
