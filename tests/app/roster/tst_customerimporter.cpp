#include "app/assembly/undoservice.h"
#include "app/image/image.h"
#include "app/imports/importundo.h"
#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "storage/text/encoder.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray wecomRoster =
    "客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,标签组1(意向),标签组2("
    "来源)\r\n"
    "曾小贤,爱喝茶,胡一菲,huyf,运营一部,2026-03-01 10:11:12,扫描二维码,13800138000,,,,,,高,包裹卡;老客\r\n"
    "单田芳,,胡一菲,huyf,运营一部,2026-03-02 09:00:01,搜索手机号,,,,,,,低,\r\n"
    "区志远,,吕子乔,lvzq,运营一部,2026-03-03 21:30:00,群聊,+86 139 0013 9000,,ou@example.com,,,,,\r\n";

class Cancelling final : public JobContext
{
public:
    bool cancelled() const override { return true; }
    void progress(std::int64_t, std::int64_t, const QString &) override {}
};

} // namespace

class TstCustomerImporter : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content, ImportRequest request = {})
    {
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ImportOutcome());
    }

    static storage::CustomerProfile person(StoreFixture &fixture, const char *key)
    {
        storage::CustomerStore customers(fixture.connection());
        const auto id = customers.byKey(QString::fromUtf8(key));
        return id ? *customers.profile(*id) : storage::CustomerProfile();
    }

    /// Sorted, comma-separated.
    static QString tagsOf(StoreFixture &fixture, const char *key)
    {
        QStringList names;
        for (const QString &tag : person(fixture, key).tags)
            names << tag;
        names.sort();
        return names.join(QLatin1Char(','));
    }

