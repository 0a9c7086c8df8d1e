#include "app/kpi/period.h"
#include "tests/testmain.h"

using app::CalendarUnit;
using app::Period;

namespace {

storage::LocalDay day(const char *text)
{
    return storage::parseIsoDay(QString::fromLatin1(text)).value();
}

QString text(const Period &period)
{
    return storage::isoDay(period.from) + QLatin1Char('/') + storage::isoDay(period.to);
}

} // namespace

class TstPeriod : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithThePeriodBefore_data();
    void comparesWithThePeriodBefore();
    void splitsWeeksOnMonday();
    void splitsMonthsAndClipsTheEnds();
    void followingPeriodKeepsTheKind();
    void aYearBeforeKeepsTheEndOfFebruary();
};

void TstPeriod::comparesWithThePeriodBefore_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, const char *from, const char *to, const char *today, const char *before) {
        QTest::newRow(name) << from << to << today << before;
    };
    row("day", "2026-11-22", "2026-11-22", "2026-12-31", "2026-11-21/2026-11-21");
    row("week", "2026-11-16", "2026-11-22", "2026-12-31", "2026-11-09/2026-11-15");
    row("month", "2026-11-01", "2026-11-30", "2026-12-31", "2026-10-01/2026-10-31");
    row("March after a short month", "2026-03-01", "2026-03-31", "2026-12-31", "2026-02-01/2026-02-28");
    row("quarter", "2026-04-01", "2026-06-30", "2026-12-31", "2026-01-01/2026-03-31");
    row("year", "2025-01-01", "2025-12-31", "2026-12-31", "2024-01-01/2024-12-31");
    row("unfinished month, whole", "2026-11-01", "2026-11-30", "2026-11-22", "2026-10-01/2026-10-22");
    row("unfinished month, to date", "2026-11-01", "2026-11-20", "2026-11-20", "2026-10-01/2026-10-20");
    row("unfinished March 30th", "2026-03-01", "2026-03-31", "2026-03-30", "2026-02-01/2026-02-28");
    row("week to date", "2026-11-16", "2026-11-18", "2026-11-18", "2026-11-09/2026-11-11");
    row("any range", "2026-11-03", "2026-11-12", "2026-12-31", "2026-10-24/2026-11-02");
}

void TstPeriod::comparesWithThePeriodBefore()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, today);
    QFETCH(QString, before);
    const Period period{*storage::parseIsoDay(from), *storage::parseIsoDay(to)};
    QCOMPARE(text(app::previousPeriod(period, *storage::parseIsoDay(today))), before);
}

void TstPeriod::splitsWeeksOnMonday()
{
    const auto weeks = app::splitPeriod({day("2026-11-18"), day("2026-11-30")}, CalendarUnit::Week);
    QCOMPARE(weeks.size(), std::size_t(3));
    QCOMPARE(text(weeks[0]), QStringLiteral("2026-11-18/2026-11-22"));
    QCOMPARE(text(weeks[2]), QStringLiteral("2026-11-30/2026-11-30"));
    QCOMPARE(app::periodName(weeks[0], CalendarUnit::Week), QStringLiteral("2026-11-16"));
}

void TstPeriod::splitsMonthsAndClipsTheEnds()
{
    const auto months = app::splitPeriod({day("2026-01-31"), day("2026-03-02")}, CalendarUnit::Month);
    QCOMPARE(months.size(), std::size_t(3));
    QCOMPARE(text(months[1]), QStringLiteral("2026-02-01/2026-02-28"));
    QCOMPARE(app::periodName(months[2], CalendarUnit::Month), QStringLiteral("2026-03"));
    QVERIFY(app::splitPeriod({day("2026-01-02"), day("2026-01-01")}, CalendarUnit::Day).empty());
}

void TstPeriod::followingPeriodKeepsTheKind()
{
    QCOMPARE(text(app::followingPeriod({day("2026-01-01"), day("2026-01-31")})),
             QStringLiteral("2026-02-01/2026-02-28"));
    QCOMPARE(text(app::followingPeriod({day("2026-01-01"), day("2026-01-10")})),
             QStringLiteral("2026-01-11/2026-01-20"));
}

void TstPeriod::aYearBeforeKeepsTheEndOfFebruary()
{
    QCOMPARE(text(app::yearBefore({day("2024-02-01"), day("2024-02-29")})), QStringLiteral("2023-02-01/2023-02-28"));
    QCOMPARE(text(app::yearBefore({day("2025-02-01"), day("2025-02-28")})), QStringLiteral("2024-02-01/2024-02-29"));
    QCOMPARE(text(app::yearBefore({day("2026-11-03"), day("2026-11-12")})), QStringLiteral("2025-11-03/2025-11-12"));
}

SIYU_TEST(TstPeriod, "tst_period")
#include "tst_period.moc"
