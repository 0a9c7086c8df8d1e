#include "app/jobs/jobcontext.h"
#include "app/sop/tick.h"
#include "tests/goldenfiles.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

/// The files of older versions in tests/data/golden, brought up to date and worked with.
class TstOldTeamFiles : public QObject
{
    Q_OBJECT

private slots:
    void anOldTeamFileIsPlannedAndWritten_data() { tests::addGoldenFiles(); }

    void anOldTeamFileIsPlannedAndWritten()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("team.siyu"));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        auto store = app::TeamStore::open(copy, app::TeamStore::Access::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        (*store)->setNow((*store)->zone().parseIsoDateTime(u"2026-11-22T09:00"));
        app::QuietJobContext job;
        const auto ticked = app::sop::Tick(**store).run(job);
        QVERIFY2(ticked, ticked ? "" : qPrintable(ticked.error().message));
        QVERIFY(!ticked->earlier);
        QCOMPARE((*store)->connection().text("SELECT group_concat(action) FROM (SELECT action FROM audit ORDER BY id)"),
                 QStringLiteral("golden.made,sop.tick"));
    }
};

SIYU_TEST(TstOldTeamFiles, "tst_oldteamfiles")
#include "tst_oldteamfiles.moc"
