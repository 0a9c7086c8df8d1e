#include "app/kpi/cohort.h"
#include "app/kpi/rfm.h"
#include "tests/app/kpi/factbuilder.h"
#include "tests/testmain.h"

using namespace app;
using tests::FactBuilder;

namespace {

constexpr storage::LocalDay january = 20454; // 2026-01-01

} // namespace

class TstLayers : public QObject
{
    Q_OBJECT

private slots:
    void cohortsFollowTheMonthOfTheFirstPurchase();
    void cohortsEndWithTheLastCoveredMonth();
    void cohortsOfAddedFollowTheFirstFriendship();
    void rfmScoresFiveEqualGroupsWithTiesById();
    void rfmClassesSplitAtTheMeans();
    void rfmLeavesOutWhatWasRefundedWhole();
};

void TstLayers::cohortsFollowTheMonthOfTheFirstPurchase()
{
    FactBuilder made(3);
    made.orders = {{0, january, 100},   {0, january + 35, 50, 20}, {0, january + 36, 1},
                   {1, january + 3, 7}, {2, january + 40, 9},      {2, january + 2, 5, 5}};
    KpiCut cut;
    cut.today = january + 500;
    const std::vector<Cohort> cohorts = computeCohorts(made.build(), cut, CohortOf::FirstOrder);
    QCOMPARE(cohorts.size(), std::size_t(2));
    QCOMPARE(cohorts[0].month, january);
    QCOMPARE(cohorts[0].size, 2);
    QCOMPARE(cohorts[0].active, (std::vector<std::int64_t>{2, 1}));
    QCOMPARE(cohorts[0].revenue, (std::vector<std::int64_t>{107, 138}));
    QCOMPARE(cohorts[1].active, (std::vector<std::int64_t>{1}));
}

void TstLayers::cohortsEndWithTheLastCoveredMonth()
{
    FactBuilder made(2);
    made.orders = {{0, january, 100}, {1, january + 70, 9}};
    KpiCut cut;
    cut.today = january + 500;
    QCOMPARE(computeCohorts(made.build(), cut, CohortOf::FirstOrder)[0].active.size(), std::size_t(3));
    cut.today = january + 40;
    const std::vector<Cohort> cohorts = computeCohorts(made.build(), cut, CohortOf::FirstOrder);
    QCOMPARE(cohorts.size(), std::size_t(1));
    QCOMPARE(cohorts[0].active.size(), std::size_t(2));
}

void TstLayers::cohortsOfAddedFollowTheFirstFriendship()
{
    FactBuilder made(3);
    made.friends = {{0, january, noDay}, {0, january + 40, noDay}, {1, january + 1, noDay}};
    made.orders = {{0, january - 5, 100}, {0, january + 45, 9}, {2, january, 1}};
    KpiCut cut;
    cut.today = january + 500;
    const std::vector<Cohort> cohorts = computeCohorts(made.build(), cut, CohortOf::Added);
    QCOMPARE(cohorts.size(), std::size_t(1));
    QCOMPARE(cohorts[0].size, 2);
    QCOMPARE(cohorts[0].active, (std::vector<std::int64_t>{0, 1}));
}

void TstLayers::rfmScoresFiveEqualGroupsWithTiesById()
{
    FactBuilder made(7);
    for (Slot slot = 0; slot < 7; ++slot)
        made.orders.push_back({slot, january, 100});
    KpiCut cut;
    cut.today = january + 3;
    // IDs in descending order of the slots: ties are ordered by ID.
    const std::vector<std::int64_t> ids{7, 6, 5, 4, 3, 2, 1};
    const std::vector<RfmRow> rows = computeRfm(made.build(), cut, ids);
    QCOMPARE(rows.size(), std::size_t(7));
    QList<int> scores;
    for (const RfmRow &row : rows)
        scores << row.f;
    QCOMPARE(rows.front().slot, Slot(6));
    QCOMPARE(scores, (QList<int>{1, 1, 2, 2, 3, 4, 5}));
    QCOMPARE(rows.front().recencyDays, 3);
}

void TstLayers::rfmClassesSplitAtTheMeans()
{
    FactBuilder made(2);
    made.orders = {{0, january, 10}, {1, january + 9, 50}, {1, january + 10, 60}};
    KpiCut cut;
    cut.today = january + 10;
    const std::vector<RfmRow> rows = computeRfm(made.build(), cut, {1, 2});
    QCOMPARE(rfmClassKey(rows[0].rfmClass), QStringLiteral("一般挽留客户"));
    QCOMPARE(rfmClassKey(rows[1].rfmClass), QStringLiteral("重要价值客户"));
    QCOMPARE(int(rows[1].r), 2);
}

void TstLayers::rfmLeavesOutWhatWasRefundedWhole()
{
    FactBuilder made(2);
    made.orders = {{0, january, 10, 10}, {1, january, 50, 20}};
    KpiCut cut;
    cut.today = january;
    const std::vector<RfmRow> rows = computeRfm(made.build(), cut, {1, 2});
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].monetary, 30);
}

SIYU_TEST(TstLayers, "tst_layers")
#include "tst_layers.moc"
