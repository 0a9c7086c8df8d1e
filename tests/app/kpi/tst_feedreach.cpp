#include "app/assembly/importkinds.h"
#include "app/assembly/undoservice.h"
#include "app/customers/quickadd.h"
#include "app/image/image.h"
#include "app/kpi/kpiservice.h"
#include "app/kpi/metriccatalogue.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

/// The days that a feed reaches, and what follows from them, are those of the data that is there now.
class TstFeedReach : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<tests::StoreFixture>();
        m_kpis = std::make_unique<KpiService>(m_fixture->store().image(), m_fixture->store().rules());
    }
    void cleanup() { m_kpis.reset(); }

    void anUndoneFriendLeavesNoTrace();
    void anUndoneImportLeavesNoTrace_data();
    void anUndoneImportLeavesNoTrace();

private:
    void import(const QString &kind, const QByteArray &text)
    {
        ImportRequest request;
        request.file = m_fixture->write(kind + QStringLiteral(".csv"), text);
        const auto outcome = findImportKind(kind)->run(m_fixture->store(), request, m_fixture->job());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    }
    void undo() { QVERIFY(UndoService(m_fixture->store()).undo(m_fixture->job())); }
    bool hasValue(const QString &metric, storage::LocalDay from, storage::LocalDay to)
    {
        KpiQuery query;
        query.metrics = {findMetric(metric)};
        query.period = {from, to};
        const auto answer = m_kpis->figures(m_fixture->connection(), query, {}, today(), m_fixture->job());
        return answer && answer->results.front().total.hasValue();
    }
    storage::LocalDay today() { return m_fixture->store().today(); }
    FeedDays feedDays() { return m_kpis->feedDays(m_fixture->connection(), m_fixture->job()).value_or(FeedDays()); }
    std::size_t cohorts(CohortOf of)
    {
        const auto found = m_kpis->cohorts(m_fixture->connection(), of, {}, today(), m_fixture->job());
        return found ? found->size() : 0;
    }

    std::unique_ptr<tests::StoreFixture> m_fixture;
    std::unique_ptr<KpiService> m_kpis;
};

void TstFeedReach::anUndoneFriendLeavesNoTrace()
{
    m_fixture->connection().execute(
        QStringLiteral("INSERT INTO account(id, name) VALUES(1, 'account'); INSERT INTO customer(id) VALUES(2);"
                       "INSERT INTO friendship(id, customer_id, account_id, added_at) VALUES(3, 2, 1, %1)")
            .arg(tests::StoreFixture::now - 9 * storage::msPerDay));
    QCOMPARE(feedDays().friendships, today() - 9);
    QVERIFY(!hasValue(QStringLiteral("new_friends"), today(), today()));
    QVERIFY(QuickAdd(m_fixture->store()).add({QStringLiteral("New"), {}, {}}));
    QCOMPARE(feedDays().friendships, today());
    QVERIFY(hasValue(QStringLiteral("new_friends"), today(), today()));
    undo();
    QCOMPARE(feedDays().friendships, today() - 9);
    QVERIFY(!hasValue(QStringLiteral("new_friends"), today(), today()));
}

void TstFeedReach::anUndoneImportLeavesNoTrace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("earlier"); // a month before, which stays
    QTest::addColumn<QByteArray>("file");    // of an earlier year up to today
    QTest::addColumn<QString>("metric");
    QTest::newRow("orders") << QStringLiteral("orders")
                            << QByteArray("订单号,手机,付款时间,金额\nA1,13900565001,2026-10-10,10\n")
                            << QByteArray("订单号,手机,付款时间,金额\nA2,13900565001,2025-01-10,10\n"
                                          "A3,13900565001,2026-11-22,10\n")
                            << QStringLiteral("gmv");
    QTest::newRow("orders without buyers") << QStringLiteral("orders")
                                           << QByteArray("订单号,付款时间,金额\nA1,2026-10-10,10\n")
                                           << QByteArray("订单号,付款时间,金额\nA2,2025-01-10,10\nA3,2026-11-22,10\n")
                                           << QStringLiteral("gmv");
    QTest::newRow("losses") << QStringLiteral("losses")
                            << QByteArray("流失客户,手机,添加人账号,添加时间,流失时间\n")
                            << QByteArray("流失客户,手机,添加人账号,添加时间,流失时间\n"
                                          "甲,13900565001,linyue,2026-10-01 10:00,2026-11-20 10:00\n")
                            << QStringLiteral("lost");
}

void TstFeedReach::anUndoneImportLeavesNoTrace()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, earlier);
    QFETCH(QByteArray, file);
    QFETCH(QString, metric);
    import(QStringLiteral("customers"), "客户名称,手机,添加人,添加人账号,添加时间\n"
                                        "甲,13900565001,林悦,linyue,2026-10-01 10:00\n");
    if (earlier.count('\n') > 1)
        import(kind, earlier);
    const auto state = [&] {
        return std::tuple(feedDays().orders, feedDays().friendships, cohorts(CohortOf::FirstOrder),
                          cohorts(CohortOf::Added), hasValue(metric, today(), today()),
                          hasValue(metric, today() - 600, today() - 590));
    };
    const auto before = state();
    import(kind, file);
    QVERIFY(state() != before);
    undo();
    QVERIFY(state() == before);
}

SIYU_TEST(TstFeedReach, "tst_feedreach")
#include "tst_feedreach.moc"
