#include "app/team/sampleteam.h"
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
};

SIYU_TEST(TstSampleTeam, "tst_sampleteam")
#include "tst_sampleteam.moc"
