#include "storage/text/decimal.h"
#include "storage/text/money.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

#include <limits>

using namespace storage;

class TstMoney : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("units");
        const std::pair<const char *, qint64> cases[] = {
            {"0", 0},
            {"12", 120'000},
            {"12.5", 125'000},
            {"1234.5678", 12'345'678},
            {"-3", -30'000},
            {"+3", 30'000},
            {".5", 5'000},
            {"¥1,234.50", 12'345'000},
            {"￥1,234.50", 12'345'000},
            {"$99.99", 999'900},
            {"12元", 120'000},
            {"0元", 0},
            {"1.2万", 120'000'000},
            {"1.23456万元", 123'456'000},
            {"2亿", 2'000'000'000'000},
            {"(3.00)", -30'000},
            {"（￥3.00）", -30'000},
            {"-¥5", -50'000},
            {"¥-5", -50'000},
            {"¥ 5.00", 50'000},
            {"１２．５元", 125'000},
            {"0.00005", 1},
            {"-0.00005", -1},
            {"0.00004999999", 0},
            {"1.23455", 12'346},
            {"'12.00", 120'000},
            {"=\"12.00\"", 120'000},
            {" 12 ", 120'000},
            {"1,234,567.89", 12'345'678'900},
            {"1.2E+3", 12'000'000},
            {"5e-1", 5'000},
            {"000012", 120'000},
            {"人民币12圆", 120'000},
            {"−12", -120'000},
            {"12.00元整", 120'000},
            {"922337203685477.5807", std::numeric_limits<qint64>::max()},
            {"0.000000000000000000000000000000000000000000000000000000000000000000000000001", 0},
        };
        for (const auto &[cell, units] : cases)
            QTest::newRow(cell) << QString::fromUtf8(cell) << units;
    }
    void amountsAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(qint64, units);
        std::int64_t actual = -777;
        QVERIFY(parseMoney(cell.toStdString(), actual));
        QCOMPARE(qint64(actual), units);
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"",           " ",
                                 "-",          "+",
                                 ".",          "元",
                                 "¥",          "abc",
                                 "12a",        "1.2.3",
                                 "1,23",       "1234,567",
                                 ",123",       "1,234,",
                                 "--5",        "-¥-5",
                                 "(-5)",       "()",
                                 "(5",         "5)",
                                 "1 2",        "12%",
                                 "无退款申请", "2026-11-22",
                                 "12:30",      "922337203685477.5808",
                                 "1e999",      "9999999999999999999999",
                                 "1e",         "e5",
                                 "NaN",        "￥ ",
                                 "万"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, cell);
        std::int64_t actual = -777;
        QVERIFY(!parseMoney(cell.toStdString(), actual));
        QCOMPARE(qint64(actual), qint64(-777));
    }

    void yuanIsRoundedToTheFenHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("yuan");
        QTest::addColumn<QString>("exact");
        const std::tuple<qint64, const char *, const char *> cases[] = {
            {0, "0.00", "0.00"},
            {12'345'000, "1234.50", "1234.50"},
            {50, "0.01", "0.005"},
            {49, "0.00", "0.0049"},
            {-50, "-0.01", "-0.005"},
            {-49, "0.00", "-0.0049"},
            {9'999'950, "1000.00", "999.995"},
            {12'345'678, "1234.57", "1234.5678"},
            {-10'000, "-1.00", "-1.00"},
            {std::numeric_limits<qint64>::max(), "922337203685477.58", "922337203685477.5807"},
            {std::numeric_limits<qint64>::min(), "-922337203685477.58", "-922337203685477.5808"},
        };
        for (const auto &[units, yuan, exact] : cases)
            QTest::newRow(exact) << units << QString::fromLatin1(yuan) << QString::fromLatin1(exact);
    }
    void yuanIsRoundedToTheFenHalfAwayFromZero()
    {
        QFETCH(qint64, units);
        QFETCH(QString, yuan);
        QFETCH(QString, exact);
        QCOMPARE(formatYuan(units), yuan);
        QCOMPARE(formatExact(units), exact);
    }

    void everyAmountReadsBackExactly()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 100'000; ++i) {
            const std::int64_t units = std::int64_t(random.generate64()) >> random.bounded(60);
            if (units == std::numeric_limits<std::int64_t>::min())
                continue;
            std::int64_t back = 0;
            QVERIFY(parseMoney(formatExact(units).toStdString(), back));
            QCOMPARE(back, units);
        }
    }

    void decimalsShiftAndRound()
    {
        std::int64_t value = 0;
        QVERIFY(parseDecimal("149", -2, value));
        QCOMPARE(value, 1);
        QVERIFY(parseDecimal("150", -2, value));
        QCOMPARE(value, 2);
        QVERIFY(parseDecimal("5", -1, value));
        QCOMPARE(value, 1);
        QVERIFY(parseDecimal("5", -2, value));
        QCOMPARE(value, 0);
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(5);
        static const std::string alphabet = "0123456789.,-+eE¥￥$()元万亿 ";
        for (int i = 0; i < 300'000; ++i) {
            std::string cell(random.bounded(16), '\0');
            for (char &c : cell)
                c = random.bounded(6) == 0 ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
            std::int64_t units = 0;
            if (!parseMoney(cell, units))
                QCOMPARE(units, 0);
        }
    }
};

SIYU_TEST(TstMoney, "tst_money")
#include "tst_money.moc"
