#include "app/assembly/importkinds.h"
#include "app/image/image.h"
#include "app/imports/importundo.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using tests::StoreFixture;

namespace {

/// `count` members of 福利一群, joined one minute apart; without those in `missing`.
QByteArray members(int count, const QList<int> &missing = {}, const char *group = "福利一群")
{
    QByteArray text = "群名称,userid,入群时间,角色\n";
    for (int i = 0; i < count; ++i) {
        if (!missing.contains(i))
            text += QStringLiteral("%1,wm%2,2026-03-01 10:%2:07,\n")
                        .arg(QString::fromUtf8(group))
                        .arg(i, 2, 10, QLatin1Char('0'))
                        .toUtf8();
    }
    return text;
}

} // namespace

class TstGroupCompletion : public QObject
{
    Q_OBJECT

private:
    static Result<ImportOutcome> import(StoreFixture &fixture, const QByteArray &content, const char *asOf = nullptr,
                                        bool allowMany = false, bool dryRun = false, const char *kind = "group-members")
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("members.csv"), content);
        if (asOf)
            request.completeAsOf = storage::parseIsoDay(QString::fromLatin1(asOf));
        request.allowManyEnded = allowMany;
        request.dryRun = dryRun;
        auto outcome = findImportKind(QString::fromLatin1(kind))->run(fixture.store(), request, fixture.job());
        if (!outcome)
            qInfo("%s", qPrintable(outcome.error().message));
        return outcome;
    }
    static std::int64_t in(StoreFixture &fixture)
    {
        return fixture.connection().integer(
            "SELECT count(*) FROM group_member WHERE left_at IS NULL AND left_kind IS NULL");
    }
    static QString leftOf(StoreFixture &fixture, const char *userId)
    {
        auto select = fixture.connection().prepare(
            "SELECT m.left_at FROM group_member m JOIN identity i ON i.customer_id = m.customer_id "
            "WHERE i.value = ?1 ORDER BY m.id");
        select->bind(1, QString::fromUtf8(userId));
        if (!select->step())
            return QStringLiteral("none");
        return select->isNull(0) ? QString() : fixture.store().zone().isoDateTime(select->integer(0));
    }

