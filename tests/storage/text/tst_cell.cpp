#include "storage/text/cell.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

using namespace storage;

class TstCell : public QObject
{
    Q_OBJECT

private slots:
    void wrappingOfSpreadsheetsIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("clean");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("formula") << QByteArray("=\"0123\"") << QByteArray("0123");
        QTest::newRow("empty formula") << QByteArray("=\"\"") << QByteArray();
        QTest::newRow("doubled quotes") << QByteArray("=\"a\"\"b\"") << QByteArray("a\"b");
        QTest::newRow("formula with tabs") << QByteArray("\t=\"\t12 \"\t") << QByteArray("12");
        QTest::newRow("unfinished formula") << QByteArray("=\"12") << QByteArray("=\"12");
        QTest::newRow("sum") << QByteArray("=1+2") << QByteArray("=1+2");
        QTest::newRow("apostrophe") << QByteArray("'13800138000") << QByteArray("13800138000");
        QTest::newRow("apostrophe alone") << QByteArray("'") << QByteArray();
        QTest::newRow("inner apostrophe") << QByteArray("O'Hara") << QByteArray("O'Hara");
        QTest::newRow("tab") << QByteArray("\t123456\t") << QByteArray("123456");
        QTest::newRow("nbsp") << QByteArray("\xC2\xA0 12\xC2\xA0") << QByteArray("12");
        QTest::newRow("ideographic") << QByteArray("　张三　") << QByteArray("张三");
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF订单") << QByteArray("订单");
        QTest::newRow("zero width") << QByteArray("\xE2\x80\x8B王五\xE2\x80\x8B") << QByteArray("王五");
        QTest::newRow("direction marks") << QByteArray("\xE2\x80\xAD 138\xE2\x80\xAC") << QByteArray("138");
        QTest::newRow("inner blanks stay") << QByteArray(" a  b ") << QByteArray("a  b");
        QTest::newRow("emoji") << QByteArray(" 👨‍👩‍👧 ") << QByteArray("👨‍👩‍👧");
        QTest::newRow("stray bytes") << QByteArray(" \xA0\x80 ") << QByteArray("\xA0\x80");
    }
    void wrappingOfSpreadsheetsIsTakenOff()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, clean);
        std::string scratch;
        const std::string_view view = cleanCell({raw.constData(), std::size_t(raw.size())}, scratch);
        QCOMPARE(QByteArray(view.data(), qsizetype(view.size())), clean);
    }

    void emptyIsWrittenInManyWays()
    {
        for (const char *mark : {"", " ", "-", "--", "—", "——", "/", "无", "NULL", "null", "N/A", "n/a", "nan", "NaN",
                                 "\\N", "　", "－", " - "})
            QVERIFY2(isEmptyMark(mark), mark);
        for (const char *value : {"0", "no", "a", "———", "无名", "nano", "-1", "//", "NULLS"})
            QVERIFY2(!isEmptyMark(value), value);
    }

    void manyValuesInACellAreParted_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("all separators") << QStringLiteral("a,b，c、d;e；f|g｜h\ni")
                                        << QStringLiteral("a b c d e f g h i").split(QLatin1Char(' '));
        QTest::newRow("blanks") << QStringLiteral(" 高价值 ， 养猫,,")
                                << QStringList{QStringLiteral("高价值"), QStringLiteral("养猫")};
        QTest::newRow("one") << QStringLiteral("养猫 养狗") << QStringList{QStringLiteral("养猫 养狗")};
        QTest::newRow("none") << QStringLiteral(" , ，") << QStringList();
        QTest::newRow("same lead bytes") << QStringLiteral("！，。、ｚ")
                                         << QStringList{QStringLiteral("！"), QStringLiteral("。"),
                                                        QStringLiteral("ｚ")};
    }
    void manyValuesInACellAreParted()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, values);
        const std::string text = cell.toStdString();
        std::vector<std::string_view> parts;
        splitMany(text, parts);
        QStringList actual;
        for (const std::string_view part : parts)
            actual.append(QString::fromUtf8(part.data(), qsizetype(part.size())));
        QCOMPARE(actual, values);
    }

    void aValueInQuotesMayHoldSeparators_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("values");
        const auto add = [](const char *cell, const char *values) { // values are separated by /
            QTest::newRow(cell) << QString::fromUtf8(cell)
                                << QString::fromUtf8(values).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        };
        add("\"a,b\"; c ;\"d\"", "a,b/c/d");
        add("a， \"b|c\" ,\"\"\"d\"\",\"", "a/b|c/\"d\",");
        add("\"爆款\"商品,\"新品\"", "\"爆款\"商品/新品");
        add("c\"d,\"e;f\"g;\"", "c\"d/\"e/f\"g/\"");
        add("\"\",,a;", "a");
        add("", "");
    }
    void aValueInQuotesMayHoldSeparators()
    {
        QFETCH(QString, cell);
        const std::string text = cell.toStdString();
        std::vector<std::string_view> parts;
        std::deque<std::string> scratch;
        splitQuoted(text, parts, scratch);
        QStringList actual;
        for (const std::string_view part : parts)
            actual.append(QString::fromUtf8(part.data(), qsizetype(part.size())));
        QTEST(actual, "values");
    }

    void fullWidthBecomesHalfWidth()
    {
        QCOMPARE(QString::fromStdString(toHalfWidth("（ＡＢｃ１２３）　￥张𠮷~")), QStringLiteral("(ABc123) ￥张𠮷~"));
    }

    void percentsAndSharesAreOne_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("value"); // -1 for no value
        const std::pair<const char *, int> cases[] = {
            {"60.25", 6025},   {"60.25%", 6025}, {"0.6025", 6025},  {"６０．２５％", 6025},
            {"1", 10'000},     {"1%", 100},      {"1.01", 101},     {"0.5%", 50},
            {"100", 10'000},   {"0", 0},         {"0%", 0},         {"0.33335", 3334},
            {"12.345%", 1235}, {"150%", 15'000}, {"60.25 %", 6025}, {"", -1},
            {"%", -1},         {"abc", -1},      {"1e9", -1},
        };
        for (const auto &[cell, value] : cases)
            QTest::newRow(cell) << QString::fromUtf8(cell) << value;
    }
    void percentsAndSharesAreOne()
    {
        QFETCH(QString, cell);
        QFETCH(int, value);
        QCOMPARE(parsePermyriad(cell.toStdString()).value_or(-1), value);
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("value");
        const auto good = [](const char *cell, double value) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << true << value;
        };
        good("12", 12);
        good("-0.5", -0.5);
        good("+7", 7);
        good("1,234.5", 1234.5);
        good("-1,234,567", -1234567);
        good("１２．５", 12.5);
        good("1.5E3", 1500);
        good(" 3 ", 3);
        for (const char *bad : {"", "abc", "1,23", "1234,567", ",123", "1,234,", "12,345,67", "inf", "nan", "0x10",
                                "1e999", "1 2", "--1", "1.2.3", "1,2345", "1.5,000"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false << 0.0;
    }
    void numbersAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(bool, good);
        QFETCH(double, value);
        double actual = 0;
        QCOMPARE(parseNumber(cell.toStdString(), actual), good);
        QCOMPARE(actual, value);
    }

    void integersAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("value");
        const auto good = [](const char *cell, qint64 value) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << true << value;
        };
        good("12", 12);
        good("12.0", 12);
        good("12.", 12);
        good("1,234", 1234);
        good("－５", -5);
        good("9223372036854775807", std::numeric_limits<qint64>::max());
        for (const char *bad : {"", "12.5", "9223372036854775808", "1,23", "a", ".", "-", "."})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false << qint64(0);
    }
    void integersAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(bool, good);
        QFETCH(qint64, value);
        std::int64_t actual = 0;
        QCOMPARE(parseInteger(cell.toStdString(), actual), good);
        QCOMPARE(qint64(actual), value);
    }

    void idsThatASpreadsheetRoundedAreFlagged()
    {
        for (const char *bad : {"1930123456789000", "193012345678912000", "1.93E+17", "1.93012345678912E+17"})
            QVERIFY2(losesExcelDigits(bad), bad);
        for (const char *good : {"193012345678912345", "1930123456789123000", "123456789012000", "123", "",
                                 "P2025000000000000000", "1.93", "E+17", "1.930E+3", "12E+3X"})
            QVERIFY2(!losesExcelDigits(good), good);
    }

    void anExponentThatHidesNoDigitIsUndone()
    {
        const auto read = [](std::string_view id) {
            std::string scratch;
            readExcelId(id, scratch);
            return std::string(id);
        };
        QCOMPARE(read("1.93012000123E+11"), std::string("193012000123"));
        QCOMPARE(read("1.9300E+3"), std::string("1930"));
        QCOMPARE(read("1.93012E+18"), std::string("1.93012E+18"));
        QCOMPARE(read("5E+0"), std::string("5"));
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(11);
        static const std::string alphabet = "=\"'\t \xEF\xBB\xBF\xE3\x80\x81\xC2\xA0\xF0\x9F"
                                            "0123456789.,-+eE%()";
        for (int i = 0; i < 200'000; ++i) {
            std::string cell(random.bounded(14), '\0');
            for (char &c : cell)
                c = random.bounded(4) == 0 ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
            std::string scratch;
            const std::string_view clean = cleanCell(cell, scratch);
            QVERIFY(clean.size() <= cell.size());
            QCOMPARE(trimmed(clean), clean);
            std::vector<std::string_view> parts;
            splitMany(cell, parts);
            std::deque<std::string> undoubled;
            splitQuoted(cell, parts, undoubled);
            isEmptyMark(cell);
            toHalfWidth(cell);
            double number = 0;
            std::int64_t integer = 0;
            const bool isInteger = parseInteger(cell, integer);
            if (isInteger && std::abs(integer) < 1'000'000)
                QVERIFY2(parseNumber(cell, number) && std::int64_t(number) == integer, cell.c_str());
            parsePermyriad(cell);
            losesExcelDigits(cell);
        }
    }
};

SIYU_TEST(TstCell, "tst_cell")
#include "tst_cell.moc"
