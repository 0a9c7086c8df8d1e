#include "app/segments/rulecodec.h"
#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "tests/app/segments/plainevaluator.h"
#include "tests/app/segments/randomstore.h"
#include "tests/testmain.h"

#include <QJsonDocument>

using namespace app;

namespace {

/// The image of a store with everything loaded, queried at RandomStore::now.
class Asked final
{
public:
    explicit Asked(storage::sqlite::Connection &connection)
        : m_connection(connection), m_image(m_zone), 
          m_context(m_image, connection, m_layers, TeamRules(), tests::RandomStore::now)
    {
    }

    std::vector<std::int64_t> members(const Rule &rule)
    {
        const Result<Rule> expanded = expandRule(m_connection, rule);
        if (!expanded)
            qFatal("%s", qPrintable(expanded.error().message));
        QuietJobContext job;
        const auto image = m_image.read(m_connection, partsOf(*expanded), job);
        if (!image)
            qFatal("%s", qPrintable(image.error().message));
        std::vector<std::int64_t> ids;
        RuleEvaluator(m_context).members(*expanded).forEach(
            [&](Slot slot) { ids.push_back((*image)->numbering().idOf(slot).value); });
        return ids;
    }

private:
    storage::sqlite::Connection &m_connection;
    storage::TeamZone m_zone;
    Image m_image;
    LayerCache m_layers;
    RuleContext m_context;
};

Rule ruleOf(const QByteArray &text)
{
    const Result<Rule> rule = RuleCodec::parse(text, RuleForm::Ids);
    if (!rule)
        qFatal("%s", qPrintable(rule.error().message));
    return *rule;
}

QByteArray listOf(const std::vector<std::int64_t> &ids)
{
    QByteArray list;
    for (const std::int64_t id : ids)
        list += QByteArray::number(qint64(id)) + ' ';
    return list.trimmed();
}

} // namespace

