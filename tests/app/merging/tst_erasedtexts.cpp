#include "storage/error.h"
#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "app/merging/customererasure.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray roster = "姓名,手机,微信号,添加人,添加时间\n"
                          "曾小贤,13800138000,wxid_tea2026,胡一菲,2026-03-01 10:11:12\n"
                          "吕子乔,13900139000,,胡一菲,2026-03-02 10:11:12\n";

} // namespace

/// Texts about others that name someone who was erased: what the erasure leaves of them, and what imports bring.
class TstErasedTexts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        import("customers", roster);
    }

    void theSameFileAgainChangesNothing_data() { addFiles(); }
    void theSameFileAgainChangesNothing();
    void aFileImportedOnlyAfterwardsIsBlanked_data() { addFiles(); }
    void aFileImportedOnlyAfterwardsIsBlanked();
    void theUndoOfAnImportKeepsNothingOfThem();
    void whatAnImportReplacedIsNotRestoredBlanked();
    void noRejectsFileHoldsTheirRows_data();
    void noRejectsFileHoldsTheirRows();
    void inTheRowsOfOthersTheirNumberIsBlanked();

private:
    static void addFiles()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *kind, const char *head, const char *tail) {
            const QByteArray column = QByteArray(head).left(QByteArray(head).indexOf('\n')).split(',').last();
            for (const char *spelling :
                 {"13800138000", "138.0013.8000", "0086-138-0013-8000", "（+86）138 0013 8000", "A113800138000",
                  "１３８００１３８０００", "微信 wxid_tea2026"})
                QTest::addRow("%s %s %s", kind, column.constData(), spelling)
                    << QByteArray(kind) << QByteArray(head) + "请转告 " + spelling + tail;
        };
        row("events", "手机,行为,时间,内容\n13900139000,备注,2026-03-05 12:00,", "\n");
        row("satisfaction", "手机,评分,时间,评价内容\n13900139000,5,2026-03-05 12:00,", "\n");
        row("leads", "手机,线索阶段,创建时间,输单原因\n13900139000,新线索,2026-03-05 12:00,", "\n");
        row("leads", "手机,线索阶段,创建时间,线索来源\n13900139000,新线索,2026-03-05 12:00,", "\n");
        row("calls-to-action", "群名,发起时间,号召\n福利群,2026-03-05 12:00,", "\n");
        row("costs", "日期,费用类型,金额,备注\n2026-03-05,获客,9,", "\n");
        row("orders", "手机,订单号,金额,付款时间,订单备注\n13900139000,A1,9,2026-03-05 12:00,", "\n");
    }
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
    /// The rest of a number or ID of theirs that still stands somewhere; empty if there is none.
    QByteArray traces()
    {
        const QByteArray dump =
            m_fixture->dump() +
            text("SELECT group_concat(ifnull(before, '') || after, ' ') FROM import_change").toUtf8() +
            text("SELECT group_concat(ifnull(value, '') || reason || repair, ' ') FROM import_reject").toUtf8();
        for (const char *trace : {"380013", "138.0013", "138-0013", "138 0013", "３８００１３", "wxid_tea"}) {
            if (dump.contains(trace))
                return trace;
        }
        return {};
    }
    QString text(const char *sql) { return m_fixture->connection().text(sql); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TstErasedTexts::theSameFileAgainChangesNothing()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    QCOMPARE(import(kind, file).created, 1);
    erase();
    QCOMPARE(traces(), QByteArray());
    const ImportOutcome outcome = import(kind, file);
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.unchanged, 1);
    QCOMPARE(traces(), QByteArray());
}

void TstErasedTexts::aFileImportedOnlyAfterwardsIsBlanked()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    erase();
    QCOMPARE(import(kind, file).created, 1);
    QCOMPARE(traces(), QByteArray());
    QCOMPARE(import(kind, file).unchanged, 1);
}

