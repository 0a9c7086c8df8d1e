#include "app/assembly/storeservice.h"
#include "app/storewords.h"
#include "app/tablewords.h"
#include "storage/store/backups.h"
#include "storage/store/store.h"
#include "storage/store/teamrulestore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace app;

/// What is said of the file itself: its backups, and what was saved of a broken one.
class TstStoreWords : public QObject
{
    Q_OBJECT

private slots:
    void everyTableHasAWord()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.siyu"));
        storage::Store::create(path);
        storage::Store store(path, storage::Store::Access::Read);
        auto names = store.connection().prepareOnce(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        QSet<QString> words;
        while (names.step()) {
            const QString table = names.text(0), word = tableWord(table);
            QVERIFY2(word != table && word.at(0).isUpper(), qPrintable(table));
            QVERIFY2(!words.contains(word), qPrintable(table));
            words.insert(word);
        }
        QVERIFY(words.size() > 60);
        QCOMPARE(tableWord(QStringLiteral("of_a_later_version")), QStringLiteral("of_a_later_version"));
    }

    void whatIsNotKnownIsNeverNothing()
    {
        storage::SalvageReport report;
        report.tables = {{QStringLiteral("customer"), 10, 0, 0, 0, 0, true},
                         {QStringLiteral("orders"), 5, 2, 0, 1, 0, true},
                         {QStringLiteral("event"), 7, 0, 0, 0, 1, false},
                         {QStringLiteral("task"), 0, 3, 0, 0, 1, false},
                         {QStringLiteral("lead"), 0, 0, 0, 0, 0, true}};
        QCOMPARE(toldTables(report).size(), std::size_t(4)); // there was no lead
        QCOMPARE(lostText(report.tables.at(0)), QStringLiteral("0"));
        QCOMPARE(lostText(report.tables.at(1)), QStringLiteral("2"));
        QCOMPARE(lostText(report.tables.at(2)), QStringLiteral("not known"));
        QCOMPARE(lostText(report.tables.at(3)), QStringLiteral("at least 3"));
        const QStringList lines =
            salvageText(report, QStringLiteral("old.siyu"), QStringLiteral("new.siyu")).split(QLatin1Char('\n'));
        QVERIFY2(lines.first().contains(QLatin1String("22 record")) &&
                     lines.first().contains(QLatin1String("at least 5")),
                 qPrintable(lines.first()));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(2), QStringLiteral("Customers: rows saved: 10, rows lost: 0"));
        QVERIFY2(lines.at(3).startsWith(QLatin1String("Orders: rows saved: 5, rows lost: 2 (1 ")),
                 qPrintable(lines.at(3)));
        report.tables = {{QStringLiteral("event"), 7, 0, 0, 0, 1, false}};
        QVERIFY(salvageSummary(report, QStringLiteral("a"), QStringLiteral("b")).contains(QLatin1String("not known")));
    }

    void aStoreInUseNamesItsHolderOrSaysNothing()
    {
        const QString path = QStringLiteral("team.siyu");
        const QString known = inUse(path, QStringLiteral("siyudesk, process 4711, frontdesk, 2026-11-29T12:00:00"));
        QVERIFY2(known.contains(QLatin1String("siyudesk (process 4711) on computer frontdesk")), qPrintable(known));
        for (const char *detail : {"", "another program reads it", "database is locked"}) {
            const QString text = inUse(path, QLatin1String(detail));
            QVERIFY2(text.startsWith(QLatin1String("team.siyu is in use by another program. ")), qPrintable(text));
        }
    }

    void theTimeOfABackupIsInTheTeamsZoneWhateverTheMachineSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void theTimeOfABackupIsInTheTeamsZoneWhateverTheMachineSays()
    {
        QFETCH(QByteArray, zone);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.siyu"));
        QVERIFY(TeamStore::create(path).has_value());
        {
            storage::Store store(path, storage::Store::Access::Write);
            storage::TeamRuleStore(store.connection())
                .set(QStringLiteral("time_zone"), QStringLiteral("\"%1\"").arg(QString::fromLatin1(zone)));
        }
        QuietJobContext job;
        auto store = TeamStore::open(path, TeamStore::Access::Write);
        QVERIFY(store.has_value());
        QCOMPARE((*store)->zone().id(), zone);
        StoreService service(**store);
        QVERIFY(StoreService::isBackupDue(path, (*store)->zone()));
        const storage::UtcMs before = TeamStore::trueNow() - 1000; // the name has whole seconds
        const auto made = service.backupIfDue(job);
        QVERIFY(made.has_value() && !made->isEmpty());
        QVERIFY(!StoreService::isBackupDue(path, (*store)->zone()));
        QFile file(*made); // copied elsewhere and back
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime(QDate(2001, 2, 3), QTime(4, 5)), QFileDevice::FileModificationTime));
        file.close();
        const StoreFacts facts = service.facts();
        QVERIFY(facts.backedUpAt >= before && facts.backedUpAt <= TeamStore::trueNow());
        const BackupMoment moment = StoreService::momentOf(*made);
        QCOMPARE(moment.zone, zone);
        QCOMPARE(moment.wallClock.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")),
                 (*store)->zone().isoDateTime(facts.backedUpAt).left(19));
        QVERIFY(file.open(QIODevice::WriteOnly)); // emptied: a backup that cannot be read
        file.close();
        QCOMPARE(StoreService::momentOf(*made).zone, QByteArray());
        QCOMPARE(StoreService::momentOf(*made).wallClock, moment.wallClock);
    }
};

SIYU_TEST(TstStoreWords, "tst_storewords")
#include "tst_storewords.moc"
