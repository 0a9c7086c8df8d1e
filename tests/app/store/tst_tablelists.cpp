#include "app/store/writescope.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

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
};

SIYU_TEST(TstTableLists, "tst_tablelists")
#include "tst_tablelists.moc"
