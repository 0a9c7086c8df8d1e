#include "app/assembly/importkinds.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using tests::UiFixture;

class TstFeedsDialog : public QObject
{
    Q_OBJECT

    static void open(UiFixture &fixture)
    {
        fixture.window().activateWindow();
        QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
    }
    static void watch(UiFixture &fixture)
    {
        const QString folder = fixture.file(QStringLiteral("in"));
        if (!QDir().mkpath(folder))
            qFatal("the folder could not be made");
        fixture.prompts().path = folder;
        QTest::mouseClick(fixture.find<QPushButton>("chooseWatchedFolder"), Qt::LeftButton);
        fixture.settle();
    }

    static void importAs(UiFixture &fixture, const QString &path)
    {
        fixture.workspace().writeLong(QStringLiteral("import"), [path](app::TeamStore &store, app::JobContext &job) {
            app::ImportRequest request;
            request.file = path;
            return app::findImportKind(QStringLiteral("staff-days"))->run(store, request, job);
        });
        fixture.settle();
    }

private slots:
    void theSampleTeamSeesWhatItsFeedsReachTo()
    {
        UiFixture fixture;
        open(fixture);
        auto *feeds = fixture.find<QTreeWidget>("feeds");
        QVERIFY(feeds->topLevelItemCount() > 10);
        feeds->setFocus();
        QTest::keyClick(feeds, Qt::Key_Down);
        QVERIFY(!fixture.find<QLabel>("feedDetail")->text().isEmpty());
    }
    void knownFilesOfTheWatchedFolderGoInByOneClick()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        open(fixture);
        watch(fixture);
        auto *waiting = fixture.find<QTreeWidget>("waitingFiles");
        QCOMPARE(waiting->topLevelItemCount(), 0);
        QVERIFY(!fixture.find("importWaiting")->isEnabled());
        fixture.write(QStringLiteral("in/11-19.csv"), "成员,日期,单聊总数\n小林,2026-11-19,3\n");
        watch(fixture); // checks again
        QCOMPARE(waiting->topLevelItemCount(), 1);
        QVERIFY(!fixture.find("importWaiting")->isEnabled()); // a file of this kind has never been imported by hand
        importAs(fixture, fixture.write(QStringLiteral("first.csv"), "成员,日期,单聊总数\n小林,2026-11-18,3\n"));
        fixture.write(QStringLiteral("in/11-20.csv"), "成员,日期,单聊总数\n小林,2026-11-20,5\n");
        watch(fixture);
        QVERIFY(fixture.find("importWaiting")->isEnabled());
        QTest::mouseClick(fixture.find<QPushButton>("importWaiting"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM staff_day"), std::int64_t(3));
        QCOMPARE(waiting->topLevelItemCount(), 0);
    }
};

SIYU_TEST(TstFeedsDialog, "tst_feedsdialog")
#include "tst_feedsdialog.moc"
