#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using tests::UiFixture;

class TstImportDialog : public QObject
{
    Q_OBJECT

    static QByteArray roster()
    {
        return "客户名称,客户备注名,添加人,添加时间,手机,标签,喜好\r\n"
               "王芳,王芳 绿茶,小林,2026-11-01 10:00:00,13800138000,高意向,绿茶\r\n"
               "李雷,,小林,2026-11-02 11:00:00,13800138001,,红茶\r\n"
               "韩梅梅,,小周,不是时间,13800138002,,\r\n";
    }
    static QString textOf(UiFixture &fixture, const char *name) { return fixture.find<QLabel>(name)->text(); }
    /// The results of the check and of the import are in widgets of the same name: returns the visible one.
    template <class Widget>
    static Widget *seen(UiFixture &fixture, const char *name)
    {
        for (Widget *widget : fixture.window().findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("%s is not seen", name);
    }
    static QString count(UiFixture &fixture, const char *name) { return seen<QLabel>(fixture, name)->text(); }
    static void click(UiFixture &fixture, const char *name)
    {
        auto *button = fixture.find<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        fixture.settle();
    }
    static void begin(UiFixture &fixture, const QByteArray &content)
    {
        fixture.window().showPage(QStringLiteral("customers"),
                                  QStringLiteral("import/") + fixture.write(QStringLiteral("名单.csv"), content));
        fixture.settle();
    }

    /// Ten group members, without those in `missing`.
    static QByteArray members(const QList<int> &missing = {})
    {
        QByteArray text = "群名称,userid,入群时间\n";
        for (int i = 0; i < 10; ++i) {
            if (!missing.contains(i))
                text += QStringLiteral("一群,wm%1,2026-03-01 10:0%1:07\n").arg(i).toUtf8();
        }
        return text;
    }
    static void bringIn(UiFixture &fixture)
    {
        for (int step = 0; step < 3; ++step)
            click(fixture, "importNext");
        click(fixture, "importCancel");
    }

private slots:
    void aListDeclaredCompleteLetsWhoIsMissingGo()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, members());
        QCOMPARE(fixture.find<QComboBox>("importKind")->currentData().toString(), QStringLiteral("group-members"));
        bringIn(fixture);
        begin(fixture, members({1, 2, 3}));
        click(fixture, "importNext");
        auto *isComplete = fixture.find<QCheckBox>("importComplete");
        QVERIFY(isComplete->isVisible());
        QTest::keyClick(isComplete, Qt::Key_Space);
        click(fixture, "importNext");
        QCOMPARE(count(fixture, "importEnded"), QStringLiteral("3"));
        auto *allow = fixture.find<QCheckBox>("importAllowMany");
        QVERIFY(allow->isVisible()); // three of ten would end: is the file really complete?
        QVERIFY(!fixture.find<QPushButton>("importNext")->isEnabled());
        QTest::keyClick(allow, Qt::Key_Space);
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_member WHERE left_at IS NOT NULL"), 3);
        click(fixture, "importUndo");
        QCOMPARE(fixture.integer("SELECT count(*) FROM group_member WHERE left_at IS NOT NULL"), 0);
    }
    void onlyListsOfPeopleCanBeComplete()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, "客户群名称,群主,群容量\n一群,林岚,200\n");
        click(fixture, "importNext");
        QVERIFY(!fixture.find<QCheckBox>("importComplete")->isVisible());
    }
    void aRosterGoesInByClicksAndIsTakenBack()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        QCOMPARE(fixture.find<QComboBox>("importKind")->currentData().toString(), QStringLiteral("customers"));
        QCOMPARE(fixture.find<QTableWidget>("importRows")->rowCount(), 3);
        click(fixture, "importNext");
        QVERIFY(textOf(fixture, "importLeftOut").contains(QStringLiteral("喜好")));
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(0)); // a dry run writes nothing
        QCOMPARE(count(fixture, "importCreated"), QStringLiteral("3"));
        QVERIFY(seen<QTreeWidget>(fixture, "importProblems")->topLevelItemCount() > 0);
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(3));
        QCOMPARE(count(fixture, "importCreated"), QStringLiteral("3"));
        QVERIFY(fixture.find<QPushButton>("importCancel")->isDefault()); // Enter closes what is done
        QVERIFY(fixture.find<QPushButton>("importCancel")->hasFocus());
        click(fixture, "importUndo");
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(0));
        QVERIFY(!fixture.find("importUndo")->isVisible());
    }
    void aCellIsPutRightWhereItsProblemStands()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        click(fixture, "importNext");
        click(fixture, "importNext");
        auto *problems = seen<QTreeWidget>(fixture, "importProblems");
        QTreeWidgetItem *wrong = nullptr;
        for (int i = 0; i < problems->topLevelItemCount(); ++i) {
            if (problems->topLevelItem(i)->childCount() > 0 &&
                problems->topLevelItem(i)->child(0)->text(1) == QStringLiteral("不是时间"))
                wrong = problems->topLevelItem(i)->child(0);
        }
        QVERIFY(wrong);
        problems->setFocus();
        problems->setCurrentItem(wrong);
        QTest::keyClick(problems, Qt::Key_Return);
        auto *editor = problems->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("2026-11-03 12:00"));
        QTest::keyClick(editor, Qt::Key_Return);
        fixture.settle();
        click(fixture, "importNext"); // checks again
        QVERIFY(!seen<QLabel>(fixture, "importCreated")->text().isEmpty());
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(0));
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM friendship WHERE added_at IS NOT NULL"), std::int64_t(3));
    }
    void aColumnCanGoElsewhere()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        click(fixture, "importNext");
        auto *field = fixture.find<QComboBox>("importField.6");
        field->setCurrentIndex(field->findData(QStringList(QStringLiteral("custom.喜好"))));
        click(fixture, "importNext");
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM custom_field WHERE name = '喜好'"), std::int64_t(1));
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer WHERE custom LIKE '%绿茶%'"), std::int64_t(1));
    }
    void anotherEncodingChangesThePreview()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        auto *rows = fixture.find<QTableWidget>("importRows");
        QCOMPARE(rows->item(0, 0)->text(), QStringLiteral("王芳"));
        auto *encoding = fixture.find<QComboBox>("importEncoding");
        encoding->setFocus();
        QTest::keyClicks(encoding, QStringLiteral("GB"));
        fixture.settle();
        QVERIFY(rows->item(0, 0)->text() != QStringLiteral("王芳"));
    }
    void withoutAHeaderTheFirstRowIsData()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        auto *header = fixture.find<QComboBox>("importHeader");
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Down); // from "detected" to "No header"
        fixture.settle();
        QCOMPARE(fixture.find<QTableWidget>("importRows")->rowCount(), 4);
    }
    void ordersAreToldFromCustomers()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, "订单号,手机号,付款时间,实付金额\nA1,13800138000,2026-11-01 10:00:00,88\n");
        QCOMPARE(fixture.find<QComboBox>("importKind")->currentData().toString(), QStringLiteral("orders"));
        click(fixture, "importNext");
        click(fixture, "importNext");
        click(fixture, "importNext");
        QCOMPARE(fixture.integer("SELECT count(*) FROM orders"), std::int64_t(1));
    }
    void theExportThatOrdersAreReadAsIsShownAndChosen()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        const QByteArray orders = "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,订单付款时间\n"
                                  "26001,tea3,99.5,交易成功,2026-11-19 21:10:00,2026-11-19 21:11:00\n";
        begin(fixture, orders);
        auto *preset = fixture.find<QComboBox>("importPreset");
        QVERIFY(preset->isVisible());
        QVERIFY(preset->currentText().contains(QStringLiteral("Taobao")));
        preset->setCurrentIndex(preset->findData(QStringLiteral("generic")));
        emit preset->activated(preset->currentIndex());
        fixture.settle();
        for (int step = 0; step < 2; ++step)
            click(fixture, "importNext");
        QVERIFY(seen<QLabel>(fixture, "importNotes")->text().contains(QStringLiteral("Read as: Plain table")));
        click(fixture, "importNext");
        click(fixture, "importCancel");
        // With another preset, the same orders would count twice: the wizard warns before it goes on.
        begin(fixture, orders);
        for (int step = 0; step < 2; ++step)
            click(fixture, "importNext");
        QVERIFY(seen<QLabel>(fixture, "importNotes")->text().contains(QStringLiteral("counted twice")));
        auto *allow = fixture.find<QCheckBox>("importAllowMany");
        QVERIFY(allow->isVisible() && !fixture.find<QPushButton>("importNext")->isEnabled());
    }

    void aRosterHasNoExportOfOrders()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        QVERIFY(!fixture.find<QComboBox>("importPreset")->isVisible());
    }

    void rejectedRowsAreSavedToBeFixed()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, roster());
        for (int step = 0; step < 3; ++step)
            click(fixture, "importNext");
        fixture.prompts().path = fixture.file(QStringLiteral("rejected.csv"));
        click(fixture, "importRejects");
        QFile file(fixture.prompts().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("不是时间"));
    }
    void aRowWithABadCellGoesInAndTheWizardSaysSo()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, "姓名,手机,生日\n曾小贤,13800138000,没有\n");
        click(fixture, "importNext");
        click(fixture, "importNext");
        QCOMPARE(count(fixture, "importRejected"), QStringLiteral("0"));
        QVERIFY(seen<QLabel>(fixture, "importNotes")->text().contains(QStringLiteral("still imported")));
        QCOMPARE(fixture.find<QPushButton>("importRejects")->text(), QStringLiteral("Save rows with problems…"));
    }
    void whatWasUpdatedIsNamedAsInTheGrid()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        begin(fixture, "姓名,手机,公司\n曾小贤,13800138000,星辰电台\n");
        bringIn(fixture);
        begin(fixture, "姓名,手机,公司\n曾小贤,13800138000,月亮电台\n");
        click(fixture, "importNext");
        click(fixture, "importNext");
        const QString notes = seen<QLabel>(fixture, "importNotes")->text();
        QVERIFY2(notes.contains(QStringLiteral("Updated: Company 1")), qPrintable(notes));
    }
    void closingItWhileItRunsLeavesNothing()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        QByteArray large = "姓名,手机\n";
        for (int row = 0; row < 60'000; ++row)
            large += "客户" + QByteArray::number(row) + ",138" + QByteArray::number(10'000'000 + row) + '\n';
        begin(fixture, large);
        click(fixture, "importNext");
        click(fixture, "importNext");
        auto *dialog = fixture.find<QDialog>("importDialog");
        QTest::mouseClick(fixture.find("importNext"), Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(0));
        QCOMPARE(fixture.integer("SELECT count(*) FROM import"), std::int64_t(0));
    }
    void aFileThatIsGoneIsToldInTheFirstStep()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        fixture.window().showPage(QStringLiteral("customers"),
                                  QStringLiteral("import/") + fixture.file(QStringLiteral("none.csv")));
        fixture.settle();
        QVERIFY(textOf(fixture, "importFailure").contains(QStringLiteral("none.csv")));
        QVERIFY(!fixture.find("importNext")->isEnabled());
    }
};

SIYU_TEST(TstImportDialog, "tst_importdialog")
#include "tst_importdialog.moc"
