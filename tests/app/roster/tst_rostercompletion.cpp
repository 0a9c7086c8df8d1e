#include "app/imports/importundo.h"
#include "app/roster/customerimporter.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

/// `count` friends of 胡一菲, added one minute apart; without those in `missing`.
QByteArray friends(int count, const QList<int> &missing = {})
{
    QByteArray text = "客户名称,添加人,添加人账号,添加时间,手机\n";
    for (int i = 0; i < count; ++i) {
        if (!missing.contains(i))
            text += QStringLiteral("客户%1,胡一菲,huyf,2026-03-01 10:%2:07,138001380%2\n")
                        .arg(i)
                        .arg(i, 2, 10, QLatin1Char('0'))
                        .toUtf8();
    }
    return text;
}

} // namespace

class TstRosterCompletion : public QObject
{
    Q_OBJECT

private:
    static Result<ImportOutcome> import(StoreFixture &fixture, const QByteArray &content, const char *asOf = nullptr,
                                        bool allowMany = false, bool dryRun = false, const char *kind = "customers")
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        if (asOf)
            request.completeAsOf = storage::parseIsoDay(QString::fromLatin1(asOf));
        request.allowManyEnded = allowMany;
        request.dryRun = dryRun;
        auto outcome = CustomerImporter(fixture.store()).run(request, QString::fromLatin1(kind), fixture.job());
        if (!outcome)
            qInfo("%s", qPrintable(outcome.error().message));
        return outcome;
    }
    static std::int64_t open(StoreFixture &fixture)
    {
        return fixture.connection().integer("SELECT count(*) FROM friendship WHERE end_kind = 0");
    }
    static QString endOf(StoreFixture &fixture, const char *name)
    {
        auto select = fixture.connection().prepare("SELECT f.end_kind, f.ended_at FROM friendship f JOIN customer c "
                                                   "ON c.id = f.customer_id WHERE c.name = ?1");
        select->bind(1, QString::fromUtf8(name));
        if (!select->step())
            return QStringLiteral("none");
        return select->text(0) + (select->isNull(1)
                                      ? QString()
                                      : QLatin1Char(' ') + fixture.store().zone().isoDateTime(select->integer(1)));
    }

