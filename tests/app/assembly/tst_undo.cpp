#include "app/assembly/undoservice.h"
#include "app/image/image.h"
#include "app/store/writescope.h"
#include "storage/store/counters.h"
#include "storage/store/tables.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

#include <random>

using namespace app;

namespace {

/// Every row of the business tables as one text.
QString dump(TeamStore &store)
{
    QString text;
    for (const QString &table : storage::undoableTables()) {
        auto rows = store.connection().prepareOnce("SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY 1, 2");
        while (rows.step()) {
            text += table;
            for (int column = 0; column < rows.columnCount(); ++column)
                text += QLatin1Char('|') + (rows.isNull(column) ? QStringLiteral("NULL") : rows.text(column));
            text += QLatin1Char('\n');
        }
    }
    return text;
}

/// Random edits of tables with references to each other; ?1 is a fresh number, ?2 and ?3 are random ones.
constexpr std::array edits{
    "INSERT INTO staff(id, name) VALUES(?1, 's' || ?1)",
    "INSERT INTO account(id, name) VALUES(?1, 'a' || ?1)",
    "INSERT OR REPLACE INTO team_rule(key, value) VALUES('k' || (?2 % 3), ?1)",
    "INSERT INTO tag_group(id, name) VALUES(?1, 'g' || ?1)",
    "INSERT INTO tag(id, name, group_id) VALUES(?1, 't' || ?1, (SELECT max(id) FROM tag_group WHERE id <= ?2))",
    "INSERT INTO customer(id, name, owner_id) VALUES(?1, 'c' || ?1, (SELECT max(id) FROM staff WHERE id <= ?2))",
    "INSERT INTO identity(customer_id, kind, value) SELECT id, 1, 'v' || ?1 FROM customer ORDER BY id DESC LIMIT 1",
    "INSERT OR IGNORE INTO customer_tag(customer_id, tag_id, at, origin) SELECT c.id, t.id, ?1, 1 FROM customer c, tag "
    "t "
    "WHERE (c.id + t.id + ?2) % 3 = 0",
    "UPDATE customer SET notes = 'n' || ?1, points = ?2 WHERE id % 3 = ?3 % 3",
    "UPDATE customer SET owner_id = (SELECT id FROM staff ORDER BY id LIMIT 1 OFFSET ?2 % 3) WHERE id % 2 = ?3 % 2",
    "UPDATE tag SET name = name || 'x' WHERE id % 2 = ?2 % 2",
    "DELETE FROM customer_tag WHERE (customer_id + ?2) % 4 = 0",
    "DELETE FROM identity WHERE (customer_id + ?2) % 5 = 0",
    "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM customer_tag) AND (id + ?2) % 2 = 0",
    "DELETE FROM team_rule WHERE key = 'k' || (?2 % 3)",
    "INSERT INTO segment(id, name, rule, created_at) VALUES(?1, 'seg' || ?1, '{}', 0)",
};

} // namespace

