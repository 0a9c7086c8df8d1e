#include "tests/ui/uifixture.h"
#include "tests/testmain.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using tests::UiFixture;

/// Cover, from the menu of Today.
class TstCoverDialog : public QObject
{
    Q_OBJECT

private slots:
    void aCoverMovesTodaysTasksAndBack()
    {
        UiFixture fixture;
        fixture.window().showPage(QStringLiteral("today"));
        fixture.settle();
        fixture.window().actions().find("today.cover")->trigger();
        fixture.settle();
        auto *dialog = fixture.find<QDialog>("coverDialog");
        auto *account = dialog->findChild<QComboBox *>(QStringLiteral("coverAccount"));
        auto *staff = dialog->findChild<QComboBox *>(QStringLiteral("coverStaff"));
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("coverTable"));
        auto *problem = dialog->findChild<QLabel *>(QStringLiteral("coverProblem"));
        QVERIFY(account->count() > 1);
        QVERIFY(staff->count() > 1);
        QCOMPARE(table->rowCount(), 0);
        int refused = 0, added = 0;
        for (int i = 0; i < staff->count(); ++i) { // its own operator is refused, the first other one covers
            staff->setCurrentIndex(i);
            dialog->findChild<QPushButton *>(QStringLiteral("addCover"))->click();
            fixture.settle();
            (problem->isVisible() ? refused : added) += 1;
        }
        QCOMPARE(added, 1);
        QCOMPARE(refused, staff->count() - 1);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("2026-11-22"));
        const std::int64_t moved =
            fixture.integer("SELECT count(*) FROM task t JOIN cover c ON c.account_id = t.account_id "
                            "AND c.staff_id = t.staff_id WHERE t.state IN (1, 2, 3, 7)");
        QCOMPARE(fixture.integer("SELECT count(*) FROM cover"), 1);
        table->selectRow(0);
        dialog->findChild<QPushButton *>(QStringLiteral("removeCover"))->click();
        fixture.settle();
        QCOMPARE(table->rowCount(), 0);
        QCOMPARE(fixture.integer("SELECT count(*) FROM cover"), 0);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("coverResult"))
                    ->text()
                    .endsWith(QStringLiteral(" %1.").arg(moved)));
    }
};

SIYU_TEST(TstCoverDialog, "tst_coverdialog")
#include "tst_coverdialog.moc"
