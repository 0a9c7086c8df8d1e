#include "app/assembly/importkinds.h"
#include "app/assembly/supportreport.h"
#include "app/assembly/undoservice.h"
#include "app/sop/tick.h"
#include "storage/files/logfile.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::LogFile;
using tests::StoreFixture;

class TstSupportReport : public QObject
{
    Q_OBJECT

private slots:
    void itTellsVersionsSizesAndTheLog()
    {
        StoreFixture fixture;
        const QString log = fixture.write(QStringLiteral("a.log"), "newest line\n");
        const QString older = fixture.write(QStringLiteral("a.1.log"), "older line\n");
        const auto report =
            supportReport(&fixture.store(), {log, older}, {QStringLiteral("Screen 1366")}, fixture.job());
        QVERIFY(report);
        QVERIFY(report->contains(qVersion()));
        QVERIFY(report->contains("Screen 1366\n"));
        QVERIFY(report->contains("schema "));
        QVERIFY(report->contains("No problems found"));
        QVERIFY(report->indexOf("older line") > 0);
        QVERIFY(report->indexOf("older line") < report->indexOf("newest line"));
    }

    void withoutATeamFileItTellsTheRest()
    {
        QuietJobContext job;
        const auto report = supportReport(nullptr, {}, {}, job);
        QVERIFY(report);
        QVERIFY(report->contains(qVersion()));
        QVERIFY(!report->contains("Team file"));
    }

    void ofALongLogItTakesTheEnd()
    {
        StoreFixture fixture;
        const QString log = fixture.write(QStringLiteral("a.log"),
                                          QByteArray(300'000, 'x') + "\n" + QByteArray(300'000, 'y') + "\nend\n");
        const auto report = supportReport(nullptr, {log}, {}, fixture.job());
        QVERIFY(report);
        QVERIFY(report->endsWith("Log, oldest first\nend\n"));
    }

    /// The log of everyday work, its failures among it, and the report hold nothing that a person could be known by.
    void neitherLogNorReportHoldsPersonalData()
    {
        StoreFixture fixture;
        const QString folder = fixture.file(QStringLiteral("logs"));
        QByteArray report;
        {
            const LogFile log(folder, QStringLiteral("siyu"));
            ImportRequest request;
            request.file = fixture.write(QStringLiteral("曾小贤的名单.csv"),
                                         "姓名,手机号,添加人,添加时间,标签\n"
                                         "曾小贤,13800138000,胡一菲,2026-11-01 09:00,电台主持\n"
                                         "吕子乔,13800138000x,胡一菲,2026-11-02 09:00,魔术师\n");
            request.rejectsFile = fixture.file(QStringLiteral("rejects.csv"));
            QVERIFY(findImportKind(QStringLiteral("customers"))->run(fixture.store(), request, fixture.job()));
            QVERIFY(sop::Tick(fixture.store()).run(fixture.job()));
            QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
            QVERIFY(!TeamStore::open(fixture.path(), TeamStore::Access::Write)); // in use
            QVERIFY(!TeamStore::open(request.file, TeamStore::Access::Read));    // no store
            const auto made =
                supportReport(&fixture.store(), LogFile::filesOf(folder, QStringLiteral("siyu")), {}, fixture.job());
            QVERIFY(made);
            report = *made;
        }
        for (const char *expected :
             {"siyu.imports import ", "siyu.sop planned ", "siyu.store undo ", "siyu.errors kind"})
            QVERIFY2(report.contains(expected), expected);
        for (const char *personal : {"曾小贤", "吕子乔", "胡一菲", "13800138000", "电台", "魔术", "名单"})
            QVERIFY2(!report.contains(personal), personal);
    }
};

SIYU_TEST(TstSupportReport, "tst_supportreport")
#include "tst_supportreport.moc"