private slots:
    void whoIsMissingEndedOnThatDay()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        const auto outcome = import(fixture, friends(10, {3}), "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(outcome->endings.size(), std::size_t(1));
        QCOMPARE(outcome->endings.front().open, 10);
        QCOMPARE(endOf(fixture, "客户3"), QStringLiteral("4 2026-11-20T23:59:59+08:00"));
        QCOMPARE(open(fixture), 9);
        // Importing it again changes nothing; neither does a roster without the declaration.
        QCOMPARE(import(fixture, friends(10, {3}), "2026-11-20")->ended, 0);
        QVERIFY(import(fixture, friends(10, {3, 4})));
        QCOMPARE(open(fixture), 9);
    }

    void undoTakesTheEndingsBackExceptThoseEditedSince()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(20)));
        const QByteArray before = fixture.dump();
        const auto outcome = import(fixture, friends(20, {3, 5}), "2026-11-20");
        QCOMPARE(outcome->ended, 2);
        QVERIFY(ImportUndo(fixture.store()).run(outcome->import, fixture.job()));
        QCOMPARE(fixture.dump(), before);
        const auto again = import(fixture, friends(20, {3, 5}), "2026-11-20");
        fixture.connection().execute("UPDATE friendship SET end_kind = 1, changed_by = NULL WHERE customer_id = "
                                     "(SELECT id FROM customer WHERE name = '客户5')");
        const auto undone = ImportUndo(fixture.store()).run(again->import, fixture.job());
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(endOf(fixture, "客户3"), QStringLiteral("0"));
        QVERIFY(endOf(fixture, "客户5").startsWith(QLatin1Char('1')));
    }

    void moreThanAFifthAsks()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        const QByteArray before = fixture.dump();
        const auto refused = import(fixture, friends(10, {1, 2, 3}), "2026-11-20");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("胡一菲: 3 of 10")));
        QCOMPARE(fixture.dump(), before);
        const auto tried = import(fixture, friends(10, {1, 2, 3}), "2026-11-20", false, true);
        QVERIFY(tried);
        QCOMPARE(tried->ended, 3);
        QCOMPARE(tried->notes.size(), 1);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(import(fixture, friends(10, {1, 2, 3}), "2026-11-20", true)->ended, 3);
        // Exactly one fifth does not ask.
        StoreFixture other;
        QVERIFY(import(other, friends(10)));
        QCOMPARE(import(other, friends(10, {1, 2}), "2026-11-20")->ended, 2);
    }

    void whoIsNewInTheFileDoesNotHideThatManyLeft()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        const auto refused = import(fixture, friends(60, {1, 2, 3}), "2026-11-20");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("胡一菲: 3 of 10")));
    }

    void friendsAddedAfterThatDayAndOtherAccountsStay()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10) + "新人,胡一菲,huyf,2026-11-21 08:00:01,13900139000\n"
                                              "别人的,吕子乔,lvzq,2026-03-01 08:00:01,13900139001\n"));
        QCOMPARE(import(fixture, friends(10), "2026-11-20")->ended, 0);
        QCOMPARE(open(fixture), 12);
        QCOMPARE(import(fixture, friends(10), "2026-11-21")->ended, 1);
        QCOMPARE(endOf(fixture, "别人的"), QStringLiteral("0"));
    }

    void aRejectedRowMayBeAnybody()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        // A row with the account but without name and identity: the friendships of that account are kept.
        auto outcome = import(fixture, friends(10, {3}) + ",胡一菲,huyf,,\n", "2026-11-20");
        QCOMPARE(outcome->rejected, 1);
        QCOMPARE(outcome->ended, 0);
        QCOMPARE(outcome->notes.size(), 1);
        // With the second of adding, only the friendship from that second is in doubt.
        outcome = import(fixture, friends(20, {3, 4}) + ",胡一菲,huyf,2026-03-01 10:03:07,\n", "2026-11-20");
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(endOf(fixture, "客户3"), QStringLiteral("0"));
        QVERIFY(endOf(fixture, "客户4").startsWith(QLatin1Char('4')));
        // Without an account, no friendship ends.
        outcome = import(fixture, friends(20, {3, 5}) + ",,,,\n,谁,,2026-01-01,\n", "2026-11-20");
        QCOMPARE(outcome->ended, 0);
    }

    void anotherNameInTheSameSecondProtects()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        QByteArray renamed = friends(10);
        renamed.replace("客户3,胡一菲,huyf,2026-03-01 10:03:07,13800138003", "改名了,胡一菲,huyf,2026-03-01 10:03:07,");
        const auto outcome = import(fixture, renamed, "2026-11-20");
        QCOMPARE(outcome->ended, 0);
        QCOMPARE(outcome->notes.size(), 1);
    }

    void whoIsInALaterRosterAgainStandsAgain()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        QCOMPARE(import(fixture, friends(10, {3}), "2026-11-18")->ended, 1);
        const auto outcome = import(fixture, friends(10), "2026-11-20");
        QCOMPARE(outcome->reopened, 1);
        QCOMPARE(endOf(fixture, "客户3"), QStringLiteral("0"));
    }

    void theStateColumnEndsAndReopens()
    {
        StoreFixture fixture;
        const QByteArray header = "客户名称,添加人,添加时间,客户状态\n";
        QVERIFY(import(fixture, header + "甲,胡一菲,2026-03-01 10:00:01,正常\n"));
        QVERIFY(import(fixture, header + "甲,胡一菲,2026-03-01 10:00:01,已删除\n"));
        QVERIFY(endOf(fixture, "甲").startsWith(QLatin1Char('1')));
        const auto outcome = import(fixture, header + "甲,胡一菲,2026-03-01 10:00:01,正常\n");
        QCOMPARE(outcome->reopened, 1);
        QCOMPARE(endOf(fixture, "甲"), QStringLiteral("0"));
    }

    void aFileWithoutAccountsOrOfTheFutureIsRefused()
    {
        StoreFixture fixture;
        QCOMPARE(import(fixture, "姓名,手机\n甲,13800138000\n", "2026-11-20").error().kind, ErrorKind::Invalid);
        QCOMPARE(import(fixture, friends(2), "2026-11-23").error().kind, ErrorKind::Invalid);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 0);
    }

    void lossesEndWithTheirExactTime()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(10)));
        QCOMPARE(import(fixture, friends(10, {2}), "2026-11-20")->ended, 1);
        const QByteArray before = fixture.dump();
        const QByteArray losses = "流失客户,所属客服,标签,流失时间,添加时间,添加员工时长/天\n"
                                  "客户1,胡一菲,高,2026-11-01 12:00:00,2026-03-01 10:01:07,245\n"
                                  "客户2,胡一菲,,2026-11-19 12:00:00,2026-03-01,263\n"
                                  "没有的人,胡一菲,,2026-11-01 12:00:00,2026-03-01 10:01:07,245\n"
                                  "客户4,没有的号,,2026-11-01 12:00:00,2026-03-01 10:04:07,245\n"
                                  "客户5,胡一菲,,,2026-03-01 10:05:07,245\n"
                                  "客户6,胡一菲,,2026-02-01 12:00:00,2026-03-01 10:06:07,245\n";
        const auto outcome = import(fixture, losses, nullptr, false, false, "losses");
        QVERIFY(outcome);
        QCOMPARE(outcome->updated, 2);
        QCOMPARE(outcome->rejected, 4);
        QCOMPARE(outcome->problems.size(), std::size_t(4));
        QVERIFY(!outcome->problems.front().repair.isEmpty());
        QCOMPARE(endOf(fixture, "客户1"), QStringLiteral("1 2026-11-01T12:00:00+08:00"));
        QCOMPARE(endOf(fixture, "客户2"), QStringLiteral("1 2026-11-19T12:00:00+08:00"));
        QCOMPARE(endOf(fixture, "客户6"), QStringLiteral("0"));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM account"), 1);
        QCOMPARE(import(fixture, losses, nullptr, false, false, "losses")->unchanged, 2);
        QVERIFY(ImportUndo(fixture.store()).run(outcome->import, fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void aLossDoesNotEndATransferredFriendshipAgain()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(2)));
        fixture.connection().execute("UPDATE friendship SET end_kind = 3, ended_at = 1790000000000 WHERE added_at = "
                                     "(SELECT min(added_at) FROM friendship)");
        const QByteArray before = fixture.dump();
        const auto outcome = import(fixture,
                                    "流失客户,所属客服,流失时间,添加时间\n"
                                    "客户0,胡一菲,2026-11-01 12:00:00,2026-03-01 10:00:07\n",
                                    nullptr, false, false, "losses");
        QVERIFY(outcome);
        QCOMPARE(outcome->unchanged, 1);
        QCOMPARE(fixture.dump(), before);
    }

    void aLossOfOneOfTwoNamesakesIsRejected()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, "客户名称,添加人,添加时间,手机\n甲,胡一菲,2026-03-01 10:00:07,13800138001\n"
                                "甲,胡一菲,2026-03-05 10:00:07,13800138002\n"));
        const QByteArray header = "流失客户,所属客服,流失时间,添加时间\n甲,胡一菲,2026-11-01 12:00:00,";
        QCOMPARE(import(fixture, header + "\n", nullptr, false, false, "losses")->rejected, 1);
        const auto outcome = import(fixture, header + "2026-03-05 10:00:07\n", nullptr, false, false, "losses");
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(fixture.connection().integer("SELECT customer_id FROM friendship WHERE end_kind = 1"),
                 fixture.connection().integer("SELECT customer_id FROM identity WHERE value = '8613800138002'"));
        // A better time of a known end is a change, but ends no one again.
        const auto corrected = import(fixture, "流失客户,所属客服,流失时间,添加时间\n"
                                               "甲,胡一菲,2026-11-02 12:00:00,2026-03-05 10:00:07\n",
                                      nullptr, false, false, "losses");
        QCOMPARE(corrected->updated, 1);
        QCOMPARE(corrected->ended, 0);
    }

    void aRejectedRowOfADayProtectsTheWholeAccount()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(20)));
        const QByteArray file = friends(20, {3}) + "新人,胡一菲,huyf,2026-03-02 10:00:07,13900139000\n";
        QCOMPARE(import(fixture, file + ",胡一菲,huyf,2026-03-01,\n", "2026-11-20")->rejected, 1);
        QCOMPARE(open(fixture), 21);
        QCOMPARE(import(fixture, file + "另一个,胡一菲,huyf,2026-03-03 10:00:07,\n", "2026-11-20")->ended, 1);
    }

    void friendshipsAreOnlyOfPeopleWhoAreKnown()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, friends(3)));
        const auto outcome = import(fixture,
                                    "手机,添加人,添加时间,添加方式,渠道,删除时间\n"
                                    "13800138001,吕子乔,2026-04-01 10:00:00,扫描二维码,包裹卡,\n"
                                    "13800138002,吕子乔,2026-04-01 10:00:00,,,2026-05-01 10:00:00\n"
                                    "13999999999,吕子乔,2026-04-01 10:00:00,,,\n",
                                    nullptr, false, false, "friendships");
        QVERIFY(outcome);
        QCOMPARE(outcome->updated, 2);
        QCOMPARE(outcome->rejected, 1);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 3);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship"), 5);
        QCOMPARE(open(fixture), 4);
    }
};

SIYU_TEST(TstRosterCompletion, "tst_rostercompletion")
#include "tst_rostercompletion.moc"
