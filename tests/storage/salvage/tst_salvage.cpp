#include "storage/error.h"
#include "storage/salvage/databasepages.h"
#include "storage/salvage/salvage.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/transaction.h"
#include "storage/store/counters.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>

using namespace storage;

namespace {

constexpr int people = 3'000;
constexpr qsizetype pageSize = 4'096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

const SalvagedTable &tableOf(const SalvageReport &report, const char *name)
{
    for (const SalvagedTable &table : report.tables) {
        if (table.name == QLatin1String(name))
            return table;
    }
    qFatal("no table %s", name);
}

} // namespace

class TstSalvage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_whole.filePath(QStringLiteral("whole.siyu"));
        Store::create(path);
        {
            Store store(path, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            fill(store.connection());
            transaction.commit();
        }
        m_bytes = bytesOf(path);
        sqlite::Connection connection(path, sqlite::Connection::Mode::Read);
        auto roots = connection.prepareOnce("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0");
        while (roots.step())
            m_roots[roots.text(0)] = roots.integer(1);
        m_uuid = connection.text("SELECT value FROM store_info WHERE key = 'store_uuid'");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_broken = m_folder->filePath(QStringLiteral("broken.siyu"));
        m_new = m_folder->filePath(QStringLiteral("new.siyu"));
    }

    void soundStoreComesThroughWhole()
    {
        const SalvageReport report = salvaged(m_bytes);
        QCOMPARE(report.rowsLost(), 0);
        QVERIFY(!report.headerWasBroken && !report.walWasLost);
        QCOMPARE(count("customer"), people);
        QCOMPARE(count("customer_tag"), people);
        QCOMPARE(one("SELECT length(notes) FROM customer WHERE id = 5"), 20'000); // spans several pages
        QCOMPARE(Store(m_new, Store::Access::Read)
                     .connection()
                     .text("SELECT value FROM store_info WHERE key = 'store_uuid'"),
                 m_uuid);
        QCOMPARE(count("change"), 0);
        QCOMPARE(one("SELECT count(*) FROM audit WHERE action = 'store.salvage'"), 1);
    }

    void aBrokenLeafCostsItsRowsAndWhatNeedsThem()
    {
        const qint64 leaf = leafOf("customer", 1);
        QVERIFY(leaf > 0);
        const SalvageReport report = salvaged(withoutPage(leaf));
        const SalvagedTable &customers = tableOf(report, "customer");
        QCOMPARE(customers.brokenPages, 1);
        QVERIFY(!customers.isExact); // no index covers all of them; the references to them give the count
        QVERIFY(customers.lost > 0 && customers.lost < 400);
        QCOMPARE(customers.read + customers.lost, people);
        QCOMPARE(count("customer"), customers.read);
        const SalvagedTable &tags = tableOf(report, "customer_tag");
        QCOMPARE(tags.orphans, customers.lost);
        QCOMPARE(count("customer_tag"), people - customers.lost);
        QCOMPARE(tableOf(report, "segment").repaired, 0);
    }

    void aBrokenInnerPageCostsNothingWhereItsLeavesCanBeTold()
    {
        const SalvageReport report = salvaged(withoutPage(m_roots[QStringLiteral("customer")]));
        QCOMPARE(tableOf(report, "customer").read, people);
        QCOMPARE(tableOf(report, "customer").lost, 0);
        QCOMPARE(count("customer_tag"), people);
    }

    void whatWasDeletedStaysDeleted()
    {
        put(m_broken, m_bytes);
        {
            Store store(m_broken, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            store.connection().execute("DELETE FROM customer_tag WHERE customer_id > 500;"
                                       "DELETE FROM identity WHERE customer_id > 500;"
                                       "DELETE FROM customer WHERE id > 500");
            transaction.commit();
        }
        QByteArray bytes = bytesOf(m_broken);
        QFile::remove(m_broken);
        bytes.replace((m_roots[QStringLiteral("customer")] - 1) * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        salvaged(bytes);
        QCOMPARE(one("SELECT count(*) FROM customer WHERE id > 500"), 0);
        QCOMPARE(one("SELECT count(*) FROM customer"), 500);
    }

    void aBrokenHeadIsMadeAnew()
    {
        QByteArray bytes = m_bytes;
        bytes.replace(0, 100, QByteArray(100, '\0'));
        const SalvageReport report = salvaged(bytes);
        QVERIFY(report.headerWasBroken);
        QCOMPARE(report.rowsLost(), 0);
        QCOMPARE(count("customer"), people);
    }

    void aBrokenFirstPageCostsNoTable()
    {
        const SalvageReport report = salvaged(withoutPage(1));
        QVERIFY(report.headerWasBroken);
        QCOMPARE(count("customer"), people);
        QCOMPARE(count("customer_tag"), people);
    }

    void aFileCutShortKeepsItsBeginning()
    {
        const SalvageReport report = salvaged(m_bytes.left(m_bytes.size() / 2));
        QVERIFY(report.rowsRead() > 0);
        QVERIFY(report.rowsLost() > 0);
    }

    void changesInTheWalAreTakenIn()
    {
        put(m_broken, m_bytes);
        const QString copy = m_folder->filePath(QStringLiteral("copy.siyu"));
        {
            Store store(m_broken, Store::Access::Write);
            sqlite::Transaction transaction(store.connection());
            store.connection().execute("INSERT INTO staff(id, name) VALUES(77, 'late')");
            transaction.commit();
            put(copy, bytesOf(m_broken));
            put(copy + QStringLiteral("-wal"), bytesOf(m_broken + QStringLiteral("-wal")));
        }
        const QByteArray wal = bytesOf(copy + QStringLiteral("-wal"));
        QVERIFY(!salvage(copy, m_new).walWasLost);
        QCOMPARE(one("SELECT count(*) FROM staff WHERE name = 'late'"), 1);
        QCOMPARE(bytesOf(copy), m_bytes);
        QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), wal);
    }

    void noIdIsGivenTwiceWhereTheCounterWasLost()
    {
        salvaged(withoutPage(m_roots[QStringLiteral("counter")]));
        Store store(m_new, Store::Access::Write);
        sqlite::Transaction transaction(store.connection());
        QVERIFY(takeIds(store.connection(), "customer") > people);
    }

    /// Whatever is damaged: the result is valid, the source unchanged, and only the new store remains.
    void anyDamageGivesASoundStoreOrAClearRefusal()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 60; ++round) {
            init();
            QByteArray bytes = m_bytes;
            const int wounds = 1 + random.bounded(12);
            for (int i = 0; i < wounds; ++i) {
                const qsizetype at = random.bounded(quint32(bytes.size()));
                const qsizetype length =
                    std::min<qsizetype>(1 + random.bounded(round % 2 ? 16 : 9'000), bytes.size() - at);
                for (qsizetype k = 0; k < length; ++k)
                    bytes[at + k] = char(random.bounded(256));
            }
            try {
                salvaged(bytes);
            } catch (const StoreError &error) {
                QVERIFY2(error.kind() == ErrorKind::NotAStore || error.kind() == ErrorKind::NewerSchema, error.what());
                QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
            }
        }
    }

    void refusesWhatWouldHarm()
    {
        put(m_broken, m_bytes);
        put(m_new, "precious");
        QCOMPARE(kindOfSalvage(), ErrorKind::Conflict);
        QCOMPARE(bytesOf(m_new), QByteArray("precious"));
        QFile::remove(m_new);
        {
            const Store store(m_broken, Store::Access::Write);
            QCOMPARE(kindOfSalvage(), ErrorKind::Busy);
        }
        put(m_broken, QByteArray(9'000, 'x'));
        QCOMPARE(kindOfSalvage(), ErrorKind::NotAStore);
        put(m_broken, QByteArray());
        QCOMPARE(kindOfSalvage(), ErrorKind::NotAStore);
        QFile::remove(m_broken);
        QCOMPARE(kindOfSalvage(), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_new));
    }

private:
    static void fill(sqlite::Connection &connection)
    {
        connection.execute(
            "INSERT INTO staff(id, name) VALUES(1, '小芳'); INSERT INTO tag(id, name) VALUES(1, '老客')");
        for (int id = 1; id <= people; ++id) {
            connection.prepare("INSERT INTO customer(id, name, owner_id, notes) VALUES(?1, '客户' || ?1, 1, ?2)")
                ->bindAll(id, id % 500 == 5 ? QString(20'000, QLatin1Char('n')) : QString())
                .run();
            connection.prepare("INSERT INTO identity(customer_id, kind, value) VALUES(?1, 2, 'wm' || ?1)")
                ->bindAll(id)
                .run();
            connection.prepare("INSERT INTO customer_tag(customer_id, tag_id, at, origin) VALUES(?1, 1, 0, 1)")
                ->bindAll(id)
                .run();
        }
        connection.execute(QStringLiteral("INSERT INTO counter(name, next) VALUES('customer', %1)").arg(people + 1));
    }

    QByteArray withoutPage(qint64 page) const
    {
        QByteArray bytes = m_bytes;
        bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        return bytes;
    }

    /// The n-th page below the root of a tree of two levels.
    qint64 leafOf(const char *table, int nth)
    {
        const auto *root =
            reinterpret_cast<const uchar *>(m_bytes.constData()) + (m_roots[QLatin1String(table)] - 1) * pageSize;
        if (*root != 0x05)
            return 0;
        const auto offset = qFromBigEndian<quint16>(root + 12 + 2 * nth);
        return qFromBigEndian<quint32>(root + offset);
    }

    SalvageReport salvaged(const QByteArray &bytes)
    {
        put(m_broken, bytes);
        SalvageReport report = salvage(m_broken, m_new);
        [&] {
            QCOMPARE(bytesOf(m_broken), bytes);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
            Store store(m_new, Store::Access::Read);
            QCOMPARE(sqlite::integrityProblems(store.connection(), true), QStringList());
        }();
        return report;
    }

    ErrorKind kindOfSalvage()
    {
        try {
            salvage(m_broken, m_new);
        } catch (const StoreError &error) {
            return error.kind();
        }
        return ErrorKind::Bug;
    }

    std::int64_t one(const char *sql) { return Store(m_new, Store::Access::Read).connection().integer(sql); }
    std::int64_t count(const char *table) { return one(QByteArray("SELECT count(*) FROM ") + table); }

    QTemporaryDir m_whole;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_broken, m_new, m_uuid;
    QByteArray m_bytes;
    std::map<QString, qint64> m_roots;
};

SIYU_TEST(TstSalvage, "tst_salvage")
#include "tst_salvage.moc"
