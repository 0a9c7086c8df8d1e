#include "storage/text/datetime.h"
#include "tests/testmain.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace storage;
using Kind = ParsedTime::Kind;

namespace {

QString clock(int ms)
{
    return QTime::fromMSecsSinceStartOfDay(ms).toString(ms % 1000 == 0 ? QStringLiteral("HH:mm:ss")
                                                                       : QStringLiteral("HH:mm:ss.zzz"));
}

QString described(const ParsedTime &time)
{
    switch (time.kind) {
    case Kind::Never:
        return QStringLiteral("never");
    case Kind::Day:
        return isoDay(time.day);
    case Kind::LocalTime:
        return isoDay(time.day) + QLatin1Char(' ') + clock(time.msOfDay);
    case Kind::Instant:
        return QDateTime::fromMSecsSinceEpoch(time.instant, Qt::UTC).toString(Qt::ISODate);
    case Kind::None:
        break;
    }
    return {};
}

} // namespace

class TstDateTime : public QObject
{
    Q_OBJECT

private slots:
    void timesAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> cases[] = {
            {"2023-08-01 22:02:03", "2023-08-01 22:02:03"},
            {"2023-08-01T22:02:03", "2023-08-01 22:02:03"},
            {"2023/8/1 22:02", "2023-08-01 22:02:00"},
            {"2023/8/1  9:02", "2023-08-01 09:02:00"},
            {"2023-08-01", "2023-08-01"},
            {"2023.08.01", "2023-08-01"},
            {"2023.8.1 7:05:09", "2023-08-01 07:05:09"},
            {"2023年8月1日", "2023-08-01"},
            {"2023年08月01日 22:02", "2023-08-01 22:02:00"},
            {"2023年8月1日22时02分03秒", "2023-08-01 22:02:03"},
            {"2023年8月1日 22时02分", "2023-08-01 22:02:00"},
            {"2023-08-01 22:02:03.456", "2023-08-01 22:02:03.456"},
            {"2023-08-01 22:02:03.4567891", "2023-08-01 22:02:03.456"},
            {"2023-08-01T22:02:03Z", "2023-08-01T22:02:03Z"},
            {"2023-08-01T22:02:03.000+08:00", "2023-08-01T14:02:03Z"},
            {"2023-08-01 22:02:03 +0800", "2023-08-01T14:02:03Z"},
            {"2023-08-01T22:02-05:30", "2023-08-02T03:32:00Z"},
            {"2023-08-01T22:02:03+08", "2023-08-01T14:02:03Z"},
            {"2023/8/1 10:02 PM", "2023-08-01 22:02:00"},
            {"2023/8/1 12:02:00 AM", "2023-08-01 00:02:00"},
            {"2023/8/1 12:02 pm", "2023-08-01 12:02:00"},
            {"2023/8/1 下午 3:04", "2023-08-01 15:04:00"},
            {"2023/8/1 下午3:04:05", "2023-08-01 15:04:05"},
            {"2023/8/1 上午 9:00", "2023-08-01 09:00:00"},
            {"2023/8/1 凌晨12:30", "2023-08-01 00:30:00"},
            {"2023/8/1 中午11:30", "2023-08-01 11:30:00"},
            {"2023/8/1 星期二 9:00", "2023-08-01 09:00:00"},
            {"2023-08-01 周二", "2023-08-01"},
            {"11/28/2016", "2016-11-28"},
            {"28/11/2016", "2016-11-28"},
            {"11/28/2016 10:02 PM", "2016-11-28 22:02:00"},
            {"11/11/2016", "2016-11-11"},
            {"11/8/2016", ""},
            {"13/13/2016", ""},
            {"20230801", "2023-08-01"},
            {"19970101", "1997-01-01"},
            {"202308012202", "2023-08-01 22:02:00"},
            {"20230801220203", "2023-08-01 22:02:03"},
            {"45139", "2023-08-01"},
            {"45139.0", "2023-08-01"},
            {"45139.91806", "2023-08-01 22:02:00"},
            {"45139.9180555556", "2023-08-01 22:02:00"},
            {"45139.999999999", "2023-08-02 00:00:00"},
            {"25569", "1970-01-01"},
            {"36526", "2000-01-01"},
            {"1690898523", "2023-08-01T14:02:03Z"},
            {"1690898523000", "2023-08-01T14:02:03Z"},
            {"1690898523.0", "2023-08-01T14:02:03Z"},
            {"0001-01-01", "never"},
            {"0001-01-01 00:00:00", "never"},
            {"0001-01-01T00:00:00Z", "never"},
            {"0001/1/1 0:00:00", "never"},
            {"0000-00-00", "never"},
            {"0000-00-00 00:00:00", "never"},
            {"２０２３－０８－０１", "2023-08-01"},
            {"=\"2023-08-01 22:02:03\"", "2023-08-01 22:02:03"},
            {"\t2023-08-01 22:02:03\t", "2023-08-01 22:02:03"},
            {"'2023-08-01", "2023-08-01"},
            {"2024-02-29", "2024-02-29"},
            {"2023-02-30", ""},
            {"2023-02-29 10:00:00", ""},
            {"2023-13-01", ""},
            {"2023-00-10", ""},
            {"20230230", ""},
            {"2023-08-01 24:00:00", "2023-08-02 00:00:00"},
            {"2023/7/31 24:00", "2023-08-01 00:00:00"},
            {"2023-08-01 24:01:00", ""},
            {"26-7-30 10:20", "2026-07-30 10:20:00"},
            {"90-5-6", "1990-05-06"},
            {"90/5/6", "1990-05-06"},
            {"3/13/26 10:00", "2026-03-13 10:00:00"},
            {"3/12/26 10:00", ""},
            {"26/3/12 10:00", ""},
            {"2026/7/30 AM 10:20", "2026-07-30 10:20:00"},
            {"2023-08-01 22:60:00", ""},
            {"2023-08-01 22:02:60", ""},
            {"2023-08-01 22", ""},
            {"2023-08-01 22:02:03 Mars", ""},
            {"2023/8/1 13:00 AM", ""},
            {"2023-08-01T22:02:03+99:00", ""},
            {"2023-08", ""},
            {"2023/08-01", ""},
            {"23/8/1", ""},
            {"8月1日", ""},
            {"1890-01-01", ""},
            {"12345", ""},
            {"99999", ""},
            {"13800138000", ""},
            {"0", ""},
            {"1.5", ""},
            {"昨天", ""},
            {"", ""},
            {"-", ""},
            {"2023-08-01-02", ""},
        };
        for (const auto &[cell, expected] : cases)
            QTest::newRow(*cell ? cell : "empty") << QString::fromUtf8(cell) << QString::fromUtf8(expected);
    }
    void timesAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(described(parseTime(cell.toStdString())), expected);
    }

    void theOrderOfAColumnDecidesTheAmbiguous()
    {
        QCOMPARE(described(parseTime("11/8/2016", DateOrder::MonthFirst)), QStringLiteral("2016-11-08"));
        QCOMPARE(described(parseTime("11/8/2016", DateOrder::DayFirst)), QStringLiteral("2016-08-11"));
        QCOMPARE(described(parseTime("11/28/2016", DateOrder::DayFirst)), QStringLiteral("2016-11-28"));
        QCOMPARE(int(dateOrderOf("11/28/2016")), int(DateOrder::MonthFirst));
        QCOMPARE(int(dateOrderOf("28/11/2016 10:00")), int(DateOrder::DayFirst));
        QCOMPARE(int(dateOrderOf("11/8/2016")), int(DateOrder::Unknown));
        QCOMPARE(int(dateOrderOf("2016-11-28")), int(DateOrder::Unknown));
        QCOMPARE(int(dateOrderOf("")), int(DateOrder::Unknown));
    }

    void anOrderDecidesYearsOfTwoDigits()
    {
        QCOMPARE(described(parseTime("3/12/26", DateOrder::MonthFirst)), QStringLiteral("2026-03-12"));
        QCOMPARE(described(parseTime("3/12/26", DateOrder::DayFirst)), QStringLiteral("2026-12-03"));
        QCOMPARE(described(parseTime("26/3/12", DateOrder::MonthFirst)), QStringLiteral("2026-03-12"));
        QCOMPARE(described(parseTime("26/3/12", DateOrder::DayFirst)), QStringLiteral("2012-03-26"));
        QCOMPARE(int(dateOrderOf("3/13/26")), int(DateOrder::MonthFirst));
        QCOMPARE(int(dateOrderOf("26/3/12")), int(DateOrder::Unknown));
    }

    void datesThatNeedAnOrderAreKnown()
    {
        QVERIFY(needsDateOrder("3/12/2026 10:00"));
        QVERIFY(needsDateOrder("3/12/26"));
        QVERIFY(!needsDateOrder("3/3/2026"));
        QVERIFY(!needsDateOrder("13/3/2026"));
        QVERIFY(!needsDateOrder("2026/3/12"));
        QVERIFY(!needsDateOrder("昨天"));
        QVERIFY(!needsDateOrder("1990/13/05"));
    }

    void randomBytesNeverCrashAndNeverLeaveTheDay()
    {
        QRandomGenerator random(9);
        static const std::string alphabet = "0123456789012//--::.. TZ+年月日下午PMAM";
        for (int i = 0; i < 300'000; ++i) {
            std::string cell(random.bounded(24), '\0');
            for (char &c : cell)
                c = random.bounded(16) == 0 ? char(random.bounded(256))
                                            : alphabet[random.bounded(int(alphabet.size()))];
            if (random.bounded(2) == 0)
                cell.insert(0, "2023-08-01 ");
            const ParsedTime time = parseTime(cell);
            QVERIFY(time.msOfDay >= 0 && time.msOfDay < msPerDay);
            dateOrderOf(cell);
        }
    }
};

SIYU_TEST(TstDateTime, "tst_datetime")
#include "tst_datetime.moc"
