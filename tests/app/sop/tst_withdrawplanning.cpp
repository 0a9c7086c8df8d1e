#include "app/sop/withdrawplanning.h"
#include "tests/app/sop/planstage.h"
#include "tests/testmain.h"

#include <random>

using tests::PlanStage;

namespace {

constexpr std::array steps{R"({"day":0,"time":"09:30","text":"A"})", R"({"day":0,"time":"11:00","text":"B"})",
                           R"({"day":0,"after_minutes":120,"text":"C"})",   R"({"day":1,"time":"10:00","text":"D"})",
                           R"({"day":2,"time":"16:00","text":"E"})", R"({"day":3,"time":"10:00","text":"F","if_passed":"drop"})",
                           R"({"day":4,"time":"12:00","text":"G","if_passed":"now"})"};
constexpr std::array when{"2026-11-23T08:30", "2026-11-23T14:00", "2026-11-24T10:30", "2026-11-25T12:10"};
constexpr std::array ticks{"2026-11-23T08:40", "2026-11-23T15:00", "2026-11-24T09:00", "2026-11-24T10:30", "2026-11-25T12:10",
                           "2026-11-26T09:10", "2026-11-27T17:00"};

} // namespace

/// Days that are taken back and planned anew at the same times have the same tasks.
class TstWithdrawPlanning : public QObject
{
    Q_OBJECT

private slots:
    void daysTakenBackArePlannedAlike_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void daysTakenBackArePlannedAlike()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        PlanStage stage;
        for (int customer = 1; customer <= 5; ++customer) {
            const QByteArray since = QByteArray("2026-11-2") + char('0' + random() % 8) + "T1" + char('0' + random() % 10) + ":05";
            stage.befriend(customer, since.constData());
        }
        QByteArray list;
        for (const char *step : steps) {
            if (random() % 2 || list.isEmpty())
                list += (list.isEmpty() ? "" : ",") + QByteArray(step);
        }
        stage.import(PlanStage::plan(list.constData()), "2026-11-23T08:00");
        const QByteArray activated = when[random() % when.size()];
        stage.activate(activated.constData(), random() % 3 == 0);
        const auto run = [&] {
            for (const char *tick : ticks) {
                if (QByteArray(tick) >= activated)
                    stage.tick(tick);
            }
        };
        stage.tick(activated.constData());
        run();
        const QStringList first = stage.tasks();
        const QByteArray back = QByteArray("2026-11-2") + char('0' + 1 + random() % 7);
        const auto taken = app::sop::withdrawAfter(stage.store(), *storage::parseIsoDay(QString::fromLatin1(back)));
        QVERIFY(taken);
        if (back < activated.left(10))
            stage.tick(activated.constData());
        for (const char *tick : ticks) {
            if (QByteArray(tick).left(10) > back && QByteArray(tick) >= activated)
                stage.tick(tick);
        }
        QVERIFY2(stage.tasks() == first, qPrintable(QStringLiteral("plan %1\nactivated %2, taken back after %3\nfirst: %4\nthen:  %5")
            .arg(QString::fromUtf8(list), QString::fromLatin1(activated), QString::fromLatin1(back), first.join(QLatin1String(", ")), stage.tasks().join(QLatin1String(", ")))));
    }
};

SIYU_TEST(TstWithdrawPlanning, "tst_withdrawplanning")
#include "tst_withdrawplanning.moc"
