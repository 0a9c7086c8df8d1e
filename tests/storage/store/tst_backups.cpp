#include "storage/error.h"
#include "storage/store/backups.h"
#include "tests/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace storage;

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

class TstBackups : public QObject
{
    Q_OBJECT

private slots:
    void thinningKeepsSevenDaysAndFourWeeks_data()
    {
        QTest::addColumn<QStringList>("there"); // day and hour
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("one") << list("20261122-09") << list("20261122-09");
        QTest::newRow("two of a day: the newest") << list("20261122-09 20261122-18") << list("20261122-18");
        QStringList eightDays;
        QStringList newestSeven;
        for (int day = 16; day <= 23; ++day) {
            eightDays << QStringLiteral("202611%1-09").arg(day);
            if (day > 16)
                newestSeven << eightDays.last();
        }
        // 2026-11-16 is a Monday: the newest backup of its week, the 22nd, is kept anyway.
        QTest::newRow("eight days running") << eightDays << newestSeven;
        QStringList month;
        for (QDate day(2026, 10, 1); day <= QDate(2026, 11, 22); day = day.addDays(1))
            month << day.toString(QStringLiteral("yyyyMMdd-09"));
        // The last seven, and the Sundays of the three weeks before.
        QTest::newRow("fifty-three days running")
            << month
            << list("20261101-09 20261108-09 20261115-09 20261116-09 20261117-09 20261118-09 20261119-09 20261120-09 "
                    "20261121-09 20261122-09");
        QTest::newRow("a long pause keeps the old ones")
            << list("20250101-09 20260301-09 20261122-09") << list("20250101-09 20260301-09 20261122-09");
    }

    void thinningKeepsSevenDaysAndFourWeeks()
    {
        QFETCH(QStringList, there);
        QFETCH(QStringList, kept);
        QTemporaryDir folder;
        const auto touch = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        const QStringList strangers = list("auto-notadate.siyu before-migration-from-1.siyu mine.siyu");
        for (const QString &name : strangers)
            touch(name);
        for (const QString &stamp : there)
            touch(QStringLiteral("auto-%1:0000.siyu").arg(stamp).remove(QLatin1Char(':')));
        const Backups backups(folder.path());
        QCOMPARE(backups.all().size(), there.size());
        backups.thin(QDate(2026, 11, 23));
        QStringList left;
        for (const QString &path : backups.all())
            left.prepend(QFileInfo(path).fileName().mid(5, 11));
        QCOMPARE(left, kept);
        for (const QString &name : strangers)
            QVERIFY(QFile::exists(folder.filePath(name)));
    }

    void backupsDatedAheadCountForNothing()
    {
        QTemporaryDir folder;
        const Backups backups(folder.path());
        const QDate today(2026, 11, 22);
        const auto touch = [&backups](const QDate &day) {
            QFile file(backups.pathFor(QDateTime(day, QTime(9, 0))));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        for (int day = 1; day <= 12; ++day) // a clock that was ahead for twelve days
            touch(QDate(2099, 1, day));
        QVERIFY(backups.isDue(today));
        touch(today);
        touch(today.addDays(-1));
        QVERIFY(!backups.isDue(today));
        backups.thin(today);
        QVERIFY(QFile::exists(backups.pathFor(QDateTime(today, QTime(9, 0)))));
        QVERIFY(QFile::exists(backups.pathFor(QDateTime(today.addDays(-1), QTime(9, 0)))));
        QCOMPARE(backups.all().size(), 14);
    }

    void theTimeOfABackupIsTheOneInItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("time");
        QTest::newRow("of the day") << "auto-20261122-090507.siyu" << "2026-11-22T09:05:07";
        QTest::newRow("an hour that clocks leave out") << "auto-20260329-023000.siyu" << "2026-03-29T02:30:00";
        QTest::newRow("no date") << "auto-notadate.siyu" << "";
        QTest::newRow("no time") << "auto-20261122.siyu" << "";
        QTest::newRow("of a migration") << "before-migration-from-1.siyu" << "";
    }

    void theTimeOfABackupIsTheOneInItsName()
    {
        QFETCH(QString, name);
        QFETCH(QString, time);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly)); // made now
        const QDateTime stamp = Backups::stampOf(path);
        QCOMPARE(stamp.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), time);
        QCOMPARE(Backups(folder.path()).all().size(), time.isEmpty() ? 0 : 1);
        if (stamp.isValid())
            QCOMPARE(Backups(folder.path()).pathFor(stamp), path);
    }

    void oneADayIsDue()
    {
        QTemporaryDir folder;
        const Backups backups(folder.path());
        const QDate today(2026, 11, 22);
        QVERIFY(backups.isDue(today));
        QFile file(backups.pathFor(QDateTime(today.addDays(-1), QTime(23, 59))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(backups.isDue(today));
        QFile another(backups.pathFor(QDateTime(today, QTime(0, 1))));
        QVERIFY(another.open(QIODevice::WriteOnly));
        QVERIFY(!backups.isDue(today));
        QVERIFY(backups.isDue(today.addDays(1)));
    }
};

SIYU_TEST(TstBackups, "tst_backups")
#include "tst_backups.moc"
