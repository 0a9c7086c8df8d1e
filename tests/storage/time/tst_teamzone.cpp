#include "storage/time/teamzone.h"
#include "tests/testmain.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace storage;

class TstTeamZone : public QObject
{
    Q_OBJECT

private slots:
    void randomInstantsAgreeWithQDateTime_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC",
                               "Europe/London", "Asia/Kathmandu"})
            QTest::newRow(id) << QByteArray(id);
    }
    void randomInstantsAgreeWithQDateTime()
    {
        QFETCH(QByteArray, id);
        const TeamZone zone(id);
        QVERIFY(zone.isValid());
        const QTimeZone reference(id);
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            const UtcMs instant = random.bounded(dayFromCivil(1900, 1, 2), dayFromCivil(2100, 1, 1)) * msPerDay +
                                  random.bounded(86'400) * 1000;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant, reference);
            QCOMPARE(isoDay(zone.dayOf(instant)), local.date().toString(Qt::ISODate));
            QCOMPARE(zone.msOfDay(instant), local.time().msecsSinceStartOfDay());
            const UtcMs back = zone.toUtc(zone.dayOf(instant), zone.msOfDay(instant));
            QCOMPARE(zone.dayOf(back), zone.dayOf(instant));
            QCOMPARE(zone.msOfDay(back), zone.msOfDay(instant));
            QVERIFY(back <= instant);
            QCOMPARE(zone.parseIsoDateTime(zone.isoDateTime(instant)).value(), instant);
        }
    }

    void summersOf1986To1991InChinaAreAnHourAhead()
    {
        const TeamZone zone;
        QCOMPARE(zone.isoDateTime(zone.toUtc(dayFromCivil(1988, 7, 1), 0)),
                 QStringLiteral("1988-07-01T00:00:00+09:00"));
        QCOMPARE(zone.isoDateTime(zone.toUtc(dayFromCivil(1992, 7, 1), 0)),
                 QStringLiteral("1992-07-01T00:00:00+08:00"));
    }

    void skippedTimeMovesForwardAndDoubledTimeIsTheFirst()
    {
        const TeamZone zone("America/New_York");
        const int half = 30 * 60'000;
        QCOMPARE(zone.isoDateTime(zone.toUtc(dayFromCivil(2026, 3, 8), 2 * 3'600'000 + half)),
                 QStringLiteral("2026-03-08T03:30:00-04:00"));
        QCOMPARE(zone.isoDateTime(zone.toUtc(dayFromCivil(2026, 11, 1), 1 * 3'600'000 + half)),
                 QStringLiteral("2026-11-01T01:30:00-04:00"));
    }

    void daysTurnAtLocalMidnightAlsoBefore1970()
    {
        const TeamZone zone;
        const UtcMs midnight = zone.toUtc(dayFromCivil(2026, 11, 22), 0);
        QCOMPARE(zone.dayOf(midnight - 1), dayFromCivil(2026, 11, 21));
        QCOMPARE(zone.dayOf(midnight), dayFromCivil(2026, 11, 22));
        QCOMPARE(zone.msOfDay(midnight - 1), 86'399'999);
        const UtcMs old = zone.toUtc(dayFromCivil(1955, 5, 1), 0);
        QCOMPARE(zone.dayOf(old - 1), dayFromCivil(1955, 4, 30));
        QCOMPARE(zone.msOfDay(old), 0);
    }

    void isoTextsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> cases[] = {
            {"2026-11-22", "2026-11-22T00:00:00+08:00"},
            {"2026-11-22T09:00", "2026-11-22T09:00:00+08:00"},
            {"2026-11-22 09:00:05", "2026-11-22T09:00:05+08:00"},
            {"2026-11-22T09:00:05.25", "2026-11-22T09:00:05.250+08:00"},
            {"2026-11-22T09:00:00Z", "2026-11-22T17:00:00+08:00"},
            {"2026-11-22T09:00:00-0530", "2026-11-22T22:30:00+08:00"},
            {"2026-11-22T09:00:00+08:00", "2026-11-22T09:00:00+08:00"},
            {"2026-11-22T24:00", ""},
            {"2026-11-22T09:60", ""},
            {"2026-11-22T09", ""},
            {"2026-11-22T", ""},
            {"2026-11-22T09:00+8", ""},
            {"2026-11-22T09:00Zx", ""},
            {"2026-11-22T09:00:00.", ""},
            {"2026-02-30T09:00", ""},
            {"", ""},
        };
        for (const auto &[text, expected] : cases)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }
    void isoTextsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const TeamZone zone;
        const auto instant = zone.parseIsoDateTime(text);
        QCOMPARE(instant ? zone.isoDateTime(*instant) : QString(), expected);
    }

    void anUnknownZoneSaysSo()
    {
        const TeamZone zone("Mars/Olympus");
        QVERIFY(!zone.isValid());
        QCOMPARE(zone.dayOf(0), 0);
    }
};

SIYU_TEST(TstTeamZone, "tst_teamzone")
#include "tst_teamzone.moc"
