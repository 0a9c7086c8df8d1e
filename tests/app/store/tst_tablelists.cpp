#include "app/store/writescope.h"
#include "storage/imports/importedtables.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QRegularExpression>

#include <algorithm>

using app::WriteScope;

namespace {

/// What the program makes of people's changes, or must never forget: recorded in the audit, not in the undo list. An
/// entry that covers some of them names them (alsoRecorded) or takes itself back (imports, merges, erasures).
const QStringList notUndoable{
    QStringLiteral("alert"),          QStringLiteral("audit"),         QStringLiteral("enrolment"),
    QStringLiteral("erasure"),        QStringLiteral("import"),        QStringLiteral("import_change"),
    QStringLiteral("import_created"), QStringLiteral("import_reject"), QStringLiteral("merge_dismissal"),
    QStringLiteral("segment_day"),    QStringLiteral("task"),
};

/// Of this file alone: the undo list, the counters of IDs and facts about the file.
const QStringList local{QStringLiteral("change"), QStringLiteral("counter"), QStringLiteral("store_info")};

} // namespace

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
        QStringList listed = WriteScope::businessTables() + notUndoable + local;
        listed.sort();
        QStringList twice;
        for (qsizetype i = 1; i < listed.size(); ++i) {
            if (listed.at(i) == listed.at(i - 1))
                twice << listed.at(i);
        }
        QCOMPARE(twice, QStringList());
        QCOMPARE(listed, tables);
    }
    /// Undoing an import keeps a created row that anything refers to. The operators of an account go with it.
    void everyReferenceToAnImportedRowKeepsIt()
    {
        tests::StoreFixture fixture;
        QStringList missing;
        for (const storage::ImportedTable &table : storage::importedTables()) {
            if (QByteArray(table.key.front()) != "id" || table.isList)
                continue;
            auto references = fixture.connection().prepareOnce(
                R"(SELECT s.name, f."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
                   WHERE s.type = 'table' AND f."table" = ?1)");
            references.bindText(1, QString::fromLatin1(table.name));
            while (references.step()) {
                const QString uses = QString::fromLatin1(table.uses);
                const QString wanted = references.text(1) + QLatin1String(" FROM ") + references.text(0);
                if (references.text(0) != QLatin1String("account_operator") &&
                    !QRegularExpression(wanted + QLatin1String("\\b")).match(uses).hasMatch())
                    missing << QLatin1String(table.name) + QLatin1String(": ") + wanted;
            }
        }
        QCOMPARE(missing, QStringList());
    }
};

SIYU_TEST(TstTableLists, "tst_tablelists")
#include "tst_tablelists.moc"
