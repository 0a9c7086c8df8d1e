#include "app/roster/customerexporter.h"
#include "app/roster/customerimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <random>

using namespace app;
using tests::StoreFixture;

namespace {

/// All fields of customers and their friendships, with content that spreadsheets and delimiters tend to break.
constexpr const char *fullRoster =
    "客户名称,备注名,手机,电话,userid,unionid,taobao,youzan,douyin,pinduoduo,member,wechat,email,shop,添加人,"
    "添加人账号,添加"
    "时间,来源,渠道,描述,客户状态,流失时间,标签组1(意向),标签组2(VIP "
    "级),标签,custom.鞋码,custom.备忘,商机阶段,是否加入黑名单\r\n"
    "张三,,13800000001,01087654321,wmA1,ou1,tb一,000123,1234567890123456789,12E5,001234,wx1,a@b.c,s-1,李运营,liyy,2026-"
    "08-01 "
    "10:00:00,1,包裹卡,老客介绍,,,高,\"\"\"A,B\"\";C|级\",\"随便;\"\"x|y\"\"\",36,='x,复购,\r\n"
    "李四,四哥,138****0002,,wmA2,,,,,,,,,,李运营,liyy,2026-08-02 10:00:00,3,,,员工删除,2026-09-01 "
    "08:00:00,低,,,,,,是\r\n"
    "李四,,,,wmA2,,,,,,,,,,陈运营,chenyy,2026-08-03 10:00:00,,门店,\"两\n行\",,,,,,,,,\r\n"
    "王五,,+852 5123 4567,,,,,,,,,,,,,,,,,,,,,,,,,,\r\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstCustomerExporter : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QString &file)
    {
        ImportRequest request;
        request.file = file;
        auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ImportOutcome());
    }

    static ExportOutcome exportTo(StoreFixture &fixture, const QString &name, const QStringList &columns = {},
                                  RosterRows rows = RosterRows::Everybody)
    {
        ExportRequest request;
        request.file = fixture.file(name);
        request.columns = columns;
        auto outcome = CustomerExporter(fixture.store(), rows).run(request, fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ExportOutcome());
    }

    /// A roster with awkward values; cells are quoted where necessary.
    static QByteArray awkwardRoster(unsigned seed)
    {
        static const QByteArrayList names{"王伟", "=1+1",  "'=cmd",      "=\"12\"",       "'=\"1\"", "_x000D_",   "-5",
                                          "+86",  "@here", "\"quoted\"", "a,b",           "两\n行",  "𠮷野家",    "🐱猫",
                                          "0012", "1E5",   "''",         "曾, 小贤",      "＝1+1",   "＋1",       "－x",
                                          "＠我", "'王",   "-x",         "=HYPERLINK(1)", "a\tb",    "张\u00a0三"};
        static const QByteArrayList tags{"高", "老客;包裹卡", "", "VIP，新品", "\"a,b\";\"c|d\"", "\"q\"x", "=t;'u"};
        static const QByteArrayList ids{"",   "0012", "123456789012", "1234567890123456789", "12E5", "1-2", "3/4", "-5",
                                        "'7", "=9",   "M01"};
        std::mt19937 random(seed);
        QByteArray text = "姓名,手机号,userid,备注,生日,性别,积分,添加人,添加人账号,添加时间,标签,custom.鞋码,member,"
                          "douyin,标签组(来 源)\r\n";
        const auto quoted = [](QByteArray cell) { return '"' + cell.replace("\"", "\"\"") + '"'; };
        for (int i = 0; i < 40; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += quoted(names.at(int(random() % unsigned(names.size())))) + ",1380013" +
                    QByteArray::number(1000 + i) + ",wm" + QByteArray(30, 'A') + number + ',' +
                    quoted(names.at(int(random() % unsigned(names.size())))) + ",19" +
                    QByteArray::number(60 + int(random() % 40)) + "-0" + QByteArray::number(1 + int(random() % 9)) +
                    "-1" + QByteArray::number(int(random() % 10)) + ',' + (random() % 2 ? "男" : "女") + ',' +
                    QByteArray::number(int(random() % 900)) + ",员工" + QByteArray::number(int(random() % 3)) + ",s" +
                    QByteArray::number(int(random() % 3)) + ",2026-05-0" + QByteArray::number(1 + int(random() % 9)) +
                    " 10:11:1" + QByteArray::number(int(random() % 10)) + ',' +
                    quoted(tags.at(int(random() % unsigned(tags.size())))) + ',' +
                    QByteArray::number(36 + int(random() % 10)) + ',';
            for (int column = 0; column < 2; ++column) {
                const QByteArray id = ids.at(int(random() % unsigned(ids.size())));
                text += quoted(id.isEmpty() ? id : id + QByteArray::number(10 + i)) + ',';
            }
            text += random() % 2 ? "展会\r\n" : "\r\n";
        }
        return text;
    }

