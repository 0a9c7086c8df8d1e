#include "storage/time/localday.h"
#include "tests/testmain.h"

#include <QDate>

using namespace storage;

class TstLocalDay : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfThreeCenturiesAgreesWithQDate()
    {
        const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
        for (QDate date(1850, 1, 1); date < QDate(2150, 1, 1); date = date.addDays(1)) {
            const LocalDay day = LocalDay(date.toJulianDay() - epoch);
            QCOMPARE(dayFromCivil(date.year(), date.month(), date.day()), day);
            QVERIFY((civilFromDay(day) == Civil{date.year(), date.month(), date.day()}));
            QCOMPARE(isoWeekday(day), date.dayOfWeek());
            QCOMPARE(isoDay(day), date.toString(Qt::ISODate));
        }
    }

    void theWholeRangeOfYearsRoundTrips()
    {
        for (LocalDay day = dayFromCivil(1, 1, 1); day <= dayFromCivil(9999, 12, 31); day += 37) {
            const Civil civil = civilFromDay(day);
            QVERIFY(isValidCivil(civil.year, civil.month, civil.day));
            QCOMPARE(dayFromCivil(civil.year, civil.month, civil.day), day);
            QCOMPARE(parseIsoDay(isoDay(day)).value(), day);
        }
    }

    void weekStartsOnMondayAndMonthOnTheFirst()
    {
        const LocalDay sunday = dayFromCivil(2026, 11, 22);
        QCOMPARE(isoWeekday(sunday), 7);
        QCOMPARE(isoDay(mondayOf(sunday)), QStringLiteral("2026-11-16"));
        QCOMPARE(mondayOf(mondayOf(sunday)), mondayOf(sunday));
        QCOMPARE(isoDay(firstOfMonth(sunday)), QStringLiteral("2026-11-01"));
        QCOMPARE(isoWeekday(dayFromCivil(1969, 12, 28)), 7);
    }

    void onlyExistingIsoDatesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const std::pair<const char *, bool> cases[] = {
            {"2024-02-29", true},  {"2023-02-29", false}, {"2023-02-30", false},  {"1900-02-29", false},
            {"2000-02-29", true},  {"2023-13-01", false}, {"2023-00-01", false},  {"2023-01-00", false},
            {"0000-01-01", false}, {"0001-01-01", true},  {"9999-12-31", true},   {"2023-1-1", false},
            {"2023/01/01", false}, {"", false},           {" 2023-01-01", false}, {"2023-01-01 ", false},
            {"20a3-01-01", false}, {"-023-01-01", false},
        };
        for (const auto &[text, good] : cases)
            QTest::newRow(text) << QString::fromUtf8(text) << good;
    }
    void onlyExistingIsoDatesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parseIsoDay(text).has_value(), good);
    }
};

SIYU_TEST(TstLocalDay, "tst_localday")
#include "tst_localday.moc"
