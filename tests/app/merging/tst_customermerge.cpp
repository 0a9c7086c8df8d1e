#include "app/assembly/undoservice.h"
#include "app/customers/customereditservice.h"
#include "app/image/customersearch.h"
#include "app/merging/customermerge.h"
#include "app/merging/mergesuggestions.h"
#include "app/roster/customerimporter.h"
#include "storage/customers/customerstore.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using namespace app;
using storage::CustomerId;
using tests::StoreFixture;

namespace {

const QByteArray roster = "姓名,手机,公司,标签,添加人,添加时间,微信号\n"
                          "曾小贤,13800138000,,高,胡一菲,2026-03-01 10:11:12,\n"
                          "曾小贤,13900139000,星辰电台,低;老客,胡一菲,2026-05-01 10:11:12,zeng\n"
                          "吕子乔,13700137000,,,胡一菲,2026-04-01 10:00:00,\n";

} // namespace

class TstCustomerMerge : public QObject
{
    Q_OBJECT

private:
    static void import(StoreFixture &fixture, const QByteArray &content = roster)
    {
        ImportRequest request;
        request.file = fixture.write(QStringLiteral("roster.csv"), content);
        const auto outcome = CustomerImporter(fixture.store()).run(request, QStringLiteral("customers"), fixture.job());
        if (!outcome)
            QFAIL(qPrintable(outcome.error().message));
    }
    static CustomerId who(StoreFixture &fixture, const char *key)
    {
        return storage::CustomerStore(fixture.connection()).byKey(QString::fromUtf8(key)).value_or(CustomerId());
    }
    /// Adds to both an order, a running enrolment in the same plan, an open task, a group and an invitation.
    static void hangOn(StoreFixture &fixture, CustomerId kept, CustomerId gone)
    {
        const QString a = QString::number(kept.value), b = QString::number(gone.value);
        fixture.connection().execute(QStringLiteral(R"(
            INSERT INTO order_source(id, name) VALUES(1, 'shop');
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status) VALUES(1, 1, 'a', %2, 5, 2);
            INSERT INTO plan(id, name, kind, state, definition) VALUES(1, 'p', 1, 2, '{}');
            INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, %1, 1, 0, 0, 0), (2, 1, %2, 2, 0, 0, 0);
            INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, customer_id, due_at, window_end_at,
                expires_at, state, via, purpose, planned_day) VALUES(1, 1, 1, 2, 0, 0, %2, 0, 0, 0, 2, 1, 1, 0);
            INSERT INTO group_chat(id, name) VALUES(1, 'g');
            INSERT INTO group_member(id, group_id, customer_id) VALUES(1, 1, %2);
            INSERT INTO event(id, customer_id, kind, at, origin, text) VALUES(1, %2, 12, 7, 1, 'hello');
            INSERT INTO campaign(id, name, kind) VALUES(1, 'c', 1);
            INSERT INTO participant(campaign_id, customer_id, joined_at) VALUES(1, %1, 1), (1, %2, 2);
            INSERT INTO segment(id, name, kind, rule, created_at) VALUES(1, 's', 2, '{}', 0);
            INSERT INTO segment_member VALUES(1, %2);
            UPDATE customer SET inviter_id = %2 WHERE name = '吕子乔')")
                                         .arg(a, b));
    }