private slots:
    void wecomRosterBringsPeopleFriendshipsTagsAndStaff()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, wecomRoster);
        QCOMPARE(outcome.preset, QStringLiteral("wecom"));
        QCOMPARE(outcome.created, 3);
        QCOMPARE(outcome.problemCount, 0);
        const storage::CustomerProfile zeng = person(fixture, "13800138000");
        QCOMPARE(zeng.texts[storage::CustomerText::Name], QStringLiteral("曾小贤"));
        QCOMPARE(zeng.owner, QStringLiteral("胡一菲"));
        QCOMPARE(zeng.tags.size(), std::size_t(3));
        QCOMPARE(zeng.friendships.size(), std::size_t(1));
        QCOMPARE(zeng.friendships.front().addWay.value_or(-1), 1);
        QCOMPARE(person(fixture, "13900139000").texts[storage::CustomerText::Name], QStringLiteral("区志远"));
        QCOMPARE(person(fixture, "ou@example.com").texts[storage::CustomerText::Name], QStringLiteral("区志远"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account"), 2);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM tag_group"), 2);
    }

    void theSameFileTwiceChangesNothing()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        const QByteArray before = fixture.dump();
        const ImportOutcome again = import(fixture, wecomRoster);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(again.created + again.updated, 0);
        QCOMPARE(fixture.dump(), before);
    }

    void gb18030IsTheSameAsUtf8()
    {
        StoreFixture utf8, gb;
        import(utf8, wecomRoster);
        storage::Encoder encoder(storage::Encoder::Target::Gb18030);
        QByteArray encoded;
        encoder.encode(std::string_view(wecomRoster.constData(), std::size_t(wecomRoster.size())), encoded);
        QVERIFY(encoded != wecomRoster);
        const ImportOutcome outcome = import(gb, encoded);
        QCOMPARE(outcome.encoding, QStringLiteral("GB18030"));
        QCOMPARE(gb.dump(), utf8.dump());
    }

    void aChangedCellUpdatesOnlyThatField()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        QByteArray changed = wecomRoster;
        changed.replace("13800138000,,", "13800138000,茶叶公司,");
        const ImportOutcome outcome = import(fixture, changed);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.unchanged, 2);
        QCOMPARE(person(fixture, "13800138000").texts[storage::CustomerText::Company], QStringLiteral("茶叶公司"));
    }

    void personWithoutIdentityIsFoundByAccountTimeAndName()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        QByteArray changed = wecomRoster;
        changed.replace("搜索手机号,,", "搜索手机号,13700137000,");
        const ImportOutcome outcome = import(fixture, changed);
        QCOMPARE(outcome.created, 0);
        QCOMPARE(person(fixture, "13700137000").texts[storage::CustomerText::Name], QStringLiteral("单田芳"));
    }

    void duplicatesInOneFileFillOnlyBlanks()
    {
        StoreFixture fixture;
        const QByteArray rows =
            "姓名,手机号,城市,备注\n王伟,13800138001,,老客\n王大伟,13800138001,深圳,新客\n王伟,13800138001,,老客\n";
        const ImportOutcome outcome = import(fixture, rows);
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.skipped, 1);
        const storage::CustomerProfile wang = person(fixture, "13800138001");
        QCOMPARE(wang.texts[storage::CustomerText::Name], QStringLiteral("王伟"));
        QCOMPARE(wang.texts[storage::CustomerText::City], QStringLiteral("深圳"));
        QCOMPARE(wang.texts[storage::CustomerText::Remark], QStringLiteral("老客"));
        QCOMPARE(import(fixture, rows).created, 0);
    }

    void damagedCellsAreToldAndTheRestIsKept()
    {
        StoreFixture fixture;
        ImportRequest request;
        request.rejectsFile = fixture.file(QStringLiteral("rejects.csv"));
        const ImportOutcome outcome = import(
            fixture, "姓名,手机号,生日\n王伟,1.38E+10,1990-02-30\n,,\n李娜,138****8000,1990-02-28\n,,2000-01-01\n",
            request);
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.rejected, 2);
        QCOMPARE(outcome.problems.at(0).row, 2);
        QCOMPARE(outcome.problems.at(0).column, 2);
        QCOMPARE(outcome.problems.at(1).column, 3);
        QFile rejects(request.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("王伟"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM identity"), 0);
        QCOMPARE(fixture.connection().text("SELECT masked_phone FROM customer WHERE name = '李娜'"),
                 QStringLiteral("138****8000"));
    }

    void identityOfAnotherPersonStaysThere()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机号,userid\n王伟,13800138001,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1\n");
        const ImportOutcome outcome =
            import(fixture, "姓名,手机号,userid\n李娜,13800138001,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2\n"
                            "李娜,13800138002,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2\n");
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.problemCount, 1);
        QCOMPARE(person(fixture, "13800138002").texts[storage::CustomerText::Name], QStringLiteral("李娜"));
        QCOMPARE(person(fixture, "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1").identities.size(), std::size_t(2));
    }

    void aPhoneDoesNotLeadToACustomerWithAnotherWeComId()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机号,userid\n王伟,13800138001,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1\n");
        const ImportOutcome outcome =
            import(fixture, "姓名,手机号,userid\n王伟,13800138001,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2\n");
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.conflicts, 1);
        QCOMPARE(person(fixture, "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1").identities.size(), std::size_t(2));
        QCOMPARE(person(fixture, "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2").identities.size(), std::size_t(1));
    }

    void aLaterFileKeepsTheFirstChannelAndOwner()
    {
        StoreFixture fixture;
        const QByteArray header = "姓名,手机号,渠道,添加人,添加时间\n王伟,13800138001,";
        import(fixture, header + "包裹卡,胡一菲,2026-03-01 10:11:12\n");
        import(fixture, header + "直播,吕子乔,2026-05-01 10:11:12\n");
        const storage::CustomerProfile wang = person(fixture, "13800138001");
        QCOMPARE(wang.friendships.size(), std::size_t(2));
        QCOMPARE(wang.channel, QStringLiteral("包裹卡"));
        QCOMPARE(wang.owner, QStringLiteral("胡一菲"));
    }

    void customerWhoCameAgainGetsASecondFriendship()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        QByteArray again = wecomRoster;
        again.replace("2026-03-01 10:11:12", "2026-05-01 08:00:00");
        import(fixture, again);
        const storage::CustomerProfile zeng = person(fixture, "13800138000");
        QCOMPARE(zeng.friendships.size(), std::size_t(2));
        QCOMPARE(zeng.friendships.front().endKind, 4);
        QCOMPARE(zeng.friendships.back().endKind, 0);
    }

    void dryRunCountsAndLeavesNothing()
    {
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        ImportRequest request;
        request.dryRun = true;
        QCOMPARE(import(fixture, wecomRoster, request).created, 3);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM import"), 0);
        QCOMPARE(import(fixture, wecomRoster).created, 3);
    }

    void cancelledImportLeavesNoRows()
    {
        StoreFixture fixture;
        const QByteArray before = fixture.dump();
        Cancelling job;
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), wecomRoster);
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM sqlite_schema WHERE name = 'identity_value'"), 1);
    }

    void undoTakesBackExactlyWhatTheImportDid()
    {
        StoreFixture fixture;
        const QByteArray empty = fixture.dump();
        import(fixture, wecomRoster);
        const QByteArray first = fixture.dump();
        QByteArray changed = wecomRoster;
        changed.replace("13800138000,,", "13800138000,茶叶公司,");
        changed += "新来的,,吕子乔,lvzq,运营一部,2026-04-03 21:30:00,群聊,13600136000,,,,,,中,\r\n";
        import(fixture, changed);
        QVERIFY(fixture.dump() != first);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()).has_value());
        QCOMPARE(fixture.dump(), first);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()).has_value());
        QCOMPARE(fixture.dump(), empty);
        QVERIFY(!UndoService(fixture.store()).undo(fixture.job()).has_value());
        QCOMPARE(import(fixture, wecomRoster).created, 3);
    }

    void undoOfAnOlderImportKeepsWhatWasBuiltOnIt()
    {
        StoreFixture fixture;
        const ImportOutcome first = import(fixture, wecomRoster);
        QByteArray changed = wecomRoster;
        changed.replace("13800138000,,", "13800138000,茶叶公司,");
        import(fixture, changed);
        const auto outcome = ImportUndo(fixture.store()).run(first.import, fixture.job());
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kept.size(), 1);
        QCOMPARE(person(fixture, "13800138000").texts[storage::CustomerText::Name], QStringLiteral("曾小贤"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 1);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship"), 1);
        QVERIFY(!ImportUndo(fixture.store()).run(first.import, fixture.job()).has_value());
    }

    void undoOfAnUpdateBelowALaterOneRestoresItsOwnFields()
    {
        StoreFixture fixture;
        const QByteArray header = "姓名,手机号,公司,备注\n王伟,13800138001,";
        import(fixture, header + ",\n");
        const ImportOutcome second = import(fixture, header + "茶叶公司,\n");
        import(fixture, header + ",老客\n");
        const auto outcome = ImportUndo(fixture.store()).run(second.import, fixture.job());
        QVERIFY(outcome);
        QCOMPARE(outcome->kept.size(), 0);
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Company], QString());
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Remark], QStringLiteral("老客"));
        // It left the list out of order: there is nothing to redo, and the newest import is undone next.
        QCOMPARE(UndoService(fixture.store()).redo(fixture.job()).error().kind, ErrorKind::NotFound);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Remark], QString());
    }

    void undoKeepsATagThatWasGivenByHandSince()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机号,标签\n王伟,13800138001,\n");
        const ImportOutcome outcome = import(fixture, "姓名,手机号,标签\n王伟,13800138001,高;低\n");
        fixture.connection().execute("UPDATE customer_tag SET origin = 1 WHERE tag_id = (SELECT id FROM tag WHERE name = '高')");
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(tagsOf(fixture, "13800138001"), QStringLiteral("高"));
    }

    void undoKeepsACustomerWithATagGivenByHand()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "姓名,手机号\n王伟,13800138001\n李娜,13800138002\n");
        fixture.connection().execute("INSERT INTO tag(id, name) VALUES(1, '高'); INSERT INTO customer_tag(customer_id, "
                                     "tag_id, at, origin) SELECT id, 1, 0, 1 FROM customer WHERE name = '王伟'");
        const auto undone = ImportUndo(fixture.store()).run(outcome.import, fixture.job());
        QVERIFY(undone);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Name], QStringLiteral("王伟"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 1);
    }

    void theImageFollowsTheUndoOfAnImport()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, wecomRoster);
        Image &image = fixture.store().image();
        QVERIFY(image.ensure(fixture.connection(), Image::Customers | Image::Search | Image::Tags, fixture.job()));
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(image.alive().count(), std::size_t(0));
        QCOMPARE(image.check(fixture.connection()).value().size(), std::size_t(0));
    }

    void mappingByHandReadsAnySheet()
    {
        StoreFixture fixture;
        ImportRequest request;
        request.mapping = QStringLiteral("编号=key;称呼=name;鞋码=custom.鞋码");
        request.key = QStringLiteral("member");
        const ImportOutcome outcome = import(fixture, "编号,称呼,鞋码,无用\nA-1,王伟,42,x\n", request);
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.unmapped, QStringList{QStringLiteral("无用")});
        QCOMPARE(person(fixture, "A-1").texts[storage::CustomerText::Name], QStringLiteral("王伟"));
        QCOMPARE(fixture.connection().text("SELECT custom ->> '$.1' FROM customer"), QStringLiteral("42"));
    }

    void wrongMappingNamesTheColumns_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such column") << QStringLiteral("没有=name") << QStringLiteral("没有");
        QTest::newRow("no such field") << QStringLiteral("编号=nonsense") << QStringLiteral("nonsense");
        QTest::newRow("no field") << QStringLiteral("编号") << QStringLiteral("编号");
    }

    void wrongMappingNamesTheColumns()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, said);
        StoreFixture fixture;
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), "编号,称呼\n1,王伟\n");
        request.mapping = mapping;
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
        QVERIFY(outcome.error().message.contains(said));
    }

    void anExclusiveGroupLeavesOneTagAndUndoBringsTheOtherBack()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        fixture.connection().execute("UPDATE tag_group SET exclusive = 1 WHERE name = '意向'");
        QByteArray changed = wecomRoster;
        changed.replace(",高,包裹卡", ",中,包裹卡");
        const ImportOutcome outcome = import(fixture, changed);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(tagsOf(fixture, "13800138000"), QStringLiteral("中,包裹卡,老客"));
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(tagsOf(fixture, "13800138000"), QStringLiteral("包裹卡,老客,高"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM tag WHERE name = '中'"), 0);
    }

    void ofTwoTagsOfAnExclusiveGroupInOneRowTheFirstStaysAndTheOtherIsReported()
    {
        StoreFixture fixture;
        import(fixture, wecomRoster);
        fixture.connection().execute("UPDATE tag_group SET exclusive = 1 WHERE name = '意向'");
        QByteArray more = wecomRoster;
        more += "新客,,胡一菲,huyf,运营一部,2026-03-05 10:11:12,扫描二维码,13700137000,,,,,,低;高,\r\n";
        const ImportOutcome outcome = import(fixture, more);
        QCOMPARE(outcome.created, 1);
        QCOMPARE(tagsOf(fixture, "13700137000"), QStringLiteral("低"));
        QCOMPARE(outcome.problems.size(), std::size_t(1));
        QCOMPARE(outcome.problems[0].value, QStringLiteral("高"));
    }
};

SIYU_TEST(TstCustomerImporter, "tst_customerimporter")
#include "tst_customerimporter.moc"