class TstRuleEvaluator : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePlainEvaluator_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithThePlainEvaluator()
    {
        QFETCH(unsigned, seed);
        tests::RandomStore store(seed, 60);
        const storage::TeamZone zone;
        tests::PlainEvaluator plain(store.connection(), zone, tests::RandomStore::now);
        Asked image(store.connection());
        int telling = 0; // rules that match some customers: a rule that matches all or none proves little
        for (int i = 0; i < 120; ++i) {
            const Rule rule = store.rule(i % 4);
            const QByteArray text = RuleCodec::toText(rule, RuleForm::Ids);
            const Result<Rule> again = RuleCodec::parse(text, RuleForm::Ids);
            QVERIFY2(again, text + (again ? QByteArray() : again.error().detail.toUtf8()));
            const QByteArray expected = listOf(plain.members(*again));
            const QByteArray actual = listOf(image.members(*again));
            QVERIFY2(expected == actual, text + "\nplain " + expected + "\nimage " + actual);
            const qsizetype found = expected.isEmpty() ? 0 : expected.count(' ') + 1;
            telling += found > 0 && found < 45 ? 1 : 0;
        }
        QVERIFY2(telling > 35, QByteArray::number(telling));
    }

    void withinDaysCountsTodayAsDayOne()
    {
        tests::RandomStore store(1, 0);
        // The 23rd in Shanghai begins at 16:00 UTC on the 22nd.
        const storage::UtcMs midnight = 1'795'363'200'000;
        const std::vector<storage::UtcMs> instants{midnight, midnight - 1, midnight - 86'400'000 - 1,
                                                   midnight + 86'400'000};
        for (std::size_t i = 0; i < instants.size(); ++i)
            store.connection()
                .prepare("INSERT INTO customer(id, added_at) VALUES(?1, ?2)")
                ->bindAll(int(i + 1), instants[i])
                .run();
        store.connection().execute("INSERT INTO customer(id) VALUES(9)");
        Asked image(store.connection());
        const auto asked = [&](const char *text) { return listOf(image.members(ruleOf(text))); };
        QCOMPARE(asked(R"({"field":"added_at","op":"within_days","value":1})"), "1");
        QCOMPARE(asked(R"({"field":"added_at","op":"within_days","value":2})"), "1 2");
        QCOMPARE(asked(R"({"field":"added_at","op":"within_days","value":3})"), "1 2 3");
        QCOMPARE(asked(R"({"field":"added_at","op":"older_than_days","value":1})"), "2 3");
        QCOMPARE(asked(R"({"field":"added_at","op":"next_days","value":2})"), "1 4");
        QCOMPARE(asked(R"({"field":"added_at","op":"on","value":"2026-11-23"})"), "1");
        QCOMPARE(asked(R"({"not":{"field":"added_at","op":"within_days","value":2}})"), "3 4 9");
    }

    void aMissingValueFailsAllButTheNegativeOps_data()
    {
        QTest::addColumn<QByteArray>("test");
        QTest::addColumn<QByteArray>("members");
        const auto row = [](const char *test, const char *members) {
            QTest::newRow(test) << QByteArray(test) << QByteArray(members);
        };
        row(R"("op":"=","value":"上海")", "1");
        row(R"("op":"!=","value":"上海")", "2 3");
        row(R"("op":"in","value":["上海","杭州"])", "1 2");
        row(R"("op":"not_in","value":["上海","杭州"])", "3");
        row(R"("op":"contains","value":"海")", "1");
        row(R"("op":"not_contains","value":"海")", "2 3");
        row(R"("op":"starts_with","value":"杭")", "2");
        row(R"("op":"empty")", "3");
        row(R"("op":"not_empty")", "1 2");
    }

    void aMissingValueFailsAllButTheNegativeOps()
    {
        QFETCH(QByteArray, test);
        QFETCH(QByteArray, members);
        tests::RandomStore store(1, 0);
        store.connection().execute("INSERT INTO customer(id, city) VALUES(1, '上海'), (2, '杭州'), (3, NULL)");
        QCOMPARE(listOf(Asked(store.connection()).members(ruleOf(R"({"field":"city",)" + test + '}'))), members);
    }

    void fullyRefundedOrdersAreNoPurchase()
    {
        tests::RandomStore store(1, 0);
        store.connection().execute(R"(
            INSERT INTO customer(id) VALUES(1), (2), (3), (4);
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid, amount_refunded) VALUES
                (1, 1, 'a', 1, 1795000000000, 4, 1000000, 0), (2, 1, 'b', 2, 1795000000000, 4, 1000000, 400000),
                (3, 1, 'c', 3, 1795000000000, 4, 1000000, 1000000), (4, 1, 'd', 4, NULL, 1, 0, 0))");
        Asked image(store.connection());
        const auto asked = [&](const char *text) { return listOf(image.members(ruleOf(text))); };
        QCOMPARE(asked(R"({"orders":{}})"), "1 2");
        QCOMPARE(asked(R"({"orders":{"sum":{">=":100}}})"), "1");
        QCOMPARE(asked(R"({"orders":{"sum":{"=":60}}})"), "2");
        QCOMPARE(asked(R"({"orders":{"status":"refunded"}})"), "2 3");
        QCOMPARE(asked(R"({"orders":{"status":"unpaid"}})"), "4");
        QCOMPARE(asked(R"({"orders":{"count":{"=":0}}})"), "3 4");
    }

    void rfmClassesComeFromTheOrders()
    {
        tests::RandomStore store(1, 0);
        // one frequent and recent big buyer, four who bought little and once long ago, one who never bought
        store.connection().execute("INSERT INTO customer(id) VALUES(1), (2), (3), (4), (5), (6)");
        for (int order = 1; order <= 10; ++order)
            store.connection()
                .prepare("INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid) "
                         "VALUES(?1, 1, ?2, ?3, ?4, 4, ?5)")
                ->bindAll(order, QString::number(order), order <= 6 ? 1 : order - 5,
                          tests::RandomStore::now - (order <= 6 ? 1 : 200) * storage::msPerDay,
                          order <= 6 ? 5'000'000 : 100'000)
                .run();
        Asked image(store.connection());
        const auto asked = [&](const char *text) { return listOf(image.members(ruleOf(text))); };
        QCOMPARE(asked(R"({"layer":{"rfm":{"class":["重要价值客户"]}}})"), "1");
        QCOMPARE(asked(R"({"layer":{"rfm":{"class":["important_value"]}}})"), "1");
        QCOMPARE(asked(R"({"layer":{"rfm":{"class":["一般挽留客户"]}}})"), "2 3 4 5");
        QCOMPARE(asked(R"({"layer":{"rfm":{"r":[5],"f":[5],"m":[5]}}})"), "1");
        QCOMPARE(asked(R"({"not":{"layer":{"rfm":{"r":[1,2,3,4,5]}}}})"), "6");
    }

    void aLayerThatNothingComputesIsAnErrorNotZero()
    {
        tests::RandomStore store(1, 1);
        const auto expanded = expandRule(store.connection(), ruleOf(R"({"layer":{"intent":{">":1}}})"));
        QVERIFY(!expanded);
        QCOMPARE(expanded.error().kind, ErrorKind::Invalid);
        QVERIFY(expanded.error().message.contains(QLatin1String("intent")));
    }
};

SIYU_TEST(TstRuleEvaluator, "tst_ruleevaluator")
#include "tst_ruleevaluator.moc"
