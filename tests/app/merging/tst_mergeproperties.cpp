#include "app/assembly/undoservice.h"
#include "app/merging/customermerge.h"
#include "storage/sqlite/transaction.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <random>

using namespace app;
using storage::CustomerId;
using tests::StoreFixture;

namespace {

constexpr int people = 6;
constexpr std::int64_t dayMs = 86'400'000;

/// Six records that share accounts, days, tags, plans and groups at random.
class RandomPeople final
{
public:
    explicit RandomPeople(unsigned seed) : m_random(seed)
    {
        storage::sqlite::Transaction transaction(m_fixture.connection());
        run(QStringLiteral(R"(INSERT INTO staff(id, name) VALUES(1, 's1'), (2, 's2');
               INSERT INTO account(id, name) VALUES(1, 'a1'), (2, 'a2'), (3, 'a3');
               INSERT INTO channel(id, name) VALUES(1, 'c1'), (2, 'c2');
               INSERT INTO tag_group(id, name, exclusive) VALUES(1, 'one of', 1);
               INSERT INTO tag(id, name, group_id) VALUES(1, 't1', NULL), (2, 't2', NULL), (3, 'e1', 1), (4, 'e2', 1);
               INSERT INTO order_source(id, name) VALUES(1, 'shop');
               INSERT INTO group_chat(id, name) VALUES(1, 'g1'), (2, 'g2');
               INSERT INTO campaign(id, name, kind) VALUES(1, 'k1', 1), (2, 'k2', 1);
               INSERT INTO segment(id, name, kind, rule, created_at) VALUES(1, 'f1', 2, '{}', 0), (2, 'f2', 2, '{}', 0);
               INSERT INTO plan(id, name, kind, state, definition) VALUES(1, 'p1', 1, 2, '{}'), (2, 'p2', 1, 2, '{}'))"));
        for (int customer = 1; customer <= people; ++customer)
            addPerson(customer);
        transaction.commit();
    }

    StoreFixture &fixture() { return m_fixture; }
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    void run(const QString &sql) { m_fixture.connection().execute(sql); }

    /// Two or three random records, with some fields chosen from the others.
    MergeRequest request()
    {
        std::vector<CustomerId> alive = living();
        std::shuffle(alive.begin(), alive.end(), m_random);
        alive.resize(std::min<std::size_t>(alive.size(), 2 + (oneIn(3) ? 1 : 0)));
        MergeRequest request{alive, {}, {}};
        for (const QString &field : CustomerMerge::fields()) {
            if (alive.size() > 1 && oneIn(4))
                request.choices[field] = alive.at(std::size_t(below(int(alive.size()))));
        }
        return request;
    }
    std::vector<CustomerId> living()
    {
        std::vector<CustomerId> ids;
        auto select = m_fixture.connection().prepare("SELECT id FROM customer WHERE status <> 3");
        while (select->step())
            ids.push_back(select->id<CustomerId>(0));
        return ids;
    }

private:
    QString sometimes(const QString &value) { return oneIn(2) ? value : QStringLiteral("NULL"); }
    QString text(const char *prefix) { return QStringLiteral("'%1%2'").arg(QLatin1String(prefix)).arg(below(3)); }

    void addPerson(int id)
    {
        run(QStringLiteral(
                "INSERT INTO customer(id, name, nickname, remark, gender, birth_month_day, birth_year, "
                "province, city, company, points, stage, status, owner_id, channel_id, inviter_id, added_at, "
                "last_contact_at, do_not_contact, consent_basis, consent_withdrawn_at, masked_phone, notes, "
                "custom, changed_by) VALUES(%1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
                "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25)")
                .arg(id)
                .arg(text("n"), sometimes(text("nick")), sometimes(text("r")))
                .arg(below(3))
                .arg(sometimes(QStringLiteral("229")), sometimes(QStringLiteral("1990")), sometimes(text("p")))
                .arg(sometimes(text("city")), sometimes(text("co")), sometimes(QString::number(below(5))))
                .arg(sometimes(QString::number(1 + below(7))))
                .arg(1 + below(2))
                .arg(sometimes(QString::number(1 + below(2))), sometimes(QString::number(1 + below(2))))
                .arg(sometimes(QString::number((id + below(people - 1)) % people + 1)))
                .arg(sometimes(QString::number(below(90) * dayMs)), sometimes(QString::number(below(90) * dayMs)))
                .arg(below(2))
                .arg(sometimes(QStringLiteral("1")), sometimes(QString::number(below(90) * dayMs)))
                .arg(sometimes(QStringLiteral("'0%1'").arg(below(3))), sometimes(text("note")))
                .arg(sometimes(QStringLiteral("'{\"%1\":\"x\"}'").arg(1 + below(2))))
                .arg(sometimes(QString::number(below(9)))));
        for (int account = 1; account <= 3; ++account)
            addFriendships(id, account);
        addPairs(id);
        addRows(id);
        addEnrolments(id);
    }
    void addFriendships(int id, int account)
    {
        for (int i = below(3); i > 0; --i) { // often on the same day as another record
            const bool isOpen = i == 1;
            run(QStringLiteral("INSERT INTO friendship(id, customer_id, account_id, added_at, ended_at, end_kind, "
                               "remark, import_hash, changed_by) VALUES(%1, %2, %3, %4, %5, %6, %7, %8, 7)")
                    .arg(++m_id)
                    .arg(id)
                    .arg(account)
                    .arg(oneIn(6) ? QStringLiteral("NULL") : QString::number(below(3) * dayMs + below(100)))
                    .arg(isOpen ? QStringLiteral("NULL") : QString::number(9 * dayMs))
                    .arg(isOpen ? 0 : 1)
                    .arg(sometimes(text("fr")), sometimes(QString::number(4'611'686'018'427'387'904 + below(9)))));
        }
    }
    void addPairs(int id)
    {
        run(QStringLiteral("INSERT INTO identity(customer_id, kind, value) VALUES(%1, 1, '8613800000%1'), "
                           "(%1, 2, '00%1')")
                .arg(id));
        for (int other = 1; other <= 4; ++other) {
            if (oneIn(2) && !(other == 4 && m_hasExclusive == id)) {
                run(QStringLiteral("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(%1, %2, %3, %4)")
                        .arg(id)
                        .arg(other)
                        .arg(below(9))
                        .arg(1 + below(2)));
                m_hasExclusive = other == 3 ? id : m_hasExclusive;
            }
            if (other <= 2 && oneIn(2))
                run(QStringLiteral("INSERT INTO segment_member VALUES(%2, %1); INSERT INTO participant(campaign_id, "
                                   "customer_id, joined_at) VALUES(%2, %1, %3)")
                        .arg(id)
                        .arg(other)
                        .arg(below(9)));
        }
        run(QStringLiteral("UPDATE participant SET inviter_id = %1 WHERE customer_id = %2 AND %3 = 0")
                .arg(1 + below(id))
                .arg(id)
                .arg(below(2)));
    }
    void addRows(int id)
    {
        run(QStringLiteral(
                "INSERT INTO orders(id, source_id, order_no, customer_id, status) VALUES(%1, 1, 'o%1', %1, 2);"
                "INSERT INTO event(id, customer_id, kind, at, origin) VALUES(%1, %1, 12, 5, 1);"
                "INSERT INTO group_member(id, group_id, customer_id, inviter_customer_id) VALUES(%1, %2, %1, "
                "%3);"
                "INSERT INTO lead(id, customer_id, source, stage, created_at) VALUES(%1, %1, 1, 1, 3)")
                .arg(id)
                .arg(1 + below(2))
                .arg(1 + below(people)));
    }
    void addEnrolments(int id)
    {
        for (int plan = 1; plan <= 2; ++plan) {
            for (int occurrence = 1; occurrence <= 2; ++occurrence) {
                if (oneIn(2))
                    continue;
                const int enrolment = ++m_id;
                run(QStringLiteral(
                        "INSERT INTO enrolment(id, plan_id, target_id, account_id, occurrence, anchor_at, "
                        "anchor_day, entered_at, state, next_day, next_at) VALUES(%1, %2, %3, %4, %5, 0, 0, 0, "
                        "%6, 5, 6)")
                        .arg(enrolment)
                        .arg(plan)
                        .arg(id)
                        .arg(plan - 1)
                        .arg(occurrence)
                        .arg(oneIn(2) ? 1 : 2 + below(4)));
                for (int step = 0; step < 2; ++step)
                    run(QStringLiteral(
                            "INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, "
                            "customer_id, due_at, window_end_at, expires_at, state, via, purpose, planned_day) "
                            "VALUES(%1, %2, 1, %3, 0, %4, %5, 0, 0, 0, %6, 1, 1, 0)")
                            .arg(++m_id)
                            .arg(plan)
                            .arg(enrolment)
                            .arg(step)
                            .arg(id)
                            .arg(1 + below(7)));
            }
        }
    }

    StoreFixture m_fixture;
    std::mt19937 m_random;
    int m_id = 100;
    int m_hasExclusive = 0;
};

void seeds(unsigned count)
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

/// Properties of every merge, whatever the records contain.
class TstMergeProperties : public QObject
{
    Q_OBJECT

private:
    static std::int64_t count(RandomPeople &team, const char *sql) { return team.fixture().connection().integer(sql); }
    static bool merge(RandomPeople &team)
    {
        const MergeRequest request = team.request();
        return request.customers.size() > 1 && CustomerMerge(team.fixture().store()).merge(request).has_value();
    }

private slots:
    void undoAndRedoOfMergesGoThroughTheSameStates_data() { seeds(15); }
    void undoAndRedoOfMergesGoThroughTheSameStates()
    {
        QFETCH(unsigned, seed);
        RandomPeople team(seed);
        StoreFixture &fixture = team.fixture();
        QList<QByteArray> states{fixture.dump()};
        while (states.size() < 4 && merge(team))
            states << fixture.dump();
        QVERIFY(states.size() > 1);
        UndoService undo(fixture.store());
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                QVERIFY(undo.undo(fixture.job()));
                QCOMPARE(fixture.dump(), states.at(i));
            }
            for (qsizetype i = 1; i < states.size(); ++i) {
                const auto redone = undo.redo(fixture.job());
                QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message));
                QCOMPARE(fixture.dump(), states.at(i));
            }
        }
    }

    void mergesTakenApartInAnyOrderLeaveNoTrace_data() { seeds(25); }
    void mergesTakenApartInAnyOrderLeaveNoTrace()
    {
        QFETCH(unsigned, seed);
        RandomPeople team(seed);
        StoreFixture &fixture = team.fixture();
        // Inviters can follow merges into different records; undoing these is exact only in reverse order.
        team.run(QStringLiteral("UPDATE customer SET inviter_id = NULL"));
        const QByteArray before = fixture.dump();
        for (int i = 0; i < 3; ++i)
            merge(team);
        CustomerMerge service(fixture.store());
        for (int tries = 0; count(team, "SELECT count(*) FROM merge_record") > 0 && tries < 100; ++tries) {
            const auto apart = service.unmerge(CustomerId(1 + team.below(people)));
            QVERIFY(apart || apart.error().kind == ErrorKind::NotFound || apart.error().kind == ErrorKind::Conflict);
            if (apart)
                QCOMPARE(apart->left, QJsonArray());
        }
        QCOMPARE(fixture.dump(), before);
    }

    void whatCameLaterStaysWithTheOneThatWasKept_data() { seeds(15); }
    void whatCameLaterStaysWithTheOneThatWasKept()
    {
        QFETCH(unsigned, seed);
        RandomPeople team(seed);
        StoreFixture &fixture = team.fixture();
        const QByteArray before = fixture.dump();
        const MergeRequest request = team.request();
        const auto merged = CustomerMerge(fixture.store()).merge(request);
        QVERIFY(merged);
        const QString kept = QString::number(merged->kept.value);
        team.run(
            QStringLiteral("INSERT INTO orders(id, source_id, order_no, customer_id, status) VALUES(99, 1, 'later', "
                           "%1, 2); INSERT INTO event(id, customer_id, kind, at, origin) VALUES(99, %1, 12, 9, 1);"
                           "INSERT INTO tag(id, name) VALUES(9, 'later'); "
                           "INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(%1, 9, 0, 1)")
                .arg(kept));
        for (std::size_t i = 1; i < request.customers.size(); ++i)
            QVERIFY(CustomerMerge(fixture.store()).unmerge(request.customers[i]));
        for (const char *table : {"orders WHERE id = 99", "event WHERE id = 99", "customer_tag WHERE tag_id = 9"}) {
            QCOMPARE(count(team, (QByteArray("SELECT customer_id FROM ") + table).constData()), merged->kept.value);
            team.run(QStringLiteral("DELETE FROM ") + QLatin1String(table));
        }
        team.run(QStringLiteral("DELETE FROM tag WHERE id = 9"));
        QCOMPARE(fixture.dump(), before);
    }

    void nobodyWhoWentIsStillInAPlanAndNobodyIsInOneTwice_data() { seeds(15); }
    void nobodyWhoWentIsStillInAPlanAndNobodyIsInOneTwice()
    {
        QFETCH(unsigned, seed);
        RandomPeople team(seed);
        const std::int64_t doubles = count(team, R"(SELECT count(*) FROM (SELECT 1 FROM enrolment WHERE state = 1
                                                    GROUP BY target_id, plan_id HAVING count(*) > 1))");
        QVERIFY(merge(team));
        QCOMPARE(count(team,
                       "SELECT count(*) FROM enrolment JOIN customer c ON c.id = target_id WHERE c.status = 3 AND "
                       "enrolment.state = 1"),
                 0);
        QCOMPARE(count(team, "SELECT count(*) FROM task JOIN customer c ON c.id = customer_id WHERE c.status = 3"), 0);
        QCOMPARE(count(team, "SELECT count(*) FROM task t JOIN enrolment e ON e.id = t.enrolment_id JOIN customer c ON "
                             "c.id = e.target_id WHERE c.status = 3 AND t.state IN (1, 2, 3, 7) AND e.state = 1"),
                 0);
        QVERIFY(count(team, R"(SELECT count(*) FROM (SELECT 1 FROM enrolment WHERE state = 1
                               GROUP BY target_id, plan_id HAVING count(*) > 1))") <= doubles);
        QCOMPARE(count(team,
                       "SELECT count(*) FROM (SELECT 1 FROM friendship f JOIN customer c ON c.id = f.customer_id "
                       "AND c.status <> 3 WHERE end_kind = 0 AND c.id IN (SELECT kept_id FROM merge_record) GROUP "
                       "BY customer_id, account_id HAVING count(*) > 1)"),
                 0);
        QCOMPARE(count(team, "SELECT count(*) FROM customer WHERE status <> 3 AND (inviter_id = id OR inviter_id IN "
                             "(SELECT gone_id FROM merge_record))"),
                 0);
    }
};

SIYU_TEST(TstMergeProperties, "tst_mergeproperties")
#include "tst_mergeproperties.moc"