class TstUndo : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("team.siyu"));
        QVERIFY(TeamStore::create(path).has_value());
        auto opened = TeamStore::open(path, TeamStore::Access::Write);
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }

    void undoOfEverythingReturnsToTheFirstStateAndRedoToTheLast_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void undoOfEverythingReturnsToTheFirstStateAndRedoToTheLast()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        QStringList states{dump(*m_store)};
        for (int i = 0; i < 40; ++i) {
            randomEdit(random);
            if (const QString now = dump(*m_store); now != states.last())
                states << now;
        }
        UndoService undo(*m_store);
        QuietJobContext job;
        const auto last = states.size() - 1;
        QVERIFY(last > 10);
        for (qsizetype i = last - 1; i >= 0; --i) {
            const auto outcome = undo.undo(job);
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
            QCOMPARE(dump(*m_store), states.at(i));
        }
        QCOMPARE(undo.undo(job).error().kind, ErrorKind::NotFound);
        for (qsizetype i = 1; i <= last; ++i) {
            QVERIFY(undo.redo(job).has_value());
            QCOMPARE(dump(*m_store), states.at(i));
        }
        QCOMPARE(undo.redo(job).error().kind, ErrorKind::NotFound);
    }

    void theImageFollowsUndoAndRedo()
    {
        edit("INSERT INTO customer(id, name) VALUES(42, 'a')");
        QuietJobContext job;
        Image &image = m_store->image();
        QVERIFY(image.ensure(m_store->connection(), Image::Customers | Image::Search, job));
        const auto name = [&image] { return image.search().fieldText(0, SearchBuffer::Field::Name); };
        edit("UPDATE customer SET name = 'b' WHERE id = 42");
        QCOMPARE(name(), QStringLiteral("b"));
        QVERIFY(UndoService(*m_store).undo(job));
        QCOMPARE(name(), QStringLiteral("a"));
        QVERIFY(UndoService(*m_store).redo(job));
        QCOMPARE(name(), QStringLiteral("b"));
    }

    void conflictNamesTheRecordAndChangesNothing()
    {
        edit("INSERT INTO customer(id, name) VALUES(42, 'a')");
        outside("UPDATE customer SET name = 'b' WHERE id = 42");
        const QString before = dump(*m_store);
        QuietJobContext job;
        const auto outcome = UndoService(*m_store).undo(job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QVERIFY2(outcome.error().message.contains(QLatin1String("customer")) &&
                     outcome.error().message.contains(QLatin1String("42")),
                 qPrintable(outcome.error().message));
        QCOMPARE(dump(*m_store), before);
        QVERIFY(!m_store->connection().inTransaction());
    }

    void recordThatAnotherPointsToIsNamed()
    {
        edit("INSERT INTO staff(id, name) VALUES(7, 'a')");
        outside("INSERT INTO customer(id, name, owner_id) VALUES(42, 'c', 7)");
        const QString before = dump(*m_store);
        QuietJobContext job;
        const auto outcome = UndoService(*m_store).undo(job);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QVERIFY2(outcome.error().message.contains(QLatin1String("42 (staff)")), qPrintable(outcome.error().message));
        QCOMPARE(dump(*m_store), before);
    }

    void newChangeEndsWhatCouldBeRedone()
    {
        edit("INSERT INTO staff(id, name) VALUES(1, 'a')");
        QuietJobContext job;
        UndoService undo(*m_store);
        QVERIFY(undo.undo(job).has_value());
        edit("INSERT INTO staff(id, name) VALUES(2, 'b')");
        QCOMPARE(undo.redo(job).error().kind, ErrorKind::NotFound);
    }

    void rolledBackChangeIsNotInTheListNorTheAudit()
    {
        {
            WriteScope scope(*m_store, QStringLiteral("lost"), QStringLiteral("test.lost"));
            scope.connection().execute("INSERT INTO staff(id, name) VALUES(1, 'a')");
        }
        QCOMPARE(UndoService(*m_store).history()->size(), std::size_t(0));
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM audit"), 0);
        QCOMPARE(m_store->connection().integer("SELECT count(*) FROM staff"), 0);
    }

    void listKeepsTheLastTwoHundred()
    {
        for (int i = 1; i <= 205; ++i)
            edit(QStringLiteral("INSERT INTO staff(id, name) VALUES(%1, %1)").arg(i).toUtf8());
        const auto history = UndoService(*m_store).history();
        QCOMPARE(history->size(), std::size_t(storage::ChangeStore::keptChanges));
        QCOMPARE(history->front().id.value, 205);
        QCOMPARE(history->back().id.value, 6);
    }

    void listKeepsSixtyFourMegabytesButAlwaysTheNewest()
    {
        const auto add = [this](int megabytes) {
            edit(QStringLiteral("INSERT INTO team_rule(key, value) VALUES(hex(randomblob(8)), hex(zeroblob(%1)))")
                     .arg(megabytes * 512 * 1024)
                     .toUtf8());
        };
        for (int i = 0; i < 3; ++i)
            add(25);
        QCOMPARE(UndoService(*m_store).history()->size(), std::size_t(2));
        add(70);
        QCOMPARE(UndoService(*m_store).history()->size(), std::size_t(1));
    }

    void auditOnlyGrows()
    {
        edit("INSERT INTO staff(id, name) VALUES(1, 'a')");
        QuietJobContext job;
        QVERIFY(UndoService(*m_store).undo(job).has_value());
        QVERIFY(UndoService(*m_store).redo(job).has_value());
        QCOMPARE(m_store->connection().text("SELECT group_concat(action) FROM (SELECT action FROM audit ORDER BY id)"),
                 QStringLiteral("test.edit,store.undo,store.redo"));
        for (const char *table : {"audit", "counter", "change", "import", "task", "enrolment"})
            QVERIFY(!storage::undoableTables().contains(QLatin1String(table)));
    }

    void idsAreNeverGivenTwice()
    {
        QuietJobContext job;
        const auto add = [this] {
            WriteScope scope(*m_store, QStringLiteral("Add"), QStringLiteral("test.edit"));
            const std::int64_t id = storage::takeIds(scope.connection(), "staff");
            scope.connection().prepare("INSERT INTO staff(id, name) VALUES(?1, ?1)")->bindAll(id).run();
            scope.commit();
            return id;
        };
        const std::int64_t first = add();
        QVERIFY(UndoService(*m_store).undo(job).has_value());
        QVERIFY(add() > first);
    }

private:
    void edit(const QByteArray &sql)
    {
        WriteScope scope(*m_store, QStringLiteral("Edit"), QStringLiteral("test.edit"));
        scope.connection().execute(sql.constData());
        scope.commit();
    }

    /// Changes without an undo entry, as the tick makes them.
    void outside(const char *sql)
    {
        WriteScope scope(*m_store, QStringLiteral("Tick"), QStringLiteral("test.tick"), WriteScope::Undo::None);
        scope.connection().execute(sql);
        scope.commit();
    }

    void randomEdit(std::mt19937 &random)
    {
        WriteScope scope(*m_store, QStringLiteral("Edit"), QStringLiteral("test.edit"));
        const int statements = 1 + int(random() % 4);
        for (int i = 0; i < statements; ++i) {
            QByteArray sql = edits[random() % edits.size()];
            sql.replace("?1", QByteArray::number(++m_fresh));
            sql.replace("?2", QByteArray::number(int(random() % 50)));
            sql.replace("?3", QByteArray::number(int(random() % 50)));
            scope.connection().execute(sql.constData());
        }
        scope.commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TeamStore> m_store;
    int m_fresh = 0;
};

SIYU_TEST(TstUndo, "tst_undo")
#include "tst_undo.moc"
