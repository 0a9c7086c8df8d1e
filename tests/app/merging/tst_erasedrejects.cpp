#include "storage/error.h"
#include "app/assembly/importkinds.h"
#include "app/merging/customererasure.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray roster = "姓名,手机,userid,添加人,添加时间\n"
                          "曾小贤,13800138000,wmAAAAAAAA,胡一菲,2026-03-01 10:11:12\n"
                          "吕子乔,13900139000,,胡一菲,2026-03-02 10:11:12\n";

} // namespace

/// What imports keep of rows that need attention, of someone who was erased: for every kind that names people.
class TstErasedRejects : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        import("customers", roster);
    }

    void noImportKeepsThem_data();
    void noImportKeepsThem();
    void valuesOfOthersAreKept();
    void whatAShortNameSharesWithAmountsIsKept();
    void theirRowsAreLeftOutAndCounted_data();
    void theirRowsAreLeftOutAndCounted();

private:
    ImportOutcome import(const QByteArray &kind, const QByteArray &content, const QString &rejects = {})
    {
        ImportRequest request;
        request.file = m_fixture->write(QStringLiteral("file.csv"), content);
        request.rejectsFile = rejects;
        const auto outcome =
            findImportKind(QString::fromLatin1(kind))->run(m_fixture->store(), request, m_fixture->job());
        if (!outcome)
            qWarning() << kind << outcome.error().message;
        return outcome.value_or(ImportOutcome());
    }
    void erase()
    {
        const auto customer = storage::CustomerStore(m_fixture->connection()).byKey(QStringLiteral("13800138000"));
        QVERIFY(customer);
        QVERIFY(CustomerErasure(m_fixture->store()).erase(*customer, {}));
    }
    QString text(const char *sql) { return m_fixture->connection().text(sql); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TstErasedRejects::noImportKeepsThem_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isBefore");
    const auto row = [](const char *kind, const char *head, const char *tail) {
        // A good number, one with dots, one within a text, one that lost a digit, one in full width, and none.
        QByteArray file = head;
        for (const char *person : {"曾小贤,13800138000", "曾小贤,138.0013.8000x", "\"曾 小贤 \",手机13800138000转",
                                   "曾小贤,1380013800", "曾小贤,１３８００１３８０００号", "曾小贤,"})
            file += QByteArray(person) + ',' + tail + '\n';
        QTest::addRow("%s before", kind) << QByteArray(kind) << file << true;
        QTest::addRow("%s after", kind) << QByteArray(kind) << file << false;
    };
    row("customers", "姓名,手机,生日,添加时间\n", "曾小贤的生日,曾小贤");
    row("prospects", "姓名,手机,生日\n", "曾小贤的生日");
    row("friendships", "姓名,手机,添加人,添加时间\n", "胡一菲,曾小贤");
    row("losses", "流失客户,手机,所属客服,流失时间,添加时间\n", "胡一菲,曾小贤,2026-03-01 10:11:12");
    row("orders", "姓名,手机,订单号,金额,付款时间\n", "A1,曾小贤,2026-04-01");
    row("leads", "姓名,手机,线索阶段,创建时间\n", "新线索,曾小贤");
    row("participants", "姓名,手机,活动名称,参与时间\n", "双十一,曾小贤");
    row("live-viewers", "姓名,手机,直播名称,观看时长\n", "曾小贤专场,曾小贤");
    row("events", "姓名,手机,行为,时间,数量\n", "单聊,2026-03-05,曾小贤");
    row("satisfaction", "姓名,手机,评分,时间\n", "5,曾小贤");
    row("coupon-codes", "姓名,手机,券名称,领取时间\n", "满减券,曾小贤");
    row("group-members", "姓名,手机,群名称,入群时间\n", "福利群,曾小贤");
}

void TstErasedRejects::noImportKeepsThem()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    QFETCH(bool, isBefore);
    if (isBefore)
        import(kind, file);
    else
        erase();
    if (isBefore)
        erase();
    else
        import(kind, file);
    QVERIFY(m_fixture->connection().integer("SELECT count(*) FROM import_reject") > 0);
    auto rows = m_fixture->connection().prepareOnce("SELECT row, value, reason, repair FROM import_reject");
    while (rows.step()) {
        for (int column = 1; column <= 3; ++column) {
            for (const char *word : {"小贤", "380013", "138.0", "３８"})
                QVERIFY2(!rows.text(column).contains(QString::fromUtf8(word)),
                         qPrintable(rows.text(0) + QLatin1Char(' ') + rows.text(column)));
        }
    }
}

void TstErasedRejects::valuesOfOthersAreKept()
{
    const QByteArray file = "姓名,手机,线索阶段,创建时间\n吕子乔,1390013900x,新线索,昨天\n";
    import("leads", file);
    erase();
    import("leads", file);
    QCOMPARE(text("SELECT group_concat(value, '|') FROM (SELECT value FROM import_reject WHERE value <> '' ORDER BY "
                  "import_id, row, column)"),
             QStringLiteral("1390013900x|昨天|1390013900x|昨天"));
}

void TstErasedRejects::whatAShortNameSharesWithAmountsIsKept()
{
    import("customers", "姓名,手机\n520,13700137000\n");
    const auto customer = storage::CustomerStore(m_fixture->connection()).byKey(QStringLiteral("13700137000"));
    QVERIFY(customer);
    QVERIFY(CustomerErasure(m_fixture->store()).erase(*customer, {}));
    import("orders", "姓名,手机,订单号,金额,付款时间\n吕子乔,13900139000,A1,520,昨天\n");
    QCOMPARE(text("SELECT group_concat(value, '|') FROM import_reject WHERE value <> ''"), QStringLiteral("昨天"));
}

void TstErasedRejects::theirRowsAreLeftOutAndCounted_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *kind, const char *file) {
        QTest::newRow(kind) << QByteArray(kind) << QByteArray(file);
    };
    row("customers", "姓名,手机\n曾小贤,13800138000\n");
    row("friendships", "姓名,手机,添加人,添加时间\n曾小贤,13800138000,胡一菲,2026-03-01 10:11:12\n");
    row("losses", "流失客户,手机,所属客服,流失时间,添加时间\n"
                  "曾小贤,13800138000,胡一菲,2026-05-01 10:00:00,2026-03-03 10:11:12\n");
    row("leads", "姓名,手机,线索阶段,创建时间\n曾小贤,13800138000,新线索,2026-03-05\n");
    row("participants", "姓名,手机,活动名称,参与时间\n曾小贤,13800138000,双十一,2026-03-05\n");
    row("events", "姓名,手机,行为,时间,内容\n曾小贤,13800138000,单聊,2026-03-05,曾小贤说好\n");
    row("satisfaction", "姓名,手机,评分,时间,内容\n曾小贤,13800138000,5,2026-03-05,曾小贤说好\n");
}

void TstErasedRejects::theirRowsAreLeftOutAndCounted()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    erase();
    const QString rejects = m_fixture->file(QStringLiteral("rejects.csv"));
    const ImportOutcome outcome = import(kind, file, rejects);
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.erased, 1);
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(outcome.created, 0);
    QVERIFY(!m_fixture->dump().contains("小贤"));
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("13800138000"));
}

SIYU_TEST(TstErasedRejects, "tst_erasedrejects")
#include "tst_erasedrejects.moc"
