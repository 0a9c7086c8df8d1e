#include "app/assembly/storeservice.h"
#include "app/assembly/undoservice.h"
#include "app/customers/customereditservice.h"
#include "app/customers/customerlog.h"
#include "app/customers/quickadd.h"
#include "app/image/image.h"
#include "app/merging/customererasure.h"
#include "app/merging/customermerge.h"
#include "app/orders/orderimporter.h"
#include "app/roster/customerimporter.h"
#include "storage/audit/auditstore.h"
#include "storage/customers/customerstore.h"
#include "storage/migrations/migrationrunner.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomerId;
using tests::StoreFixture;

namespace {

const QByteArray roster = "姓名,手机,userid,公司,添加人,添加时间\n"
                          "曾小贤,13800138000,wmAAAAAAAA,星辰电台,胡一菲,2026-03-01 10:11:12\n"
                          "吕子乔,13900139000,,,胡一菲,2026-03-02 10:11:12\n"
                          "无名氏,,,,胡一菲,2026-03-03 10:11:12\n";
const QByteArray orders = "订单号,手机,姓名,金额,付款时间\nA1,13800138000,曾小贤,25.00,2026-04-01 10:00:00\n"
                          "A2,13900139000,吕子乔,9.00,2026-04-01 10:00:00\n";

} // namespace

