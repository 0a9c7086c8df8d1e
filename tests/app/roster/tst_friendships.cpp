#include "app/assembly/undoservice.h"
#include "app/customers/profileservice.h"
#include "app/customers/quickadd.h"
#include "app/customers/transfers.h"
#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomerId;
using tests::StoreFixture;

namespace {

const QByteArray header = "客户名称,添加人,添加人账号,添加时间,手机\n";
const QByteArray team =
    "甲,胡一菲,huyf,2026-03-01 10:00:07,13800138001\n乙,吕子乔,lvzq,2026-03-02 10:00:07,13800138002\n";

} // namespace

/// Friends added by hand, transfers between accounts, and the profile that shows them.
class TstFriendships : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &rows)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), header + rows);
        return CustomerImporter(fixture.store())
            .run(request, QStringLiteral("customers"), fixture.job())
            .value_or(ImportOutcome());
    }
    static CustomerId who(StoreFixture &fixture, const char *key)
    {
        return storage::CustomerStore(fixture.connection()).byKey(QString::fromUtf8(key)).value_or(CustomerId());
    }

private slots:
    void aFriendIsAddedInThreeFields()
    {
        StoreFixture fixture;
        import(fixture, team);
        const QByteArray before = fixture.dump();
        const auto added =
            QuickAdd(fixture.store()).add({QStringLiteral("丙丁"), QStringLiteral("huyf"), QStringLiteral("包裹卡")});
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const auto profile = *storage::CustomerStore(fixture.connection()).profile(added->customer);
        QCOMPARE(profile.owner, QStringLiteral("胡一菲"));
        QCOMPARE(profile.channel, QStringLiteral("包裹卡"));
        QCOMPARE(profile.friendships.front().addedAt, std::optional(StoreFixture::now));
        QCOMPARE(QuickAdd(fixture.store()).add({QStringLiteral("丙丁"), QStringLiteral("huyf"), {}}).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(QuickAdd(fixture.store()).add({QStringLiteral("戊"), {}, {}}).error().kind, ErrorKind::NotFound);
        QCOMPARE(QuickAdd(fixture.store()).add({{}, QStringLiteral("huyf"), {}}).error().kind, ErrorKind::Invalid);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void theNextRosterKnowsThemAgain()
    {
        StoreFixture fixture;
        import(fixture, team);
        const auto added = QuickAdd(fixture.store()).add({QStringLiteral("丙丁"), QStringLiteral("huyf"), {}});
        const ImportOutcome outcome = import(fixture, team + "丙丁,胡一菲,huyf,2026-11-22 08:41:13,13800138003\n");
        QCOMPARE(outcome.created, 0);
        QCOMPARE(who(fixture, "13800138003"), added->customer);
        const auto profile = *storage::CustomerStore(fixture.connection()).profile(added->customer);
        QCOMPARE(profile.friendships.size(), std::size_t(1));
        QCOMPARE(fixture.store().zone().isoDateTime(*profile.friendships.front().addedAt),
                 QStringLiteral("2026-11-22T08:41:13+08:00"));
        QCOMPARE(import(fixture, team + "丙丁,胡一菲,huyf,2026-11-22 08:41:13,13800138003\n").unchanged, 3);
    }

    void aNamesakeOfAnotherDayOrAccountIsSomebodyElse()
    {
        StoreFixture fixture;
        import(fixture, team);
        QVERIFY(QuickAdd(fixture.store()).add({QStringLiteral("丙丁"), QStringLiteral("huyf"), {}}));
        QCOMPARE(import(fixture, "丙丁,胡一菲,huyf,2026-11-20 08:41:13,13800138003\n丙丁,吕子乔,lvzq,2026-11-22 "
                                 "08:41:13,13800138004\n")
                     .created,
                 2);
    }

    void aFriendAddedByHandIsFoundWithinADay_data()
    {
        QTest::addColumn<QByteArray>("addedAt"); // in the file; by hand at 2026-11-22 09:00
        QTest::addColumn<int>("created");
        QTest::newRow("just within") << QByteArray("2026-11-21 09:00:01") << 0;
        QTest::newRow("just outside") << QByteArray("2026-11-21 08:59:59") << 1;
    }
    void aFriendAddedByHandIsFoundWithinADay()
    {
        QFETCH(QByteArray, addedAt);
        StoreFixture fixture;
        import(fixture, team);
        QVERIFY(QuickAdd(fixture.store()).add({QStringLiteral("丙丁"), QStringLiteral("huyf"), {}}));
        const ImportOutcome outcome = import(fixture, "丙丁,胡一菲,huyf," + addedAt + ",13800138003\n");
        QTEST(int(outcome.created), "created");
    }

    void twoFriendsOfOneNameAddedByHandAreNotGuessed()
    {
        StoreFixture fixture;
        import(fixture, team);
        fixture.connection().execute("INSERT INTO customer(id, name) VALUES(101, '丙丁'), (102, '丙丁');"
                                     "INSERT INTO friendship(id, customer_id, account_id, added_at) VALUES"
                                     "(101, 101, 1, 1795309200000), (102, 102, 1, 1795305600000)");
        QCOMPARE(import(fixture, "丙丁,胡一菲,huyf,2026-11-22 08:30:00,13800138003\n").created, 1);
    }

    void anAcceptedTransferMovesTheFriendship()
    {
        StoreFixture fixture;
        import(fixture, team);
        const CustomerId jia = who(fixture, "13800138001");
        fixture.connection().execute(R"(
            INSERT INTO plan(id, name, kind, state, definition) VALUES(1, 'p', 1, 2, '{}');
            INSERT INTO enrolment(id, plan_id, target_id, account_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, 1, 1, 1, 0, 0, 0);
            INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, account_id, staff_id, due_at,
                window_end_at, expires_at, state, via, purpose, planned_day) VALUES(1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 2, 1, 1, 0);)");
        Transfers transfers(fixture.store());
        const auto ids = transfers.propose({jia}, QStringLiteral("吕子乔"));
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().message));
        QCOMPARE(transfers.propose({jia}, QStringLiteral("吕子乔")).error().kind, ErrorKind::Conflict);
        QVERIFY(transfers.decide(*ids, Transfers::State::Waiting));
        const QByteArray before = fixture.dump();
        QVERIFY(transfers.decide(*ids, Transfers::State::Accepted));
        QCOMPARE(fixture.connection().text("SELECT group_concat(account_id || ':' || end_kind) FROM (SELECT * FROM "
                                           "friendship WHERE customer_id = 1 ORDER BY id)"),
                 QStringLiteral("1:3,2:0"));
        QCOMPARE(storage::CustomerStore(fixture.connection()).profile(jia)->owner, QStringLiteral("吕子乔"));
        QCOMPARE(fixture.connection().integer("SELECT account_id FROM enrolment"), 2);
        QCOMPARE(fixture.connection().integer("SELECT staff_id FROM task"), 2);
        QCOMPARE(transfers.list()->size(), std::size_t(0));
        QCOMPARE(transfers.list(true)->front().state, Transfers::State::Accepted);
        QCOMPARE(transfers.decide(*ids, Transfers::State::Refused).error().kind, ErrorKind::Conflict);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void theRosterConfirmsATransferWithoutANewOccurrence()
    {
        StoreFixture fixture;
        import(fixture, team);
        const auto ids = Transfers(fixture.store()).propose({who(fixture, "13800138001")}, QStringLiteral("吕子乔"));
        QVERIFY(Transfers(fixture.store()).decide(*ids, Transfers::State::Accepted));
        fixture.store().setNow(StoreFixture::now + 10 * storage::msPerDay);
        import(fixture, "甲,吕子乔,lvzq,2026-11-25 10:00:07,13800138001\n");
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship WHERE customer_id = 1"), 2);
        // An older file of the old account does not restore the old friendship.
        import(fixture, "甲,胡一菲,huyf,2026-03-01 10:00:07,13800138001\n");
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship WHERE customer_id = 1 AND end_kind = 0"),
                 1);
    }

    void aTransferredFriendshipIsNotReopenedByAFile()
    {
        StoreFixture fixture;
        import(fixture, team);
        const auto ids = Transfers(fixture.store()).propose({who(fixture, "13800138001")}, QStringLiteral("吕子乔"));
        QVERIFY(Transfers(fixture.store()).decide(*ids, Transfers::State::Accepted));
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("states.csv"),
                                     "客户名称,添加人,添加人账号,添加时间,手机,客户状态\n"
                                     "甲,胡一菲,huyf,2026-03-01 10:00:07,13800138001,正常\n");
        QVERIFY(CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job()));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship WHERE customer_id = 1 AND end_kind = 0"),
                 1);
    }

    void theProfileShowsWhatHangsOnACustomer()
    {
        StoreFixture fixture;
        import(fixture, team);
        const CustomerId jia = who(fixture, "13800138001");
        fixture.connection().execute(R"(
            INSERT INTO order_source(id, name) VALUES(1, 'shop');
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid)
                VALUES(1, 1, 'A1', 1, 1780000000000, 2, 250000);
            INSERT INTO group_chat(id, name) VALUES(1, 'g');
            INSERT INTO group_member(id, group_id, customer_id, joined_at) VALUES(1, 1, 1, 1781000000000);
            INSERT INTO event(id, customer_id, kind, at, origin, text) VALUES(1, 1, 12, 1782000000000, 1, 'hello'),
                (2, 1, 34, 1783000000000, 1, 'note'))");
        QVERIFY(Transfers(fixture.store()).propose({jia}, QStringLiteral("吕子乔")));
        ProfileService service(fixture.store());
        const auto profile = service.profile(jia);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->basics.texts[storage::CustomerText::Name], QStringLiteral("甲"));
        QCOMPARE(profile->details.lastOrders.front().number, QStringLiteral("A1"));
        QCOMPARE(profile->details.groups.front().name, QStringLiteral("g"));
        QCOMPARE(profile->transfers.size(), std::size_t(1));
        QCOMPARE(profile->gate, ContactGate::Open);
        const auto all = service.timeline(jia, ProfileService::everyKind, 0, 10);
        QCOMPARE(all->size(), std::size_t(5));
        QCOMPARE(all->front().text, QStringLiteral("note"));
        QCOMPARE(all->back().kind, storage::ProfileMoment::Kind::Friendship);
        const auto page = service.timeline(jia, int(storage::ProfileMoment::Kind::Event), 1, 10);
        QCOMPARE(page->size(), std::size_t(1));
        QCOMPARE(page->front().text, QStringLiteral("hello"));
        QCOMPARE(service.profile(CustomerId(99)).error().kind, ErrorKind::NotFound);
    }
};

SIYU_TEST(TstFriendships, "tst_friendships")
#include "tst_friendships.moc"
