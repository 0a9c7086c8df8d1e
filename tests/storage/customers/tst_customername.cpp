#include "storage/error.h" // moc 6.4 wants a header of Qt before <compare>
#include "storage/customers/belongings.h"
#include "storage/customers/customerlines.h"
#include "storage/customers/customerstore.h"
#include "storage/customers/gridlines.h"
#include "storage/customers/profilestore.h"
#include "storage/groups/groupstore.h"
#include "storage/sop/cardstore.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

/// What a customer is called must not depend on the list that shows them.
class TstCustomerName : public QObject
{
    Q_OBJECT

private slots:
    void everyListCallsACustomerTheSame_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name") << QByteArray("'n', 'k', 'r'") << "n";
        QTest::newRow("a nickname") << QByteArray("NULL, 'k', 'r'") << "k";
        QTest::newRow("a remark") << QByteArray("NULL, NULL, 'r'") << "r";
        QTest::newRow("only identities") << QByteArray("NULL, NULL, NULL") << "tea650";
    }
    void everyListCallsACustomerTheSame()
    {
        QFETCH(QByteArray, known);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        Store store(path, Store::Access::Write);
        sqlite::Connection &connection = store.connection();
        const QByteArray customers = "INSERT INTO customer(id, name, nickname, remark) VALUES(1, " + known + ")";
        connection.execute(customers.constData());
        connection.execute(
            "INSERT INTO customer(id, name, inviter_id) VALUES(2, 'invited', 1);"
            "INSERT INTO identity(customer_id, kind, value) VALUES(1, 1, '8613800000001'), "
            "(1, 2, 'wm1'), (1, 7, 'tea650'), (1, 7, 'tea651'), (1, 10, 'wechat');"
            "INSERT INTO group_chat(id, name) VALUES(1, 'g');"
            "INSERT INTO group_member(id, group_id, customer_id, inviter_customer_id) VALUES(1, 1, 1, 1)");
        const CustomerId customer(1);
        const GroupMember member = GroupStore(connection).members(GroupId(1)).front();
        for (const QString &shown :
             {gridLines(connection, {customer}).front().name, customerLines(connection, {customer}).front().shown,
              CustomerStore(connection).profile(customer)->shown,
              ProfileStore(connection).details(CustomerId(2), 0)->inviterName, belongingsOf(connection, customer).name,
              CardStore(connection).customer(customer)->name, CardStore(connection).nameOf(customer), member.name,
              member.inviter})
            QCOMPARE(shown, name);
    }
    void aPhoneNumberIsNoName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.siyu"));
        Store::create(path);
        Store store(path, Store::Access::Write);
        store.connection().execute("INSERT INTO customer(id) VALUES(1);"
                                   "INSERT INTO identity(customer_id, kind, value) VALUES(1, 1, '8613800000001'), "
                                   "(1, 2, 'wm1'), (1, 3, 'union1')");
        QCOMPARE(customerLines(store.connection(), {CustomerId(1)}).front().shown, QString());
    }
};

SIYU_TEST(TstCustomerName, "tst_customername")
#include "tst_customername.moc"
