#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/imports/referencestore.h"
#include "tests/storage/imports/importfixture.h"
#include "tests/testmain.h"

using namespace storage;

class TstReferenceStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<tests::ImportFixture>(); }

    void namesAndCodesAreRead();
    void aNewRowHasItsCodeAndKind();
    void anOrderNumberOfTwoSourcesIsNone();
    void anAccountIsFoundInAnyCase();
    void onlyOneActiveAccountIsTheOnlyOne();
    void customersWhoAreGoneHaveNoName();
    void generationsAreThoseOfTheCampaign();
    void positionsAreGivenOnce();
    void theCurrentOperatorIsTheOneWithoutAnEnd();

private:
    void run(const char *sql) { m_file->connection().execute(sql); }
    QStringList rows(const char *sql) { return m_file->rows(sql); }
    ReferenceStore store() { return ReferenceStore(m_file->connection()); }
    ReferenceStore::UseNamed collect()
    {
        m_found.clear();
        return [this](std::int64_t id, std::string_view code, std::string_view name) {
            m_found << QStringLiteral("%1|%2|%3").arg(id).arg(toText(code), toText(name));
        };
    }
    static QString toText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

    std::unique_ptr<tests::ImportFixture> m_file;
    QStringList m_found;
};

void TstReferenceStore::namesAndCodesAreRead()
{
    run("INSERT INTO channel(id, name, qr_state) VALUES(1, 'a', 'qr'), (2, 'b', NULL)");
    const NamedTable withCode{"channel", "qr_state"}, withoutCode{"channel"};
    store().forEachNamed(withCode, collect());
    QCOMPARE(m_found, (QStringList{QStringLiteral("1|qr|a"), QStringLiteral("2||b")}));
    store().forEachNamed(withoutCode, collect());
    QCOMPARE(m_found, (QStringList{QStringLiteral("1||a"), QStringLiteral("2||b")}));
    store().useNamed(withCode, 2, collect());
    QCOMPARE(m_found, QStringList(QStringLiteral("2||b")));
    store().useNamed(withCode, 3, collect());
    QCOMPARE(m_found, QStringList());
}

void TstReferenceStore::aNewRowHasItsCodeAndKind()
{
    store().addNamed({"group_chat", "chat_id", "chat_id"}, 1, "wr1", "a");
    store().addNamed({"group_chat", "chat_id", "chat_id"}, 2, "", "b");
    QCOMPARE(rows("SELECT id, chat_id, name FROM group_chat"),
             (QStringList{QStringLiteral("1|wr1|a"), QStringLiteral("2|NULL|b")}));
    // The code of a channel identifies it, but a name in a file makes none.
    store().addNamed({"channel", "qr_state"}, 1, "qr", "a");
    QCOMPARE(rows("SELECT qr_state, name FROM channel"), QStringList(QStringLiteral("NULL|a")));
    store().addNamed({.name = "campaign", .newKind = 9}, 1, {}, "a");
    QCOMPARE(rows("SELECT kind, name FROM campaign"), QStringList(QStringLiteral("9|a")));
}

void TstReferenceStore::anOrderNumberOfTwoSourcesIsNone()
{
    run("INSERT INTO orders(id, source_id, order_no, status) VALUES(1, 1, 'a', 1), (2, 1, 'b', 1), (3, 2, 'b', 1)");
    QCOMPARE(store().orderOf("a"), 1);
    QCOMPARE(store().orderOf("b"), 0);
    QCOMPARE(store().orderOf("c"), 0);
}

void TstReferenceStore::anAccountIsFoundInAnyCase()
{
    run("INSERT INTO account(id, name, wecom_userid) VALUES(1, 'upper', 'LiYY'), (2, 'lower', 'liyy')");
    const auto nameOf = [this](std::string_view userId) {
        const auto found = store().accountOf(userId);
        return found ? found->name : std::string();
    };
    QCOMPARE(nameOf("liyy"), std::string("lower"));
    QCOMPARE(nameOf("LiYY"), std::string("upper"));
    QCOMPARE(nameOf("LIYY"), std::string("upper")); // the first of several
    QCOMPARE(nameOf("wang"), std::string());
    QCOMPARE(store().accountOf("LIYY")->userId, std::string("LiYY"));
}

void TstReferenceStore::onlyOneActiveAccountIsTheOnlyOne()
{
    QCOMPARE(store().onlyAccount(), 0);
    run("INSERT INTO account(id, name) VALUES(5, 'a'); INSERT INTO account(id, name, active) VALUES(9, 'b', 0)");
    QCOMPARE(store().onlyAccount(), 5);
    run("INSERT INTO account(id, name) VALUES(6, 'c')");
    QCOMPARE(store().onlyAccount(), 0);
}

void TstReferenceStore::customersWhoAreGoneHaveNoName()
{
    run("INSERT INTO customer(id, name, remark, status) VALUES(1, 'a', NULL, 1), (2, NULL, 'b', 2), (3, 'c', 'd', 3)");
    store().forEachCustomer(collect());
    QCOMPARE(m_found, (QStringList{QStringLiteral("1|a|"), QStringLiteral("2||b")}));
}

void TstReferenceStore::generationsAreThoseOfTheCampaign()
{
    run("INSERT INTO participant(campaign_id, customer_id, generation, joined_at) VALUES(1, 1, 3, 1), (2, 1, 4, 1)");
    QCOMPARE(store().generationOf(1, CustomerId(1)), 3);
    QCOMPARE(store().generationOf(2, CustomerId(1)), 4);
    QCOMPARE(store().generationOf(1, CustomerId(2)), 0);
}

void TstReferenceStore::positionsAreGivenOnce()
{
    QCOMPARE(store().positionNamed("a"), 0);
    store().addPosition(4, "a");
    QCOMPARE(store().positionNamed("a"), 4);
    QVERIFY(!store().hasPosition(1, 4));
    store().givePosition(1, 4);
    QVERIFY(store().hasPosition(1, 4));
    QVERIFY(!store().hasPosition(2, 4));
    QCOMPARE(rows("SELECT share FROM staff_position"), QStringList(QStringLiteral("100"))); // per cent
}

void TstReferenceStore::theCurrentOperatorIsTheOneWithoutAnEnd()
{
    const AccountId account(1);
    QVERIFY(!store().currentOperator(account));
    store().addOperator(account, 10, 7);
    store().endOperator(account, 10, 19);
    QVERIFY(!store().currentOperator(account));
    store().addOperator(account, 20, 8);
    store().addOperator(AccountId(2), 30, 9);
    const auto current = store().currentOperator(account);
    QVERIFY(current);
    QCOMPARE(current->staff, 8);
    QCOMPARE(current->from, 20);
    QCOMPARE(rows("SELECT from_day, until_day FROM account_operator WHERE account_id = 1"),
             (QStringList{QStringLiteral("10|19"), QStringLiteral("20|NULL")}));
}

SIYU_TEST(TstReferenceStore, "tst_referencestore")
#include "tst_referencestore.moc"
