#include "app/imports/recordimporter.h"
#include "app/imports/shownphone.h"
#include "app/merging/mergesuggestions.h"
#include "app/roster/customerimporter.h"
#include "app/segments/tagservice.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

const QByteArray head = "客户名称,手机,添加时间,添加人,添加人账号";

} // namespace

/// Rosters from other programs and edited by hand: spreadsheet errors, spellings, dates of all formats, IDs in columns
/// with other names.
class TstForeignRosters : public QObject
{
    Q_OBJECT

private:
    static Result<ImportOutcome> run(StoreFixture &fixture, const QByteArray &content, const char *kind = "customers",
                                     std::optional<storage::DateOrder> dates = {})
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        request.dates = dates;
        return CustomerImporter(fixture.store()).run(request, QString::fromLatin1(kind), fixture.job());
    }

    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content, const char *kind = "customers",
                                std::optional<storage::DateOrder> dates = {})
    {
        const auto outcome = run(fixture, content, kind, dates);
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

    static std::int64_t count(StoreFixture &fixture, const char *what)
    {
        return fixture.connection().integer(QByteArray("SELECT count(*) FROM ") + what);
    }

    static QString text(StoreFixture &fixture, const QByteArray &sql)
    {
        auto select = fixture.connection().prepareOnce(sql);
        return select.step() && !select.isNull(0) ? select.text(0) : QString();
    }

    /// The time of adding in Shanghai as text; empty if unknown.
    static QString addedAt(StoreFixture &fixture, const char *name)
    {
        return text(fixture, QByteArray("SELECT strftime('%Y-%m-%d %H:%M:%S', f.added_at / 1000 + 28800, 'unixepoch') "
                                        "FROM friendship f JOIN customer c ON c.id = f.customer_id WHERE c.name = '") +
                                 name + "'");
    }

    static bool isTold(const ImportOutcome &outcome, const char *part)
    {
        return std::any_of(outcome.problems.begin(), outcome.problems.end(), [part](const ImportProblem &problem) {
            return problem.reason.contains(QString::fromUtf8(part));
        });
    }

private slots:
    void anUnknownTimeOfAddingStaysUnknown_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"", "昨天", "2026-13-45", "0000-00-00"})
            QTest::newRow(*cell ? cell : "empty") << QString::fromUtf8(cell);
    }
    void anUnknownTimeOfAddingStaysUnknown()
    {
        QFETCH(QString, cell);
        StoreFixture fixture;
        const QByteArray time = cell.toUtf8();
        import(fixture, head + "\n甲文,13900560001," + time + ",林悦,linyue\n乙文,13900560002," + time + ",,\n");
        QCOMPARE(count(fixture, "customer"), 2);
        QCOMPARE(count(fixture, "customer WHERE added_at IS NOT NULL"), 0);
        QCOMPARE(count(fixture, "friendship WHERE added_at IS NOT NULL"), 0);
    }

    void theCaseOfAUserIdTellsNoAccountsApart()
    {
        StoreFixture fixture;
        const ImportOutcome outcome =
            import(fixture, head + ",标签,来源渠道\n"
                                   "甲一,13900562101,2026-11-02 10:20:00,林悦,LinYue,VIP,Live直播间\n"
                                   "乙二,13900562102,2026-11-02 10:20:00,林悦,linyue,vip,live直播间\n"
                                   "丙三,13900562103,2026-11-02 10:20:00,林悦,LINYUE,ＶＩＰ,ＬＩＶＥ直播间\n");
        QCOMPARE(outcome.created, 3);
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(count(fixture, "staff"), 1);
        QCOMPARE(count(fixture, "channel"), 1);
        QCOMPARE(count(fixture, "tag"), 1);
        QCOMPARE(count(fixture, "customer_tag"), 3);
    }

    void aLaterFileSpellsTheUserIdOtherwise()
    {
        StoreFixture fixture;
        import(fixture, head + "\n甲一,13900562101,2026-11-02 10:20:00,林悦,LinYue\n");
        const ImportOutcome second = import(fixture, head + "\n甲一,13900562101,2026-11-02 10:20:00,林悦,linyue\n");
        QCOMPARE(second.created, 0);
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(count(fixture, "friendship"), 1);
    }

    void filesOfOtherKindsKnowTheAccountInAnyCase()
    {
        StoreFixture fixture;
        import(fixture, head + "\n甲一,13900562101,2026-11-02 10:20:00,林悦,LinYue\n");
        for (const auto &[kind, content] :
             {std::pair("staff-days",
                        "日期,成员账号,发送消息数,单聊总数\n2026-11-19,LINYUE,5,3\n2026-11-19,linyue,5,3\n"),
              std::pair("accounts", "账号,部门\nlinyue,门店一\n")}) {
            ImportRequest request;
            request.file = fixture.write(QStringLiteral("other.csv"), content);
            const RecordKind *found = nullptr;
            for (const RecordKind &one : recordKinds())
                found = QByteArray(one.name) == kind ? &one : found;
            QVERIFY(found);
            const auto outcome = RecordImporter(fixture.store(), *found).run(request, fixture.job());
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            QCOMPARE(outcome->rejected, 0);
        }
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(text(fixture, "SELECT name || '/' || wecom_userid FROM account"), QStringLiteral("林悦/LinYue"));
        QCOMPARE(count(fixture, "staff_day"), 1);
    }

    void spellingsOfATagAreOneTag()
    {
        StoreFixture fixture;
        import(fixture, head + ",标签\n"
                               "甲一,13900562001,2026-11-02 10:20:00,林悦,linyue,VIP\n"
                               "乙二,13900562002,2026-11-02 10:20:00,林悦,linyue, vip \n"
                               "丙三,13900562003,2026-11-02 10:20:00,林悦,linyue,ＶＩＰ\n"
                               "丁四,13900562004,2026-11-02 10:20:00,林悦,linyue,R&D客户；R&D客户\n"
                               "戊五,13900562005,2026-11-02 10:20:00,林悦,linyue,\"高意向, 高意向，高意向\"\n"
                               "己六,13900562006,2026-11-02 10:20:00,林悦,linyue,高意向\u200B\n"
                               "庚七,13900562007,2026-11-02 10:20:00,林悦,linyue,高意向\u00A0\n"
                               "辛八,13900562008,2026-11-02 10:20:00,林悦,linyue,Caf\u00E9\n"
                               "壬九,13900562009,2026-11-02 10:20:00,林悦,linyue,Cafe\u0301\n"
                               "癸十,13900562010,2026-11-02 10:20:00,林悦,linyue,R&amp;D客户\n");
        QCOMPARE(text(fixture, "SELECT group_concat(name, '|') FROM (SELECT name FROM tag ORDER BY id)"),
                 QStringLiteral("VIP|R&D客户|高意向|Caf\u00E9"));
        QCOMPARE(count(fixture, "customer_tag"), 10);
    }

    void aTagIsFoundInTheStoreHoweverItIsSpelt()
    {
        StoreFixture fixture;
        QVERIFY(TagService(fixture.store()).create(QStringLiteral("VIP"), {}, {}, false));
        import(fixture, "客户名称,手机,标签\n甲一,13900562001,vip\n");
        QCOMPARE(count(fixture, "tag"), 1);
        QVERIFY(TagService(fixture.store()).rename(QStringLiteral("VIP"), QStringLiteral("vip")));
        QVERIFY(!TagService(fixture.store()).create(QStringLiteral("ＶＩＰ"), {}, {}, false));
    }

    void aColumnThatPartsItsTagsBySlashesIsReadSo()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,手机,标签\n甲一,13900562001,老客/VIP\n乙二,13900562002,VIP/茶友\n");
        QCOMPARE(count(fixture, "tag"), 3);
    }

    void aSlashInATagsNameStays()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,手机,标签\n甲一,13900562001,男/女\n乙二,13900562002,茶友\n");
        QCOMPARE(count(fixture, "tag WHERE name = '男/女'"), 1);
    }

    void spreadsheetErrorsAreMissingValues()
    {
        StoreFixture fixture;
        const QByteArray columns = head + ",备注,标签,来源渠道,城市\n";
        import(fixture, columns + "甲文,13900577001,2026-11-01 10:20:00,林悦,linyue,老客,茶友,直播间,杭州\n");
        const ImportOutcome outcome =
            import(fixture, columns + "甲文,13900577001,2026-11-01 10:20:00,林悦,linyue,#N/A,#N/A,#N/A,#N/A\n"
                                      "乙文,#N/A,2026-11-01 10:20:00,林悦,linyue,#REF!,#VALUE!,#DIV/0!,#NAME?\n"
                                      "丙文,#N/A,#N/A,#N/A,#NUM!,#NULL!,,,\n");
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.problemCount, 14);
        QVERIFY(isTold(outcome, "spreadsheet"));
        QCOMPARE(person(fixture, "13900577001").texts[storage::CustomerText::Remark], QStringLiteral("老客"));
        QCOMPARE(count(fixture, "tag"), 1);
        QCOMPARE(count(fixture, "channel"), 1);
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(count(fixture, "customer WHERE name LIKE '#%' OR city LIKE '#%' OR remark LIKE '#%'"), 0);
    }

    void theOrderOfDayAndMonthIsLearntFromTheColumn()
    {
        StoreFixture fixture;
        import(fixture, head + "\n甲文,13900564101,12/03/2026 10:00,林悦,linyue\n"
                               "乙文,13900564102,13/03/2026 10:00,林悦,linyue\n"
                               "丙文,13900564103,04/03/2026 10:00,林悦,linyue\n");
        QCOMPARE(addedAt(fixture, "甲文"), QStringLiteral("2026-03-12 10:00:00"));
        QCOMPARE(addedAt(fixture, "丙文"), QStringLiteral("2026-03-04 10:00:00"));
        const ImportOutcome losses =
            import(fixture,
                   "流失客户,手机,所属客服,流失时间,添加时间\n甲文,13900564101,林悦,14/03/2026 10:00,12/03/2026 10:00\n"
                   "乙文,13900564102,林悦,05/04/2026 10:00,\n",
                   "losses");
        QCOMPARE(losses.ended, 2);
        QCOMPARE(
            text(fixture, "SELECT strftime('%Y-%m-%d', max(ended_at) / 1000 + 28800, 'unixepoch') FROM friendship"),
            QStringLiteral("2026-04-05"));
    }

    void aColumnThatShowsNoOrderAsksForIt()
    {
        StoreFixture fixture;
        const QByteArray content = head + "\n甲文,13900564101,03/12/2025 10:00,林悦,linyue\n"
                                          "乙文,13900564102,04/05/2026 10:00,林悦,linyue\n";
        const auto asked = run(fixture, content);
        QVERIFY(!asked);
        QVERIFY2(asked.error().message.contains(QStringLiteral("Day or month first?")) &&
                     asked.error().message.contains(QStringLiteral("添加时间")) &&
                     asked.error().message.contains(QStringLiteral("--dates")),
                 qPrintable(asked.error().message));
        QCOMPARE(count(fixture, "customer"), 0);
        import(fixture, content, "customers", storage::DateOrder::DayFirst);
        QCOMPARE(addedAt(fixture, "乙文"), QStringLiteral("2026-05-04 10:00:00"));
    }

    void aColumnThatHasBothOrdersSaysWhichDatesAreOpen()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, head + "\n甲文,13900564101,30/07/2026 10:20,林悦,linyue\n"
                                                             "乙文,13900564102,07/30/2026 10:20,林悦,linyue\n"
                                                             "丙文,13900564103,12/01/2026 10:20,林悦,linyue\n");
        QCOMPARE(outcome.created, 3);
        QVERIFY(isTold(outcome, "Day or month first?"));
        QCOMPARE(addedAt(fixture, "甲文"), addedAt(fixture, "乙文"));
        QCOMPARE(addedAt(fixture, "丙文"), QString());
    }

    void timesOfAllKindsAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const QString at = QStringLiteral("2026-07-30 10:20:00");
        for (const char *cell : {"30/07/2026 10:20", "07/30/2026 10:20", "2026-07-30T10:20:00+08:00", "20260730102000",
                                 "46233.43056", "26-7-30 10:20", "2026年7月30日 上午10:20", "2026-07-30 10:20:00.0",
                                 "2026/7/30 AM 10:20", "1785378000", "1785378000000"})
            QTest::newRow(cell) << QString::fromUtf8(cell) << at;
        QTest::newRow("UTC") << QStringLiteral("2026-07-30T10:20:00Z") << QStringLiteral("2026-07-30 18:20:00");
        QTest::newRow("afternoon") << QStringLiteral("2026/7/30 下午3:05:00") << QStringLiteral("2026-07-30 15:05:00");
        QTest::newRow("PM") << QStringLiteral("2026/7/30 3:05:00 PM") << QStringLiteral("2026-07-30 15:05:00");
        QTest::newRow("24:00") << QStringLiteral("2026/7/30 24:00") << QStringLiteral("2026-07-31 00:00:00");
    }
    void timesOfAllKindsAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        StoreFixture fixture;
        import(fixture, head + "\n甲文,13900564001," + cell.toUtf8() + ",林悦,linyue\n");
        QCOMPARE(addedAt(fixture, "甲文"), expected);
    }

    void birthdaysAreReadOrTold_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("monthDay");
        QTest::addColumn<qint64>("year");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *cell, qint64 monthDay, qint64 year, bool told) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << monthDay << year << told;
        };
        row("5/6", 506, 0, false);
        row("5月6日", 506, 0, false);
        row("5月6号", 506, 0, false);
        row("05-06", 506, 0, false);
        row("2/29", 229, 0, false);
        row("19900506", 506, 1990, false);
        row("90-5-6", 506, 1990, false);
        row("1990.5.6", 506, 1990, false);
        row("33000", 507, 1990, false);
        row("0000-00-00", 0, 0, false);
        row("1900-01-01", 0, 0, false);
        row("1990/13/05", 0, 0, true);
        row("1990-02-30", 0, 0, true);
        row("1990年5月", 0, 0, true);
        row("1990", 0, 0, true);
        row("农历五月初六", 0, 0, true);
        row("2027-05-06", 0, 0, true);
    }
    void birthdaysAreReadOrTold()
    {
        QFETCH(QString, cell);
        QFETCH(qint64, monthDay);
        QFETCH(qint64, year);
        QFETCH(bool, told);
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "客户名称,手机,生日\n甲文,13900564001," + cell.toUtf8() + "\n");
        QCOMPARE(fixture.connection().integer("SELECT ifnull(birth_month_day, 0) FROM customer"), monthDay);
        QCOMPARE(fixture.connection().integer("SELECT ifnull(birth_year, 0) FROM customer"), year);
        QCOMPARE(outcome.problemCount > 0, told);
    }

    void aTimeInTheFutureIsRemarked()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, head + "\n甲文,13900564101,2027-03-12 10:00:00,林悦,linyue\n");
        QVERIFY(isTold(outcome, "future"));
        QCOMPARE(addedAt(fixture, "甲文"), QStringLiteral("2027-03-12 10:00:00"));
    }

    void phonesOfAllKindsAreKept_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("shown");
        QTest::newRow("extension") << QStringLiteral("0571-88886666-801") << QStringLiteral("057188886666-801");
        QTest::newRow("brackets") << QStringLiteral("(0571)88886666") << QStringLiteral("057188886666");
        QTest::newRow("Hong Kong") << QStringLiteral("00852 9123 4567") << QStringLiteral("+85291234567");
        QTest::newRow("Hong Kong short") << QStringLiteral("852-91234567") << QStringLiteral("+85291234567");
        QTest::newRow("words") << QStringLiteral("手机：13900564114") << QStringLiteral("13900564114");
        QTest::newRow("full width") << QStringLiteral("１３９００５６４１１５") << QStringLiteral("13900564115");
    }
    void phonesOfAllKindsAreKept()
    {
        QFETCH(QString, cell);
        QFETCH(QString, shown);
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "客户名称,手机\n甲文," + cell.toUtf8() + "\n");
        QCOMPARE(outcome.problemCount, 0);
        const QString held = text(fixture, "SELECT coalesce((SELECT value FROM identity), masked_phone) FROM customer");
        QCOMPARE(shownPhone(held), shown);
    }

    void theColumnsOfARealExportAreUnderstood()
    {
        StoreFixture fixture;
        import(fixture,
               "客户名称,所属企微号,所属企业,添加时间,标签,客户系统备注,客户备注名,描述信息,企微手机号,系统手机,"
               "客户编号,企微编号\n"
               "何晓,陈店长,某某茶业,2026/11/5 9:08,\"新客,试饮\",到店两次,何晓-门店,爱喝红茶,13900572601,,"
               "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAA01,chendz\n"
               "杜明,陈店长,某某茶业,2026/11/6 21:40,,,,,,13900572602,wmAAAAAAAAAAAAAAAAAAAAAAAAAAAA02,chendz\n");
        import(fixture, "外部联系人ID,客户名称,添加人,添加人账号,添加时间,手机\n"
                        "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAA01,何晓,陈店长,chendz,2026/11/5 9:08,\n"
                        "wmAAAAAAAAAAAAAAAAAAAAAAAAAAAA02,杜明,陈店长,chendz,2026/11/6 21:40,\n");
        QCOMPARE(count(fixture, "customer"), 2);
        QCOMPARE(count(fixture, "friendship"), 2);
        QCOMPARE(text(fixture, "SELECT group_concat(name || '/' || wecom_userid) FROM account"),
                 QStringLiteral("陈店长/chendz"));
    }

    void roundedNumbersJoinNobody_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {"会员编号", "有赞ID", "会员卡号", "unionid"})
            QTest::newRow(header) << QString::fromUtf8(header);
    }
    void roundedNumbersJoinNobody()
    {
        QFETCH(QString, header);
        StoreFixture fixture;
        const ImportOutcome outcome =
            import(fixture, "客户名称," + header.toUtf8() +
                                ",添加时间,添加人,添加人账号,标签\n"
                                "甲方,610000000012345000,2026-11-01 10:20:00,林悦,linyue,高意向\n"
                                "乙方,610000000012345000,2026-11-02 11:30:00,林悦,linyue,普通\n");
        QCOMPARE(count(fixture, "customer"), 2);
        QCOMPARE(outcome.problemCount, 2);
        QCOMPARE(count(fixture, "identity"), 0);
    }

    void timesToTheMinuteSuggestNoDuplicates_data()
    {
        QTest::addColumn<QString>("time");
        for (const char *time : {"2026/11/5", "2026/11/5 9:08", "2026/11/5 9:08:00", "2026-11-05 09:08:17"})
            QTest::newRow(time) << QString::fromUtf8(time);
    }
    void timesToTheMinuteSuggestNoDuplicates()
    {
        QFETCH(QString, time);
        StoreFixture fixture;
        const QByteArray at = time.toUtf8();
        import(fixture, head + "\n赵某,13900572900," + at + ",林悦,linyue\n钱某,13900572901," + at + ",林悦,linyue\n");
        QCOMPARE(count(fixture, "customer"), 2);
        QCOMPARE(suggestMerges(fixture.store(), 10, fixture.job())->count, 0);
    }

    void provincesHaveOneName()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,手机,省,城市\n甲文,13900564001,广东,深圳\n乙文,13900564002,广东省,深圳\n"
                        "丙文,13900564003,内蒙古,\n丁文,13900564004,Ontario,\n");
        QCOMPARE(text(fixture, "SELECT group_concat(province, '|') FROM customer"),
                 QStringLiteral("广东省|广东省|内蒙古自治区|Ontario"));
    }

    void whatIsNoRowOfThePeopleBecomesNoCustomer()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "客户名称,手机,添加时间\n"
                                                      "<<<<<<< HEAD\n王小明,13900570001,2026-11-17 10:20:00\n"
                                                      "=======\n王小明,13900570001,2026-11-17 10:20:00\n"
                                                      ">>>>>>> main\n-----,-----,-----\n小计,2,\nVIP客户名单,,\n"
                                                      "李婷,13900570002,2026-11-18 21:05:00\n");
        QCOMPARE(text(fixture, "SELECT group_concat(name) FROM (SELECT name FROM customer ORDER BY name)"),
                 QStringLiteral("李婷,王小明"));
        QCOMPARE(outcome.rejected, 0);
    }

    void totalsAboveThePeopleAreNoCustomerEither()
    {
        StoreFixture fixture;
        const ImportOutcome outcome =
            import(fixture, "客户名称,公司,手机\n合计,,\n李婷,甲,13900570002\n合计,共2人,\n王小明,乙,13900570001\n");
        QCOMPARE(text(fixture, "SELECT group_concat(name) FROM (SELECT name FROM customer ORDER BY name)"),
                 QStringLiteral("李婷,王小明"));
        QCOMPARE(outcome.rejected, 2);
    }

    void aLineWithoutKnownColumnsIsNoRoster_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a word") << QByteArray("说明\n");
        QTest::newRow("a line") << QByteArray("王小明,13900570001\n");
        QTest::newRow("words") << QByteArray("目录\n前言\n正文\n附录\n");
    }
    void aLineWithoutKnownColumnsIsNoRoster()
    {
        QFETCH(QByteArray, content);
        StoreFixture fixture;
        const auto outcome = run(fixture, content);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(QStringLiteral("--map")));
        QCOMPARE(count(fixture, "customer"), 0);
    }
};

SIYU_TEST(TstForeignRosters, "tst_foreignrosters")
#include "tst_foreignrosters.moc"
