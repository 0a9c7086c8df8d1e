#include "app/segments/customfields.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/customers/customergridview.h"
#include "ui/customers/customertablemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using tests::UiFixture;
using ui::CustomerGridView;
using ui::CustomerTableModel;

class TstOwnFields : public QObject
{
    Q_OBJECT

    static CustomerGridView *open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("customers"));
        fixture.settle();
        return fixture.find<CustomerGridView>("customerTable");
    }
    static QTreeWidget *openFields(UiFixture &fixture)
    {
        open(fixture);
        fixture.window().actions().find("ownFields")->trigger();
        fixture.settle();
        return fixture.find<QTreeWidget>("ownFields");
    }
    static void click(UiFixture &fixture, const char *name)
    {
        QTest::mouseClick(fixture.find(name), Qt::LeftButton);
        fixture.settle();
    }
    static void define(UiFixture &fixture, const QString &name, int kind, const QString &choices = {})
    {
        click(fixture, "ownFieldNew");
        fixture.find<QLineEdit>("fieldName")->setText(name);
        auto *box = fixture.find<QComboBox>("fieldKind");
        box->setCurrentIndex(box->findData(kind));
        fixture.find<QPlainTextEdit>("fieldChoices")->setPlainText(choices);
        click(fixture, "fieldSave");
    }
    static QStringList names(const QTreeWidget *list)
    {
        QStringList texts;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts << list->topLevelItem(row)->text(0);
        return texts;
    }
    static int columnOf(CustomerGridView *table, const QString &title)
    {
        const auto &fields = static_cast<CustomerTableModel *>(table->model())->fields();
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.title == title; });
        return found == fields.end() ? -1 : int(found - fields.begin());
    }

private slots:
    void aNewFieldIsAColumnWithItsOwnEditor()
    {
        UiFixture fixture;
        auto *list = openFields(fixture);
        const qsizetype before = names(list).size();
        define(fixture, QStringLiteral("口味"), 4, QStringLiteral("淡\n浓"));
        QCOMPARE(names(list).size(), before + 1);
        QCOMPARE(list->currentItem()->text(2), QStringLiteral("淡, 浓"));
        auto *table = fixture.find<CustomerGridView>("customerTable");
        const int column = columnOf(table, QStringLiteral("口味"));
        QVERIFY(column > 0);
        QVERIFY(!table->isColumnHidden(column));
        table->setCurrentIndex(table->model()->index(0, column));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = fixture.find<QLineEdit>("cellEditor");
        editor->setText(QStringLiteral("酸"));
        QTest::keyClick(editor, Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.find<QLabel>("cellProblem")->text().contains(QStringLiteral("淡")));
        editor->setText(QStringLiteral("浓"));
        QTest::keyClick(editor, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE custom LIKE '%浓%'"), std::int64_t(1));
    }
    void aTakenNameIsSaidAndTheDialogStays()
    {
        UiFixture fixture;
        openFields(fixture);
        define(fixture, QStringLiteral("爱好"), 1);
        define(fixture, QStringLiteral("爱好"), 2);
        QVERIFY(fixture.find("ownFieldDialog")->isVisible());
        QVERIFY(fixture.find<QLabel>("fieldProblem")->text().contains(QStringLiteral("爱好")));
    }
    void fieldsAreRenamedMovedAndRemovedByKey()
    {
        UiFixture fixture;
        auto *list = openFields(fixture);
        define(fixture, QStringLiteral("甲"), 1);
        define(fixture, QStringLiteral("乙"), 5);
        const QStringList before = names(list);
        list->window()->activateWindow();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        fixture.settle();
        QStringList moved = before;
        moved.move(moved.size() - 1, moved.size() - 2);
        QCOMPARE(names(list), moved);
        QCOMPARE(list->currentItem()->text(0), QStringLiteral("乙"));
        QTest::keyClick(list, Qt::Key_F2);
        fixture.find<QLineEdit>("fieldName")->setText(QStringLiteral("丙"));
        QTest::keyClick(fixture.find("fieldName"), Qt::Key_Return);
        fixture.settle();
        QVERIFY(names(list).contains(QStringLiteral("丙")) && !names(list).contains(QStringLiteral("乙")));
        list->window()->activateWindow();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        fixture.settle();
        QVERIFY(fixture.prompts().questions.last().contains(QStringLiteral("丙")));
        QVERIFY(!names(list).contains(QStringLiteral("丙")));
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QVERIFY(names(list).contains(QStringLiteral("丙")));
    }
    void aFieldOfManyIsChangedInOneStepAfterTheValueWasChecked()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        const int many = table->model()->rowCount();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = fixture.find<QComboBox>("bulkField");
        auto *value = fixture.find<QComboBox>("bulkValue");
        QVERIFY(fixture.find<QLabel>("bulkFieldTitle")->text().contains(QLocale().toString(many)));
        field->setCurrentText(QStringLiteral("Birthday"));
        value->setEditText(QStringLiteral("never"));
        click(fixture, "bulkFieldGo");
        QVERIFY(fixture.find<QLabel>("bulkFieldProblem")->isVisible());
        field->setCurrentText(QStringLiteral("Company"));
        value->setEditText(QStringLiteral("星辰电台"));
        click(fixture, "bulkFieldGo");
        const char *held = "SELECT count(*) FROM customer WHERE company = '星辰电台'";
        QCOMPARE(fixture.integer(held), std::int64_t(many));
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer(held), std::int64_t(0));
    }
    void aNewFriendIsAddedOnThePageOfCustomersAndShown()
    {
        UiFixture fixture;
        auto *table = open(fixture);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        fixture.find<QLineEdit>("friendName")->setText(QStringLiteral("新朋友"));
        auto *account = fixture.find<QComboBox>("friendAccount");
        account->setEditText(account->itemText(0));
        click(fixture, "addFriend");
        QTRY_COMPARE(fixture.find<QLabel>("panelName")->text(), QStringLiteral("新朋友"));
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE name = '新朋友'"), std::int64_t(1));
    }
};

SIYU_TEST(TstOwnFields, "tst_ownfields")
#include "tst_ownfields.moc"
