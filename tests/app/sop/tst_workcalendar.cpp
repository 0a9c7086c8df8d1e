#include "app/sop/workcalendar.h"
#include "tests/testmain.h"

using namespace app;
using storage::dayFromCivil;
using Kind = WorkCalendar::Kind;

class TstWorkCalendar : public QObject
{
    Q_OBJECT

private slots:
    void workingDaysOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("2024") << 2024 << 251;
        QTest::newRow("2025") << 2025 << 248;
        QTest::newRow("2026") << 2026 << 248;
        QTest::newRow("2027, weekdays only") << 2027 << 261;
    }
    void workingDaysOfAYear()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        QCOMPARE(WorkCalendar().workingDays(dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)), days);
    }

    void onlyAnnouncedYearsAreKnown()
    {
        const WorkCalendar calendar;
        QVERIFY(!calendar.isKnownYear(2006));
        for (int year = 2007; year <= 2026; ++year)
            QVERIFY(calendar.isKnownYear(year));
        QVERIFY(!calendar.isKnownYear(2027));
    }

    void daysHaveKindAndName()
    {
        const WorkCalendar calendar;
        QCOMPARE(calendar.kindOf(dayFromCivil(2026, 1, 1)), Kind::Holiday);
        QCOMPARE(calendar.nameOf(dayFromCivil(2026, 1, 1)), QStringLiteral("元旦"));
        QCOMPARE(calendar.kindOf(dayFromCivil(2026, 2, 14)), Kind::AdjustedWorkday);
        QCOMPARE(calendar.nameOf(dayFromCivil(2026, 2, 14)), QStringLiteral("春节"));
        QCOMPARE(calendar.kindOf(dayFromCivil(2026, 11, 22)), Kind::Weekend);
        QCOMPARE(calendar.kindOf(dayFromCivil(2026, 11, 23)), Kind::Workday);
        QCOMPARE(calendar.nameOf(dayFromCivil(2026, 11, 23)), QString());
    }

    void theNextWorkdaySkipsHolidaysButNotAdjustedWeekends()
    {
        const WorkCalendar calendar;
        QCOMPARE(calendar.nextWorkday(dayFromCivil(2025, 12, 31)), dayFromCivil(2026, 1, 4));
        QCOMPARE(calendar.nextWorkday(dayFromCivil(2026, 2, 13)), dayFromCivil(2026, 2, 14));
        QCOMPARE(calendar.workingDays(dayFromCivil(2026, 1, 2), dayFromCivil(2026, 1, 1)), 0);
    }

    void anImportedYearOverlays()
    {
        WorkCalendar calendar;
        const auto year = WorkCalendar::readYear(R"({"year": 2027, "papers": [], "days": [
            {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
            {"name": "元旦", "date": "2026-12-27", "isOffDay": false}]})");
        QVERIFY(year.has_value());
        calendar.overlay(*year);
        QVERIFY(calendar.isKnownYear(2027));
        QCOMPARE(calendar.kindOf(dayFromCivil(2027, 1, 1)), Kind::Holiday);
        QCOMPARE(calendar.kindOf(dayFromCivil(2026, 12, 27)), Kind::AdjustedWorkday);
        calendar.overlay({2027, {}});
        QVERIFY(!calendar.isKnownYear(2027));
        QCOMPARE(calendar.kindOf(dayFromCivil(2027, 1, 1)), Kind::Workday);
        QVERIFY(calendar.isKnownYear(2026));
    }

    void whatIsNoCalendarIsRefused()
    {
        for (const char *json :
             {"", "[]", "{}", "{\"year\": 2027}", "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-30\"}]}",
              "{\"year\": 2027, \"days\": [{\"date\": \"2027-01-01\"}]}"}) {
            const auto year = WorkCalendar::readYear(json);
            QVERIFY2(!year, json);
            QCOMPARE(year.error().kind, ErrorKind::Invalid);
        }
    }
};

SIYU_TEST(TstWorkCalendar, "tst_workcalendar")
#include "tst_workcalendar.moc"
