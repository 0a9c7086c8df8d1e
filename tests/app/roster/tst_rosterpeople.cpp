#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

/// Identification: which roster rows are one person, and which only share something.
class TstRosterPeople : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content)
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
    /// "甲:8613800138000" … of all customers: the name and the phone numbers that identify no one.
    static QStringList otherPhones(StoreFixture &fixture)
    {
        QStringList list;
        auto select = fixture.connection().prepare("SELECT name, masked_phone FROM customer ORDER BY id");
        while (select->step())
            list << select->text(0) + QLatin1Char(':') + select->text(1);
        return list;
    }

private slots:
    void aLandlineIsNobodysOwn()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,添加人,添加时间,手机,企业,电话\n"
                        "甲,小王,2024-01-01 10:00:00,13800000001,某司,010-87654321\n"
                        "乙,小王,2024-01-02 10:00:00,13800000002,某司,010-87654321\n"
                        "丙,小王,2024-01-03 10:00:00,13800000003,某司,400-800-1234\n"
                        "丁,小王,2024-01-04 10:00:00,,某司,010-87654321\n");
        QCOMPARE(otherPhones(fixture),
                 QStringList({QStringLiteral("甲:861087654321"), QStringLiteral("乙:861087654321"),
                              QStringLiteral("丙:864008001234"), QStringLiteral("丁:861087654321")}));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship"), 4);
        QCOMPARE(person(fixture, "13800000002").identities.size(), std::size_t(1));
    }

    void aMaskOfTheirOwnPhoneSaysNothing()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,添加人,添加时间,手机\n甲,小王,2024-01-01 10:00:00,13800000001\n");
        const ImportOutcome masked =
            import(fixture, "客户名称,添加人,添加时间,手机\n甲,小王,2024-01-01 10:00:00,138****0001\n");
        QCOMPARE(masked.updated, 0);
        QCOMPARE(otherPhones(fixture), QStringList(QStringLiteral("甲:")));
        import(fixture, "客户名称,添加人,添加时间,手机\n甲,小王,2024-01-01 10:00:00,139****0001\n");
        QCOMPARE(otherPhones(fixture), QStringList(QStringLiteral("甲:139****0001")));
    }

    void whoHasOnlyALandlineIsFoundAgainByItAndTheName()
    {
        StoreFixture fixture;
        import(fixture, "姓名,电话,备注\n王伟,010-87654321,a\n李娜,010-87654321,b\n");
        const ImportOutcome outcome =
            import(fixture, "姓名,电话,备注,手机\n王伟,010-87654321,c,\n李娜,010-87654321,d,13800000002\n");
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.created, 1); // with her own phone number it may be another person of that name
    }

    void theSecondNameOfAPhoneInOneFileIsAnotherPerson()
    {
        StoreFixture fixture;
        const QByteArray roster = "客户姓名,客户手机号,客户生日\n丙,13800000009,\n丁,13800000009,1990-01-01\n";
        const ImportOutcome outcome = import(fixture, roster);
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.conflicts, 1);
        QCOMPARE(person(fixture, "13800000009").texts[storage::CustomerText::Name], QStringLiteral("丙"));
        QCOMPARE(otherPhones(fixture), QStringList({QStringLiteral("丙:"), QStringLiteral("丁:8613800000009")}));
        // All are recognised again, and nothing is reported twice.
        QByteArray changed = roster;
        changed.replace("1990", "1991");
        const ImportOutcome again = import(fixture, changed);
        QCOMPARE(again.updated, 1);
        QCOMPARE(again.created + again.conflicts, 0);
        QCOMPARE(import(fixture, "客户姓名,客户手机号,会员等级\n丁,13800000009,金\n").created, 0);
    }

    void aRowWithoutPhoneIsTheFriendOfTheRowAbove_data()
    {
        QTest::addColumn<QByteArray>("before"); // an earlier file
        const QByteArray others = "客户名称,手机,添加人,添加时间\n乙,13800000002,小王,2024-01-02 10:00:00\n";
        QTest::newRow("first file") << QByteArray();
        QTest::newRow("later file") << others;
    }
    void aRowWithoutPhoneIsTheFriendOfTheRowAbove()
    {
        QFETCH(QByteArray, before);
        StoreFixture fixture;
        if (!before.isEmpty())
            import(fixture, before);
        const ImportOutcome outcome = import(fixture, "客户名称,手机,添加人,添加时间\n"
                                                      "丙,,小王,2024-01-03 10:00:00\n"
                                                      "甲,13800000001,小王,2024-01-01 10:00:00\n"
                                                      "甲,,小王,2024-01-01 10:00:00\n");
        QCOMPARE(outcome.created, 2);
    }

    void aPhoneOfTwoPeopleOfOneNameLeadsToNeither()
    {
        StoreFixture fixture;
        import(fixture, "姓名,电话,备注\n王伟,010-87654321,a\n");
        import(fixture, "姓名,电话,备注,手机\n王伟,010-87654321,b,13800000002\n");
        QCOMPARE(import(fixture, "姓名,电话,备注\n王伟,010-87654321,c\n").created, 1);
    }

    void theDayOfAddingAloneDoesNotProveAnotherName()
    {
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,添加人,添加时间\n";
        import(fixture, header + "王建国,13800000009,小王,2024-01-01\n");
        QCOMPARE(import(fixture, header + "李小明,13800000009,小王,2024-01-01\n").created, 1);
    }

    void whatAnExportWritesOfPhonesThatLeadToNobodyIsReadBack()
    {
        StoreFixture fixture;
        import(fixture, "姓名,masked_phone\n庚,8613800000009; 01087654321; 138****0000\n");
        QCOMPARE(otherPhones(fixture), QStringList(QStringLiteral("庚:861087654321; 138****0000; 8613800000009")));
        QCOMPARE(import(fixture, "姓名,masked_phone,备注\n庚,138****0000; 8613800000009,x\n").updatedFields,
                 (std::map<QString, std::int64_t>{{QStringLiteral("remark"), 1}}));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM identity"), 0);
    }

    void whetherAnotherFileSpeaksOfTheSamePerson_data()
    {
        QTest::addColumn<QByteArray>("row"); // name, phone, remark
        QTest::addColumn<int>("created");
        QTest::newRow("what they call themselves") << QByteArray("阳光正好,13800000009,") << 0;
        QTest::newRow("another real name") << QByteArray("李小明,13800000009,") << 1;
        QTest::newRow("the name as a remark") << QByteArray("李小明,13800000009,王建国") << 0;
        QTest::newRow("a longer name") << QByteArray("王建国（老板）,13800000009,") << 0;
        QTest::newRow("no name") << QByteArray(",13800000009,") << 0;
    }
    void whetherAnotherFileSpeaksOfTheSamePerson()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, created);
        StoreFixture fixture;
        import(fixture, "姓名,手机,备注\n王建国,13800000009,\n");
        QCOMPARE(import(fixture, "姓名,手机,备注\n" + row + '\n').created, created);
    }

    void whoIsRenamedIsFoundByTheFriendshipOrAnId_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("friendship") << QByteArray("李小明,13800000009,,小王,2024-01-01 10:00:00");
        QTest::newRow("id") << QByteArray("李小明,13800000009,wmAAAAAAAAAAAAAAAAAAAA,,");
    }
    void whoIsRenamedIsFoundByTheFriendshipOrAnId()
    {
        QFETCH(QByteArray, row);
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,external_userid,添加人,添加时间\n";
        import(fixture, header + "王建国,13800000009,wmAAAAAAAAAAAAAAAAAAAA,小王,2024-01-01 10:00:00\n");
        const ImportOutcome outcome = import(fixture, header + row + '\n');
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(person(fixture, "13800000009").texts[storage::CustomerText::Name], QStringLiteral("李小明"));
    }

    void idsWrittenInTwoWaysAreOne_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("full width") << QByteArray("会员号") << QByteArray("ＶＩＰ００１") << QByteArray("VIP001");
        QTest::newRow("e-mail") << QByteArray("邮箱") << QByteArray("Zhang@Example.COM")
                                << QByteArray("zhang@example.com");
    }
    void idsWrittenInTwoWaysAreOne()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        StoreFixture fixture;
        import(fixture, "姓名," + header + "\n王伟," + first + '\n');
        QCOMPARE(import(fixture, "姓名,备注," + header + "\n王伟,x," + second + '\n').updated, 1);
        QCOMPARE(person(fixture, first.constData()).texts[storage::CustomerText::Name], QStringLiteral("王伟"));
    }

    void aRowWhoseOnlyIdentityIsDamagedWaitsForItsRepair_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("phone") << QByteArray("姓名,手机\n赵一,1.38E+10\n")
                               << QByteArray("姓名,手机\n赵一,13800138000\n");
        QTest::newRow("id") << QByteArray("姓名,会员号\n赵一,1.93E+17\n")
                            << QByteArray("姓名,会员号\n赵一,193000000000000001\n");
        QTest::newRow("known by the friendship")
            << QByteArray("姓名,手机,添加人,添加时间\n赵一,1.38E+10,小王,2024-01-01 10:00:00\n")
            << QByteArray("姓名,手机,添加人,添加时间\n赵一,13800138000,小王,2024-01-01 10:00:00\n");
    }
    void aRowWhoseOnlyIdentityIsDamagedWaitsForItsRepair()
    {
        QFETCH(QByteArray, damaged);
        QFETCH(QByteArray, mended);
        StoreFixture fixture;
        QCOMPARE(import(fixture, damaged).problemCount, 1);
        QCOMPARE(import(fixture, mended).problemCount, 0);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 1);
    }

    void theIdOfAnExportFindsTheRecordWhereItsNameAgrees()
    {
        StoreFixture fixture;
        import(fixture, "姓名,备注\n无名,a\n无名,b\n");
        const ImportOutcome outcome = import(fixture, "siyu_id,姓名,备注\n1,无名,c\n2,,d\n99,无名,e\n1,别人,f\n");
        QCOMPARE(outcome.updated, 2);
        QCOMPARE(outcome.created, 2);
        QCOMPARE(fixture.connection().text("SELECT group_concat(name || remark) FROM customer"),
                 QStringLiteral("无名c,无名d,无名e,别人f"));
        QCOMPARE(import(fixture, "siyu_id,姓名,手机\n77,,\n").rejected, 1);
    }

    void ofTwoMaskedPhonesInOneFileTheFirstIsKept()
    {
        StoreFixture fixture;
        import(fixture, "姓名,masked_phone,会员号\n庚,861087654321; 138****0000,A1\n庚,139****1111,A1\n");
        QCOMPARE(otherPhones(fixture), QStringList(QStringLiteral("庚:861087654321; 138****0000")));
    }

    void theIdOfAMergedRecordLeadsToNoOne()
    {
        StoreFixture fixture;
        import(fixture, "姓名,备注\n甲,a\n乙,b\n");
        fixture.connection().execute("UPDATE customer SET status = 3, merged_into = 1 WHERE id = 2");
        QCOMPARE(import(fixture, "siyu_id,姓名,备注\n2,乙,c\n").created, 1);
        QCOMPARE(fixture.connection().text("SELECT remark FROM customer WHERE id = 2"), QStringLiteral("b"));
    }

    void aKeyIsAnIdentityOrAnId_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("exactly");
        QTest::newRow("identity with zeros") << QStringLiteral("00002") << QStringList(QStringLiteral("member:00002"));
        QTest::newRow("id") << QStringLiteral("2") << QStringList(QStringLiteral("id:2"));
        QTest::newRow("both") << QStringLiteral("1")
                              << QStringList({QStringLiteral("member:1"), QStringLiteral("id:1")});
        QTest::newRow("said to be an id") << QStringLiteral("id:1") << QStringList(QStringLiteral("id:1"));
        QTest::newRow("said to be an identity")
            << QStringLiteral("member:1") << QStringList(QStringLiteral("member:1"));
        QTest::newRow("phone as people write it")
            << QStringLiteral("+86 138-0013-8000") << QStringList(QStringLiteral("phone:8613800138000"));
        QTest::newRow("nobody") << QStringLiteral("0001") << QStringList();
    }
    void aKeyIsAnIdentityOrAnId()
    {
        QFETCH(QString, key);
        StoreFixture fixture;
        import(fixture, "姓名,会员号,手机\n甲,00002,\n乙,x,13800138000\n丙,1,\n");
        QStringList exactly;
        for (const storage::KeyMatch &match : storage::CustomerStore(fixture.connection()).matches(key))
            exactly << match.exactly;
        QTEST(exactly, "exactly");
    }
};

SIYU_TEST(TstRosterPeople, "tst_rosterpeople")
#include "tst_rosterpeople.moc"
