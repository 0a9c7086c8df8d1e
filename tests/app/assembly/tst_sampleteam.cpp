#include "app/assembly/sampleteam.h"
#include "app/jobs/jobmonitor.h"
#include "app/sop/tick.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using tests::StoreFixture;

class TstSampleTeam : public QObject
{
    Q_OBJECT

private slots:
    void theClockIsAsItWasBefore_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("a clock that was stopped") << true;
        QTest::newRow("the true time, which goes on") << false;
    }
    void theClockIsAsItWasBefore()
    {
        QFETCH(bool, stopped);
        StoreFixture fixture;
        const std::optional<storage::UtcMs> before = stopped ? std::optional(StoreFixture::now) : std::nullopt;
        fixture.store().setNow(before);
        QVERIFY(app::SampleTeam(fixture.store()).fill(fixture.job()));
        QCOMPARE(fixture.store().setTime(), before);
    }
    void aStoreThatWasTickedWhileEmptyGetsTheWholeSample()
    {
        StoreFixture untouched;
        const auto whole = app::SampleTeam(untouched.store()).fill(untouched.job());
        QVERIFY(whole);
        StoreFixture ticked;
        QVERIFY(app::sop::Tick(ticked.store()).run(ticked.job()));
        const auto sample = app::SampleTeam(ticked.store()).fill(ticked.job());
        QVERIFY(sample);
        QCOMPARE(sample->tasks, whole->tasks);
        QVERIFY(whole->tasks > 1000);
    }
    void nothingIsLeftWhereTheSampleCannotBeMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.siyu"));
        app::JobMonitor job;
        job.cancel();
        QVERIFY(!app::SampleTeam::make(path, StoreFixture::now, job));
        QVERIFY(!QFile::exists(path));
        app::QuietJobContext again;
        QVERIFY(app::SampleTeam::make(path, StoreFixture::now, again));
    }
};

SIYU_TEST(TstSampleTeam, "tst_sampleteam")
#include "tst_sampleteam.moc"