class TstCustomerErasure : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content = roster)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        return outcome.value_or(ImportOutcome());
    }
    static void importOrders(StoreFixture &fixture)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("orders.csv"), orders);
        const auto outcome = OrderImporter(fixture.store()).run(request, fixture.job());
        if (!outcome)
            QFAIL(qPrintable(outcome.error().message));
    }
    static CustomerId who(StoreFixture &fixture, const char *key)
    {
        return storage::CustomerStore(fixture.connection()).byKey(QString::fromUtf8(key)).value_or(CustomerId());
    }
    /// The bytes of the closed file and of its WAL.
    static QByteArray bytesOf(const QString &path)
    {
        QByteArray bytes;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    /// Turns a team file into one of schema 7, before orders kept addresses: drops the tables, indexes and columns that
    /// came later. `plain`: where to make an empty one to compare with.
    static void makeOlder(const QString &file, const QString &plain)
    {
        using storage::sqlite::Connection;
        std::vector<storage::Migration> first = storage::bundledMigrations();
        first.resize(7);
        Connection model(plain, Connection::Mode::Create);
        storage::migrate(model, first);
        const auto list = [](Connection &connection, const char *sql) {
            QStringList names;
            auto select = connection.prepareOnce(sql);
            while (select.step())
                names << select.text(0);
            return names;
        };
        Connection old(file, Connection::Mode::Write);
        old.execute("INSERT INTO store_info(key, value) SELECT key, value FROM team_state; "
                    "ALTER TABLE content ADD COLUMN attachment_id INTEGER");
        for (const char *kind : {"table", "index"}) {
            const QByteArray select =
                QByteArray("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL AND type = '") + kind + '\'';
            const QStringList known = list(model, select);
            for (const QString &name : list(old, select)) {
                if (!known.contains(name))
                    old.execute(QStringLiteral("DROP %1 %2").arg(QLatin1String(kind), name));
            }
        }
        const char *columns = "SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                              "WHERE m.type = 'table'";
        const QStringList known = list(model, columns);
        for (const QString &column : list(old, columns)) {
            const QStringList parts = column.split(QLatin1Char('.'));
            if (!known.contains(column))
                old.execute(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(parts.at(0), parts.at(1)));
        }
        old.execute("PRAGMA user_version = 7");
    }

private slots:
    void noByteOfThePersonIsLeftInTheFile()
    {
        StoreFixture fixture;
        import(fixture);
        importOrders(fixture);
        const CustomerId zeng = who(fixture, "13800138000");
        QVERIFY(CustomerEditService(fixture.store())
                    .set({zeng}, QStringLiteral("notes"), QStringLiteral("住在三楼的曾老师")));
        QVERIFY(CustomerLog(fixture.store()).note(zeng, QStringLiteral("喜欢乌龙茶")));
        QVERIFY(CustomerLog(fixture.store()).note(who(fixture, "13900139000"), QStringLiteral("朋友电话13800138000")));
        import(fixture, "姓名,手机,积分\n曾小贤,13800138000,abc\n");
        QVERIFY(CustomerEditService(fixture.store()).set({zeng}, QStringLiteral("company"), QStringLiteral("电台")));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job())); // its title names the person
        storage::AuditStore(fixture.connection())                  // as earlier versions wrote it
            .add({1, {}, QStringLiteral("store.undo"), QStringLiteral("改曾小贤"), {}});
        const auto erased = CustomerErasure(fixture.store()).erase(zeng, QStringLiteral("电话申请"));
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QCOMPARE(erased->orders, 1);
        QVERIFY(erased->sealedChanges >= 2);
        QCOMPARE(who(fixture, "13800138000"), CustomerId());
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM orders WHERE customer_id IS NOT NULL"), 2);
        const QString path = fixture.path();
        fixture.close();
        const QByteArray bytes = bytesOf(path);
        for (const char *word : {"曾小贤", "13800138000", "wmAAAAAAAA", "星辰电台", "三楼", "乌龙茶"})
            QVERIFY2(!bytes.contains(word), word);
        QVERIFY(bytes.contains("13900139000"));
    }

    void imagesAndCountsForgetThem()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(fixture.store().loadImage(Image::Customers | Image::Search | Image::Friendships, fixture.job()));
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        QCOMPARE(fixture.store().image().alive().count(), std::size_t(2));
        QCOMPARE(fixture.store().image().check(fixture.connection()).value().size(), std::size_t(0));
    }

    void filesDoNotBringThemBack()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        QVERIFY(
            CustomerErasure(fixture.store())
                .erase(CustomerId(fixture.connection().integer("SELECT id FROM customer WHERE name = '无名氏'")), {}));
        const ImportOutcome outcome = import(fixture);
        QCOMPARE(outcome.erased, 2);
        QCOMPARE(outcome.skipped, 2);
        QCOMPARE(outcome.created, 0);
        for (const ImportProblem &problem : outcome.problems)
            QVERIFY(problem.value.isEmpty());
        importOrders(fixture);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer WHERE status <> 3"), 1);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM orders"), 2);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM orders WHERE customer_id IS NULL"), 1);
    }

    void anOlderBackupIsErasedFromAgain()
    {
        StoreFixture fixture;
        import(fixture);
        const auto backup =
            StoreService(fixture.store()).backup(fixture.file(QStringLiteral("old.siyu")), fixture.job());
        QVERIFY(backup);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        const QString path = fixture.path();
        fixture.close();
        QVERIFY(StoreService::restore(*backup, path, fixture.job()));
        fixture.open();
        QCOMPARE(who(fixture, "13800138000"), CustomerId());
        QVERIFY(who(fixture, "13900139000"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM erasure"), 1);
        QCOMPARE(import(fixture).erased, 1);
    }

    void anErasedIdentityIsNotGivenToAnotherCustomer()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        import(fixture, "姓名,手机,userid\n吕子乔,13900139000,wmAAAAAAAA\n");
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM identity WHERE value = 'wmAAAAAAAA'"), 0);
    }

    void aBackupOfAnOlderSchemaIsErasedFromAgain()
    {
        StoreFixture fixture;
        import(fixture);
        const auto backup =
            StoreService(fixture.store()).backup(fixture.file(QStringLiteral("old.siyu")), fixture.job());
        QVERIFY(backup);
        makeOlder(*backup, fixture.file(QStringLiteral("plain.siyu")));
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        const QString path = fixture.path();
        fixture.close();
        const auto restored = StoreService::restore(*backup, path, fixture.job());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        fixture.open();
        QCOMPARE(who(fixture, "13800138000"), CustomerId());
        QVERIFY(who(fixture, "13900139000"));
    }

    void aReasonDoesNotNameThem_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("how it was asked") << QStringLiteral("2026-11-20 聊天里提出") << true;
        QTest::newRow("another number") << QStringLiteral("工单 13800138001") << true;
        QTest::newRow("name") << QStringLiteral("曾小贤来电要求") << false;
        QTest::newRow("phone") << QStringLiteral("来电13800138000") << false;
        QTest::newRow("phone with separators") << QStringLiteral("from +86 138-0013 8000") << false;
        QTest::newRow("phone in full width") << QStringLiteral("来电１３８００１３８０００") << false;
        QTest::newRow("address of an order") << QStringLiteral("寄到南京路12号的客人") << false;
        QTest::newRow("recipient of an order") << QStringLiteral("胡一菲要求") << false;
        QTest::newRow("remark of an order") << QStringLiteral("送给住院的妈妈的那单") << false;
        QTest::newRow("a word of a remark") << QStringLiteral("requested by the customer") << true;
        QTest::newRow("userid in another case") << QStringLiteral("WMAAAAAAAA asked") << false;
    }

    void aReasonDoesNotNameThem()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isKept);
        StoreFixture fixture;
        import(fixture);
        importOrders(fixture);
        fixture.connection().execute(
            "UPDATE orders SET address = '上海市南京路12号胡一菲收', remark = '送给住院的妈妈 for a "
            "customer' WHERE order_no = 'A1'");
        const QByteArray before = fixture.dump();
        const auto erased = CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), reason);
        QCOMPARE(erased.has_value(), isKept);
        if (isKept) {
            QCOMPARE(fixture.connection().text("SELECT reason FROM erasure"), reason);
            return;
        }
        QCOMPARE(erased.error().kind, ErrorKind::Invalid);
        QCOMPARE(fixture.dump(), before);
    }

    void earlierNamesGoFromTheUndoListAsWell()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId customer = who(fixture, "13800138000");
        CustomerEditService edits(fixture.store());
        for (const char *name : {"赵二名", "赵三名"})
            QVERIFY(edits.set({customer}, QStringLiteral("name"), QString::fromUtf8(name)));
        QVERIFY(edits.set({customer}, QStringLiteral("city"), QStringLiteral("苏州")));
        QVERIFY(!CustomerErasure(fixture.store()).erase(customer, QStringLiteral("赵二名要求")));
        QVERIFY(CustomerErasure(fixture.store()).erase(customer, {}));
        for (const char *name : {"赵二名", "赵三名", "曾小贤"})
            QCOMPARE(
                fixture.connection().integer(
                    (QByteArray("SELECT count(*) FROM change WHERE instr(title, '") + name + "') > 0").constData()),
                std::int64_t(0));
    }

    void someoneWhoseAdditionWasUndoneIsErasedFromTheUndoList_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("phone") << QStringLiteral("+86 137-0013-7000");
        QTest::newRow("name") << QStringLiteral("秦羽墨");
        QTest::newRow("identity of a kind") << QStringLiteral("phone:13700137000");
    }
    void someoneWhoseAdditionWasUndoneIsErasedFromTheUndoList()
    {
        QFETCH(QString, key);
        StoreFixture fixture;
        import(fixture);
        QVERIFY(CustomerLog(fixture.store()).note(who(fixture, "13900139000"), QStringLiteral("x")));
        const auto added = QuickAdd(fixture.store()).add({QStringLiteral("秦羽墨"), QStringLiteral("胡一菲"), {}});
        QVERIFY(added);
        const CustomerId id = added->customer;
        CustomerEditService edits(fixture.store());
        QVERIFY(edits.set({id}, QStringLiteral("phone"), QStringLiteral("13700137000")));
        QCOMPARE(who(fixture, "13700137000"), id);
        QVERIFY(edits.set({who(fixture, "13900139000")}, QStringLiteral("city"), QStringLiteral("苏州")));
        for (int step = 0; step < 3; ++step)
            QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(who(fixture, "13700137000"), CustomerId());
        CustomerErasure erasing(fixture.store());
        const auto undone = erasing.undone(key);
        QVERIFY(undone);
        QCOMPARE(*undone, id);
        QVERIFY(!erasing.erase(*undone, QStringLiteral("秦羽墨要求")));
        const auto erased = erasing.erase(*undone, QStringLiteral("电话申请"));
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QCOMPARE(erased->sealedChanges, 3); // redo must not pass over what is gone
        QCOMPARE(UndoService(fixture.store()).redo(fixture.job()).error().kind, ErrorKind::NotFound);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job())); // what came before is still there
        QCOMPARE(erasing.erase(*undone, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(import(fixture, "姓名,手机\n秦羽墨,13700137000\n").erased, 1);
        const QString path = fixture.path();
        fixture.close();
        const QByteArray bytes = bytesOf(path);
        for (const char *word : {"秦羽墨", "13700137000"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void someoneWhoseAdditionWasUndoneIsFoundByALaterName()
    {
        StoreFixture fixture;
        import(fixture);
        const auto added = QuickAdd(fixture.store()).add({QStringLiteral("钱多多"), QStringLiteral("胡一菲"), {}});
        QVERIFY(added);
        QVERIFY(CustomerEditService(fixture.store())
                    .set({added->customer}, QStringLiteral("name"), QStringLiteral("钱多金")));
        for (int step = 0; step < 2; ++step)
            QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        CustomerErasure erasing(fixture.store());
        for (const char *name : {"钱多多", "钱多金"}) {
            const auto undone = erasing.undone(QString::fromUtf8(name));
            QVERIFY2(undone, name);
            QCOMPARE(*undone, added->customer);
            QVERIFY2(!erasing.erase(*undone, QString::fromUtf8(name) + QStringLiteral("要求")), name);
        }
        QVERIFY(erasing.erase(added->customer, QStringLiteral("电话申请")));
        const QString path = fixture.path();
        fixture.close();
        const QByteArray bytes = bytesOf(path);
        for (const char *name : {"钱多多", "钱多金"})
            QVERIFY2(!bytes.contains(name), name);
    }

    void aHouseNumberIsLeftInTheTextsOfOthers()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId customer = who(fixture, "13800138000");
        storage::sqlite::Statement phone = fixture.connection().prepareOnce(
            "INSERT INTO identity(customer_id, kind, value) VALUES(?1, ?2, '862166668888')");
        phone.bindAll(customer, storage::IdentityKind::Phone).run();
        CustomerLog log(fixture.store());
        QVERIFY(log.note(who(fixture, "13900139000"), QStringLiteral("替13800138000收件")));
        QVERIFY(log.note(who(fixture, "13900139000"), QStringLiteral("前台02166668888")));
        const auto erased = CustomerErasure(fixture.store()).erase(customer, {});
        QVERIFY(erased);
        QCOMPARE(fixture.connection().text("SELECT group_concat(text, '|') FROM (SELECT text FROM event WHERE text "
                                           "IS NOT NULL ORDER BY id)"),
                 QStringLiteral("替＊＊＊收件|前台02166668888"));
        QVERIFY(std::any_of(erased->mentions.begin(), erased->mentions.end(),
                            [](const storage::Mention &mention) { return mention.table == QLatin1String("event"); }));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job())); // the note on the front desk
    }

    void numbersAndIdsGoFromTheTextsOfOthersInEverySpelling()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId other = who(fixture, "13900139000");
        CustomerLog log(fixture.store());
        for (const char *note :
             {"替138.0013.8000收", "替 +86 138–0013–8000 收", "问ＷＭＡＡＡＡＡＡＡＡ", "付 13800138.00 元"})
            QVERIFY(log.note(other, QString::fromUtf8(note)));
        const auto erased = CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {});
        QVERIFY(erased);
        QCOMPARE(fixture.connection().text("SELECT group_concat(text, '|') FROM (SELECT text FROM event WHERE text "
                                           "IS NOT NULL ORDER BY id)"),
                 QStringLiteral("替＊＊＊收|替 ＊＊＊ 收|问＊＊＊|付 13800138.00 元"));
        QVERIFY(UndoService(fixture.store()).undo(fixture.job())); // the note that does not name them
        const QString path = fixture.path();
        fixture.close();
        const QByteArray bytes = bytesOf(path);
        for (const char *word : {"138.0013.8000", "138–0013–8000", "ＷＭＡＡ"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void aMergeOfThemIsSealedHoweverItsTitleSpellsThem()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机\nＡmy Li,13800138000\nLi Si,13900139000\n");
        fixture.connection().execute("INSERT INTO change(id, at, kind, title, action) VALUES"
                                     "(900, 1, 1, 'Merge AMY  Li', 'customers.merge'), (901, 1, 1, 'Li Si', 'x')");
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        QCOMPARE(fixture.connection().text("SELECT state || title FROM change WHERE id = 900"),
                 QStringLiteral("3Merge ＊＊＊"));
        QCOMPARE(fixture.connection().text("SELECT state || title FROM change WHERE id = 901"),
                 QStringLiteral("1Li Si"));
    }

    void otherNumbersOfARowAreRecognised()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        const ImportOutcome outcome = import(fixture, "姓名,手机,其他电话\n曾先生,13600136000,138.0013.8000\n"
                                                      "吕子乔,13900139000,138-0013-8000; 021-66668888\n");
        QCOMPARE(outcome.erased, 1);
        QCOMPARE(who(fixture, "13600136000"), CustomerId());
        QCOMPARE(fixture.connection().text("SELECT masked_phone FROM customer WHERE name = '吕子乔'"),
                 QStringLiteral("862166668888"));
        QVERIFY(!fixture.dump().contains("13800138000"));
    }

    void ordersSentToThemComeWithoutThem()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("new.csv"),
                                     "订单号,手机,姓名,金额,付款时间,收货省份,收货地址,备注\n"
                                     "B1,,,25.00,2026-05-01,上海,曾小贤 138.0013.8000 南京路12号,急件\n"
                                     "B2,,,25.00,2026-05-02,上海,前台 021-66668888,转曾小贤１３８００１３８０００\n"
                                     "B3,13900139000,吕子乔,25.00,2026-05-03,浙江,曾小贤13800138000 西湖路3号,红色\n"
                                     "B4,,,25.00,2026-05-04,广东,科苑路1号 13700137000,\n");
        QVERIFY(OrderImporter(fixture.store()).run(request, fixture.job()));
        QCOMPARE(fixture.connection().text(
                     "SELECT group_concat(coalesce(province, '-') || ' ' || coalesce(address, '-') || ' ' || "
                     "coalesce(remark, '-'), '|') FROM (SELECT * FROM orders ORDER BY order_no)"),
                 QStringLiteral("- - -|- - -|浙江省 - 红色|广东省 科苑路1号 13700137000 -"));
        for (const char *word : {"曾小贤", "南京路", "西湖路"})
            QVERIFY2(!fixture.dump().contains(word), word);
    }

    void ordersOfThePersonDoNotComeBackUnderAnotherShop()
    {
        StoreFixture fixture;
        import(fixture);
        importOrders(fixture);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        ImportRequest request;
        request.allowDoubles = true;
        request.file =
            fixture.write(QStringLiteral("other.csv"), "订单号,金额,付款时间,收货地址,店铺名称\n"
                                                       "A1,25.00,2026-04-01 10:00:00,南京路12号曾小贤,京东自营\n");
        QVERIFY(OrderImporter(fixture.store()).run(request, fixture.job()));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM orders"), 3);
        QVERIFY(!fixture.dump().contains("南京路"));
    }

    void whereTheNameStillStandsIsReported()
    {
        StoreFixture fixture;
        import(fixture);
        fixture.connection().execute(R"(
            UPDATE import SET file_name = '曾小贤 等人.csv';
            INSERT INTO tag(id, name) VALUES(1, '曾小贤的朋友'), (2, '其他');
            INSERT INTO segment(id, name, rule, created_at) VALUES(1, '找人', '{"contains":"13800138000"}', 1);
            INSERT INTO plan(id, name, kind, definition) VALUES(1, '曾小贤生日', 1, '{}');
            INSERT INTO saved_mapping VALUES('customers', 'a', '{"曾小贤":"name"}');
            INSERT INTO staff(id, name) VALUES(90, '曾小贤');
            UPDATE customer SET notes = '曾小贤介绍' WHERE name = '吕子乔')");
        const CustomerId other = who(fixture, "13900139000");
        QVERIFY(CustomerLog(fixture.store()).note(other, QStringLiteral("曾小贤也在")));
        const auto erased = CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {});
        QVERIFY(erased);
        QStringList places;
        for (const storage::Mention &mention : erased->mentions)
            places << mention.table + QLatin1Char('=') + mention.examples.join(QLatin1Char(','));
        const auto expect = [&places](const QString &place) {
            QVERIFY2(places.contains(place),
                     qPrintable(place + QStringLiteral(" not in ") + places.join(QLatin1Char(' '))));
        };
        expect(QStringLiteral("import=曾小贤 等人.csv"));
        expect(QStringLiteral("tag=曾小贤的朋友"));
        expect(QStringLiteral("segment=找人"));
        expect(QStringLiteral("plan=曾小贤生日"));
        expect(QStringLiteral("saved_mapping=customers"));
        expect(QStringLiteral("customer=吕子乔"));
        for (const char *table : {"staff=", "identity=", "audit=", "erasure="})
            QVERIFY2(places.filter(QString::fromLatin1(table)).isEmpty(), qPrintable(places.join(QLatin1Char(' '))));
        QCOMPARE(places.filter(QStringLiteral("event=")).size(), 1);
        QCOMPARE(places.filter(QStringLiteral("change=")).size(), 1); // the note on the other one can be undone
    }

    void aSearchThatFailsDoesNotDenyTheErasure()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId customer = who(fixture, "13800138000");
        fixture.connection().execute(R"(CREATE TABLE "a""b"(id INTEGER, name TEXT))"); // a name that cannot be read
        const auto erased = CustomerErasure(fixture.store()).erase(customer, {});
        QVERIFY(!erased);
        const QString proof = fixture.connection().text("SELECT id FROM erasure");
        QVERIFY(!proof.isEmpty());
        QVERIFY2(erased.error().message.contains(QStringLiteral("proof ") + proof), qPrintable(erased.error().message));
        QCOMPARE(who(fixture, "13800138000"), CustomerId());
    }

    void nothingIsReportedWhereNothingIsLeft()
    {
        StoreFixture fixture;
        import(fixture);
        const auto erased = CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {});
        QVERIFY(erased);
        QCOMPARE(erased->mentions.size(), std::size_t(0));
    }

    void aBackupOfAnotherTeamIsNotErasedFrom()
    {
        StoreFixture fixture, other;
        import(fixture);
        import(other);
        QVERIFY(CustomerErasure(fixture.store()).erase(who(fixture, "13800138000"), {}));
        const auto backup = StoreService(other.store()).backup(other.file(QStringLiteral("other.siyu")), other.job());
        QVERIFY(backup);
        const QString path = fixture.path();
        fixture.close();
        QVERIFY(StoreService::restore(*backup, path, fixture.job()));
        fixture.open();
        QVERIFY(who(fixture, "13800138000"));
    }

    void thoseMergedIntoThemAreErasedAsWell()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        const auto erased = CustomerErasure(fixture.store()).erase(kept, {});
        QCOMPARE(erased->records, 2);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer WHERE name IS NOT NULL"), 1);
        QCOMPARE(CustomerMerge(fixture.store()).unmerge(gone).error().kind, ErrorKind::NotFound);
        QVERIFY(!UndoService(fixture.store()).undo(fixture.job()) ||
                fixture.connection().integer("SELECT count(*) FROM customer WHERE name IS NOT NULL") <= 1);
    }
};

SIYU_TEST(TstCustomerErasure, "tst_customererasure")
#include "tst_customererasure.moc"
