#include "app/assembly/importkinds.h"
#include "app/imports/importundo.h"
#include "storage/store/references.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using tests::StoreFixture;

namespace {

/// Two customers with an account, its operator and a channel.
app::ImportOutcome import(StoreFixture &fixture)
{
    app::ImportRequest request;
    request.file = fixture.write(QStringLiteral("客户.csv"),
                                 "客户名称,添加人,添加人账号,添加时间,来源\n王小明,林小满,linxm,2026-11-17 10:20,包裹卡\n"
                                 "李婷,林小满,linxm,2026-11-18 21:05,包裹卡\n");
    auto outcome = app::findImportKind(QStringLiteral("customers"))->run(fixture.store(), request, fixture.job());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return *outcome;
}

/// References to rows that do not exist: "task.event_id".
QStringList dangling(StoreFixture &fixture)
{
    QStringList found;
    for (const storage::Reference &one : storage::references()) {
        if (QByteArray(one.to) == "change")
            continue; // the undo list forgets its oldest entries
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + one.table + " WHERE " + one.column + " <> 0 AND " +
                               (one.condition ? one.condition : "true") + " AND " + one.column +
                               " NOT IN (SELECT id FROM " + one.to + ')';
        if (fixture.connection().integer(sql.constData()) > 0)
            found << QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.column);
    }
    return found;
}

} // namespace

/// Rows that something refers to are kept by the undo of the import that created them, foreign key or not.
class TstImportUndoReferences : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReferredToStays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("customers"); // that stay; 900 is not of the import
        const char *other = "INSERT INTO customer(id, name) VALUES(900, '旁人');";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a target of the account")
            << QByteArray("INSERT INTO target(id, metric, scope_kind, scope_id, from_day, to_day, value) "
                          "SELECT 1, 'new_friends', 3, min(id), 1, 30, 1 FROM account")
            << 0;
        QTest::newRow("a target of the channel")
            << QByteArray("INSERT INTO target(id, metric, scope_kind, scope_id, from_day, to_day, value) "
                          "SELECT 1, 'new_friends', 2, min(id), 1, 30, 1 FROM channel")
            << 0;
        QTest::newRow("somebody they invited")
            << QByteArray("INSERT INTO customer(id, name, inviter_id) SELECT 900, '旁人', min(id) FROM customer") << 2;
        QTest::newRow("one invited the other")
            << QByteArray("UPDATE customer SET inviter_id = (SELECT max(id) FROM customer) "
                          "WHERE id = (SELECT min(id) FROM customer)")
            << 0;
        QTest::newRow("who invited one that stays")
            << QByteArray("UPDATE customer SET inviter_id = (SELECT max(id) FROM customer), changed_by = NULL "
                          "WHERE id = (SELECT min(id) FROM customer)")
            << 2;
        QTest::newRow("a member of a group whom they invited")
            << QByteArray("INSERT INTO group_chat(id, name) VALUES(1, 'g'); INSERT INTO group_member(id, group_id, "
                          "inviter_customer_id, inviter_account_id) SELECT 1, 1, min(c.id), min(a.id) "
                          "FROM customer c, account a")
            << 1;
        QTest::newRow("a viewer of a livestream")
            << QByteArray("INSERT INTO live_session(id, name, start_at) VALUES(1, 's', 1); "
                          "INSERT INTO live_viewer(session_id, customer_id) SELECT 1, min(id) FROM customer")
            << 1;
        QTest::newRow("a participant whom they invited")
            << QByteArray(other) + "INSERT INTO campaign(id, name, kind) VALUES(1, 'k', 1); INSERT INTO participant("
                                   "campaign_id, customer_id, inviter_id, joined_at) "
                                   "SELECT 1, 900, min(id), 1 FROM customer WHERE id <> 900"
            << 2;
        QTest::newRow("a like of a post")
            << QByteArray("INSERT INTO moments_post(id, account_id, at) SELECT 1, min(id), 1 FROM account; INSERT INTO "
                          "moments_interaction(post_id, customer_id, kind, at) SELECT 1, min(id), 1, 1 FROM customer")
            << 1;
        QTest::newRow("what the team member did")
            << QByteArray("INSERT INTO audit(id, at, staff_id, action) SELECT 900, 1, min(id), 'x' FROM staff") << 0;
        QTest::newRow("not the same person") // goes with the customers
            << QByteArray("INSERT INTO merge_dismissal(first_id, second_id, at) SELECT min(id), max(id), 1 FROM customer")
            << 0;
    }
    void whatIsReferredToStays()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, customers);
        StoreFixture fixture;
        const auto outcome = import(fixture);
        if (!sql.isEmpty())
            fixture.connection().execute(sql.constData());
        fixture.close();
        fixture.open();
        QCOMPARE(dangling(fixture), QStringList());
        const auto undone = app::ImportUndo(fixture.store()).run(outcome.import, fixture.job());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        QCOMPARE(dangling(fixture), QStringList());
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), customers);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM merge_dismissal"), 0);
    }
};

SIYU_TEST(TstImportUndoReferences, "tst_importundoreferences")
#include "tst_importundoreferences.moc"
