#include "app/jobs/jobcontext.h"
#include "app/segments/customfields.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/customers/celleditor.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using tests::UiFixture;
using ui::CellEditor;
using ui::CustomerGridView;
using ui::CustomerTableModel;
using ui::GridColumn;

/// The spreadsheet behaviour, by keyboard and mouse.
class TstCustomerGridView : public QObject
{
    Q_OBJECT

    static CustomerGridView *open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("customers"), {});
        fixture.settle();
        auto *table = fixture.find<CustomerGridView>("customerTable");
        table->setFocus();
        return table;
    }
    static QString cell(CustomerGridView *table, int row, GridColumn column)
    {
        const QModelIndex index = table->model()->index(row, int(column));
        [&] { QTRY_VERIFY(!index.data(CustomerTableModel::IsPendingRole).toBool()); }();
        return index.data().toString();
    }
    static void goTo(CustomerGridView *table, int row, GridColumn column)
    {
        cell(table, row, column); // wait until its page has loaded
        table->setCurrentIndex(table->model()->index(row, int(column)));
        table->setFocus();
    }
    static void enter(QWidget *input, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }
    static CellEditor *editor(CustomerGridView *table)
    {
        for (CellEditor *made : table->findChildren<CellEditor *>()) {
            if (!made->isFinished())
                return made;
        }
        return nullptr;
    }
    static void clickHeader(CustomerGridView *table, GridColumn column, Qt::KeyboardModifiers modifiers = {})
    {
        auto *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          QPoint(header->sectionViewportPosition(int(column)) + 10, 10));
    }
    static void putOnClipboard(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    static void undo(UiFixture &fixture)
    {
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
    }
    static void typeInBox(UiFixture &fixture, const char *box, const QString &text)
    {
        auto *input = fixture.find<QLineEdit>(box);
        input->setFocus();
        input->clear();
        enter(input, text);
        fixture.settle();
    }

private slots:
    // Views
    void aViewKeepsColumnsOrderWidthsSortAndFilters()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        auto *header = table->horizontalHeader();
        const auto before = table->columns();
        table->setColumnHidden(int(GridColumn::Remark), true);
        header->moveSection(header->visualIndex(int(GridColumn::Paid)), 1);
        table->setColumnWidth(int(GridColumn::Paid), 160);
        clickHeader(table, GridColumn::Paid);
        clickHeader(table, GridColumn::Paid);
        fixture.settle();
        fixture.prompts().answer = QStringLiteral("大客户");
        fixture.window().actions().find("newView")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer_view WHERE name = '大客户'"), std::int64_t(1));
        auto *tabs = fixture.find<QTabBar>("viewTabs");
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("大客户"));
        const auto kept = table->columns();

        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        fixture.window().actions().find("discardView")->trigger();
        fixture.settle();
        QCOMPARE(table->columns(), before);
        QVERIFY(!table->isColumnHidden(int(GridColumn::Remark)));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        fixture.settle();
        QCOMPARE(table->columns(), kept);
        QVERIFY(table->isColumnHidden(int(GridColumn::Remark)));
        QCOMPARE(table->seenColumns().at(1), int(GridColumn::Paid));
        QCOMPARE(table->columnWidth(int(GridColumn::Paid)), 160);
        QVERIFY(table->model()
                    ->headerData(int(GridColumn::Paid), Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(QChar(0x2193)));
    }
    void aChangedViewIsMarkedUntilItIsSavedAndDeletingItCanBeUndone()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        fixture.prompts().answer = QStringLiteral("mine");
        fixture.window().actions().find("newView")->trigger();
        fixture.settle();
        auto *tabs = fixture.find<QTabBar>("viewTabs");
        QCOMPARE(tabs->tabText(1), QStringLiteral("mine"));
        clickHeader(table, GridColumn::Owner);
        fixture.settle();
        QVERIFY(tabs->tabText(1).endsWith(QStringLiteral("•")));
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        QCOMPARE(tabs->tabText(1), QStringLiteral("mine"));
        fixture.window().actions().find("deleteView")->trigger();
        fixture.settle();
        QCOMPARE(tabs->count(), 1);
        undo(fixture);
        QCOMPARE(tabs->count(), 2);
    }
    void shiftAndAClickSortByOneMoreColumn()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        clickHeader(table, GridColumn::Owner);
        fixture.settle();
        clickHeader(table, GridColumn::Paid, Qt::ShiftModifier);
        fixture.settle();
        const auto title = [&](GridColumn column) {
            return table->model()->headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY(title(GridColumn::Owner).endsWith(QStringLiteral("↑1")));
        QVERIFY(title(GridColumn::Paid).endsWith(QStringLiteral("↑2")));
        QString owner = cell(table, 0, GridColumn::Owner);
        double paid = -1;
        for (int row = 0; row < 30; ++row) {
            if (cell(table, row, GridColumn::Owner) != owner) {
                owner = cell(table, row, GridColumn::Owner);
                paid = -1;
            }
            const QString text = cell(table, row, GridColumn::Paid).remove(QLatin1Char(','));
            if (text.isEmpty())
                continue;
            QVERIFY(text.toDouble() >= paid);
            paid = text.toDouble();
        }
    }
    void frozenColumnsStayAndTakeTheMouse()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFrozen(1);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->setColumnHidden(column, false);
            table->setColumnWidth(column, 150);
        }
        QCoreApplication::processEvents();
        auto *frozen = fixture.find<QTableView>("frozenColumns");
        QVERIFY(!frozen->isVisible());
        goTo(table, 2, GridColumn::LastOrder);
        QTRY_VERIFY(table->horizontalScrollBar()->value() > 0);
        QVERIFY(frozen->isVisible());
        const QModelIndex name = table->model()->index(4, int(GridColumn::Name));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(name).center());
        QCOMPARE(table->currentIndex(), name);
        QVERIFY(table->horizontalScrollBar()->value() > 0);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(editor(table));
        QTest::keyClick(editor(table), Qt::Key_Escape);
        QVERIFY(!editor(table));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(table->visualRect(table->currentIndex()).left() >= frozen->width());
    }

    // Filter row
    void theFilterRowNarrowsLiveWithTheExactCount()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.find<QLineEdit>("quickFilter.name")->hasFocus());
        typeInBox(fixture, "quickFilter.orders", QStringLiteral(">=2"));
        const auto buyers = fixture.integer("SELECT count(*) FROM (SELECT customer_id FROM orders WHERE paid_at IS NOT "
                                            "NULL AND status BETWEEN 2 AND 4 AND (amount_refunded = 0 OR "
                                            "amount_refunded < amount_paid) AND customer_id IN (SELECT id FROM "
                                            "customer WHERE status <> 3) GROUP BY 1 HAVING count(*) >= 2)");
        QVERIFY(buyers > 0);
        QCOMPARE(std::int64_t(table->model()->rowCount()), buyers);
        typeInBox(fixture, "quickFilter.orders", QStringLiteral("many"));
        QVERIFY(fixture.find<QLineEdit>("quickFilter.orders")->toolTip().contains(QStringLiteral("many")));
        QVERIFY(table->model()->rowCount() > buyers); // invalid text filters nothing
        typeInBox(fixture, "quickFilter.orders", QString());
        typeInBox(fixture, "quickFilter.added_at", QStringLiteral("2026-10"));
        for (int row = 0; row < std::min(10, table->model()->rowCount()); ++row)
            QVERIFY(cell(table, row, GridColumn::AddedAt).startsWith(QLatin1String("2026-10")));
        QTest::keyClick(fixture.find<QLineEdit>("quickFilter.added_at"), Qt::Key_Down);
        QVERIFY(table->hasFocus());
    }
    void aNameIsFilteredByPinyinInitials()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        const int everybody = table->model()->rowCount();
        typeInBox(fixture, "quickFilter.name", QStringLiteral("w"));
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->model()->rowCount() < everybody);
    }
    void filtersAreSavedAsASegment()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        typeInBox(fixture, "quickFilter.paid", QStringLiteral(">100"));
        fixture.prompts().answer = QStringLiteral("过百");
        QTest::mouseClick(fixture.find("saveFilter"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT kind FROM segment WHERE name = '过百'"), std::int64_t(1));
        const int matching = table->model()->rowCount();
        fixture.window().showPage(QStringLiteral("customers"), QStringLiteral("segment/过百"));
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), matching);
    }

    // Footer
    void theFooterSumsTheSelectionOrAll()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        auto *sums = fixture.find<QLabel>("customerSums");
        QTRY_VERIFY(!sums->text().isEmpty());
        const QString ofAll = sums->text();
        clickHeader(table, GridColumn::Paid);
        clickHeader(table, GridColumn::Paid);
        fixture.settle();
        goTo(table, 0, GridColumn::Paid);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(sums->text() != ofAll);
        const auto number = [&](int row) {
            return cell(table, row, GridColumn::Orders).remove(QLatin1Char(',')).toLongLong();
        };
        QVERIFY(sums->text().contains(QLocale().toString(number(0) + number(1))));
    }

    // Editing
    void typingEditsEnterGoesDownAndUndoTakesItBack()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 1, GridColumn::Remark);
        const QString before = cell(table, 1, GridColumn::Remark);
        const auto id = table->current();
        QTest::keyClick(table, Qt::Key_X);
        CellEditor *made = editor(table);
        QVERIFY(made);
        QCOMPARE(made->text(), QStringLiteral("x"));
        enter(made, QStringLiteral("yz"));
        QTest::keyClick(made, Qt::Key_Return);
        fixture.settle();
        QVERIFY(!editor(table));
        QCOMPARE(cell(table, 1, GridColumn::Remark), QStringLiteral("xyz"));
        QCOMPARE(table->currentIndex(), table->model()->index(2, int(GridColumn::Remark)));
        QCOMPARE(fixture.integer(
                     qPrintable(QStringLiteral("SELECT remark = 'xyz' FROM customer WHERE id = %1").arg(id.value))),
                 std::int64_t(1));
        undo(fixture);
        QTRY_COMPARE(cell(table, 1, GridColumn::Remark), before);
    }
    void aWrongValueIsAskedAboutWhenTheWindowCloses_data()
    {
        QTest::addColumn<bool>("isSubmitted");
        QTest::newRow("refused before") << true;
        QTest::newRow("being typed") << false;
    }
    void aWrongValueIsAskedAboutWhenTheWindowCloses()
    {
        QFETCH(bool, isSubmitted);
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::AddedAt);
        QTest::keyClick(table, Qt::Key_F2);
        CellEditor *made = editor(table);
        made->selectAll();
        enter(made, QStringLiteral("someday"));
        if (isSubmitted) {
            QTest::keyClick(made, Qt::Key_Return);
            fixture.settle();
        }
        QCOMPARE(fixture.window().page(QStringLiteral("customers"))->unsaved(), 1);
        fixture.window().close();
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("closingDialog")));
        QVERIFY(fixture.window().isVisible());
        QTest::mouseClick(fixture.find("closingStay"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(editor(table) == made);
        QCOMPARE(made->text(), QStringLiteral("someday"));
        fixture.window().close();
        QTRY_VERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("closingDialog")));
        QTest::mouseClick(fixture.find("closingDiscard"), Qt::LeftButton);
        QTRY_VERIFY(!fixture.window().isVisible());
    }
    void aRightValueIsSavedWhenTheWindowCloses()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 1, GridColumn::Remark);
        QTest::keyClick(table, Qt::Key_F2);
        editor(table)->selectAll();
        enter(editor(table), QStringLiteral("typed last"));
        fixture.window().close();
        QTRY_VERIFY(!fixture.window().isVisible());
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE remark = 'typed last'"), std::int64_t(1));
    }
    void aWrongValueKeepsTheEditorOpenAndSaysWhy()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::AddedAt);
        const QString before = cell(table, 0, GridColumn::AddedAt);
        QTest::keyClick(table, Qt::Key_F2);
        CellEditor *made = editor(table);
        QVERIFY(made);
        made->selectAll();
        enter(made, QStringLiteral("someday"));
        QTest::keyClick(made, Qt::Key_Return);
        fixture.settle();
        QVERIFY(editor(table) == made);
        QVERIFY(fixture.find<QLabel>("cellProblem")->text().contains(QStringLiteral("someday")));
        QTest::keyClick(made, Qt::Key_Escape);
        QVERIFY(!editor(table));
        QCOMPARE(cell(table, 0, GridColumn::AddedAt), before);
    }
    void tabCommitsAndGoesRight()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Name);
        QTest::keyClick(table, Qt::Key_F2);
        CellEditor *made = editor(table);
        made->selectAll();
        enter(made, QStringLiteral("新名字"));
        QTest::keyClick(made, Qt::Key_Tab);
        fixture.settle();
        QCOMPARE(cell(table, 0, GridColumn::Name), QStringLiteral("新名字"));
        QCOMPARE(table->currentIndex().column(), int(GridColumn::Remark));
    }
    void tagsAreEditedInTheirCell()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Tags);
        QTest::keyClick(table, Qt::Key_F2);
        CellEditor *made = editor(table);
        made->selectAll();
        enter(made, QStringLiteral("one, two"));
        QTest::keyClick(made, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(cell(table, 0, GridColumn::Tags), QStringLiteral("one, two"));
    }
    void aMaskedPhoneIsRevealedBeforeItIsEdited()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        int row = 0;
        while (!cell(table, row, GridColumn::Phone).contains(QLatin1Char('*')))
            ++row;
        goTo(table, row, GridColumn::Phone);
        QTest::keyClick(table, Qt::Key_F2);
        fixture.settle();
        QVERIFY(editor(table) && !editor(table)->text().contains(QLatin1Char('*')));
        QCOMPARE(fixture.integer("SELECT count(*) FROM audit WHERE action = 'customers.reveal'"), std::int64_t(1));
        QTest::keyClick(editor(table), Qt::Key_Escape);
        fixture.settle();
        QVERIFY(!cell(table, row, GridColumn::Phone).contains(QLatin1Char('*')));
        goTo(table, row + 1, GridColumn::Phone); // on another row it is masked again
        QVERIFY(cell(table, row, GridColumn::Phone).contains(QLatin1Char('*')));
    }

    // Many cells
    void aBlockIsPastedInOneUndoStep()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Name);
        const QString before = cell(table, 1, GridColumn::Name);
        putOnClipboard(QStringLiteral("甲\tr1\r\n乙\t\"r 2\r\nb\"\r\n"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(cell(table, 0, GridColumn::Name), QStringLiteral("甲"));
        QCOMPARE(cell(table, 0, GridColumn::Remark), QStringLiteral("r1"));
        QCOMPARE(cell(table, 1, GridColumn::Name), QStringLiteral("乙"));
        QCOMPARE(cell(table, 1, GridColumn::Remark), QStringLiteral("r 2 b"));
        undo(fixture);
        QTRY_COMPARE(cell(table, 1, GridColumn::Name), before);
    }
    void wrongCellsAreShownBeforeAndLeftOut()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::AddedAt);
        const QString kept = cell(table, 1, GridColumn::AddedAt);
        const auto first = table->model()->index(0, 0).data().toString();
        putOnClipboard(QStringLiteral("2026-11-21\nnever ever\n"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        fixture.settle();
        auto *errors = fixture.find<QTreeWidget>("pasteErrors");
        QCOMPARE(errors->topLevelItemCount(), 1);
        QCOMPARE(errors->topLevelItem(0)->text(0), QStringLiteral("never ever"));
        QTest::mouseClick(fixture.find("pasteGo"), Qt::LeftButton);
        fixture.settle();
        QStringList days;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == first)
                days << cell(table, row, GridColumn::AddedAt);
        }
        QVERIFY(days.contains(QStringLiteral("2026-11-21")));
        QVERIFY(!kept.isEmpty());
    }
    void fillDownFillsBelowAndDeleteClears()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Remark);
        QTest::keyClick(table, Qt::Key_F2);
        CellEditor *made = editor(table);
        made->selectAll();
        enter(made, QStringLiteral("same"));
        QTest::keyClick(made, Qt::Key_Return);
        fixture.settle();
        goTo(table, 0, GridColumn::Remark);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(cell(table, 1, GridColumn::Remark), QStringLiteral("same"));
        QCOMPARE(cell(table, 2, GridColumn::Remark), QStringLiteral("same"));
        QTest::keyClick(table, Qt::Key_Delete);
        fixture.settle();
        QCOMPARE(cell(table, 0, GridColumn::Remark), QString());
        QCOMPARE(cell(table, 2, GridColumn::Remark), QString());
        undo(fixture);
        QTRY_COMPARE(cell(table, 2, GridColumn::Remark), QStringLiteral("same"));
    }
    void ctrlEnterFillsTheSelectionAfterItWasCounted()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Remark);
        for (int i = 0; i < 24; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Q);
        QVERIFY(editor(table));
        QTest::keyClick(editor(table), Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(fixture.find<QLabel>("pasteSummary")->text().contains(QStringLiteral("25")));
        QTest::mouseClick(fixture.find("pasteGo"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(cell(table, 0, GridColumn::Remark), QStringLiteral("q"));
        QCOMPARE(cell(table, 24, GridColumn::Remark), QStringLiteral("q"));
    }
    void aBlockIsCopiedWithoutAHeaderAndMasked()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        int row = 0;
        while (!cell(table, row, GridColumn::Phone).contains(QLatin1Char('*')))
            ++row;
        goTo(table, row, GridColumn::Phone);
        QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        fixture.settle();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), cell(table, row, GridColumn::Phone) + QLatin1Char('\t') +
                                   cell(table, row, GridColumn::Channel) + QLatin1Char('\n'));
        QVERIFY(data->html().contains(QStringLiteral("****")));
    }
    void spaceWithShiftAndCtrlSelectsRowsAndColumns()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 3, GridColumn::Owner);
        QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table->selectedCount(), std::int64_t(1));
        QVERIFY(table->selectsWholeRows());
        goTo(table, 3, GridColumn::Owner);
        QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(table->isAllSelected());
        QCOMPARE(table->selectedColumns(), std::vector{int(GridColumn::Owner)});
    }
    void twoAreMergedSideBySideAndTakenApart()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Name);
        const auto kept = static_cast<CustomerTableModel *>(table->model())->idOf(1);
        const int before = table->model()->rowCount();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        auto *second = fixture.find("mergeKeep.1");
        QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(8, second->height() / 2)); // the radio button
        QTest::mouseClick(fixture.find("mergeGo"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), before - 1);
        QCOMPARE(table->current(), kept);
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("unmerge")));
        QTest::mouseClick(fixture.find("unmerge"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), before);
    }
    void theOneThatIsKeptIsShownAfterAMerge()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Name);
        const auto kept = static_cast<CustomerTableModel *>(table->model())->idOf(0);
        const QString name = cell(table, 0, GridColumn::Name);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier); // the current one goes
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        auto *first = fixture.find("mergeKeep.0");
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2)); // the radio button
        QTest::mouseClick(fixture.find("mergeGo"), Qt::LeftButton);
        fixture.settle();
        QTRY_COMPARE(table->current(), kept);
        QTRY_VERIFY(fixture.window().findChild<QPushButton *>(QStringLiteral("unmerge")));
        QCOMPARE(fixture.find<QLabel>("panelName")->text(), name);
    }
    void aFactOfThePanelIsEditedInPlace()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Name);
        fixture.settle();
        auto *owner = fixture.find("fact.owner");
        QTest::mouseClick(owner->findChild<QPushButton *>(QStringLiteral("fact")), Qt::LeftButton);
        auto *line = owner->findChild<QLineEdit *>(QStringLiteral("factLine"));
        line->selectAll();
        enter(line, QStringLiteral("nobody known"));
        QTest::keyClick(line, Qt::Key_Return);
        fixture.settle();
        QVERIFY(
            owner->findChild<QLabel *>(QStringLiteral("factProblem"))->text().contains(QStringLiteral("nobody known")));
        line->selectAll();
        const QString other = cell(table, 5, GridColumn::Owner);
        enter(line, other);
        QTest::keyClick(line, Qt::Key_Return);
        fixture.settle();
        QTRY_COMPARE(cell(table, 0, GridColumn::Owner), other);
    }
    void theOwnerOfManyIsChangedAfterACount()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        goTo(table, 0, GridColumn::Owner);
        for (int i = 0; i < 29; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const QString other = cell(table, 0, GridColumn::Owner);
        QTest::keyClick(table, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *input = fixture.find<QLineEdit>("filterInput");
        enter(input, other);
        QTest::keyClick(input, Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.prompts().questions.join(QLatin1Char(' ')).contains(QStringLiteral("30")));
        for (int row = 0; row < 30; ++row)
            QCOMPARE(cell(table, row, GridColumn::Owner), other);
    }
};

SIYU_TEST(TstCustomerGridView, "tst_customergridview")
#include "tst_customergridview.moc"