private slots:
    void exportThenImportChangesNothing_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QString>("name");
        for (unsigned seed = 1; seed <= 4; ++seed) {
            QTest::addRow("utf-8, %u", seed)
                << seed << int(CsvWriter::Target::Utf8WithMark) << QStringLiteral("out.csv");
            QTest::addRow("xlsx, %u", seed) << seed << 0 << QStringLiteral("out.xlsx");
            QTest::addRow("gb18030, %u", seed) << seed << int(CsvWriter::Target::Gb18030) << QStringLiteral("out.csv");
        }
    }

    void exportThenImportChangesNothing()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, encoding);
        QFETCH(QString, name);
        StoreFixture fixture;
        QCOMPARE(import(fixture, fixture.write(QStringLiteral("roster.csv"), awkwardRoster(seed))).created, 40);
        const QByteArray before = fixture.dump();
        ExportRequest request;
        request.file = fixture.file(name);
        request.encoding = static_cast<CsvWriter::Target>(encoding);
        const auto exported = CustomerExporter(fixture.store()).run(request, fixture.job());
        QVERIFY(exported.has_value());
        QCOMPARE(exported->rows, 40);
        const ImportOutcome again = import(fixture, request.file);
        QCOMPARE(again.rows, 40);
        QCOMPARE(again.created, 0);
        QCOMPARE(
            fixture.connection().text("SELECT ifnull(group_concat(before || ' -> ' || after), '') FROM import_change"),
            QString());
        QCOMPARE(again.updated, 0);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM audit WHERE action = 'customers.export'"), 1);
    }

    void maskedPhonesDoNotLeave()
    {
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), "姓名,手机号\n王伟,13800138001\n"));
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        request.masked = true;
        QVERIFY(CustomerExporter(fixture.store()).run(request, fixture.job()).has_value());
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("138****8001"));
        QVERIFY(!content.contains("13800138001"));
    }

    void columnsStandInTheOrderAsked()
    {
        StoreFixture fixture;
        const QByteArray twoMobiles = QByteArray(fullRoster).replace("01087654321", "13800000009");
        import(fixture, fixture.write(QStringLiteral("roster.csv"), twoMobiles));
        const ExportOutcome outcome =
            exportTo(fixture, QStringLiteral("out.csv"),
                     {QStringLiteral("phone"), QStringLiteral("custom.鞋码"), QStringLiteral("name"),
                      QStringLiteral("tags"), QStringLiteral("added_at"), QStringLiteral("tag_group.意向")});
        QCOMPARE(outcome.columns.join(QLatin1Char(',')),
                 QStringLiteral("phone,phone,custom.鞋码,name,tags,added_at,tag_group.意向"));
        QVERIFY2(contentOf(fixture.file(QStringLiteral("out.csv"))).contains("13800000001,13800000009,36,张三,"),
                 contentOf(fixture.file(QStringLiteral("out.csv"))).constData());
    }

    void idsAreTextToASpreadsheet_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("guarded");
        for (const char *id : {"001234", "1234567890123456789", "123456789012", "12E5", "1-2", "3/4", "+85251234567",
                               "-5", "1.10", "12:30"})
            QTest::newRow(id) << QByteArray(id) << true;
        for (const char *id : {"0", "7", "13800138000", "wmA1", "M-01", "1x2", "会员1"})
            QTest::newRow(id) << QByteArray(id) << false;
    }

    void idsAreTextToASpreadsheet()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, guarded);
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), "姓名,member\n=1+1,\"" + id + "\"\n"));
        exportTo(fixture, QStringLiteral("out.csv"), {QStringLiteral("member"), QStringLiteral("name")});
        const QByteArray expected = (guarded ? "\"\t" + id + '"' : id) + ",'=1+1\r\n";
        QCOMPARE(contentOf(fixture.file(QStringLiteral("out.csv"))).split('\n').at(1), expected.chopped(1));
    }

    void aNewStoreKnowsThePeopleAsTheOldOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("out.csv");
        QTest::newRow("xlsx") << QStringLiteral("out.xlsx");
    }

    void aNewStoreKnowsThePeopleAsTheOldOne()
    {
        QFETCH(QString, name);
        StoreFixture old, fresh;
        QCOMPARE(import(old, old.write(QStringLiteral("roster.csv"), fullRoster)).created, 3);
        QCOMPARE(exportTo(old, name).rows, 4);
        QCOMPARE(import(fresh, old.file(name)).created, 3);
        for (const char *facts :
             {"SELECT group_concat(kind || value) FROM (SELECT kind, value FROM identity ORDER BY 1, 2)",
              "SELECT group_concat(n) FROM (SELECT t.name || coalesce(g.name, '') AS n FROM customer_tag JOIN tag t ON "
              "t.id "
              "= tag_id LEFT JOIN tag_group g ON g.id = group_id ORDER BY n)",
              "SELECT group_concat(n) FROM (SELECT a.name || a.wecom_userid || f.added_at || coalesce(add_way, '-') || "
              "coalesce(ended_at, '-') || end_kind || coalesce(description, '-') || coalesce(h.name, '-') AS n FROM "
              "friendship f JOIN account a ON a.id = account_id LEFT JOIN channel h ON h.id = channel_id ORDER BY n)",
              "SELECT group_concat(n) FROM (SELECT name || coalesce(remark, '-') || coalesce(masked_phone, '-') || "
              "coalesce(stage, '-') || status || coalesce(custom, '-') AS n FROM customer ORDER BY n)"})
            QCOMPARE(fresh.connection().text(facts), old.connection().text(facts));
    }

    void onlyPeopleWhomNothingTellsApartCarryTheirId()
    {
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), fullRoster));
        QVERIFY(!exportTo(fixture, QStringLiteral("out.csv")).columns.contains(QStringLiteral("siyu_id")));
        import(fixture, fixture.write(QStringLiteral("more.csv"), "姓名\n无名\n"));
        QCOMPARE(exportTo(fixture, QStringLiteral("out.csv")).columns.last(), QStringLiteral("siyu_id"));
        const QString id = fixture.connection().text("SELECT id FROM customer WHERE name = '无名'");
        QVERIFY(contentOf(fixture.file(QStringLiteral("out.csv"))).contains(id.toUtf8() + "\r\n"));
        QVERIFY(!exportTo(fixture, QStringLiteral("out.csv"), {QStringLiteral("name")})
                     .columns.contains(QStringLiteral("siyu_id")));
    }

    void prospectsFriendshipsAndLossesAreApart()
    {
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), fullRoster));
        const QString file = QStringLiteral("out.csv");
        QCOMPARE(exportTo(fixture, file, {}, RosterRows::Prospects).rows, 1);
        QCOMPARE(exportTo(fixture, file, {}, RosterRows::Losses).rows, 1);
        const ExportOutcome friendships = exportTo(fixture, file, {}, RosterRows::Friendships);
        QCOMPARE(friendships.rows, 3);
        QVERIFY(!friendships.columns.contains(QStringLiteral("tags")));
        QCOMPARE(
            fixture.connection().text("SELECT group_concat(action) FROM (SELECT action FROM audit WHERE action LIKE "
                                      "'%.export' ORDER BY id)"),
            QStringLiteral("prospects.export,losses.export,friendships.export"));
    }

    void unknownColumnIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("column");
        for (const char *column : {"shoe", "custom.NOPE", "tag_group.NOPE", "custom.", ""})
            QTest::newRow(column) << QString::fromLatin1(column);
    }

    void unknownColumnIsRefusedAndNamed()
    {
        QFETCH(QString, column);
        StoreFixture fixture;
        import(fixture, fixture.write(QStringLiteral("roster.csv"), fullRoster));
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        request.columns = {QStringLiteral("name"), column};
        const auto exported = CustomerExporter(fixture.store()).run(request, fixture.job());
        QVERIFY(!exported);
        QVERIFY(exported.error().message.contains(QLatin1Char('"') + column + QLatin1Char('"')));
        QVERIFY(exported.error().message.contains(QStringLiteral("custom.鞋码")));
        QVERIFY(exported.error().message.contains(QStringLiteral("tag_group.意向")));
        QVERIFY(!QFile::exists(request.file));
    }
};

SIYU_TEST(TstCustomerExporter, "tst_customerexporter")
#include "tst_customerexporter.moc"
