#include "app/customers/customereditservice.h"
#include "app/imports/importundo.h"
#include "app/roster/customerexporter.h"
#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

/// The effect of rosters on friendships: which of several a row refers to, when one ends, and importing a file again.
class TstRosterFriendships : public QObject
{
    Q_OBJECT

private:
    static ImportOutcome import(StoreFixture &fixture, const QByteArray &content, const char *asOf = nullptr)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        if (asOf)
            request.completeAsOf = storage::parseIsoDay(QString::fromLatin1(asOf));
        auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message + outcome.error().detail));
        return outcome.value_or(ImportOutcome());
    }
    /// "小王 2024-01-01 4 2024-03-01": account, day of adding, side that ended it and day of ending, by day of adding.
    static QStringList friendships(StoreFixture &fixture)
    {
        const auto day = [&fixture](const storage::sqlite::Statement &row, int column) {
            return row.isNull(column) ? QStringLiteral("-")
                                      : storage::isoDay(fixture.store().zone().dayOf(row.integer(column)));
        };
        QStringList list;
        auto select =
            fixture.connection().prepare("SELECT a.name, f.added_at, f.end_kind, f.ended_at FROM friendship f "
                                         "JOIN account a ON a.id = f.account_id ORDER BY f.added_at, a.id");
        while (select->step())
            list << QStringLiteral("%1 %2 %3 %4")
                        .arg(select->text(0), day(*select, 1), select->text(2), day(*select, 3));
        return list;
    }
    static QString remark(StoreFixture &fixture) { return fixture.connection().text("SELECT remark FROM customer"); }