private slots:
    void everythingMovesAndTheOneThatWentIsFoundByNobody()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        hangOn(fixture, kept, gone);
        QVERIFY(fixture.store().loadImage(CustomerSearch::parts() | Image::Orders, fixture.job()));
        const auto merged = CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message + merged.error().detail));
        QCOMPARE(merged->exited, 1);
        QCOMPARE(who(fixture, "13900139000").value, kept.value);
        QCOMPARE(storage::CustomerStore(fixture.connection()).byKey(QString::number(gone.value))->value, kept.value);
        const auto profile = *storage::CustomerStore(fixture.connection()).profile(kept);
        QCOMPARE(profile.texts[storage::CustomerText::Company], QStringLiteral("星辰电台"));
        QCOMPARE(profile.orders.count, 1);
        QCOMPARE(profile.tags.size(), std::size_t(3));
        QCOMPARE(fixture.connection().integer("SELECT state FROM enrolment WHERE id = 2"), 5);
        QCOMPARE(fixture.connection().integer("SELECT state FROM task WHERE id = 1"), 11);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM participant"), 1);
        // Both had an open friendship with the same account: the earlier one ended when the later one began.
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM friendship WHERE end_kind = 0"), 2);
        QCOMPARE(CustomerSearch(fixture.store().image()).find(QStringLiteral("曾小贤"), 10).count, 1);
        QCOMPARE(fixture.store().image().alive().count(), std::size_t(2));
        QCOMPARE(fixture.store().image().check(fixture.connection()).value().size(), std::size_t(0));
    }

    void unmergeRestoresTheStoreByteForByte()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        hangOn(fixture, kept, gone);
        const QByteArray before = fixture.dump();
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        QVERIFY(fixture.dump() != before);
        const auto apart = CustomerMerge(fixture.store()).unmerge(gone);
        QVERIFY(apart);
        QCOMPARE(apart->left.size(), 0);
        QCOMPARE(fixture.dump(), before);
        QCOMPARE(CustomerMerge(fixture.store()).unmerge(gone).error().kind, ErrorKind::NotFound);
    }

    void undoOfTheListTakesAllOfOneMergeBack()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId a = who(fixture, "13800138000"), b = who(fixture, "13900139000"),
                         c = who(fixture, "13700137000");
        const QByteArray before = fixture.dump();
        QVERIFY(CustomerMerge(fixture.store()).merge({{a, b, c}, b, {}}));
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer WHERE status <> 3"), 1);
        QVERIFY(UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(fixture.dump(), before);
    }

    void splittingOneOfSeveralTellsWhichStayMerged()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId a = who(fixture, "13800138000"), b = who(fixture, "13900139000"),
                         c = who(fixture, "13700137000");
        QVERIFY(CustomerMerge(fixture.store()).merge({{a, b, c}, a, {}}));
        const auto first = CustomerMerge(fixture.store()).unmerge(b);
        QVERIFY(first);
        QCOMPARE(first->stillMerged, std::vector{c});
        const auto last = CustomerMerge(fixture.store()).unmerge(c);
        QVERIFY(last);
        QVERIFY(last->stillMerged.empty());
    }

    void whatChangedSinceStaysAndIsListed()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        hangOn(fixture, kept, gone);
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        QVERIFY(CustomerEditService(fixture.store()).set({kept}, QStringLiteral("company"), QStringLiteral("别处")));
        fixture.connection().execute("DELETE FROM orders");
        const auto apart = CustomerMerge(fixture.store()).unmerge(gone);
        QVERIFY(apart);
        QCOMPARE(apart->left.size(), 2);
        QCOMPARE(storage::CustomerStore(fixture.connection()).profile(kept)->texts[storage::CustomerText::Company],
                 QStringLiteral("别处"));
        QCOMPARE(storage::CustomerStore(fixture.connection()).profile(gone)->texts[storage::CustomerText::Company],
                 QStringLiteral("星辰电台"));
    }

    void aChosenFieldComesFromTheOther()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), other = who(fixture, "13700137000");
        const auto differences = CustomerMerge(fixture.store()).differences({kept, other});
        QCOMPARE(differences->size(), std::size_t(1));
        QCOMPARE(differences->front().values, (QStringList{QStringLiteral("曾小贤"), QStringLiteral("吕子乔")}));
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, other}, kept, {{QStringLiteral("name"), other}}}));
        QCOMPARE(storage::CustomerStore(fixture.connection()).profile(kept)->texts[storage::CustomerText::Name],
                 QStringLiteral("吕子乔"));
    }

    void ofTimesTheFirstAddingAndTheLastContactAreKept()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        fixture.connection().execute(
            QStringLiteral("UPDATE customer SET added_at = 2000, last_contact_at = 1000 WHERE id = %1;"
                           "UPDATE customer SET added_at = 1000, last_contact_at = 2000 WHERE id = %2")
                .arg(kept.value)
                .arg(gone.value));
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        const auto profile = *storage::CustomerStore(fixture.connection()).profile(kept);
        QCOMPARE(profile.addedAt, std::optional<storage::UtcMs>(1000));
        QCOMPARE(profile.lastContactAt, std::optional<storage::UtcMs>(2000));
    }

    void customFieldsOfTheKeptOneWin()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        fixture.connection().execute(
            QStringLiteral("UPDATE customer SET custom = '{\"1\":\"own\"}' WHERE id = %1;"
                           "UPDATE customer SET custom = '{\"1\":\"other\",\"2\":\"more\"}' WHERE id = %2")
                .arg(kept.value)
                .arg(gone.value));
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        QCOMPARE(fixture.connection().text("SELECT custom FROM customer WHERE status <> 3 AND custom IS NOT NULL"),
                 QStringLiteral("{\"1\":\"own\",\"2\":\"more\"}"));
    }

    void notesAreJoinedUnlessTheyAreThereAlready_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("joined");
        QTest::newRow("new") << QStringLiteral("c") << QStringLiteral("a\nb\nc");
        QTest::newRow("there already") << QStringLiteral("b") << QStringLiteral("a\nb");
    }
    void notesAreJoinedUnlessTheyAreThereAlready()
    {
        QFETCH(QString, other);
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        auto write = fixture.connection().prepareOnce("UPDATE customer SET notes = ?2 WHERE id = ?1");
        write.bindAll(kept, QStringLiteral("a\nb")).run();
        write.reset();
        write.bindAll(gone, other).run();
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        QTEST(fixture.connection().text("SELECT notes FROM customer WHERE status <> 3 AND notes IS NOT NULL"), "joined");
    }

    void anImportedFriendshipStandsForTheSameOneAddedByHand()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        // Added by hand, an hour before the time of the roster.
        fixture.connection().execute(QStringLiteral("UPDATE friendship SET import_hash = NULL, added_at = (SELECT added_at "
                                                    "- 3600000 FROM friendship WHERE customer_id = %2) WHERE customer_id = %1")
                                         .arg(kept.value)
                                         .arg(gone.value));
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        auto left = fixture.connection().prepareOnce(
            "SELECT count(*), min(import_hash IS NOT NULL) FROM friendship WHERE customer_id = ?1");
        left.bindAll(kept).step();
        QCOMPARE(left.integer(0), 1);
        QCOMPARE(left.integer(1), 1);
    }

    void withdrawnConsentWins()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId kept = who(fixture, "13800138000"), gone = who(fixture, "13900139000");
        QVERIFY(
            CustomerEditService(fixture.store()).set({gone}, QStringLiteral("do_not_contact"), QStringLiteral("是")));
        QVERIFY(CustomerMerge(fixture.store()).merge({{kept, gone}, {}, {}}));
        QVERIFY(storage::CustomerStore(fixture.connection()).profile(kept)->doNotContact);
    }

    void theSameRosterAgainFindsTheMerged()
    {
        StoreFixture fixture;
        import(fixture);
        QVERIFY(
            CustomerMerge(fixture.store()).merge({{who(fixture, "13800138000"), who(fixture, "13900139000")}, {}, {}}));
        import(fixture);
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 3);
        import(fixture, "姓名,手机,添加人\n大头,13900139000,胡一菲\n");
        QCOMPARE(fixture.connection().integer("SELECT count(*) FROM customer"), 3);
    }

    void theSameNameAndCityIsSuggestedUntilDismissed()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机,省,市\n曾小贤,13800138000,上海市,上海市\n曾小贤,138****9000,上海市,上海市\n"
                        "曾小贤,,北京市,北京市\n吕子乔,,上海市,上海市\n");
        const auto suggested = suggestMerges(fixture.store(), 10, fixture.job());
        QCOMPARE(suggested->count, 1);
        QCOMPARE(suggested->first.front().customers.size(), std::size_t(2));
        QCOMPARE(suggested->first.front().reason, MergeSuggestion::Reason::Region);
        QVERIFY(dismissSuggestion(fixture.store(), suggested->first.front().customers));
        QCOMPARE(suggestMerges(fixture.store(), 10, fixture.job())->count, 0);
    }

    void theVisibleDigitsOfAPhoneAreSuggested()
    {
        StoreFixture fixture;
        import(fixture, "姓名,手机\n曾小贤,13800138000\n曾小贤,138****8000\n曾小贤,138****9999\n");
        const auto suggested = suggestMerges(fixture.store(), 10, fixture.job());
        QCOMPARE(suggested->count, 1);
        QCOMPARE(suggested->first.front().reason, MergeSuggestion::Reason::MaskedPhone);
    }

    void wrongRequestsChangeNothing()
    {
        StoreFixture fixture;
        import(fixture);
        const CustomerId a = who(fixture, "13800138000");
        const QByteArray before = fixture.dump();
        CustomerMerge service(fixture.store());
        QCOMPARE(service.merge({{a, a}, {}, {}}).error().kind, ErrorKind::Invalid);
        QCOMPARE(service.merge({{a, CustomerId(99)}, {}, {}}).error().kind, ErrorKind::NotFound);
        QCOMPARE(service.unmerge(a).error().kind, ErrorKind::NotFound);
        QCOMPARE(fixture.dump(), before);
    }
};

SIYU_TEST(TstCustomerMerge, "tst_customermerge")
#include "tst_customermerge.moc"
