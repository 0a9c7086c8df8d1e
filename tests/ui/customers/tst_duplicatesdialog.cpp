#include "app/customers/customereditservice.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using storage::CustomerId;
using tests::UiFixture;

class TstDuplicatesDialog : public QObject
{
    Q_OBJECT

    /// Gives pairs of customers (the 1st and 2nd, the 3rd and 4th …) the same name and birthday. They have no phone
    /// numbers or external_userids, which would distinguish them.
    static std::vector<CustomerId> makePairs(UiFixture &fixture, int pairs)
    {
        std::vector<CustomerId> ids;
        fixture.workspace().edit([&ids, pairs](app::TeamStore &store, app::JobContext &) {
            storage::sqlite::Statement select =
                store.connection().prepareOnce("SELECT id FROM customer WHERE status = 1 ORDER BY id");
            while (int(ids.size()) < pairs * 2 && select.step())
                ids.emplace_back(select.integer(0));
            for (const CustomerId id : ids)
                store.connection().execute(
                    QStringLiteral("DELETE FROM identity WHERE kind IN (1, 2) AND customer_id = %1").arg(id.value));
            std::vector<app::CellEdit> edits;
            for (int i = 0; i < pairs * 2; ++i) {
                edits.push_back({ids[std::size_t(i)], QStringLiteral("name"), QStringLiteral("双胞胎%1").arg(i / 2)});
                edits.push_back(
                    {ids[std::size_t(i)], QStringLiteral("birthday"), QStringLiteral("1990-05-0%1").arg(i / 2 + 1)});
            }
            return app::CustomerEditService(store).apply(edits);
        });
        fixture.settle();
        return ids;
    }
    static QTreeWidget *open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("customers"));
        fixture.settle();
        fixture.find("customerTable")->setFocus();
        QTest::keyClick(fixture.find("customerTable"), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        return fixture.find<QTreeWidget>("duplicates");
    }
    static int rowOf(QTreeWidget *list, const QString &name)
    {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->text(0).contains(name))
                return row;
        }
        return -1;
    }
    static void goTo(UiFixture &fixture, QTreeWidget *list, const QString &name)
    {
        list->setCurrentItem(list->topLevelItem(rowOf(list, name)));
        fixture.settle();
    }

private slots:
    void pairsAreListedWithTheirReasonAndTheirRecords()
    {
        UiFixture fixture;
        makePairs(fixture, 2);
        auto *list = open(fixture);
        QVERIFY(rowOf(list, QStringLiteral("双胞胎0")) >= 0);
        goTo(fixture, list, QStringLiteral("双胞胎1"));
        QCOMPARE(list->currentItem()->text(1), QStringLiteral("Same name and birthday"));
        auto *records = fixture.find<QTreeWidget>("duplicateRecords");
        QCOMPARE(records->topLevelItemCount(), 2);
        QCOMPARE(records->topLevelItem(0)->text(0), QStringLiteral("双胞胎1"));
        QVERIFY(fixture.find<QLabel>("duplicatesCount")->text().contains(QString::number(list->topLevelItemCount())));
    }
    void enterMergesSideBySideAndTheNextComesToTheFront()
    {
        UiFixture fixture;
        const auto ids = makePairs(fixture, 2);
        auto *list = open(fixture);
        const int before = list->topLevelItemCount();
        goTo(fixture, list, QStringLiteral("双胞胎0"));
        const int row = list->indexOfTopLevelItem(list->currentItem());
        QTest::keyClick(list, Qt::Key_Return);
        fixture.settle();
        QVERIFY(!fixture.find<QLabel>("mergeOrders.0")->text().isEmpty());
        QVERIFY(!fixture.find<QLabel>("mergeContact.1")->text().isEmpty());
        QTest::mouseClick(fixture.find("mergeGo"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM merge_record"), std::int64_t(1));
        QCOMPARE(list->topLevelItemCount(), before - 1);
        QCOMPARE(rowOf(list, QStringLiteral("双胞胎0")), -1);
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), std::min(row, before - 2));
        fixture.window().actions().find("undo")->trigger(); // it is suggested again
        fixture.settle();
        QCOMPARE(list->topLevelItemCount(), before);
    }
    void differentPeopleAreNotSuggestedAgainUntilThatIsUndone()
    {
        UiFixture fixture;
        makePairs(fixture, 1);
        auto *list = open(fixture);
        const int before = list->topLevelItemCount();
        goTo(fixture, list, QStringLiteral("双胞胎0"));
        QTest::mouseClick(fixture.find("duplicateDifferent"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(rowOf(list, QStringLiteral("双胞胎0")), -1);
        QTest::mouseClick(fixture.find("duplicatesAgain"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(list->topLevelItemCount(), before - 1);
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QVERIFY(rowOf(list, QStringLiteral("双胞胎0")) >= 0);
    }
    void moreThanFitSideBySideAreMergedAFewAtATime()
    {
        UiFixture fixture;
        const auto ids = makePairs(fixture, 3);
        fixture.workspace().edit([ids](app::TeamStore &store, app::JobContext &) {
            std::vector<app::CellEdit> edits;
            for (const CustomerId id : ids) {
                edits.push_back({id, QStringLiteral("name"), QStringLiteral("六胞胎")});
                edits.push_back({id, QStringLiteral("birthday"), QStringLiteral("1990-05-09")});
            }
            return app::CustomerEditService(store).apply(edits);
        });
        fixture.settle();
        auto *list = open(fixture);
        goTo(fixture, list, QStringLiteral("六胞胎"));
        for (int left : {2, 0}) {
            QTest::keyClick(list, Qt::Key_Return);
            fixture.settle();
            QTest::mouseClick(fixture.find("mergeGo"), Qt::LeftButton);
            fixture.settle();
            const int row = rowOf(list, QStringLiteral("六胞胎"));
            QCOMPARE(row >= 0, left > 0);
            if (left > 0)
                QCOMPARE(fixture.find<QTreeWidget>("duplicateRecords")->topLevelItemCount(), left);
        }
    }
    void aRecordIsShownInTheListBehind()
    {
        UiFixture fixture;
        const auto ids = makePairs(fixture, 1);
        auto *list = open(fixture);
        goTo(fixture, list, QStringLiteral("双胞胎0"));
        QTest::mouseClick(fixture.find("duplicateShow"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("panelName")->text(), QStringLiteral("双胞胎0"));
    }
};

SIYU_TEST(TstDuplicatesDialog, "tst_duplicatesdialog")
#include "tst_duplicatesdialog.moc"