private slots:
    void anExportOfSomebodyWhoCameAgainChangesNothing()
    {
        StoreFixture fixture;
        import(fixture, "客户名称,手机,添加人,添加时间,流失时间\n"
                        "甲,13800000001,小王,2024-01-01 10:00:00,2024-02-01 10:00:00\n"
                        "甲,13800000001,小王,2024-03-01 10:00:00,\n");
        const QByteArray before = fixture.dump();
        ExportRequest request;
        request.file = fixture.file(QStringLiteral("out.csv"));
        QVERIFY(CustomerExporter(fixture.store()).run(request, fixture.job()));
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ImportOutcome outcome = import(fixture, file.readAll());
        QCOMPARE(outcome.ended + outcome.updated + outcome.created, 0);
        QCOMPARE(fixture.dump(), before);
    }

    void aRowIsAboutTheFriendshipThatBeganThen_data()
    {
        QTest::addColumn<QByteArray>("row"); // added, ended
        QTest::addColumn<QStringList>("friendships");
        const QString march = QStringLiteral("小王 2024-03-01 0 -");
        QTest::newRow("the same") << QByteArray("2024-03-01 10:00:00,2024-04-01")
                                  << QStringList(QStringLiteral("小王 2024-03-01 1 2024-04-01"));
        QTest::newRow("one that was over before")
            << QByteArray("2024-01-01 10:00:00,2024-02-01")
            << QStringList({QStringLiteral("小王 2024-01-01 1 2024-02-01"), march});
        QTest::newRow("no beginning, an end before it") << QByteArray(",2024-02-01") << QStringList(march);
        QTest::newRow("an old roster") << QByteArray("2024-01-01 10:00:00,") << QStringList(march);
        QTest::newRow("come again") << QByteArray("2024-05-01 10:00:00,")
                                    << QStringList({QStringLiteral("小王 2024-03-01 4 2024-05-01"),
                                                    QStringLiteral("小王 2024-05-01 0 -")});
        QTest::newRow("ended on the day of adding") << QByteArray("2024-03-01 10:00:00,2024-03-01")
                                                    << QStringList(QStringLiteral("小王 2024-03-01 1 2024-03-01"));
        QTest::newRow("ended before it began") << QByteArray("2024-03-01 10:00:00,2024-02-01") << QStringList(march);
    }
    void aRowIsAboutTheFriendshipThatBeganThen()
    {
        QFETCH(QByteArray, row);
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,添加人,添加时间,流失时间\n";
        import(fixture, header + "甲,13800000001,小王,2024-03-01 10:00:00,\n");
        import(fixture, header + "甲,13800000001,小王," + row + '\n');
        QTEST(friendships(fixture), "friendships");
    }

    void onlyTheLastFriendshipIsReopened()
    {
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,添加人,添加时间,流失时间,客户状态\n";
        import(fixture, header + "甲,13800000001,小王,2024-01-01 10:00:00,2024-02-01 10:00:00,已流失\n"
                                 "甲,13800000001,小王,2024-03-01 10:00:00,2024-04-01 10:00:00,已流失\n");
        import(fixture, header + "甲,13800000001,小王,2024-01-01 10:00:00,,正常\n");
        QCOMPARE(friendships(fixture).first(), QStringLiteral("小王 2024-01-01 1 2024-02-01"));
        import(fixture, header + "甲,13800000001,小王,2024-03-01 10:00:00,,正常\n");
        QCOMPARE(friendships(fixture).last(), QStringLiteral("小王 2024-03-01 0 -"));
    }

    void aStateSaysWhichSideEnded_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<int>("endKind");
        QTest::newRow("none") << QByteArray() << 1;
        QTest::newRow("unknown") << QByteArray("unknown") << 4;
        QTest::newRow("unknown in Chinese") << QByteArray("流失(未知)") << 4;
        QTest::newRow("by us") << QByteArray("员工删除") << 2;
        QTest::newRow("open") << QByteArray("正常") << 0;
    }
    void aStateSaysWhichSideEnded()
    {
        QFETCH(QByteArray, state);
        StoreFixture fixture;
        import(fixture, "客户名称,客户状态,添加人,添加时间,流失时间\n甲," + state + ",小王,2024-01-01,2024-02-01\n");
        QTEST(int(fixture.connection().integer("SELECT end_kind FROM friendship")), "endKind");
    }

    void anEarlierFileAgainBringsItsWordsBack_data()
    {
        QTest::addColumn<QByteArray>("friendship");
        QTest::newRow("friend") << QByteArray(",小王,2024-01-01 10:00:00");
        QTest::newRow("prospect") << QByteArray(",,");
    }
    void anEarlierFileAgainBringsItsWordsBack()
    {
        QFETCH(QByteArray, friendship);
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,备注,添加人,添加时间\n";
        const QByteArray first = header + "庚,13800000013,一" + friendship + '\n';
        const QByteArray second = header + "庚,13800000013,二" + friendship + '\n';
        import(fixture, first);
        import(fixture, second);
        QCOMPARE(import(fixture, first).updated, 1);
        QCOMPARE(remark(fixture), QStringLiteral("一"));
    }

    void theLastFileAgainLeavesWhatAPersonPutRight()
    {
        StoreFixture fixture;
        const QByteArray header = "客户名称,手机,备注,添加人,添加时间,客户状态\n";
        for (const char *row : {"一,小王,2024-01-01 10:00:00,正常", "二,小王,2024-01-01 10:00:00,正常",
                                "三,小王,2024-01-01 10:00:00,已流失"}) {
            const QByteArray file = header + "庚,13800000013," + row + '\n';
            import(fixture, file);
            QVERIFY(CustomerEditService(fixture.store())
                        .set({storage::CustomerId(1)}, QStringLiteral("remark"), QStringLiteral("手改")));
            QCOMPARE(import(fixture, file).updated, 0);
            QCOMPARE(remark(fixture), QStringLiteral("手改"));
        }
    }

    void importsAreTakenBackOneAfterTheOtherToNothing()
    {
        StoreFixture fixture;
        const QByteArray header = "客户名称,添加人,添加时间,手机\n";
        QByteArray nine = header;
        for (int i = 0; i < 9; ++i)
            nine += QStringLiteral("客户%1,小王,2026-03-01 10:0%1:07,1380013800%1\n").arg(i).toUtf8();
        const QByteArray ten = nine + "第十,小王,2026-03-01 10:10:07,13800138010\n";
        const QByteArray empty = fixture.dump();
        std::vector<storage::ImportId> imports;
        imports.push_back(import(fixture, ten).import);
        imports.push_back(import(fixture, nine, "2026-11-18").import);
        const ImportOutcome last = import(fixture, ten, "2026-11-20");
        QCOMPARE(last.reopened, 1);
        imports.push_back(last.import);
        for (; !imports.empty(); imports.pop_back()) {
            const auto undone = ImportUndo(fixture.store()).run(imports.back(), fixture.job());
            QVERIFY(undone);
            QCOMPARE(undone->kept.size(), 0);
        }
        QCOMPARE(fixture.dump(), empty);
    }

    void everyColleagueOfACellIsAFriend()
    {
        StoreFixture fixture;
        const QByteArray roster =
            "客户姓名,跟进员工,添加时间,手机号\n甲,\"小张,小李\",2024-01-01 10:00:00,13800000001\n"
            "乙,王芳 | 客服,2024-01-02 10:00:00,13800000002\n";
        import(fixture, roster);
        QCOMPARE(friendships(fixture),
                 QStringList({QStringLiteral("小张 2024-01-01 0 -"), QStringLiteral("小李 2024-01-01 0 -"),
                              QStringLiteral("王芳 | 客服 2024-01-02 0 -")}));
        const QByteArray before = fixture.dump();
        QCOMPARE(import(fixture, roster).unchanged, 2);
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstRosterFriendships, "tst_rosterfriendships")
#include "tst_rosterfriendships.moc"
