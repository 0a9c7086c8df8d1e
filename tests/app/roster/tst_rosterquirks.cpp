#include "app/imports/importundo.h"
#include "app/imports/shownphone.h"
#include "app/roster/addway.h"
#include "app/roster/customerexporter.h"
#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

/// Quirks in the rosters of other tools, and their expected effect on customers.
class TstRosterQuirks : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const char *content)
    {
        ImportRequest request;
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

    static QString tagsOf(StoreFixture &fixture, const char *key)
    {
        QStringList names;
        for (const QString &tag : person(fixture, key).tags)
            names << tag;
        names.sort();
        return names.join(QLatin1Char(','));
    }

    static std::int64_t count(StoreFixture &fixture, const char *table)
    {
        return fixture.connection().integer(QByteArray("SELECT count(*) FROM ") + table);
    }

private slots:
    void namesOfColleaguesAreNoNamesOfCustomers_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {"所属成员", "归属员工", "专属客服", "负责人"})
            QTest::newRow(header) << QString::fromUtf8(header);
    }
    void namesOfColleaguesAreNoNamesOfCustomers()
    {
        QFETCH(QString, header);
        StoreFixture fixture;
        import(fixture, ("客户昵称," + header.toUtf8() +
                         ",添加时间,手机号\n小鱼,王芳,2026-08-01 10:00:01,13800138000\n"
                         "大熊,王芳,2026-08-02 10:00:01,13800138001\n阿花,李四,2026-08-03 10:00:01,13800138002\n")
                            .constData());
        QCOMPARE(person(fixture, "13800138000").texts[storage::CustomerText::Name], QStringLiteral("小鱼"));
        QCOMPARE(count(fixture, "friendship"), 3);
        QCOMPARE(count(fixture, "account"), 2);
    }

    void anUnknownColumnOfColleaguesIsNotGuessedToBeNames()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "手机号,邀请员工\n13800138000,王芳\n13800138001,王芳\n"
                                                      "13800138002,李四\n");
        QVERIFY(person(fixture, "13800138000").texts[storage::CustomerText::Name].isEmpty());
        QCOMPARE(outcome.unmapped, QStringList{QStringLiteral("邀请员工")});
    }

    void besideAnExternalUserIdAUserIdIsTheMembers()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "external_userid,name,userid,remark,createtime,add_way\n"
                                                      "wmAAAAAAAAAAAAAAAAAAAA,张三,wangfang,老张,1785600000,1\n"
                                                      "wmBBBBBBBBBBBBBBBBBBBB,李四,wangfang,,1785600100,1\n");
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.conflicts, 0);
        QCOMPARE(count(fixture, "friendship"), 2);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account WHERE wecom_userid = 'wangfang'"), 1);
    }

    void tagsOfTheSameNameInTwoGroupsStayApart()
    {
        StoreFixture fixture;
        const char *roster = "客户名称,手机,标签组1(价值),标签组2(意向)\n甲,13800138000,高,低\n乙,13800138001,低,高\n"
                             "丙,13800138002,,高\n";
        import(fixture, roster);
        QCOMPARE(tagsOf(fixture, "13800138000"), QStringLiteral("低,高"));
        QCOMPARE(tagsOf(fixture, "13800138001"), QStringLiteral("价值/低,意向/高"));
        QCOMPARE(tagsOf(fixture, "13800138002"), QStringLiteral("意向/高"));
        const QByteArray before = fixture.dump();
        QCOMPARE(import(fixture, roster).unchanged, 3);
        QCOMPARE(fixture.dump(), before);
    }

    void twoRowsOfOnePersonDoNotTakeTurns()
    {
        StoreFixture fixture;
        const char *roster = "客户姓名,性别,手机号\n李四,女,13800138001\n李四2,未知,13800138001\n";
        import(fixture, roster);
        for (int again = 0; again < 3; ++again) {
            const ImportOutcome outcome = import(fixture, roster);
            QCOMPARE(outcome.created + outcome.updated, 0);
            QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Name], QStringLiteral("李四"));
        }
    }

    void aRosterThatKnowsOnlyDaysFindsItsPeopleAgain()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,描述,添加人,添加时间\n小鱼,,王芳,2026-08-04\n小鱼,同名,王芳,2026-08-04\n"
                        "大熊,,王芳,2026-08-05\n");
        QCOMPARE(count(fixture, "customer"), 3);
        const ImportOutcome outcome =
            import(fixture, "客户名称,描述,添加人,添加时间\n小鱼,,王芳,2026-08-04\n小鱼,同名,王芳,2026-08-04\n"
                            "大熊,爱吃鱼,王芳,2026-08-05\n");
        QCOMPARE(outcome.created, 0);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(count(fixture, "customer"), 3);
    }

    void anExportInventsNoTimeOfAdding()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,添加人,手机\n小鱼,王芳,13800138000\n大熊,,13800138001\n");
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        QVERIFY(CustomerExporter(fixture.store()).run(request, fixture.job()));
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImportOutcome outcome = import(fixture, file.readAll().constData());
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.created + outcome.updated, 0);
        QVERIFY(fixture.connection().integer("SELECT added_at IS NULL FROM friendship"));
    }

    void anAccountKnownByNameLearnsItsUserId()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,添加人,添加时间,手机\n小鱼,李四,2026-08-04 10:00:01,13800138000\n");
        const QByteArray before = fixture.dump();
        const ImportOutcome outcome = import(fixture, "客户名称,添加人,添加人账号,添加时间,手机\n"
                                                      "小鱼,李四,lisi,2026-08-04 10:00:01,13800138000\n");
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(count(fixture, "friendship"), 1);
        QCOMPARE(outcome.created, 0);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account WHERE wecom_userid = 'lisi'"), 1);
        QVERIFY(before != fixture.dump());
    }

    void anAccountKnownByUserIdLearnsItsNameAndForgetsItWithTheImport()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,添加人账号,添加时间,手机\n小鱼,lisi,2026-08-04 10:00:01,13800138000\n");
        const ImportOutcome outcome =
            import(fixture, "客户名称,添加人,添加人账号,添加时间,手机\n小鱼,李四,lisi,2026-08-04 10:00:01,13800138000\n"
                            "大熊,李四,lisi,2026-08-05 10:00:01,13800138001\n");
        QCOMPARE(count(fixture, "account"), 1);
        QCOMPARE(person(fixture, "13800138000").owner, QStringLiteral("李四"));
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account WHERE name = 'lisi'"), 1);
        QCOMPARE(person(fixture, "13800138000").owner, QStringLiteral("lisi"));
    }

    void aCellMayHoldSeveralPhones_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"13800138000;13800138009", "13800138000、13800138009", "13800138000/13800138009",
                                 "13800138000 13800138009", "+86 138-0013-8000；13800138009",
                                 "138 0013 8000/138 0013 8009", "13800138000(微信同号);13800138009"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void aCellMayHoldSeveralPhones()
    {
        QFETCH(QString, cell);
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, ("客户名称,手机\n小鱼," + cell.toUtf8() + '\n').constData());
        QCOMPARE(outcome.problemCount, 0);
        QCOMPARE(person(fixture, "13800138000").texts[storage::CustomerText::Name], QStringLiteral("小鱼"));
        QCOMPARE(person(fixture, "13800138009").texts[storage::CustomerText::Name], QStringLiteral("小鱼"));
    }

    void aPhoneIsWrittenAsItIsReadBack_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile") << "8613800138000"
                                << "13800138000";
        QTest::newRow("landline") << "8657188888888"
                                  << "057188888888";
        QTest::newRow("Beijing") << "861062345678"
                                 << "01062345678";
        QTest::newRow("abroad") << "14155550123"
                                << "+14155550123";
    }
    void aPhoneIsWrittenAsItIsReadBack()
    {
        QFETCH(QString, digits);
        QFETCH(QString, shown);
        QCOMPARE(shownPhone(digits), shown);
        StoreFixture fixture;
        import(fixture, ("客户名称,手机\n小鱼," + shown.toUtf8() + '\n').constData());
        const QString held = fixture.connection().text(
            "SELECT value FROM identity UNION ALL SELECT masked_phone FROM customer WHERE masked_phone IS NOT NULL");
        QCOMPARE(held, digits);
    }

    void aStageOfTheTeamsOwnBecomesACustomField()
    {
        StoreFixture fixture;
        const ImportOutcome outcome =
            import(fixture, "客户姓名,商机阶段,手机号,跟进员工\n乙,初步沟通,13800138001,王芳\n"
                            "丙,新客,13800138002,王芳\n");
        QCOMPARE(outcome.problemCount, 0);
        QCOMPARE(fixture.connection().text("SELECT custom ->> '$.1' FROM customer WHERE name = '乙'"),
                 QStringLiteral("初步沟通"));
        QCOMPARE(fixture.connection().integer("SELECT stage FROM customer WHERE name = '丙'"), 1);
        QVERIFY(ImportUndo(fixture.store()).run(outcome.import, fixture.job()));
        QCOMPARE(count(fixture, "custom_field"), 0);
    }

    void everyDescriptionOfARowIsKept()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,描述,添加人,添加时间,跟进备注\n甲,爱喝茶,王芳,2026-08-04 10:00:01,已回访\n");
        QCOMPARE(fixture.connection().text("SELECT description FROM friendship"), QStringLiteral("爱喝茶\n已回访"));
    }

    void aRemarkIsNoNameOfWhoHasOne()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机\n王伟,13800138001\n");
        import(fixture, "手机,备注\n13800138001,老客\n13800138002,新客\n");
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Name], QStringLiteral("王伟"));
        QCOMPARE(person(fixture, "13800138001").texts[storage::CustomerText::Remark], QStringLiteral("老客"));
        QCOMPARE(person(fixture, "13800138002").texts[storage::CustomerText::Name], QStringLiteral("新客"));
    }

    void aHeaderIsKnownWhateverIsInvisibleInIt_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("zero-width blank") << QStringLiteral("手机\u200b");
        QTest::newRow("byte order mark") << QStringLiteral("手\ufeff机");
        QTest::newRow("no-break blank") << QStringLiteral("\u00a0手机\u00a0");
        QTest::newRow("brackets that explain") << QStringLiteral("手机（11位）");
        QTest::newRow("full width") << QStringLiteral("ｐｈｏｎｅ");
    }
    void aHeaderIsKnownWhateverIsInvisibleInIt()
    {
        QFETCH(QString, header);
        QCOMPARE(customerTargetFromHeader(header).value_or(CustomerTarget()).field, CustomerField::Phone);
    }

    void cellsThatAreNoCharactersAreNotTaken()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,手机\n李四,13800138002\n");
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("mixed.csv"), "客户名称,手机\n张三,13800138001\n"
                                                                  "\xc0\xee\xcb\xc4,13800138002\n王五,13800138003\n");
        request.rejectsFile = fixture.file(QStringLiteral("rejects.csv"));
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        QVERIFY(outcome);
        QCOMPARE(outcome->problems.size(), std::size_t(1));
        QCOMPARE(outcome->problems.front().row, 3);
        QCOMPARE(outcome->problems.front().column, 1);
        QCOMPARE(person(fixture, "13800138002").texts[storage::CustomerText::Name], QStringLiteral("李四"));
        QFile rejects(request.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("13800138002"));
    }

    void aRejectsFileIsReadAsTheFileItCameFrom()
    {
        StoreFixture fixture;
        const ImportOutcome outcome =
            import(fixture, "客户名称,手机,行号,问题\n赵一,13800138001,2,坏了\n钱二,13800138002,3,坏了\n");
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.unmapped, QStringList());
    }

    void problemsStandInTheOrderOfTheFile()
    {
        StoreFixture fixture;
        const ImportOutcome outcome = import(fixture, "客户名称,手机,生日\n赵一,13800138001,不知道\n"
                                                      "钱二,13800138002,1990-01-01,多,多\n孙三,1.38E+10,\n");
        QList<qint64> rows;
        for (const ImportProblem &problem : outcome.problems)
            rows << problem.row;
        QCOMPARE(rows, QList<qint64>({2, 3, 4}));
    }

    void severalColumnsOfOnePhoneAreNoProblem()
    {
        StoreFixture fixture;
        QCOMPARE(import(fixture, "客户名称,手机,手机\n王一,13800138001,13800138002\n").problemCount, 0);
        QCOMPARE(import(fixture, "客户名称,公司,公司\n王一,甲,乙\n").problemCount, 1);
    }

    void waysOfAddingAreKnownByTheirEssence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("word order") << QStringLiteral("二维码添加") << 1;
        QTest::newRow("around it") << QStringLiteral("通过群聊添加") << 4;
        QTest::newRow("nothing around it") << QStringLiteral("日程参与人") << 11;
        QTest::newRow("demand") << QStringLiteral("需求回复") << 18;
        QTest::newRow("pre-sales") << QStringLiteral("第三方售前客服") << 21;
        QTest::newRow("code") << QStringLiteral("201") << 201;
        QTest::newRow("a channel") << QStringLiteral("线下活动二维码") << -1;
    }
    void waysOfAddingAreKnownByTheirEssence()
    {
        QFETCH(QString, text);
        QTEST(addWayFromText(text.toStdString()).value_or(-1), "code");
    }
};

SIYU_TEST(TstRosterQuirks, "tst_rosterquirks")
#include "tst_rosterquirks.moc"
