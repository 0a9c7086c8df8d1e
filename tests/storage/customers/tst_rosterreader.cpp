#include "storage/customers/rosterreader.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

class TstRosterReader : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        m_store->connection().execute(R"(
            INSERT INTO department(id, name) VALUES(1, 'department');
            INSERT INTO account(id, name, wecom_userid, department_id) VALUES(1, 'staff', 'userid', 1);
            INSERT INTO channel(id, name) VALUES(1, 'channel');
            INSERT INTO customer(id, name, nickname, remark, gender, birth_month_day, birth_year, province, city, district,
                address, company, job, industry, customer_type, member_level, points, stage, status, notes, masked_phone,
                last_contact_at, custom)
            VALUES(7, 'name', 'nickname', 'remark', 2, 1122, 1990, 'province', 'city', 'district', 'address', 'company',
                'job', 'industry', 'type', 'level', 12, 3, 2, 'notes', '138****8000', 3000, '{"1":"x"}');
            INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id, ended_at, end_kind,
                description)
            VALUES(1, 7, 1, 1000, 2, 1, 2000, 4, 'description');
            INSERT INTO customer(id, name) VALUES(8, 'prospect');
            INSERT INTO customer(id, name, status, merged_into) VALUES(9, 'merged', 3, 8);
            INSERT INTO identity(customer_id, kind, value) VALUES(7, 1, '8613800138000'), (7, 1, '8613900139000'),
                (9, 1, '8613700137000');
            INSERT INTO tag_group(id, name) VALUES(5, 'group');
            INSERT INTO tag(id, group_id, name) VALUES(1, 5, 'in'), (2, NULL, 'out');
            INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(7, 1, 1, 1), (7, 2, 1, 1))");
    }
    void cleanup() { m_store.reset(); }

    void everyCellIsThatOfItsColumn()
    {
        const QStringList expected{QStringLiteral("name"),
                                   QStringLiteral("nickname"),
                                   QStringLiteral("remark"),
                                   QStringLiteral("province"),
                                   QStringLiteral("city"),
                                   QStringLiteral("district"),
                                   QStringLiteral("address"),
                                   QStringLiteral("company"),
                                   QStringLiteral("job"),
                                   QStringLiteral("industry"),
                                   QStringLiteral("type"),
                                   QStringLiteral("level"),
                                   QStringLiteral("138****8000"),
                                   QStringLiteral("notes"),
                                   QStringLiteral("{\"1\":\"x\"}"),
                                   QStringLiteral("女"),
                                   QStringLiteral("1990-11-22"),
                                   QStringLiteral("12"),
                                   QStringLiteral("first_order"),
                                   QStringLiteral("是"),
                                   QStringLiteral("staff"),
                                   QStringLiteral("userid"),
                                   QStringLiteral("department"),
                                   QStringLiteral("1000"),
                                   QStringLiteral("2"),
                                   QStringLiteral("channel"),
                                   QStringLiteral("description"),
                                   QStringLiteral("未知"),
                                   QStringLiteral("2000"),
                                   QStringLiteral("3000"),
                                   QStringLiteral("7")};
        std::vector<RosterCell> all;
        for (std::size_t text = 0; text < customerTextCount; ++text)
            all.push_back(CustomerText(text));
        for (int fact = 0; fact < int(RosterFact::Count); ++fact)
            all.push_back(RosterFact(fact));
        RosterSource source(m_store->connection(), RosterRows::Everybody, false);
        RosterReader reader(source, all);
        QVERIFY(reader.next());
        QStringList texts;
        for (int cell = 0; cell < int(all.size()); ++cell)
            texts << reader.text(cell);
        QCOMPARE(texts, expected);
        for (std::size_t cell = 0; cell < all.size(); ++cell)
            QVERIFY2(source.holds(all[cell]), qPrintable(texts.at(qsizetype(cell))));
        QVERIFY(reader.next());
        QVERIFY(reader.isNull(int(customerTextCount) + int(RosterFact::Staff)));
        QVERIFY(!reader.next());
    }

    void rowsBringIdentitiesAndTagsOfTheirCustomer()
    {
        RosterSource source(m_store->connection(), RosterRows::Everybody, false);
        QCOMPARE(source.count(), 2);
        RosterReader reader(source, {});
        QVERIFY(reader.next());
        QCOMPARE(reader.customer(), CustomerId(7));
        QCOMPARE(reader.custom(), QStringLiteral("{\"1\":\"x\"}"));
        QStringList found;
        reader.eachIdentity([&](IdentityKind kind, const QString &value) { found << nameOf(kind) + value; });
        reader.eachTag([&](TagGroupId group, const QString &name) { found << name + QString::number(group.value); });
        QCOMPARE(found, (QStringList{QStringLiteral("phone8613800138000"), QStringLiteral("phone8613900139000"),
                                     QStringLiteral("in5"), QStringLiteral("out0")}));
        QVERIFY(reader.next());
        QCOMPARE(reader.customer(), CustomerId(8));
        reader.eachIdentity([&](IdentityKind, const QString &value) { found << value; });
        QCOMPARE(found.size(), 4);
        QCOMPARE(source.mostIdentities(IdentityKind::Phone), 2);
        QCOMPARE(source.mostIdentities(IdentityKind::Email), 0);
    }

    void rowsAreOfTheirKind_data()
    {
        QTest::addColumn<RosterRows>("rows");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("needsId");
        QTest::newRow("everybody") << RosterRows::Everybody << 2 << true;
        QTest::newRow("prospects") << RosterRows::Prospects << 1 << true;
        QTest::newRow("friendships") << RosterRows::Friendships << 1 << false;
        QTest::newRow("losses") << RosterRows::Losses << 1 << false;
    }

    void rowsAreOfTheirKind()
    {
        QFETCH(RosterRows, rows);
        RosterSource source(m_store->connection(), rows, false);
        QTEST(int(source.count()), "count");
        QTEST(source.needsId(), "needsId");
    }

    void aTransferIsNoLoss()
    {
        m_store->connection().execute("UPDATE friendship SET end_kind = 3 WHERE true");
        QCOMPARE(RosterSource(m_store->connection(), RosterRows::Losses, false).count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstRosterReader, "tst_rosterreader")
#include "tst_rosterreader.moc"
