#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/charts/trendchart.h"
#include "ui/widgets/factedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using tests::UiFixture;

class TstGroupsPage : public QObject
{
    Q_OBJECT

private:
    static void open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("groups"));
        fixture.settle();
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void choose(UiFixture &fixture, const QString &name)
    {
        auto *table = fixture.find<QTableView>("groupTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(table, row, 0) == name)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                  table->visualRect(table->model()->index(row, 0)).center());
        }
        fixture.settle();
        QCOMPARE(fixture.find<QLabel>("groupName")->text(), name);
    }
    static void type(UiFixture &fixture, const char *fact, const QString &value)
    {
        auto *edit = fixture.find<ui::FactEdit>(fact);
        QTest::mouseClick(edit->findChild<QPushButton *>(QStringLiteral("fact")), Qt::LeftButton);
        auto *line = edit->findChild<QLineEdit *>(QStringLiteral("factLine"));
        line->selectAll();
        line->insert(value); // keyClicks supports ASCII only
        QTest::keyClick(line, Qt::Key_Return);
        fixture.settle();
    }

private slots:
    void theListShowsFiguresAndOneGroupIsInFront()
    {
        UiFixture fixture;
        open(fixture);
        auto *table = fixture.find<QTableView>("groupTable");
        QCOMPARE(table->model()->rowCount(), fixture.integer("SELECT count(*) FROM group_chat"));
        QVERIFY(table->currentIndex().isValid());
        choose(fixture, QStringLiteral("山间茶友2群"));
        const auto now = fixture.integer("SELECT count(*) FROM group_member m JOIN group_chat g ON g.id = m.group_id "
                                         "WHERE g.name = '山间茶友2群' AND left_at IS NULL");
        QVERIFY(now > 50);
        QCOMPARE(fixture.find<QTableView>("groupMembers")->model()->rowCount(), now);
        QVERIFY(fixture.find<QLabel>("memberCount")->text().startsWith(QString::number(now)));
        auto *chart = fixture.find<ui::TrendChart>("groupTrend");
        QCOMPARE(chart->data().days.size(), std::size_t(90));
        QVERIFY(chart->data().values.back().has_value() || chart->data().values[88].has_value());
    }
    void columnsSortAndChipsAndLettersNarrow()
    {
        UiFixture fixture;
        open(fixture);
        auto *table = fixture.find<QTableView>("groupTable");
        table->sortByColumn(4, Qt::DescendingOrder); // members
        const int all = table->model()->rowCount();
        const auto members = [&](int row) { return table->model()->index(row, 4).data(Qt::UserRole).toLongLong(); };
        for (int row = 1; row < all; ++row)
            QVERIFY(members(row) <= members(row - 1));
        QTest::mouseClick(fixture.find<QToolButton>("kind.福利群"), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 2);
        fixture.window().actions().find("reload")->trigger();
        fixture.settle();
        QCOMPARE(table->model()->rowCount(), 2); // the filter is kept
        QTest::mouseClick(fixture.find<QToolButton>("kind."), Qt::LeftButton);
        QTest::keyClicks(fixture.find<QLineEdit>("groupSearch"), QStringLiteral("xccx"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, 0), QStringLiteral("新茶尝鲜群"));
    }
    void membersOfADayAreOthers()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("山间茶友2群"));
        const int now = fixture.find<QTableView>("groupMembers")->model()->rowCount();
        fixture.find<QComboBox>("memberMoment")->setFocus();
        QTest::keyClick(fixture.find<QComboBox>("memberMoment"), Qt::Key_Down);
        fixture.settle();
        auto *day = fixture.find<QDateEdit>("memberDay");
        QVERIFY(day->isVisible());
        QVERIFY(fixture.find<QTableView>("groupMembers")->model()->rowCount() < now);
        QTest::keyClick(fixture.find<QComboBox>("memberMoment"), Qt::Key_Down);
        fixture.settle();
        QVERIFY(fixture.find<QTableView>("groupMembers")->model()->rowCount() > now);
    }
    void theCourseShowsJoinedAndLeftSideBySide()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("山间茶友2群"));
        QTest::keyClick(fixture.find<QComboBox>("groupCourse"), Qt::Key_Down);
        const ui::TrendChart *chart = fixture.find<ui::TrendChart>("groupTrend");
        QVERIFY(chart->data().isBeside);
        QVERIFY(chart->readOut(80).contains(chart->data().beforeName));
    }
    void aFactIsEditedInPlaceAndUndone()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("新茶尝鲜群"));
        type(fixture, "groupFact.capacity", QStringLiteral("500"));
        QCOMPARE(fixture.integer("SELECT capacity FROM group_chat WHERE name = '新茶尝鲜群'"), 500);
        QVERIFY(!fixture.find<ui::FactEdit>("groupFact.capacity")->isEditing());
        QCOMPARE(fixture.find<QLabel>("groupName")->text(), QStringLiteral("新茶尝鲜群")); // still selected
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT capacity FROM group_chat WHERE name = '新茶尝鲜群'"), 200);
    }
    void aFactThatIsTypedIsKeptByChoosingAnotherGroup()
    {
        UiFixture fixture;
        fixture.window().activateWindow();
        open(fixture);
        choose(fixture, QStringLiteral("新茶尝鲜群"));
        auto *edit = fixture.find<ui::FactEdit>("groupFact.capacity");
        QTest::mouseClick(edit->findChild<QPushButton *>(QStringLiteral("fact")), Qt::LeftButton);
        edit->findChild<QLineEdit *>(QStringLiteral("factLine"))->setText(QStringLiteral("500"));
        choose(fixture, QStringLiteral("山间茶友2群"));
        QCOMPARE(fixture.integer("SELECT capacity FROM group_chat WHERE name = '新茶尝鲜群'"), 500);
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_chat WHERE capacity = 500 AND name <> '新茶尝鲜群'"),
                 fixture.integer("SELECT count(*) FROM group_chat WHERE capacity = 500") - 1);
    }
    void aWrongFactSaysWhyAndStaysOpen()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("山间茶友2群"));
        type(fixture, "groupFact.successor", QStringLiteral("山间茶友1群"));
        auto *edit = fixture.find<ui::FactEdit>("groupFact.successor");
        QVERIFY(edit->isEditing());
        QVERIFY(edit->findChild<QLabel *>(QStringLiteral("factProblem"))->isVisible());
        QTest::keyClick(edit->findChild<QLineEdit *>(QStringLiteral("factLine")), Qt::Key_Escape);
        QVERIFY(!edit->isEditing());
        QCOMPARE(fixture.integer("SELECT count(successor_id) FROM group_chat"), 1);
    }
    void aRoleIsGivenByKeysToAllSelected()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("新茶尝鲜群"));
        const auto before = fixture.integer("SELECT count(*) FROM group_member WHERE role = 3");
        auto *members = fixture.find<QTableView>("groupMembers");
        const int last = members->model()->rowCount() - 1;
        members->setFocus();
        members->selectRow(last - 1);
        QTest::keyClick(members, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(members, Qt::Key_F2);
        fixture.settle(); // the list is open
        auto *roles = fixture.find<QComboBox>("memberRole")->view();
        for (int role = 0; role < 3; ++role)
            QTest::keyClick(roles, Qt::Key_Down);
        QTest::keyClick(roles, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_member WHERE role = 3"), before + 2);
        QCOMPARE(members->selectionModel()->selectedRows().size(), 2); // the selection is kept
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_member WHERE role = 3"), before);
    }
    void enterOnAMemberOpensTheCustomer()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("新茶尝鲜群"));
        auto *members = fixture.find<QTableView>("groupMembers");
        const int last = members->model()->rowCount() - 1;
        const QString name = cell(members, last, 0);
        members->setFocus();
        members->selectRow(last);
        QTest::keyClick(members, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.window().currentPage()->objectName(), QStringLiteral("customers"));
        bool isShown = false;
        for (const QLabel *label : fixture.window().currentPage()->findChildren<QLabel *>())
            isShown = isShown || (label->isVisible() && label->text().contains(name));
        QVERIFY(isShown);
    }
    void callsSayHowManyAnswered()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("新茶尝鲜群"));
        fixture.find<QTabWidget>("groupTabs")->setCurrentIndex(1);
        auto *calls = fixture.find<QTableView>("groupCalls");
        QVERIFY(calls->isVisible());
        QVERIFY(calls->model()->rowCount() > 3);
        QVERIFY(cell(calls, 0, 4).endsWith(QLatin1Char('%')));
    }
    void anEmptyStoreOffersTheImport()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        open(fixture);
        auto *button = fixture.find<QPushButton>("importFirstGroups");
        QVERIFY(button->isVisible());
        fixture.prompts().path =
            fixture.write(QStringLiteral("群.csv"), "客户群名称,群主,群容量\n一群,林岚,200\n二群,林岚,200\n");
        QTest::mouseClick(button, Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.find<QComboBox>("importKind")->currentData().toString(), QStringLiteral("groups"));
        for (int step = 0; step < 3; ++step) {
            QTest::mouseClick(fixture.find<QPushButton>("importNext"), Qt::LeftButton);
            fixture.settle();
        }
        QCOMPARE(fixture.find<QTableView>("groupTable")->model()->rowCount(), 2);
        QVERIFY(fixture.find<QTableView>("groupTable")->isVisible());
    }
    void theColumnsFitOnASmallScreen()
    {
        UiFixture fixture;
        fixture.window().resize(1366, 768);
        open(fixture);
        for (const char *name : {"groupTable", "groupMembers"}) {
            const auto *table = fixture.find<QTableView>(name);
            QVERIFY2(!table->horizontalScrollBar()->isVisible(), name);
        }
    }
    void noHeadingIsCutOff()
    {
        UiFixture fixture;
        open(fixture);
        for (const char *name : {"groupTable", "groupMembers", "groupCalls"}) {
            const QHeaderView *header = fixture.find<QTableView>(name)->horizontalHeader();
            for (int column = 0; column < header->count(); ++column) {
                const QString heading = header->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(header->isSectionHidden(column) ||
                             header->sectionSize(column) >= header->sectionSizeHint(column),
                         qPrintable(heading));
            }
        }
    }
};

SIYU_TEST(TstGroupsPage, "tst_groupspage")
#include "tst_groupspage.moc"