void TstErasedTexts::theUndoOfAnImportKeepsNothingOfThem()
{
    const ImportOutcome outcome = import("leads", "手机,线索阶段,创建时间,输单原因,线索来源\n"
                                                  "13800138000,新线索,2026-03-05 12:00,曾小贤不要,曾小贤介绍\n"
                                                  "13900139000,新线索,2026-03-05 12:00,请转告 138.0013.8000,其他\n");
    QCOMPARE(outcome.created, 2);
    const ImportOutcome notes = import("customers", "姓名,手机,描述,备注\n吕子乔,13900139000,介绍人 13800138000,好\n");
    QCOMPARE(notes.updated, 1);
    erase();
    const QString kept = text("SELECT group_concat(ifnull(before, '') || after, ' ') FROM import_change");
    QVERIFY(!kept.contains(QStringLiteral("小贤")));
    QVERIFY(!kept.contains(QStringLiteral("0013")));
    QVERIFY(kept.contains(QStringLiteral("＊＊＊")));
    const auto undone = ImportUndo(m_fixture->store()).run(outcome.import, m_fixture->job());
    QVERIFY(undone);
    QCOMPARE(undone->deleted, 2);
    QVERIFY(undone->kept.isEmpty());
    QCOMPARE(m_fixture->connection().integer("SELECT count(*) FROM lead"), 0);
    QVERIFY(ImportUndo(m_fixture->store()).run(notes.import, m_fixture->job()));
    QVERIFY(!m_fixture->dump().contains("＊＊＊"));
}

void TstErasedTexts::whatAnImportReplacedIsNotRestoredBlanked()
{
    const QByteArray head = "手机,线索阶段,创建时间,输单原因\n13900139000,";
    QCOMPARE(import("leads", head + "新线索,2026-03-05 12:00,请转告 13800138000\n").created, 1);
    const ImportOutcome second = import("leads", head + "已成交,2026-03-05 12:00,已转告\n");
    QCOMPARE(second.updated, 1);
    erase();
    QCOMPARE(traces(), QByteArray());
    QVERIFY(ImportUndo(m_fixture->store()).run(second.import, m_fixture->job()));
    QCOMPARE(text("SELECT lost_reason FROM lead"), QStringLiteral("已转告"));
}

void TstErasedTexts::noRejectsFileHoldsTheirRows_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *kind, const char *file) {
        QTest::newRow(kind) << QByteArray(kind) << QByteArray(file);
    };
    row("customers", "姓名,手机,生日\n曾小贤,13800138000,不知道\n曾小贤,138.0013.8000x,不知道\n");
    row("friendships", "姓名,手机,添加人,添加时间,生日\n曾小贤,,胡一菲,2026-03-01 10:11:12,不知道\n");
    row("leads", "姓名,手机,线索阶段,创建时间\n曾小贤,13800138000,新线索,昨天\n");
    row("live-viewers", "姓名,手机,直播名称,观看时长\n曾小贤,13800138000,,很久\n");
    row("coupon-codes", "姓名,微信号,券名称,领取时间\n曾小贤,wxid_tea2026,满减券,昨天\n");
    row("orders", "姓名,手机,订单号,金额,付款时间\n曾小贤,0086-138-0013-8000,A1,9,昨天\n");
}

void TstErasedTexts::noRejectsFileHoldsTheirRows()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, file);
    erase();
    const QString rejects = m_fixture->file(QStringLiteral("rejects.csv"));
    import(kind, file, rejects);
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll().count('\n'), 1); // the headers
}

void TstErasedTexts::inTheRowsOfOthersTheirNumberIsBlanked()
{
    erase();
    const QString rejects = m_fixture->file(QStringLiteral("rejects.csv"));
    import("customers", "姓名,手机,生日,备注\n吕子乔,13900139000,不知道,朋友 0086-138-0013-8000\n", rejects);
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(kept.readAll());
    QVERIFY2(content.contains(QStringLiteral("吕子乔,13900139000,不知道,朋友 ＊＊＊,")), qPrintable(content));
}

SIYU_TEST(TstErasedTexts, "tst_erasedtexts")
#include "tst_erasedtexts.moc"
