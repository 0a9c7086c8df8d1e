#include "app/imports/recordimporter.h"
#include "app/roster/customerimporter.h"
#include "app/tables/csvreader.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray contact =
    R"({"errcode":0,"errmsg":"ok","external_contact":{"external_userid":"wmAAAAAAAAAAAAAAAAAAAA","name":"李四","type":1,
"gender":2,"unionid":"ozAAA","corp_name":"腾讯","position":"经理"},"follow_user":[
{"userid":"rocky","remark":"老李","description":"爱喝茶","createtime":1785600000,"add_way":1,"state":"parcel",
"remark_mobiles":["13800138000","13800138009"],"oper_userid":"rocky",
"tags":[{"group_name":"意向","tag_name":"高","type":1},{"group_name":"来源","tag_name":"包裹卡","type":1}]},
{"userid":"tommy","remark":"","createtime":1785700000,"add_way":202,"tags":[]}]})";

const QByteArray batch =
    R"({"errcode":0,"external_contact_list":[
{"external_contact":{"external_userid":"wmBBBBBBBBBBBBBBBBBBBB","name":"王五","gender":1},
 "follow_info":{"userid":"rocky","remark":"王","createtime":1785600000,"tag_id":["et1"],"remark_mobiles":["13800138001"]}},
{"external_contact":{"external_userid":"wmCCCCCCCCCCCCCCCCCCCC","name":"赵六","gender":0},
 "follow_info":{"userid":"rocky","createtime":1785600001}}],"next_cursor":"xyz"})";

const QByteArray group =
    R"({"errcode":0,"group_chat":{"chat_id":"wrAAA","name":"福利一群","owner":"rocky","create_time":1785500000,
"member_list":[{"userid":"rocky","type":1,"join_time":1785500000,"join_scene":1,"name":"rocky"},
{"userid":"wmAAAAAAAAAAAAAAAAAAAA","type":2,"unionid":"ozAAA","join_time":1785600000,"join_scene":3,
"invitor":{"userid":"rocky"},"name":"李四"}],"admin_list":[{"userid":"rocky"}]}})";

} // namespace

/// Dumps of WeCom's API are imported as tables.
class TstJsonTextSource : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome customers(StoreFixture &fixture, const QByteArray &content)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("dump.json"), content);
        auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message));
        return outcome.value_or(ImportOutcome());
    }

    static QString problemOf(StoreFixture &fixture, const QByteArray &content)
    {
        const auto reader = CsvReader::open(fixture.write(QStringLiteral("dump.json"), content), {});
        return reader ? QString() : reader.error().message;
    }

private slots:
    void aContactBringsAFriendshipForEachOfItsMembers()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = customers(fixture, contact);
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.problemCount, 0);
        storage::CustomerStore store(fixture.connection());
        const auto id = store.byKey(QStringLiteral("13800138009"));
        QVERIFY(id);
        const auto profile = store.profile(*id);
        QCOMPARE(profile->texts[storage::CustomerText::Name], QStringLiteral("李四"));
        QCOMPARE(profile->friendships.size(), std::size_t(2));
        QCOMPARE(profile->tags.size(), std::size_t(2));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM tag_group WHERE name IN ('意向', '来源')"), 2);
        QCOMPARE(fixture.connection().integer("SELECT gender FROM customer"), 2);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account WHERE wecom_userid IN ('rocky', 'tommy')"),
                 2);
        QCOMPARE(fixture.connection().integer("SELECT min(added_at) FROM friendship"), 1785600000000);
        const ImportOutcome again = customers(fixture, contact);
        QCOMPARE(again.created + again.updated, 0);
    }

    void answersBehindEachOtherAndInAnArrayAreOneTable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("lines") << contact.simplified() + '\n' + batch.simplified() + '\n';
        QTest::newRow("behind each other") << contact + batch;
        QTest::newRow("array") << "[" + contact + ",\n" + batch + "]\n";
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + contact + batch;
    }
    void answersBehindEachOtherAndInAnArrayAreOneTable()
    {
        QFETCH(QByteArray, content);
        StoreFixture fixture;
        const ImportOutcome outcome = customers(fixture, content);
        QCOMPARE(outcome.rows, 4);
        QCOMPARE(outcome.created, 3);
    }

    void aGroupBringsItselfAndItsMembers()
    {
        StoreFixture fixture;
        customers(fixture, contact);
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("group.json"), group);
        for (const char *kind : {"groups", "group-members"}) {
            const auto outcome =
                RecordImporter(fixture.store(), *findRecordKind(QString::fromLatin1(kind))).run(request, fixture.job());
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
            QCOMPARE(outcome->rejected, 0);
        }
        QCOMPARE(fixture.connection().integer(
                     "SELECT count(*) FROM group_chat WHERE name = '福利一群' AND chat_id = 'wrAAA'"),
                 1);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM group_member"), 2);
        QCOMPARE(fixture.connection().integer(
                     "SELECT count(*) FROM group_member WHERE customer_id IS NOT NULL AND join_scene = 3"),
                 1);
    }

    void anObjectWithAKeyTwiceIsRefused()
    {
        StoreFixture fixture;
        const QString problem = problemOf(fixture, R"([{"name":"a","phone":"1"},{"name":"b","phone":"2","name":"c"}])");
        QVERIFY2(problem.contains(QStringLiteral("object 2: $.name:")), qPrintable(problem));
    }

    void plainObjectsAreRows()
    {
        StoreFixture fixture;
        // Not a raw string: moc stops at a backslash in one.
        const QByteArray first = "[{\"name\":\"a,\\\"b\\\"\",\"n\":1.5,\"ok\":true},";
        const auto reader =
            CsvReader::open(fixture.write(QStringLiteral("plain.json"), first + R"({"name":"c","more":null}])"), {});
        QVERIFY(reader);
        QCOMPARE((*reader)->layout().columns, QStringList({QStringLiteral("n"), QStringLiteral("name"),
                                                           QStringLiteral("ok"), QStringLiteral("more")}));
        CsvReader::Row row;
        QVERIFY((*reader)->next(row));
        QCOMPARE(row.cells[0], std::string_view("1.5"));
        QCOMPARE(row.cells[1], std::string_view("a,\"b\""));
        QCOMPARE((*reader)->layout().encoding, QStringLiteral("json"));
    }

    void whatIsNoJsonIsNamed()
    {
        StoreFixture fixture;
        QVERIFY(problemOf(fixture, R"([{"a":1},{"b":2)").contains(QStringLiteral("object 2")));
        QVERIFY(problemOf(fixture, R"({"a":1}{"b":})").contains(QStringLiteral("object 2")));
        QVERIFY(!problemOf(fixture, R"({"errcode":0,"errmsg":"ok"})").isEmpty());
    }

    void aTableThatOnlyLooksAlikeStaysATable()
    {
        StoreFixture fixture;
        QVERIFY(problemOf(fixture, "{name},[phone]\na,b\n").isEmpty());
        QVERIFY(problemOf(fixture, "[id],name\n1,b\n").isEmpty());
    }
};

SIYU_TEST(TstJsonTextSource, "tst_jsontextsource")
#include "tst_jsontextsource.moc"
