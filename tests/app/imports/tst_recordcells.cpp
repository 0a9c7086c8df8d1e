#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "app/imports/recordexporter.h"
#include "app/imports/recordkind.h"
#include "storage/customers/profilestore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;

namespace {

const char roster[] = "客户名称,添加人,添加人账号,添加时间,手机,userid\n"
                      "张三,李运营,liyy,2026-08-01 10:00:00,13800138000,wmA1\n"
                      "王五,陈运营,chenyy,2026-08-03 10:00:00,13800138002,wmA3\n";

} // namespace

/// Cell values of records: shares and scores with their scales, unknown words, empty cells that clear a value,
/// ambiguous names, repeated rows.
class TstRecordCells : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aCorrectedDayWithoutAChatLosesItsShare_data();
    void aCorrectedDayWithoutAChatLosesItsShare();
    void theColumnSaysWhetherSharesArePercents_data();
    void theColumnSaysWhetherSharesArePercents();
    void wordsThatNobodyKnowsAreKept_data();
    void wordsThatNobodyKnowsAreKept();
    void anUnknownKindIsReadInTheHistoryOfTheCustomer();
    void aKnownWordTakesThePlaceOfAnUnknownOne();
    void scoresAreOnFivePointsWhateverTheirScale_data();
    void scoresAreOnFivePointsWhateverTheirScale();
    void aRowThatSaysSomethingElseIsToldWithTheRowThatCounts();
    void identitiesAreComparedWithoutWidthAndMailsWithoutCase();
    void aListOfChatIdsIsAListOfGroups();
    void codesThatASpreadsheetDamagedAreNeverJoined();
    void anEmptyFileSaysSo_data();
    void anEmptyFileSaysSo();

private:
    ImportOutcome import(const char *kind, const QByteArray &text);
    /// Exports the kind, imports the file and compares the stores.
    void mustComeBack(const char *kind);
    std::int64_t integer(const char *sql) { return m_store->connection().integer(sql); }
    QString text(const QByteArray &sql) { return m_store->connection().text(sql); }

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstRecordCells::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
    QCOMPARE(import("customers", roster).created, 2);
}

ImportOutcome TstRecordCells::import(const char *kind, const QByteArray &text)
{
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("file.csv"), text);
    const auto outcome = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    if (!outcome)
        qWarning() << outcome.error().message;
    return outcome.value_or(ImportOutcome());
}

void TstRecordCells::mustComeBack(const char *kind)
{
    const QByteArray before = m_store->dump();
    ExportRequest out;
    out.file = m_store->file(QStringLiteral("out.csv"));
    const auto exported =
        RecordExporter(m_store->store(), *findRecordKind(QString::fromLatin1(kind))).run(out, m_store->job());
    QVERIFY2(exported.has_value(), exported ? "" : qPrintable(exported.error().message));
    ImportRequest request;
    request.file = out.file;
    const auto again = findImportKind(QString::fromLatin1(kind))->run(m_store->store(), request, m_store->job());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->unchanged, exported->rows);
    QCOMPARE(m_store->dump(), before);
}

void TstRecordCells::aCorrectedDayWithoutAChatLosesItsShare_data()
{
    QTest::addColumn<QByteArray>("correction");
    QTest::addColumn<QString>("figures");
    QTest::newRow("empty cells") << QByteArray("成员,日期,单聊总数,发送消息数,回复单聊占比,平均首次回复时长\n"
                                               "李运营,2026-11-01,0,,,-\n")
                                 << QStringLiteral("0 100 - -");
    QTest::newRow("no such columns") << QByteArray("成员,日期,单聊总数\n李运营,2026-11-01,0\n")
                                     << QStringLiteral("0 100 6025 210");
    QTest::newRow("filled cells") << QByteArray("成员,日期,回复单聊占比,平均首次回复时长\n李运营,2026-11-01,70,2\n")
                                  << QStringLiteral("20 100 7000 120");
}

void TstRecordCells::aCorrectedDayWithoutAChatLosesItsShare()
{
    QFETCH(QByteArray, correction);
    QFETCH(QString, figures);
    const QByteArray sql = "SELECT chats || ' ' || messages || ' ' || ifnull(reply_share, '-') || ' ' || "
                           "ifnull(first_reply_seconds, '-') FROM staff_day";
    import("staff-days",
           "成员,日期,单聊总数,发送消息数,回复单聊占比,平均首次回复时长\n李运营,2026-11-01,20,100,60.25,3.5\n");
    const ImportOutcome outcome = import("staff-days", correction);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(text(sql), figures);
    QCOMPARE(import("staff-days", correction).unchanged, 1);
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QCOMPARE(text(sql), QStringLiteral("20 100 6025 210"));
}

