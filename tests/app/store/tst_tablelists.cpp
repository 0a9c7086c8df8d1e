#include "storage/error.h"
#include "storage/store/references.h"
#include "storage/store/tables.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <algorithm>

/// Every table stands in exactly one list, so that nobody forgets to decide whether its changes can be undone.
class TstTableLists : public QObject
{
    Q_OBJECT

private slots:
    void everyTableStandsInOneList()
    {
        tests::StoreFixture fixture;
        auto names = fixture.connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                                  "AND name NOT LIKE 'sqlite_%' ORDER BY name");
        QStringList tables;
        while (names->step())
            tables << names->text(0);
        QStringList listed = storage::undoableTables() + storage::recordedTables() + storage::localTables();
        listed.sort();
        QStringList twice;
        for (qsizetype i = 1; i < listed.size(); ++i) {
            if (listed.at(i) == listed.at(i - 1))
                twice << listed.at(i);
        }
        QCOMPARE(twice, QStringList());
        QCOMPARE(listed, tables);
    }
    /// The list of references is the schema's, plus the columns that mean a row without being declared so.
    void everyReferenceIsListed()
    {
        tests::StoreFixture fixture;
        const auto shown = [](const QString &table, const QString &column, const QString &to) {
            return QStringLiteral("%1.%2 -> %3").arg(table, column, to);
        };
        QStringList listed, columns;
        for (const storage::Reference &one : storage::references()) {
            listed << shown(QLatin1String(one.table), QLatin1String(one.column), QLatin1String(one.to));
            columns << QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.column);
            fixture.connection()
                .prepareOnce(storage::referencedIds({&one, 1}))
                .bindAll(1, 2)
                .step(); // its SQL is sound
        }
        QStringList missing;
        auto keys = fixture.connection().prepareOnce(R"(
            SELECT s.name, f."from", f."table" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
            WHERE s.type = 'table')");
        while (keys.step()) {
            const QString key = shown(keys.text(0), keys.text(1), keys.text(2));
            if (listed.removeAll(key) != 1)
                missing << key;
        }
        // Columns named like references: listed, but for names of another system, rows that name their table, and what
        // says the reason also after it is gone.
        static const QStringList others{
            QStringLiteral("group_chat.chat_id"),     QStringLiteral("change.reference_id"),
            QStringLiteral("import_change.row_id"),   QStringLiteral("import_created.first_id"),
            QStringLiteral("import_created.last_id"), QStringLiteral("task.cover_id")};
        auto named = fixture.connection().prepareOnce(R"(
            SELECT s.name || '.' || c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table'
            AND s.name NOT LIKE 'sqlite%' AND (c.name LIKE '%\_id' ESCAPE '\' OR c.name = 'changed_by'))");
        while (named.step()) {
            if (!columns.contains(named.text(0)) && !others.contains(named.text(0)))
                missing << named.text(0);
        }
        QCOMPARE(missing, QStringList());
        for (const QString &soft :
             std::as_const(listed)) { // tables and columns exist, and nothing is listed as a foreign key
            const QString column = soft.section(QLatin1String(" -> "), 0, 0);
            auto known = fixture.connection().prepareOnce("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2");
            known.bind(1, column.section(QLatin1Char('.'), 0, 0)).bind(2, column.section(QLatin1Char('.'), 1));
            QVERIFY2(known.step(), qPrintable(soft));
        }
    }
    /// Deleting a customer looks for rows that refer to it: without an index, in the whole table each time.
    void everyReferenceToACustomerHasAnIndex()
    {
        tests::StoreFixture fixture;
        QStringList missing;
        auto keys = fixture.connection().prepareOnce(R"(
            SELECT s.name || '.' || f."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
            WHERE s.type = 'table' AND f."table" = 'customer'
            AND NOT EXISTS (SELECT 1 FROM pragma_index_list(s.name) l, pragma_index_info(l.name) i
                            WHERE i.seqno = 0 AND i.name = f."from"))");
        while (keys.step())
            missing << keys.text(0);
        QCOMPARE(missing, QStringList());
    }
};

SIYU_TEST(TstTableLists, "tst_tablelists")
#include "tst_tablelists.moc"