private slots:
    void whoIsMissingLeftOnThatDay()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        const auto outcome = import(fixture, members(10, {3}), "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(outcome->unchanged, 9);
        QCOMPARE(outcome->endings.size(), std::size_t(1));
        QCOMPARE(outcome->endings.front().whole, QStringLiteral("福利一群"));
        QCOMPARE(outcome->endings.front().open, 10);
        QCOMPARE(leftOf(fixture, "wm03"), QStringLiteral("2026-11-20T23:59:59+08:00"));
        QCOMPARE(fixture.connection().integer("SELECT count(left_kind) FROM group_member"), 0); // how is unknown
        QCOMPARE(in(fixture), 9);
        // Importing it again changes nothing; neither does a list without the declaration.
        QCOMPARE(import(fixture, members(10, {3}), "2026-11-20")->ended, 0);
        QVERIFY(import(fixture, members(10, {3, 4})));
        QCOMPARE(in(fixture), 9);
    }

    void undoTakesTheEndingsBackExceptThoseEditedSince()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(20)));
        const QByteArray before = fixture.dump();
        const auto outcome = import(fixture, members(20, {3, 5}), "2026-11-20");
        QCOMPARE(outcome->ended, 2);
        QVERIFY(ImportUndo(fixture.store()).run(outcome->import, fixture.job()));
        QCOMPARE(fixture.dump(), before);
        const auto again = import(fixture, members(20, {3, 5}), "2026-11-20");
        fixture.connection().execute("UPDATE group_member SET left_at = 1 WHERE customer_id = (SELECT customer_id FROM "
                                     "identity WHERE value = 'wm05')");
        const auto undone = ImportUndo(fixture.store()).run(again->import, fixture.job());
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(leftOf(fixture, "wm03"), QString());
        QVERIFY(!leftOf(fixture, "wm05").isEmpty());
    }

    void theColumnsInMemoryFollow()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        QVERIFY(fixture.store().loadImage(Image::Groups, fixture.job()));
        QVERIFY(import(fixture, members(10, {3}), "2026-11-20"));
        const auto image = fixture.store().readImage(Image::Groups, fixture.job());
        QVERIFY(image);
        const storage::GroupId group(fixture.connection().integer("SELECT id FROM group_chat"));
        QCOMPARE((*image)->groups().members(group).count(), std::size_t(9));
    }

    void moreThanAFifthOfAGroupAsks()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        const QByteArray before = fixture.dump();
        const auto refused = import(fixture, members(10, {1, 2, 3}), "2026-11-20");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("福利一群: 3 of 10")));
        QCOMPARE(fixture.dump(), before);
        const auto tried = import(fixture, members(10, {1, 2, 3}), "2026-11-20", false, true);
        QCOMPARE(tried->ended, 3);
        QCOMPARE(tried->notes.size(), 1);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(import(fixture, members(10, {1, 2, 3}), "2026-11-20", true)->ended, 3);
        // Exactly one fifth does not ask.
        StoreFixture other;
        QVERIFY(import(other, members(10)));
        QCOMPARE(import(other, members(10, {1, 2}), "2026-11-20")->ended, 2);
    }

    void otherGroupsAndWhoJoinedLaterStay()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        QVERIFY(import(fixture, members(4, {}, "新品群")));
        QVERIFY(import(fixture, "群名称,userid,入群时间\n福利一群,wmLate,2026-11-21 10:00:00\n"));
        QCOMPARE(import(fixture, members(10, {3}), "2026-11-20")->ended, 1);
        QCOMPARE(in(fixture), 9 + 4 + 1);
        QCOMPARE(leftOf(fixture, "wmLate"), QString());
    }

    void ourOwnAccountsStayWhereTheFileNamesNone()
    {
        StoreFixture fixture;
        const QByteArray colleagues = "群名称,userid,类型,成员昵称,入群时间\n福利一群,linl,企业成员,林岚,2026-03-01\n"
                                      "福利一群,zhouz,企业成员,周舟,2026-03-01\n";
        QVERIFY(import(fixture, members(10)));
        QVERIFY(import(fixture, colleagues));
        QCOMPARE(import(fixture, members(10), "2026-11-20")->ended, 0);
        QByteArray list = "群名称,userid,类型,成员昵称,入群时间\n福利一群,linl,企业成员,林岚,2026-03-01\n";
        for (int i = 0; i < 10; ++i)
            list += QStringLiteral("福利一群,wm%1,外部联系人,,2026-03-01 10:%1:07\n")
                        .arg(i, 2, 10, QLatin1Char('0'))
                        .toUtf8();
        QCOMPARE(import(fixture, list, "2026-11-20")->ended, 1);
        QCOMPARE(fixture.connection().text("SELECT a.name FROM group_member m JOIN account a ON a.id = m.account_id "
                                           "WHERE m.left_at IS NOT NULL"),
                 QStringLiteral("周舟"));
    }

    void aRejectedRowMakesItsGroupNotTrusted()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        QVERIFY(import(fixture, members(10, {}, "新品群")));
        // The last row of the first group names no one.
        const QByteArray spoilt = members(10, {3}) + "福利一群,,2026-03-01 10:03:07,\n" +
                                  members(10, {5}, "新品群").mid(QByteArray("群名称,userid,入群时间,角色\n").size());
        const auto outcome = import(fixture, spoilt, "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->rejected, 1);
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(outcome->notes.size(), 1);
        QCOMPARE(fixture.connection().text("SELECT g.name FROM group_member m JOIN group_chat g ON g.id = m.group_id "
                                           "WHERE m.left_at IS NOT NULL"),
                 QStringLiteral("新品群"));
    }

    void aRowWithoutAGroupEndsNobody()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        const auto outcome = import(fixture, members(10, {3}) + ",wm03,2026-03-01 10:03:07,\n", "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->ended, 0);
        QCOMPARE(outcome->notes.size(), 1);
        QCOMPARE(in(fixture), 10);
    }

    void whoIsKnownByAnotherIdentityStays()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        // wm03 with a new ID, joined in the same second.
        const auto outcome = import(fixture, members(10, {3}) + "福利一群,wmNew,2026-03-01 10:03:07,\n", "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->created, 1);
        QCOMPARE(outcome->ended, 0);
        QCOMPARE(leftOf(fixture, "wm03"), QString());
    }

    void whoJoinedAgainLeftBefore()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        const auto outcome = import(fixture, members(10, {3}) + "福利一群,wm03,2026-06-01 09:00:00,\n", "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->ended, 1);
        QCOMPARE(leftOf(fixture, "wm03"), QStringLiteral("2026-06-01T09:00:00+08:00"));
        QCOMPARE(in(fixture), 10);
    }

    void aLaterListTakesAGuessBack()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        QCOMPARE(import(fixture, members(10, {3}), "2026-11-10")->ended, 1);
        const QByteArray before = fixture.dump();
        const auto outcome = import(fixture, members(10), "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->reopened, 1);
        QCOMPARE(outcome->updated, 1);
        QCOMPARE(in(fixture), 10);
        QVERIFY(ImportUndo(fixture.store()).run(outcome->import, fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void whatIsKnownOfALeavingIsNoGuess()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        QVERIFY(import(fixture, "群名称,userid,入群时间,退群时间,退群方式\n"
                                "福利一群,wm03,2026-03-01 10:03:07,2026-10-01 08:00:00,主动退群\n"));
        const auto outcome = import(fixture, members(10), "2026-11-20");
        QVERIFY(outcome);
        QCOMPARE(outcome->reopened, 0);
        QVERIFY(!leftOf(fixture, "wm03").isEmpty());
    }

    void aDayToComeAndOtherKindsAreRefused()
    {
        StoreFixture fixture;
        QVERIFY(import(fixture, members(10)));
        const auto early = import(fixture, members(10), "2026-11-23");
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Invalid);
        const auto groups = import(fixture, "群名称,群主\n福利一群,林岚\n", "2026-11-20", false, false, "groups");
        QVERIFY(!groups);
        QCOMPARE(groups.error().kind, ErrorKind::Invalid);
    }
};

SIYU_TEST(TstGroupCompletion, "tst_groupcompletion")
#include "tst_groupcompletion.moc"