void TstRecordCells::theColumnSaysWhetherSharesArePercents_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QString>("shares");
    const auto row = [](const char *name, const char *header, const QByteArrayList &cells, const char *shares) {
        QTest::newRow(name) << QByteArray(header) << cells << QString::fromLatin1(shares);
    };
    row("fractions", "回复单聊占比", {"0.6025", "1", "0"}, "6025,10000,0");
    row("percents", "回复单聊占比", {"0.5", "1", "100"}, "50,100,10000");
    row("percents, seen late", "回复单聊占比", QByteArrayList(7'000, "0.5") << "60.25", "50,6025");
    row("with signs", "回复单聊占比", {"0.5%", "60.25%", "0.5"}, "50,6025,5000");
    row("WeCom's own header", "reply_percentage", {"0.5", "1"}, "50,100");
    row("a header with a sign", "回复率(%)", {"0.5", "1"}, "50,100");
}

void TstRecordCells::theColumnSaysWhetherSharesArePercents()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArrayList, cells);
    QFETCH(QString, shares);
    QByteArray file = "成员,日期," + header + '\n';
    for (qsizetype i = 0; i < cells.size(); ++i)
        file += "李运营," + storage::isoDay(storage::LocalDay(12'000 + i)).toUtf8() + ',' + cells.at(i) + '\n';
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("days.csv"), file);
    request.mapping = QString::fromUtf8(header) + QStringLiteral("=reply_share");
    const auto outcome = findImportKind(QStringLiteral("staff-days"))->run(m_store->store(), request, m_store->job());
    QVERIFY(outcome);
    QCOMPARE(outcome->created, cells.size());
    QCOMPARE(text("SELECT group_concat(reply_share) FROM (SELECT reply_share, min(day) FROM staff_day GROUP BY "
                  "reply_share ORDER BY 2)"),
             shares);
}

void TstRecordCells::wordsThatNobodyKnowsAreKept_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *kind, const char *file, const char *sql, const char *kept) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(file) << QByteArray(sql) << QString::fromUtf8(kept);
    };
    row("leads", "leads", "手机号,来源,商机阶段,创建时间\n13800138000,抖音表单,初步接洽,2026-11-01\n",
        "SELECT source || source_written || stage || stage_written FROM lead", "3抖音表单1初步接洽");
    row("members", "group-members",
        "群名称,手机号,入群时间,入群方式,退群时间,quit_scene\n"
        "一群,13800138000,2026-08-01,16,2026-09-01,7\n",
        "SELECT ifnull(join_scene, '-') || join_scene_written || left_kind_written FROM group_member", "-167");
    row("events", "events", "手机号,行为,时间\n13800138000,抽奖,2026-11-01\n13800138000,点赞,2026-11-01\n",
        "SELECT group_concat(kind || ifnull(written, '')) FROM event", "60抽奖,17");
    row("scores", "satisfaction", "手机号,评分,时间\n13800138000,还行吧,2026-11-01\n",
        "SELECT kind || ifnull(quantity, '-') || written FROM event", "31-还行吧");
}

void TstRecordCells::wordsThatNobodyKnowsAreKept()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, sql);
    QFETCH(QString, kept);
    const QByteArray before = m_store->dump();
    const ImportOutcome outcome = import(kind.constData(), file);
    QCOMPARE(outcome.created, outcome.rows);
    QCOMPARE(outcome.problemCount, 0);
    QCOMPARE(text(sql), kept);
    QCOMPARE(import(kind.constData(), file).unchanged, outcome.rows);
    mustComeBack(kind.constData());
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QVERIFY(m_store->dump() == before || kind == "group-members"); // the undo also removes the group it created
}

void TstRecordCells::anUnknownKindIsReadInTheHistoryOfTheCustomer()
{
    import("events", "手机号,行为,时间,内容\n13800138000,抽奖,2026-11-01,一等奖\n");
    const auto customer = storage::CustomerId(integer("SELECT customer_id FROM event"));
    const std::vector<storage::ProfileMoment> moments =
        storage::ProfileStore(m_store->connection()).timeline(customer, 1, 0, 10);
    QCOMPARE(moments.size(), 1U);
    QCOMPARE(moments.front().text, QStringLiteral("抽奖 一等奖"));
}

void TstRecordCells::aKnownWordTakesThePlaceOfAnUnknownOne()
{
    import("leads", "手机号,商机阶段,创建时间\n13800138000,初步接洽,2026-11-01\n");
    const ImportOutcome outcome = import("leads", "手机号,商机阶段,创建时间\n13800138000,已报价,2026-11-01\n");
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(text("SELECT stage || ifnull(stage_written, '-') FROM lead"), QStringLiteral("3-"));
    QVERIFY(ImportUndo(m_store->store()).run(outcome.import, m_store->job()));
    QCOMPARE(text("SELECT stage || ifnull(stage_written, '-') FROM lead"), QStringLiteral("1初步接洽"));
}

