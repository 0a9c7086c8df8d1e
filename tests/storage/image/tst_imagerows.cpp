#include "storage/image/customerrows.h"
#include "storage/image/memberrows.h"
#include "storage/image/names.h"
#include "storage/image/runrows.h"
#include "storage/image/twinsnapshot.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;
using std::string_view;

/// Each column of a row has a value of its own, so that a name that reads the wrong column is found.
class TstImageRows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(m_path);
        m_store = std::make_unique<Store>(m_path, Store::Access::Write);
        connection().execute("PRAGMA foreign_keys = OFF");
    }
    void cleanup() { m_store.reset(); }

    void customerColumnsHaveTheirNames()
    {
        connection().execute(R"(
            INSERT INTO customer(id, name, nickname, remark, gender, birth_month_day, birth_year, province, city,
                district, address, company, job, industry, customer_type, member_level, points, stage, status, owner_id,
                channel_id, inviter_id, added_at, last_contact_at, do_not_contact, consent_basis, consent_source,
                consent_day, consent_withdrawn_at, masked_phone, notes, custom)
            VALUES(7, 'name', 'nickname', 'remark', 2, 312, 1990, 'province', 'city', 'district', 'address', 'company',
                'job', 'industry', 'type', 'level', 55, 4, 2, 11, 12, 13, 1001, 1002, 1, 3, 'source', 19000, 1003,
                'phone', 'notes', '{"1":"x"}');
            INSERT INTO customer(id, points, added_at, status) VALUES(9, 0, 0, 3))");
        auto row = image::customer(connection(), 7);
        QVERIFY(row.next());
        QCOMPARE(row->id(), 7);
        QCOMPARE(row->owner(), 11);
        QCOMPARE(row->channel(), 12);
        QCOMPARE(row->inviter(), 13);
        QCOMPARE(row->gender(), 2);
        QCOMPARE(row->birthMonthDay(), 312);
        QCOMPARE(row->birthYear(), 1990);
        const std::vector<string_view> coded{"province", "city", "company", "industry", "type", "level"};
        QCOMPARE(codedTexts.size(), coded.size());
        for (std::size_t place = 0; place < coded.size(); ++place)
            QCOMPARE(row->coded(place), coded[place]);
        QCOMPARE(row->points(), 55);
        QCOMPARE(row->stage(), 4);
        QCOMPARE(row->status(), CustomerStatus(2));
        QCOMPARE(row->addedAt(), 1001);
        QCOMPARE(row->lastContactAt(), 1002);
        QVERIFY(row->doNotContact());
        QCOMPARE(row->consentBasis(), 3);
        QCOMPARE(row->consentDay(), 19000);
        QVERIFY(row->isConsentWithdrawn());
        QVERIFY(row->hasName() && row->hasNickname() && row->hasRemark() && row->hasNotes() && row->hasMaskedPhone());
        QCOMPARE(row->custom(), string_view("{\"1\":\"x\"}"));
        QVERIFY(!row.next());

        auto all = image::customers(connection());
        QVERIFY(all.next());
        QCOMPARE(all->coded(codedTexts.size() - 1), string_view("level"));
        QCOMPARE(all->custom(), string_view("{\"1\":\"x\"}"));
        QVERIFY(all.next());
        QCOMPARE(all->points(), 0); // 0 is a value
        QCOMPARE(all->addedAt(), 0);
        QCOMPARE(all->lastContactAt(), std::nullopt);
        QCOMPARE(all->inviter(), std::nullopt);
        QCOMPARE(all->consentDay(), std::nullopt);
        QCOMPARE(all->owner(), 0);
        QCOMPARE(all->status(), CustomerStatus::Merged);
        QVERIFY(all->custom().empty());
        QVERIFY(!all->hasName() && !all->hasNotes() && !all->isConsentWithdrawn());
        QVERIFY(!all.next());

        const image::IdSpan span = image::customerIdSpan(connection());
        QCOMPARE(span.first, 7);
        QCOMPARE(span.last, 9);
        QCOMPARE(span.count, 2);
    }

    void searchedTextsHaveTheirNames()
    {
        connection().execute(R"(
            INSERT INTO customer(id, name, nickname, remark, masked_phone, notes)
            VALUES(1, 'name', 'nickname', 'remark', 'phone', 'notes'), (2, NULL, NULL, NULL, NULL, NULL);
            INSERT INTO identity(customer_id, kind, value) VALUES(1, 3, 'b'), (1, 2, 'a'))");
        auto names = image::namesOf(connection(), 1);
        QVERIFY(names.next());
        QCOMPARE(names->name(), string_view("name"));
        QCOMPARE(names->nickname(), string_view("nickname"));
        QCOMPARE(names->remark(), string_view("remark"));
        QCOMPARE(names->maskedPhone(), string_view("phone"));
        auto all = image::customerNames(connection());
        QVERIFY(all.next() && all.next());
        QCOMPARE(all->id(), 2);
        QVERIFY(all->name().empty());

        auto identities = image::identitiesOf(connection(), 1);
        QVERIFY(identities.next());
        QCOMPARE(identities->kind(), IdentityKind(2));
        QCOMPARE(identities->value(), string_view("a"));
        auto kinds = image::identityKindsOf(connection(), 1);
        QVERIFY(kinds.next() && kinds.next() && !kinds.next());
        auto notes = image::notes(connection());
        QVERIFY(notes.next());
        QCOMPARE(notes->customer(), 1);
        QCOMPARE(notes->notes(), string_view("notes"));
        QVERIFY(!notes.next());
        QVERIFY(!image::notesOf(connection(), 2).next());
    }

    void runColumnsHaveTheirNames()
    {
        connection().execute(R"(
            INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id, ended_at, end_kind)
            VALUES(21, 1, 31, 1001, 5, 41, 1002, 3), (20, 1, 32, NULL, NULL, NULL, NULL, 0);
            INSERT INTO orders(id, source_id, order_no, customer_id, staff_id, created_at, paid_at, status,
                amount_placed, amount_paid, amount_refunded)
            VALUES(51, 61, 'a', 1, 71, 1003, 1004, 4, 300, 200, 100), (52, 61, 'b', NULL, NULL, NULL, NULL, 1, 0, 0, 0);
            INSERT INTO order_item(order_id, line, product_id, quantity, amount, amount_refunded)
            VALUES(51, 2, 82, 3, 150, 50), (51, 1, 81, 1, 50, 0);
            INSERT INTO event(id, customer_id, staff_id, kind, at, quantity, subject_kind, subject_id, origin, void)
            VALUES(91, 1, 71, 31, 1005, 5, 3, 95, 2, 0), (92, 1, 71, 31, 1006, 5, 3, 95, 2, 1),
                (93, NULL, NULL, 1, 1007, NULL, NULL, NULL, 2, 0))");
        QCOMPARE(image::friendshipCount(connection()), std::size_t(2));
        QCOMPARE(image::friendshipCountOf(connection(), 1), 2u);
        auto friendships = image::friendshipsOf(connection(), 1);
        QVERIFY(friendships.next()); // an unknown start is first
        QCOMPARE(friendships->id(), 20);
        QCOMPARE(friendships->addedAt(), std::nullopt);
        QCOMPARE(friendships->addWay(), std::nullopt);
        QVERIFY(friendships.next());
        QCOMPARE(friendships->customer(), 1);
        QCOMPARE(friendships->account(), 31);
        QCOMPARE(friendships->channel(), 41);
        QCOMPARE(friendships->addedAt(), 1001);
        QCOMPARE(friendships->endedAt(), 1002);
        QCOMPARE(friendships->endKind(), 3);
        QCOMPARE(friendships->addWay(), 5);

        QCOMPARE(image::orderCount(connection()), std::size_t(2));
        QCOMPARE(image::orderCountOf(connection(), 1), 1u);
        auto orders = image::ordersOf(connection(), 1);
        QVERIFY(orders.next());
        QCOMPARE(orders->customer(), 1);
        QCOMPARE(orders->id(), 51);
        QCOMPARE(orders->paidAt(), 1004);
        QCOMPARE(orders->createdAt(), 1003);
        QCOMPARE(orders->amountPlaced(), 300);
        QCOMPARE(orders->amountPaid(), 200);
        QCOMPARE(orders->amountRefunded(), 100);
        QCOMPARE(orders->status(), 4);
        QCOMPARE(orders->source(), 61);
        QCOMPARE(orders->staff(), 71);
        auto ownerless = image::ownerlessOrder(connection(), 52);
        QVERIFY(ownerless.next());
        QCOMPARE(ownerless->customer(), std::nullopt);
        QVERIFY(!image::ownerlessOrder(connection(), 51).next());

        QCOMPARE(image::orderItemCountOf(connection(), 51), 2u);
        auto items = image::orderItemsOf(connection(), 51);
        QVERIFY(items.next() && items->product() == 81 && items.next());
        QCOMPARE(items->order(), 51);
        QCOMPARE(items->product(), 82);
        QCOMPARE(items->quantity(), 3);
        QCOMPARE(items->amount(), 150);
        QCOMPARE(items->amountRefunded(), 50);

        QCOMPARE(image::eventCountOf(connection(), 1), 1u);
        auto events = image::events(connection());
        QVERIFY(events.next());
        QCOMPARE(events->customer(), 1);
        QCOMPARE(events->kind(), 31);
        QCOMPARE(events->at(), 1005);
        QCOMPARE(events->quantity(), 5);
        QCOMPARE(events->subjectKind(), 3);
        QCOMPARE(events->subject(), 95);
        QCOMPARE(events->staff(), 71);
        QVERIFY(!events.next()); // neither void ones nor those without a customer

        using image::OwnedRow;
        QCOMPARE(image::customerOf(connection(), OwnedRow::Friendship, 21), 1);
        QCOMPARE(image::customerOf(connection(), OwnedRow::Order, 51), 1);
        QCOMPARE(image::customerOf(connection(), OwnedRow::Order, 52), std::nullopt);
        QCOMPARE(image::customerOf(connection(), OwnedRow::Event, 92), 1);
        QCOMPARE(image::customerOf(connection(), OwnedRow::Event, 99), std::nullopt);
    }

    void membersHaveTheirNames()
    {
        connection().execute(R"(
            INSERT INTO tag(id, group_id, name, segment_id) VALUES(5, 6, 'tag', 7);
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 5, 0, 1);
            INSERT INTO group_chat(id, name) VALUES(8, 'group');
            INSERT INTO group_member(id, group_id, customer_id, left_at, left_kind)
            VALUES(10, 8, 1, NULL, NULL), (11, 8, 2, 5, NULL), (12, 8, 3, NULL, 1), (13, 8, NULL, NULL, NULL);
            INSERT INTO staff(id, name) VALUES(71, 'staff');
            INSERT INTO channel(id, name) VALUES(41, 'channel'))");
        const auto tags = image::tags(connection());
        QCOMPARE(tags.size(), std::size_t(1));
        QCOMPARE(tags[0].id, TagId(5));
        QCOMPARE(tags[0].group, TagGroupId(6));
        QCOMPARE(tags[0].name, QStringLiteral("tag"));
        QCOMPARE(tags[0].segment, SegmentId(7));
        auto taggings = image::taggingsOf(connection(), 1);
        QVERIFY(taggings.next());
        QCOMPARE(taggings->customer(), 1);
        QCOMPARE(taggings->tag(), 5);
        auto members = image::memberships(connection());
        std::map<std::int64_t, bool> current;
        while (members.next()) {
            QCOMPARE(members->group(), 8);
            current.emplace(members->customer(), members->isCurrent());
        }
        QCOMPARE(current, (std::map<std::int64_t, bool>{{1, true}, {2, false}, {3, false}}));
        QCOMPARE(image::customerOf(connection(), image::OwnedRow::GroupMember, 11), 2);
        QCOMPARE(image::groups(connection()), std::vector{GroupId(8)});
        QCOMPARE(image::staffNames(connection()).value(71), QStringLiteral("staff"));
        QCOMPARE(image::channelNames(connection()).value(41), QStringLiteral("channel"));
    }

    void twinsSeeTheSame()
    {
        const auto count = [](sqlite::Connection &reader) { return reader.integer("SELECT count(*) FROM staff"); };
        sqlite::Connection reader(m_path, sqlite::Connection::Mode::Read), twin(m_path, sqlite::Connection::Mode::Read);
        QVERIFY(image::beginSameSnapshot(reader, twin));
        connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a')");
        QCOMPARE(count(reader), 0);
        QCOMPARE(count(twin), 0);
        image::endSnapshot(twin);
        QVERIFY(!twin.inTransaction());
        image::endSnapshot(twin); // nothing to end
        QCOMPARE(count(twin), 1);
        QCOMPARE(count(reader), 0);
        image::beginSnapshot(reader); // ends the earlier one
        QVERIFY(reader.inTransaction());
        QCOMPARE(count(reader), 1);
        image::endSnapshot(reader);
    }

private:
    sqlite::Connection &connection() { return m_store->connection(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstImageRows, "tst_imagerows")
#include "tst_imagerows.moc"
