#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/sop/cardstore.h"
#include "storage/sop/taskevents.h"
#include "storage/sop/textvalues.h"
#include "storage/store/store.h"
#include "storage/team/operatorstore.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

#include <limits>

using namespace storage;

class TstCardStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        connection().execute("PRAGMA foreign_keys = OFF");
        connection().execute(R"(
            INSERT INTO staff(id, name) VALUES(71, 'owner'), (72, 'idle');
            INSERT INTO account(id, name) VALUES(31, 'account'), (32, 'other');
            INSERT INTO customer(id, name, nickname, remark, city, owner_id, added_at, last_contact_at)
            VALUES(1, NULL, 'nickname', 'remark', 'city', 71, 1001, 1002), (2, 'name', NULL, NULL, NULL, NULL, NULL, NULL);
            INSERT INTO product(id, name) VALUES(81, 'early'), (82, 'late');
            INSERT INTO orders(id, source_id, order_no, customer_id, paid_at, status, amount_paid, amount_refunded)
            VALUES(51, 1, 'a', 1, 10, 4, 200, 50), (52, 1, 'b', 1, 20, 4, 100, 0), (53, 1, 'c', 1, NULL, 1, 900, 0);
            INSERT INTO order_item(order_id, line, product_id) VALUES(51, 1, 81), (52, 1, 82);
            INSERT INTO coupon(id, batch_id, code, customer_id, redeemed_at) VALUES(1, 1, 'old', 1, NULL),
                (2, 1, 'new', 1, NULL), (3, 1, 'used', 1, 5);
            INSERT INTO tag_group(id, name) VALUES(6, 'group');
            INSERT INTO tag(id, group_id, name) VALUES(4, NULL, 'loose'), (5, 6, 'grouped');
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(1, 4, 0, 1), (1, 5, 0, 1);
            INSERT INTO friendship(id, customer_id, account_id, added_at, ended_at, end_kind)
            VALUES(1, 1, 31, 5, 9, 1), (2, 1, 32, 7, NULL, 0);
            INSERT INTO content(id, name, kind, state, body, link)
            VALUES(1, 'text', 1, 1, 'body', NULL), (2, 'linked', 3, 1, 'body', 'link'))");
    }
    void cleanup() { m_store.reset(); }

    void aCardShowsItsCustomer()
    {
        addTaskEvent(connection(), {CustomerId(1), {}, {}, EventKind::Note, 5, QStringLiteral("first")}, {});
        addTaskEvent(connection(), {CustomerId(1), {}, {}, EventKind::Note, 6, QStringLiteral("second")}, {});
        CardStore cards(connection());
        const auto card = cards.customer(CustomerId(1));
        QVERIFY(card);
        QCOMPARE(card->name, QStringLiteral("nickname"));
        QCOMPARE(card->nickname, QStringLiteral("nickname"));
        QCOMPARE(card->remark, QStringLiteral("remark"));
        QCOMPARE(card->city, QStringLiteral("city"));
        QCOMPARE(card->owner, QStringLiteral("owner"));
        QCOMPARE(card->addedAt, 1001);
        QCOMPARE(card->lastContactAt, 1002);
        QCOMPARE(card->orders.count, 2);
        QCOMPARE(card->orders.paid, 250);
        QCOMPARE(card->lastNote, QStringLiteral("second"));
        QVERIFY(!cards.customer(CustomerId(9)));
        QCOMPARE(cards.nameOf(CustomerId(2)), QStringLiteral("name"));
        QCOMPARE(cards.nameOf(CustomerId(9)), QString());
        QCOMPARE(cards.accountOf(CustomerId(1)), AccountId(32)); // the earlier one has ended
        QCOMPARE(cards.accountOf(CustomerId(2)), AccountId());
        const auto tags = cards.tags(CustomerId(1));
        QCOMPARE(tags.size(), std::size_t(2));
        QVERIFY(tags[0].group.isEmpty());
        QCOMPARE(tags[0].name, QStringLiteral("loose"));
        QCOMPARE(tags[1].group, QStringLiteral("group"));
        QCOMPARE(tags[1].name, QStringLiteral("grouped"));
    }

    void textsContainTheirValues()
    {
        TextValueStore values(connection());
        const auto value = [&](TextValue wanted, int customer) { return values.value(wanted, CustomerId(customer)); };
        QCOMPARE(value(TextValue::Name, 1), QStringLiteral("nickname"));
        QCOMPARE(value(TextValue::Nickname, 2), QStringLiteral("name"));
        QCOMPARE(value(TextValue::Remark, 1), QStringLiteral("remark"));
        QCOMPARE(value(TextValue::City, 1), QStringLiteral("city"));
        QCOMPARE(value(TextValue::Owner, 1), QStringLiteral("owner"));
        QCOMPARE(value(TextValue::LastProduct, 1), QStringLiteral("late"));
        QCOMPARE(value(TextValue::CouponCode, 1), QStringLiteral("new"));
        QCOMPARE(value(TextValue::City, 2), QString());
        QCOMPARE(values.addedAt(CustomerId(1)), 1001);
        QCOMPARE(values.addedAt(CustomerId(2)), std::nullopt);
        QCOMPARE(values.accountName(AccountId(31)), QStringLiteral("account"));
        QCOMPARE(values.content(QStringLiteral("text"))->text, QStringLiteral("body"));
        QCOMPARE(values.content(QStringLiteral("linked"))->text, QStringLiteral("body\nlink"));
        QVERIFY(!values.content(QStringLiteral("none")));
    }

    void aTaskLeavesAnEventAndAContact()
    {
        const EventId id = addTaskEvent(
            connection(), {CustomerId(1), AccountId(31), StaffId(71), EventKind::Call, 2000, {}}, TaskId(5));
        QCOMPARE(connection().integer("SELECT count(*) FROM event WHERE customer_id = 1 AND account_id = 31 AND "
                                      "staff_id = 71 AND at = 2000 AND subject_kind = 3 AND subject_id = 5 AND "
                                      "origin = 1 AND text IS NULL"),
                 1);
        QVERIFY(id);
        noteContact(connection(), CustomerId(1), 2000);
        noteContact(connection(), CustomerId(1), 1500); // an earlier one does not move it back
        QCOMPARE(connection().integer("SELECT last_contact_at FROM customer WHERE id = 1"), 2000);
    }

    void accountsHaveOperators()
    {
        connection().execute(R"(
            INSERT INTO account_operator(account_id, staff_id, from_day, until_day) VALUES(31, 71, 10, 20), (32, 71, 15, NULL);
            INSERT INTO cover(id, account_id, staff_id, from_day, until_day) VALUES(1, 31, 72, 12, 13))");
        OperatorStore operators(connection());
        const auto all = operators.all();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].account, AccountId(31));
        QCOMPARE(all[0].staff, StaffId(71));
        QCOMPARE(all[0].from, 10);
        QCOMPARE(all[0].until, 20);
        QCOMPARE(all[1].until, std::numeric_limits<LocalDay>::max());
        QVERIFY(all[1].cover == 0);
        QVERIFY(all[2].cover != 0);
        using Accounts = std::map<QString, int>;
        const auto on = [&](LocalDay day) {
            const auto accounts = operators.accountsPerStaff(day);
            return Accounts(accounts.begin(), accounts.end());
        };
        QCOMPARE(on(12), (Accounts{{QStringLiteral("owner"), 1}, {QStringLiteral("idle"), 1}}));
        QCOMPARE(on(16), (Accounts{{QStringLiteral("owner"), 2}, {QStringLiteral("idle"), 1}}));
    }

private:
    sqlite::Connection &connection() { return m_store->connection(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstCardStore, "tst_cardstore")
#include "tst_cardstore.moc"