void TstRecordCells::scoresAreOnFivePointsWhateverTheirScale_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QString>("scores");
    QTest::newRow("five points") << QByteArrayList{"5", "1", "非常满意", "3分"} << QStringLiteral("5,1,5,3");
    QTest::newRow("a half") << QByteArrayList{"4.5", "2"} << QStringLiteral("5=4.5/5,2");
    QTest::newRow("ten points") << QByteArrayList{"10", "4", "1"} << QStringLiteral("5=10/10,2=4/10,1=1/10");
    QTest::newRow("a hundred") << QByteArrayList{"98", "40"} << QStringLiteral("5=98/100,2=40/100");
    QTest::newRow("a scale of its own") << QByteArrayList{"9/10", "4/5", "3"} << QStringLiteral("5=9/10,4,3");
    QTest::newRow("no score") << QByteArrayList{"-3", "7/5"} << QStringLiteral("0=-3,0=7/5");
}

void TstRecordCells::scoresAreOnFivePointsWhateverTheirScale()
{
    QFETCH(QByteArrayList, cells);
    QFETCH(QString, scores);
    QByteArray file = "手机号,评分,时间\n";
    for (qsizetype i = 0; i < cells.size(); ++i)
        file += "13800138000," + cells.at(i) + ",2026-11-01 10:0" + QByteArray::number(i) + '\n';
    QCOMPARE(import("satisfaction", file).created, cells.size());
    QCOMPARE(text("SELECT group_concat(ifnull(quantity, 0) || ifnull('=' || written, '')) FROM (SELECT * FROM event "
                  "ORDER BY at)"),
             scores);
    mustComeBack("satisfaction");
}

void TstRecordCells::aRowThatSaysSomethingElseIsToldWithTheRowThatCounts()
{
    const ImportOutcome outcome = import("staff-days", "成员,日期,单聊总数\n李运营,2026-11-01,20\n李运营,2026-11-02,5\n"
                                                       "李运营,2026-11-01,21\n李运营,2026-11-02,5\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(outcome.skipped, 2);
    QCOMPARE(outcome.problems.size(), 1U);
    QCOMPARE(outcome.problems.front().row, 4);
    QVERIFY(outcome.problems.front().repair.contains(QStringLiteral("Row 2")));
    QCOMPARE(integer("SELECT chats FROM staff_day ORDER BY day LIMIT 1"), 20);
}

void TstRecordCells::identitiesAreComparedWithoutWidthAndMailsWithoutCase()
{
    const QByteArray head = "会员号,邮箱,时间,行为\n";
    QCOMPARE(import("events", head + "VIP001,,2026-11-01,点赞\n,wang@example.com,2026-11-01,点赞\n").created, 2);
    QCOMPARE(import("events", head + "ＶＩＰ００１,,2026-11-02,点赞\n,Wang@Example.COM,2026-11-02,点赞\n").created, 2);
    QCOMPARE(integer("SELECT count(DISTINCT customer_id) FROM event"), 2);
    QCOMPARE(text("SELECT group_concat(value) FROM (SELECT value FROM identity WHERE kind IN (6, 11) ORDER BY kind)"),
             QStringLiteral("wang@example.com,VIP001"));
}

void TstRecordCells::aListOfChatIdsIsAListOfGroups()
{
    QCOMPARE(import("groups", "chat_id,name\nwr1,福利群\n").created, 1);
    const ImportOutcome outcome = import("groups", "chat_id\nwr1\nwr2\n");
    QCOMPARE(outcome.created, 1);
    QCOMPARE(outcome.unchanged, 1);
    QCOMPARE(text("SELECT group_concat(name) FROM (SELECT name FROM group_chat ORDER BY chat_id)"),
             QStringLiteral("福利群,wr2"));
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("owners.csv"), "owner\nliyy\n");
    const auto refused = findImportKind(QStringLiteral("groups"))->run(m_store->store(), request, m_store->job());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.contains(QStringLiteral("chat_id/name")));
}

void TstRecordCells::codesThatASpreadsheetDamagedAreNeverJoined()
{
    const ImportOutcome outcome =
        import("products", "商品编码,商品名称\n6.93E+12,猫粮\n6.93E+12,猫砂\n6.900E+3,玩具\n");
    QCOMPARE(outcome.created, 3);
    QCOMPARE(outcome.problems.size(), 2U);
    QCOMPARE(outcome.problems.front().value, QStringLiteral("6.93E+12"));
    QCOMPARE(text("SELECT group_concat(ifnull(code, '-')) FROM (SELECT code FROM product ORDER BY id)"),
             QStringLiteral("-,-,6900"));
}

void TstRecordCells::anEmptyFileSaysSo_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"customers", "losses", "orders", "staff-days"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TstRecordCells::anEmptyFileSaysSo()
{
    QFETCH(QString, kind);
    ImportRequest request;
    request.file = m_store->write(QStringLiteral("nothing.csv"), {});
    const auto refused = findImportKind(kind)->run(m_store->store(), request, m_store->job());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().message, QStringLiteral("nothing.csv is empty. Export it again."));
}

SIYU_TEST(TstRecordCells, "tst_recordcells")
#include "tst_recordcells.moc"
