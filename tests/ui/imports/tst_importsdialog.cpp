#include "app/assembly/importkinds.h"
#include "app/customers/customereditservice.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using tests::UiFixture;

class TstImportsDialog : public QObject
{
    Q_OBJECT

    static void import(UiFixture &fixture)
    {
        const QString path = fixture.write(QStringLiteral("客户.csv"), "客户名称,添加人,添加人账号,添加时间\n"
                                                                       "王小明,林小满,linxm,2026-11-17 10:20\n"
                                                                       "李婷,林小满,linxm,2026-11-18 21:05\n");
        fixture.workspace().writeLong(QStringLiteral("import"), [path](app::TeamStore &store, app::JobContext &job) {
            app::ImportRequest request;
            request.file = path;
            return app::findImportKind(QStringLiteral("customers"))->run(store, request, job);
        });
        fixture.settle();
    }
    static QTreeWidget *open(UiFixture &fixture)
    {
        fixture.window().activateWindow();
        QTest::keyClick(&fixture.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        return fixture.find<QTreeWidget>("imports");
    }

private slots:
    void anImportIsListedAndTakenBackByKeyAfterAQuestion()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        import(fixture);
        auto *list = open(fixture);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("客户.csv"));
        QCOMPARE(list->topLevelItem(0)->text(5), QStringLiteral("2"));
        list->setFocus();
        fixture.prompts().agrees = false;
        QTest::keyClick(list, Qt::Key_Delete);
        fixture.settle();
        QVERIFY(fixture.prompts().questions.last().contains(QStringLiteral("客户.csv")));
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(2));
        fixture.prompts().agrees = true;
        QTest::keyClick(list, Qt::Key_Delete);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(0));
        QCOMPARE(list->topLevelItem(0)->text(4), QStringLiteral("undone"));
        QVERIFY(!fixture.find("takeImportBack")->isEnabled());
        QVERIFY(fixture.find<QLabel>("takenBack")->text().contains(QStringLiteral("Nothing of it remains.")));
        QVERIFY(!fixture.find("keptRows")->isVisible());
    }
    void whatWasChangedSinceIsListedAndOpensInTheListOfCustomers()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        import(fixture);
        const auto id = fixture.integer("SELECT max(id) FROM customer");
        fixture.workspace().edit([id](app::TeamStore &store, app::JobContext &) {
            return app::CustomerEditService(store).apply(
                {{storage::CustomerId(id), QStringLiteral("remark"), QStringLiteral("改过")}});
        });
        fixture.settle();
        open(fixture);
        QTest::mouseClick(fixture.find("takeImportBack"), Qt::LeftButton);
        fixture.settle();
        auto *kept = fixture.find<QTreeWidget>("keptRows");
        QVERIFY(kept->isVisible());
        QCOMPARE(kept->topLevelItemCount(), 1);
        QCOMPARE(kept->topLevelItem(0)->text(0), QStringLiteral("李婷"));
        QCOMPARE(kept->topLevelItem(0)->text(2), QStringLiteral("changed or used since"));
        kept->setCurrentItem(kept->topLevelItem(0));
        QTest::keyClick(kept, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("panelName")->text(), QStringLiteral("李婷"));
    }
};

SIYU_TEST(TstImportsDialog, "tst_importsdialog")
#include "tst_importsdialog.moc"
